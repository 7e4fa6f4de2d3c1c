"""Properties of the TLS 1.2 client against an unrestricted server (inventory rows C12-1 to C12-15).

They speak of what was accepted and sent (`tls_client_ghosts`) in one handshake, which a ClientHello begins. Whether a signature,
a verify_data, a chain or a parameter is right is a free fact of each message (`fault`), which the claims ask the client to have
heeded. Session contents, extended master secrets and certificates' identities are not modelled.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import At
from wirestate.model.machines.tls_table import alert_owed, key_exchange, read_epoch, read_generation
from wirestate.model.properties import tls_client_ghosts as g
from wirestate.model.properties import tls_client_orders as o
from wirestate.model.properties.claims import Kind, Property, implies
from wirestate.model.properties.tls_client_orders import client
from wirestate.model.properties.tls_client_ghosts import CCS_IN, HELLO, SH12, heard, received, rfc, sent, sound
from wirestate.model.expressions import conjunction
from wirestate.model.system import ACCEPTED, After, Changes

CONNECTED = At(("TLS12_CONNECTED",))
DATA_OUT = sent("ApplicationData")
WITH_CERTIFICATE = g.KX.in_(*(k for k, (cert, _, _) in o.PRESENCE.items() if cert == o.MUST))
MUST_EXCHANGE = g.KX.in_(*(k for k, (_, ske, _) in o.PRESENCE.items() if ske == o.MUST))
NO_EXCHANGE = g.KX.in_(*(k for k, (_, ske, _) in o.PRESENCE.items() if ske == o.NEVER))
MAY_REQUEST = g.KX.in_(*(k for k, (_, _, cr) in o.PRESENCE.items() if cr == o.MAY))
IN12 = g.sh12.var
"""This handshake's ServerHello was older than TLS 1.3."""
STATES = (
    "WAIT_SH", "TLS12_WAIT_RINFO", "TLS12_WAIT_CERT", "TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE", "TLS12_WAIT_SKE_OPT", "TLS12_WAIT_CR",
    "TLS12_WAIT_SHD", "TLS12_WAIT_NST", "TLS12_WAIT_CCS", "TLS12_WAIT_FIN", "TLS12_SEND_CERT", "TLS12_SEND_CKE", "TLS12_SEND_CV",
    "TLS12_SEND_CCS", "TLS12_SEND_FINISHED", "TLS12_CONNECTED",
)  # fmt: skip
STAYS = conjunction(implies(At((s,)), After(At((s,)))) for s in STATES)
FACTS = "sessions are not modelled: that version, suite and extended master secret are the session's is part of the ServerHello's free fault"


def _order() -> list[Property]:
    return [
        client("C12-1", "What a TLS 1.2 client accepts in a handshake comes in the order that the negotiated key exchange and extensions call for",
               o.order12.ne(o.BROKEN), rfc("5246", "7.3", "7.4") + rfc("5077", "3.3", "3.4") + rfc("6066", "8"), o.order12.eq("SKE"), part="order"),
        client("C12-1", "A client that is connected by TLS 1.2 has accepted a whole handshake of the server, full or resumed",
               implies(CONNECTED & IN12, o.COMPLETE12), rfc("5246", "7.3"), CONNECTED & o.mode12.eq(o.RESUMED), part="complete",
               note="after a refused renegotiation there is no ServerHello of this handshake"),
        client("C12-2", "With a key exchange that needs it, a sound server Certificate is accepted before ClientKeyExchange is sent",
               implies(sent("ClientKeyExchange") & WITH_CERTIFICATE, g.certificate.var), rfc("5246", "7.4.2"), sent("ClientKeyExchange") & WITH_CERTIFICATE,
               part="before"),
        client("C12-2", "No TLS 1.2 client accepts an empty or bad certificate", implies(heard("Certificate") & IN12, sound("Certificate") & ~m.EMPTY),
               rfc("5246", "7.4.2"), heard("Certificate") & IN12, part="proof"),
        client("C12-2", "A client that is connected by a full TLS 1.2 handshake with such a key exchange has a sound server Certificate",
               implies(CONNECTED & IN12 & WITH_CERTIFICATE & o.mode12.ne(o.RESUMED), g.certificate.var), rfc("5246", "7.4.2", "7.3"),
               CONNECTED & g.certificate.var, part="connected"),
    ]  # fmt: skip


