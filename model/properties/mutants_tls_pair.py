"""Bugs that show only between two ends, or only to an attacker between them, as edits of one end's table (inventory section 2)."""

from __future__ import annotations

from collections.abc import Mapping

from wirestate.model import messages as m
from wirestate.model.core import Next, Term, Var
from wirestate.model.machines import tls12_client as c12
from wirestate.model.machines import tls12_server as s12
from wirestate.model.machines import tls13_client as c13
from wirestate.model.machines.tls_hello import ANSWERED_AGAIN, ASKED_AGAIN, SENTINEL
from wirestate.model.machines.tls_table import (
    certificate_requested, early_accepted, early_offered, key_exchange, psk, read_epoch, recv, renegotiating, secure_renegotiation, write_epoch, write_generation,
)  # fmt: skip
from wirestate.model.properties.edits import Edit, Mutant, add, assign, drop, forget, retarget, together, weaken

CLIENT, SERVER = "tls_client", "tls_server"
FULL = ("full", "full, no certificate", "full, PSK", "resumed", "resumed, ticket", "ticket: full or resumed")
SECURE = ("RFC 5746", "no RFC 5746", "renegotiated")


def _unchecked(row: str, kind: str) -> Edit:
    """The row whatever is wrong with the message."""
    return weaken(row, m.fact(kind, "fault").eq("none"))


def _each(rows: tuple[str, ...], sets: Mapping[Var, Term]) -> Edit:
    return together(*(assign(row, sets) for row in rows))


def _honest() -> list[Mutant]:
    updates = ("c13.17 KeyUpdate", "c13.17 KeyUpdate, asked")
    early = "c13.9 EncryptedExtensions, PSK"
    return [
        Mutant("B116-pair", CLIENT, "a KeyUpdate that is received changes the keys of both directions",
               _each(updates, {write_generation: Next(write_generation)}), ("P13-8",), "B116", "haskell tls #311"),
        Mutant("B115-pair", CLIENT, "a KeyUpdate that is owed is never sent, and nothing after it", drop("c13.18 send KeyUpdate"), ("P13-14",), "B115", "OpenSSL #8677", year=2019),
        Mutant("B128-server-pair", SERVER, "a close_notify from the client closes both directions, what is left to send is lost",
               retarget("close: close_notify received, TLS 1.3", "CLOSED"), ("P13-12",), "B128", "Envoy #11619", year=2020),
        Mutant("B128-client-pair", CLIENT, "after its own close_notify the client drops what still comes",
               drop("c13.22 ApplicationData"), ("P13-12",), "B128", "Envoy #11619", year=2020),
        Mutant("B123-pair", SERVER, "early data that was rejected is not skipped", together(drop("s13.19 rejected early data skipped"),
               drop("s13.20 early data skipped until the second ClientHello")), ("P13-11",), "B123", "OpenSSL #6734", year=2018),
        Mutant("B122-pair", CLIENT, "after a HelloRetryRequest the client keeps its early keys", forget("c13.2 HelloRetryRequest", write_epoch), ("P13-11",), "B122", "picotls #233"),
        Mutant("B88-pair", SERVER, "the server waits for no second leg of a resumption", drop("s12.13 Finished, resumed"), ("P12-10",), "B88", "s2n failure tests"),
        Mutant("synthetic: pair, another PSK noted", CLIENT, "the client notes the first PSK whichever was selected",
               assign("c13.5 ServerHello", {psk: "first"}), ("P13-1",)),
        Mutant("synthetic: pair, early data assumed", CLIENT, "the client takes its early data for accepted without being told", assign(early, {early_accepted: early_offered}), ("P13-10",)),
        Mutant("synthetic: pair, extension forgotten", SERVER, "the server forgets that both ends support RFC 5746",
               forget("s12 ServerHello full, RFC 5746", secure_renegotiation), ("P12-1",)),
        Mutant("synthetic: pair, version mixed up", CLIENT, "the client takes a TLS 1.2 Finished for the end of TLS 1.3", retarget("c12.22 Finished", "CONNECTED"), ("P12-1", "X5")),
        Mutant("synthetic: pair, renegotiation without end", CLIENT, "a renegotiation that is over still counts as one", forget("c12.22 Finished", renegotiating), ("P12-7",)),
    ]  # fmt: skip


