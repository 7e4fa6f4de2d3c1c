"""Mutants for what must hold of every machine (W1 to W9): defects of tables, and the bugs that have their shape."""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.machines.tcp_table import remote
from wirestate.model.machines.tls12_client import NEW_READ_KEYS
from wirestate.model.machines.tls_table import DELIVER, certificate_requested, recv, rfc
from wirestate.model.properties.edits import Mutant, add, drop, forget, guard, retarget, weaken

RECORD = rfc("8446", "5.1")
EARLY_CCS = recv("bug", "TLS12_WAIT_CERT", "ChangeCipherSpec", "TLS12_WAIT_FIN", when=m.CCS_VALID, sets=NEW_READ_KEYS, cite=rfc("5246", "7.1"))


def mutants() -> list[Mutant]:
    return [
        Mutant("synthetic: no answer", "tcp", "Nothing is said of a RST in CLOSED", drop("C1: RST"), ("W1",)),
        Mutant("synthetic: two answers", "tcp", "An OPEN is refused although the remote socket is known",
               weaken("U04 no remote socket active-OPEN", ~remote), ("W2",)),
        Mutant("synthetic: dead rule", "tcp", "TIME-WAIT never ends by itself", guard("S5 2 MSL", remote & ~remote), ("W3",)),
        Mutant("B127-table", "tls_client", "Data is delivered after the connection failed",
               add(recv("bug", "ABORT", "ApplicationData", "ABORT", effects=DELIVER, cite=RECORD)), ("W4",), "B127", "mbed TLS"),
        Mutant("synthetic: defect accepted", "tls_client", "A Finished that is wrong is accepted",
               weaken("c13.14 Finished", m.fact("Finished", "fault").eq("none")), ("W6",)),
        Mutant("B40-table", "tls_client", "Keys come into use before there is a key exchange", add(EARLY_CCS), ("W7",), "B40", "OpenSSL",
               "CVE-2014-0224", 2014),
        Mutant("synthetic: old request", "tls_client", "A renegotiation begins with the CertificateRequest of the handshake before it",
               forget("c12.27 renegotiation ClientHello", certificate_requested), ("W8",)),
        Mutant("B126-table", "tls_client", "A close_notify during a handshake changes nothing",
               retarget("close: close_notify received", "WAIT_EE", "WAIT_EE"), ("W9",), "B126", "rustls", "CVE-2024-32650", 2024),
    ]  # fmt: skip