def _exchange() -> list[Property]:
    ske, shd, cke = heard("ServerKeyExchange"), heard("ServerHelloDone"), sent("ClientKeyExchange")
    return [
        client("C12-3", "A ServerKeyExchange is accepted only with a key exchange that has one, and with a good signature",
               implies(ske, IN12 & ~NO_EXCHANGE & sound("ServerKeyExchange")), rfc("5246", "7.4.3"), ske & g.KX.eq("RSA_PSK"), part="only"),
        client("C12-3", "With a key exchange that needs a ServerKeyExchange, ServerHelloDone is accepted only after one",
               implies(shd & MUST_EXCHANGE, g.ske.var), rfc("5246", "7.4.3"), shd & MUST_EXCHANGE, part="must"),
        client("C12-4", "The ClientKeyExchange is for the key exchange of the ServerHello's suite", conjunction(
                   implies(cke & g.KX.eq(name), key_exchange.in_(*members)) for name, members in g.ALIKE.items()),
               rfc("5246", "7.4.7"), cke & g.KX.eq("signed"), note="key_exchange is what the client computes the premaster secret by; those that need the same messages are one here"),
    ]  # fmt: skip


def _keys() -> list[Property]:
    finished = heard("Finished") & IN12
    full = g.own_cke.var & g.own_finished.var
    resumed = (o.mode12.ne(o.FULL)) & o.order12.in_("SH", "NST") & ~g.shd.var
    return [
        client("C12-5", "A ChangeCipherSpec is accepted only where keys are agreed: after the client's Finished, or after the ServerHello of a resumption",
               implies(CCS_IN, full | resumed), rfc("5246", "7.1", "7.3"), CCS_IN & full, part="keys"),
        client("C12-5", "A ChangeCipherSpec is accepted once in a handshake, with the byte 1, and not before a promised NewSessionTicket",
               implies(CCS_IN, ~g.ccs_in.var & m.CCS_VALID & (g.ticket.var | ~g.granted.var)), rfc("5246", "7.1") + rfc("5077", "3.3"),
               CCS_IN & g.ticket.var, part="once"),
        client("C12-5", "Before the ServerHello no ChangeCipherSpec changes keys", implies(heard("ChangeCipherSpec") & ~IN12,
               ~Changes(read_epoch) & ~Changes(read_generation) & ~After(At(("TLS12_WAIT_FIN",)))), rfc("5246", "7.1") + rfc("8446", "D.4"),
               heard("ChangeCipherSpec") & At(("WAIT_SH",)), part="early"),
        client("C12-6", "A TLS 1.2 Finished is accepted only directly after ChangeCipherSpec, under keys, with the right verify_data",
               implies(finished, g.after_ccs.var & m.EPOCH.eq("APPLICATION") & sound("Finished")),
               rfc("5246", "7.4.9", "7.1"), finished & g.completed.var, part="accepted", note="R3 says that the keys are the new ones"),
        client("C12-6", "A client that is connected by TLS 1.2 has accepted a Finished and sent its own", implies(CONNECTED, g.completed.var),
               rfc("5246", "7.4.9"), CONNECTED, part="connected"),
        client("C12-6", "A TLS 1.2 handshake ends in a connection only with its own two Finished",
               implies(CONNECTED & IN12, g.good_finished.var & g.own_finished.var), rfc("5246", "7.4.9"), CONNECTED & g.completed.var, part="both"),
        client("C12-7", "A handshake is resumed only if the ServerHello echoed the session id that was offered, or, with a ticket and no session id, continued as a resumption",
               implies(CONNECTED & IN12 & ~g.shd.var, o.mode12.eq(o.RESUMED)), rfc("5246", "7.4.1.3") + rfc("5077", "3.4"),
               CONNECTED & IN12 & ~g.shd.var, note=FACTS),
    ]  # fmt: skip