def _attacked_13() -> list[Mutant]:
    unsigned = recv("Finished for CertificateVerify", "WAIT_CV", "Finished", "SEND_FINISHED", cite=c13.FIN, sets=c13.HANDSHAKE_KEYS, tls13=True,
                    when=~certificate_requested)  # fmt: skip
    skipped = recv(
        "Finished for CertificateVerify",
        "WAIT_CV",
        "Finished",
        "CONNECTED",
        cite=c13.FIN,
        sets={read_epoch: "APPLICATION"},
        tls13=True,
    )
    clear = recv(
        "Finished in the clear",
        "WAIT_FINISHED",
        "Finished",
        "CONNECTED",
        cite=c13.FIN,
        sets={read_epoch: "APPLICATION"},
        epoch=m.EPOCH.eq("PLAINTEXT"),
    )
    return [
        Mutant("B100-pair", CLIENT, "the client takes a Finished where a CertificateVerify is due", add(unsigned), ("P13-3", "P13-6"), "B100", "wolfSSL", "CVE-2020-24613", 2020),
        Mutant("B101-pair", CLIENT, "the signature of CertificateVerify is not verified", _unchecked("c13.13 CertificateVerify", "CertificateVerify"),
               ("P13-3", "P13-6"), "B101", "wolfSSL", "CVE-2021-3336", 2021),
        Mutant("B103-pair", SERVER, "the server takes a Finished where a CertificateVerify is due", add(skipped), ("P13-4",), "B103", "wolfSSL", "CVE-2022-25640", 2022),
        Mutant("B109-pair", SERVER, "a Finished in the clear is accepted, and not verified", together(add(clear), _unchecked("Finished in the clear", "Finished")),
               ("P13-2", "P13-1"), "B109", "haskell tls #438"),
        Mutant("S13-pair", CLIENT, "the downgrade sentinel is ignored", together(drop("c13.8 downgrade sentinel"),
               *(weaken(f"c12 ServerHello {x}, {y}", ~SENTINEL) for x in FULL for y in SECURE)), ("P13-5",), "B142", "synthetic"),
    ]  # fmt: skip


def _attacked_12() -> list[Mutant]:
    skip = recv("Finished in the clear", "TLS12_WAIT_CERT", "Finished", "TLS12_CONNECTED", cite=c12.FIN)
    clear = recv(
        "Finished in the clear",
        "TLS12_WAIT_CCS",
        "Finished",
        "TLS12_CONNECTED",
        cite=c12.FIN,
        epoch=m.EPOCH.eq("PLAINTEXT"),
    )
    waits = c12.UNDECIDED
    ccs = recv(
        "early ChangeCipherSpec",
        waits,
        "ChangeCipherSpec",
        "TLS12_WAIT_FIN",
        cite=c12.CCS,
        when=m.CCS_VALID,
        sets=c12.NEW_READ_KEYS,
    )
    no_proof = recv(
        "ChangeCipherSpec for CertificateVerify",
        "TLS12_WAIT_CV",
        "ChangeCipherSpec",
        "TLS12_WAIT_FIN",
        cite=s12.CCS,
        when=m.CCS_VALID,
        sets=s12.NEW_READ_KEYS,
    )
    static = recv(
        "no ServerKeyExchange", "TLS12_WAIT_SKE", "ServerHelloDone", "TLS12_SEND_CKE", cite=c12.SHD, when=c12.SKE
    )
    export = recv(
        "ephemeral RSA key",
        "TLS12_WAIT_CR",
        "ServerKeyExchange",
        "TLS12_WAIT_CR",
        cite=c12.SKE_CITE,
        when=key_exchange.eq("RSA"),
    )
    return [
        Mutant("B40-pair", CLIENT, "a ChangeCipherSpec is accepted before there are keys", add(ccs), ("P12-6", "P12-3", "X6", "X7"), "B40", "OpenSSL", "CVE-2014-0224", 2014),
        Mutant("B42-pair", CLIENT, "the client jumps from ServerHello to Finished, in the clear", add(skip), ("P12-3", "P12-6"), "B42", "JSSE", "CVE-2014-6593", 2014),
        Mutant("B44-pair", CLIENT, "a Finished in the clear is accepted after the client's own, and verify_data is not checked",
               together(add(clear), _unchecked("Finished in the clear", "Finished")), ("P12-2", "P12-3", "P13-5"), "B44", "CyaSSL 3.2.0", year=2014),
        Mutant("B44-server-pair", SERVER, "verify_data is not checked", _unchecked("s12.12 Finished", "Finished"), ("P12-2",), "B44", "CyaSSL 3.2.0", year=2014),
        Mutant("B48-pair", CLIENT, "an ephemeral key is accepted for RSA key exchange", add(export), ("P12-5",), "B48", "OpenSSL (FREAK)", "CVE-2015-0204", 2015),
        Mutant("B50-pair", CLIENT, "an ephemeral suite without ServerKeyExchange is accepted", add(static), ("P12-9",), "B50", "OpenSSL", "CVE-2014-3572", 2014),
        Mutant("B52-pair", CLIENT, "the signature of ServerKeyExchange is not verified", _unchecked("c12.14 ServerKeyExchange, signed", "ServerKeyExchange"),
               ("P12-3", "P12-6"), "B52", "Apple (goto fail)", "CVE-2014-1266", 2014),
        Mutant("B54-pair", SERVER, "the server goes on without a CertificateVerify", add(no_proof), ("P12-4",), "B54", "JSSE", "CVE-2020-2655", 2020),
        Mutant("B70-pair", SERVER, "a renegotiation is not bound to the handshake before it",
               together(weaken("s12.15 renegotiation ClientHello", ASKED_AGAIN),
                        *(weaken(f"s12 ServerHello {x}, renegotiated", ANSWERED_AGAIN) for x in FULL)),
               ("P12-7",), "B70", "all of them", "CVE-2009-3555", 2009),
    ]  # fmt: skip


def mutants() -> list[Mutant]:
    return [*_honest(), *_attacked_13(), *_attacked_12()]