def _flight() -> list[Property]:
    cr, status, ticket = heard("CertificateRequest") & IN12, heard("CertificateStatus"), heard("NewSessionTicket") & IN12
    cke, cv, ccs = sent("ClientKeyExchange"), sent("CertificateVerify") & IN12, g.CCS_OUT
    signs = g.own_cert.var.eq("sign")
    place = g.certificate.var & (g.ske.var | ~MUST_EXCHANGE) & ~g.shd.var & ~g.request.var
    return [
        client("C12-8", "At most one server Certificate is accepted in a handshake", ~(heard("Certificate") & IN12 & g.certificate.var),
               rfc("5246", "7.4.2"), heard("Certificate") & g.completed.var, note="whether a renegotiation keeps the identity is not modelled"),
        client("C12-9", "A CertificateRequest is accepted once, from a server with a certificate, after ServerKeyExchange and before ServerHelloDone",
               implies(cr, MAY_REQUEST & place), rfc("5246", "7.4.4"), cr & g.KX.eq("signed"), part="place"),
        client("C12-9", "The client sends a Certificate before ClientKeyExchange exactly if it was asked for one",
               implies(cke, conjunction((implies(g.request.var, g.own_cert.var.ne("none")), implies(~g.request.var, g.own_cert.var.eq("none"))))),
               rfc("5246", "7.4.6"), cke & g.request.var, part="answer"),
        client("C12-9", "CertificateVerify is sent exactly if the client's certificate can sign, between ClientKeyExchange and ChangeCipherSpec",
               implies(cv, signs & g.own_cke.var & ~g.own_ccs.var & ~g.own_verify.var) & implies(ccs & signs, g.own_verify.var), rfc("5246", "7.4.8"),
               ccs & signs, part="verify"),
        client("C12-10", "CertificateStatus is accepted only if the ServerHello announced it, directly after Certificate, and if it is valid",
               implies(status, g.status.var & o.order12.eq("C") & sound("CertificateStatus")), rfc("6066", "8"), status),
        client("C12-11", "A NewSessionTicket is accepted once, only if it was promised, directly before the server's ChangeCipherSpec",
               implies(ticket, g.granted.var & ~g.ticket.var & ~g.ccs_in.var & (g.own_finished.var | o.order12.eq("SH"))), rfc("5077", "3.3"),
               ticket & g.own_finished.var, part="place"),
        client("C12-11", "A promised NewSessionTicket has come when the client is connected", implies(CONNECTED & g.granted.var, g.ticket.var),
               rfc("5077", "3.3"), CONNECTED & g.granted.var, part="must", note="D14; that a ticket is used only after Finished is not modelled"),
        client("C12-11", "A promise of a ticket is accepted only if the ClientHello asked for one", implies(SH12 & m.TICKET_GRANTED, g.asked_ticket.var),
               rfc("5077", "3.2") + rfc("5246", "7.4.1.4"), SH12 & m.TICKET_GRANTED, part="asked"),
    ]  # fmt: skip


def _hellos() -> list[Property]:
    again = heard("HelloRequest")
    info = m.RENEGOTIATION_INFO
    insecure = g.completed.var & ~g.secure.var
    fine = sound("ServerHello") & m.VERSION.eq("TLS 1.2") & ~m.SENTINEL & m.KEY_EXCHANGE.eq("RSA") & ~m.TICKET_GRANTED & g.UNDER_IN
    late = received("ServerHello") & At(("WAIT_SH",)) & insecure & fine & g.offered12.var & info.ne("absent")
    return [
        client("C12-12", "An older ServerHello is accepted only with a version and parameters that were offered, and without a downgrade sentinel",
               implies(SH12, m.VERSION.eq("TLS 1.2") & g.offered12.var & sound("ServerHello") & ~(m.SENTINEL & g.offered13.var)),
               rfc("5246", "7.4.1.3", "7.4.1.4") + rfc("8446", "4.1.3"), SH12, note="suite, compression and extensions are part of the free fault"),
        client("C12-12", "No ServerHello is accepted with a suite of another version", implies(SH12, m.KEY_EXCHANGE.ne("TLS13"))
               & implies(g.SH13, m.KEY_EXCHANGE.eq("TLS13")), rfc("8446", "4.1.3", "B.4"), SH12 & o.order12.eq("none"), part="suite"),
        client("C12-13", "A HelloRequest changes neither the state of a handshake nor its keys",
               implies(again & ~g.sh13.var, STAYS & ~Changes(read_epoch) & ~Changes(read_generation)), rfc("5246", "7.4.1.1"),
               again & At(("TLS12_WAIT_SKE",)), part="ignored", note="D16; the transcript is not modelled"),
        client("C12-13", "In a handshake no no_renegotiation is sent: a HelloRequest then is ignored", implies(sent("Alert") & g.REFUSAL, CONNECTED),
               rfc("5246", "7.4.1.1", "7.2.2"), sent("Alert") & g.REFUSAL, part="refusal"),
        client("C12-14", "Before the server's Finished of a first handshake, data is sent only as a False Start: full handshake, suite allowed, own Finished sent",
               implies(DATA_OUT & IN12 & ~g.completed.var, g.fs_ok.var & g.shd.var & g.own_finished.var & o.mode12.eq(o.FULL)),
               rfc("7918", "3", "4"), DATA_OUT & IN12 & ~g.completed.var, part="when"),
        client("C12-14", "Data is sent as a False Start only to a server that was authenticated as its key exchange calls for",
               implies(DATA_OUT & IN12 & ~g.completed.var, (g.certificate.var | ~WITH_CERTIFICATE) & (g.ske.var | ~MUST_EXCHANGE)),
               rfc("7918", "4") + rfc("5246", "7.4.3"), DATA_OUT & g.certificate.var & ~g.completed.var, part="authenticated"),
        client("C12-15", "A first ServerHello is accepted only with no renegotiation_info, or an empty one if the ClientHello signalled it",
               implies(SH12 & ~g.completed.var, info.eq("absent") | (info.eq("empty") & g.signalled.var)), rfc("5746", "3.4") + rfc("5246", "7.4.1.4"), SH12,
               part="first"),
        client("C12-15", "The renegotiation_info of a first ClientHello is empty, if it has one", implies(HELLO & ~g.completed.var, info.in_("absent", "empty")),
               rfc("5746", "3.4"), HELLO & ~g.completed.var & m.EARLY_DATA, part="initial"),
        client("C12-15", "If both sides support RFC 5746, a renegotiation is offered and accepted only bound to the handshake before",
               implies((HELLO | SH12) & g.completed.var & g.secure.var, info.eq("bound")), rfc("5746", "3.5"), SH12 & g.secure.var & g.completed.var,
               part="bound", note="the model renegotiates with servers that do not know RFC 5746 too; verify_data are one fact"),
        client("C12-15", "If the server does not know RFC 5746, a client that does signals it again in a renegotiation, and accepts no renegotiation_info",
               implies(SH12 & insecure, info.eq("absent")) & implies(HELLO & insecure & g.signalled.var, info.ne("absent")), rfc("5746", "4.2"),
               SH12 & insecure & g.signalled.var, part="insecure", note="of a client that does not know it nothing is asked"),
        client("C12-15", "A ServerHello that has renegotiation_info although the first one had none is answered by handshake_failure",
               implies(late & ~ACCEPTED, After(alert_owed.eq("handshake_failure"))) & ~(late & ACCEPTED), rfc("5746", "4.2"), late, part="alert"),
        client("C12-15", "Wrong: every renegotiation is bound to the handshake before it (not with a server that does not know RFC 5746)",
               implies((HELLO | SH12) & g.completed.var, info.eq("bound")), rfc("5746", "4.1"), SH12 & g.completed.var, part="always", kind=Kind.FALSE),
        client("C12-15", "A renegotiation that began over TLS 1.2 stays with TLS 1.2", ~(heard("ServerHello") & m.VERSION.ne("TLS 1.2") & g.completed.var),
               rfc("8446", "4.1.2") + rfc("5746", "3.5"), heard("ServerHello") & g.completed.var, part="version"),
        client("C12-15", "no_renegotiation is accepted only as the refusal of a renegotiation, and as a warning",
               implies(heard("Alert") & g.REFUSAL, g.completed.var & m.LEVEL.eq("warning") | g.sh13.var),
               rfc("5246", "7.2.2"), heard("Alert") & g.REFUSAL, part="refused",
               note="D17; in TLS 1.3 it is an error alert like any other"),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*_order(), *_exchange(), *_keys(), *_flight(), *_hellos()]
