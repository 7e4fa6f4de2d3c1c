"""Properties of the TLS 1.3 client against an unrestricted server (inventory rows C13-1 to C13-21).

They speak of what was accepted and sent (`tls_client_ghosts`), and of where the client then is. Whether a signature, a verify_data
or a parameter is right is a free fact of each message (`fault`), which the claims ask the client to have heeded.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import At, Expr, Var
from wirestate.model.machines.tls_table import alert_owed, read_epoch, read_generation, rfc9846, write_epoch, write_generation
from wirestate.model.properties import tls_client_ghosts as g
from wirestate.model.properties import tls_client_orders as o
from wirestate.model.properties.claims import Kind, Property, flag, implies
from wirestate.model.properties.tls_client_orders import client
from wirestate.model.properties.tls_client_ghosts import ANY_HEARD, HELLO, SH12, SH13, heard, received, rfc, sent, sound
from wirestate.model.expressions import conjunction
from wirestate.model.system import ACCEPTED, After, Changes, Ghost

CONNECTED = At(("CONNECTED", "PHA_SEND_CV", "PHA_SEND_FINISHED", "READ_CLOSED"))
"""Connected by TLS 1.3."""
DATA_OUT = sent("ApplicationData")
LISTED = ("EncryptedExtensions", "Certificate", "CompressedCertificate", "CertificateRequest", "CertificateVerify", "Finished", "NewSessionTicket",
          "KeyUpdate", "ChangeCipherSpec", "Alert", "ApplicationData")  # fmt: skip
"""All that a client may hear after the ServerHello of TLS 1.3."""
UNLISTED = received(*(k for k in m.MESSAGES if k not in LISTED))
LEVELS: dict[str, tuple[str, ...]] = {
    "PLAINTEXT": (), "EARLY": ("EndOfEarlyData",), "HANDSHAKE": ("ClientEncryptedExtensions",), "APPLICATION": ("KeyUpdate",),
}  # fmt: skip
"""Messages of the client that have one place only, by the keys that protect them there."""
ANSWER = (*g.CERTIFICATES, "CertificateVerify", "Finished")
later_hello = flag("sent second ClientHello", HELLO & g.hrr.var, "the answer to a HelloRetryRequest")
owes_update = flag("owes KeyUpdate", g.KU_IN & m.KEY_UPDATE_REQUEST.eq("update_requested"), "the server asked for a KeyUpdate",
                   clear=g.KU_OUT & m.KEY_UPDATE_REQUEST.eq("update_not_requested"))  # fmt: skip
asked_update = flag("asked for KeyUpdate", g.KU_OUT & m.KEY_UPDATE_REQUEST.eq("update_requested"), "and the server has not sent one since",
                    clear=g.KU_IN)  # fmt: skip
asked = flag("asked for a certificate later", heard("CertificateRequest") & g.own_finished.var & g.sh13.var, "a CertificateRequest after the handshake")
ANSWERING = Var("answering", ("no", "certificate", "finish"), "which message of a post-handshake answer comes next", "no")
answering = Ghost(ANSWERING, (
    (sent(*g.CERTIFICATES) & g.own_finished.var & m.EMPTY, "finish"), (sent(*g.CERTIFICATES) & g.own_finished.var, "certificate"),
    (sent("CertificateVerify") & g.own_finished.var, "finish"), (sent("Finished"), "no"),
))  # fmt: skip
STAYS = conjunction(
    implies(At((s,)), After(At((s,)))) for s in ("START", "WAIT_SH", "WAIT_EE", "WAIT_CERT_CR", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED", "CONNECTED")
)
KEPT = ~(Changes(read_epoch) | Changes(read_generation) | Changes(write_epoch) | Changes(write_generation))


def _order() -> list[Property]:
    cv = g.verify
    signed = implies(heard("CertificateVerify"), sound("CertificateVerify") & g.certificate.var)
    proper = implies(heard("Certificate") & g.sh13.var, sound("Certificate") & ~m.EMPTY)
    proper &= implies(heard("CompressedCertificate") & g.sh13.var, sound("CompressedCertificate") & ~m.EMPTY)
    return [
        client("C13-1", "What a TLS 1.3 client accepts up to the server's Finished comes in the order of RFC 8446 Appendix A.1",
               o.order13.ne(o.BROKEN), rfc("8446", "4", "A.1"), o.order13.eq("SH EE C"), part="order"),
        client("C13-1", "A client that is connected by TLS 1.3 has accepted a whole server flight, for its PSK or for its certificate",
               implies(CONNECTED, o.order13.eq(o.COMPLETE13)), rfc("8446", "A.1"), CONNECTED & g.hrr.var, part="complete"),
        client("C13-2", "A client that is connected by TLS 1.3 was authenticated to: a PSK, or a sound Certificate and then a valid CertificateVerify",
               implies(CONNECTED, g.psk.var.ne("none") | cv.var), rfc("8446", "4.4", "4.4.2.4", "A.1"), CONNECTED & cv.var),
        client("C13-2", "Wrong: a client that is connected by TLS 1.3 has seen a certificate of the server (not with a PSK)",
               implies(CONNECTED, cv.var), rfc("8446", "2.2"), CONNECTED, part="certificate", kind=Kind.FALSE),
        client("C13-2", "No TLS 1.3 client accepts an empty or bad certificate, or a signature that does not verify", signed & proper,
               rfc("8446", "4.4.2.4", "4.4.3"), heard("CertificateVerify") & sound("CertificateVerify"), part="proof"),
        client("C13-3", "A Finished is accepted by a TLS 1.3 client only with the right verify_data and under handshake keys",
               implies(heard("Finished") & g.sh13.var, sound("Finished") & m.EPOCH.eq("HANDSHAKE")), rfc("8446", "4.4.4"),
               heard("Finished") & g.sh13.var, part="valid"),
        client("C13-3", "A client that is connected by TLS 1.3 has accepted the server's Finished and then sent its own",
               implies(CONNECTED, g.good_finished.var & g.own_finished.var), rfc("8446", "4.4.4", "A.1"), CONNECTED,
               part="connected"),
        client("C13-4", "Once a PSK is selected, no Certificate, CertificateVerify or CertificateRequest is accepted in the handshake",
               ~(heard(*g.CERTIFICATES, "CertificateVerify", "CertificateRequest") & g.psk.var.ne("none") & ~g.finished.var), rfc("8446", "4.3.2", "A.1"),
               heard("Finished") & g.psk.var.ne("none")),
        client("C13-17", "After the ServerHello a TLS 1.3 client accepts no HelloRequest, second ServerHello or anything else that TLS 1.3 does not list",
               ~(UNLISTED & ACCEPTED & ~g.DEAF & g.sh13.var), rfc("8446", "4", "4.1.2", "5"), UNLISTED & g.sh13.var, part="refused",
               note="a HelloRequest before any answer of the server is ignored, as the version is not known then"),
        client("C13-17", "A HelloRequest after HelloRetryRequest, which selects TLS 1.3, is refused", ~(heard("HelloRequest") & g.hrr.var),
               rfc("8446", "4", "4.1.4"), received("HelloRequest") & g.hrr.var & At(("WAIT_SH",)), part="retry"),
        client("C13-17", "What TLS 1.3 does not list is answered by unexpected_message",
               implies(UNLISTED & ~ACCEPTED & g.sh13.var & ~g.DEAF, After(alert_owed.eq("unexpected_message"))), rfc("8446", "4", "5"),
               received("HelloRequest") & g.sh13.var & At(("CONNECTED",)), part="alert"),
        client("C13-20", "A client never accepts an EndOfEarlyData", ~heard("EndOfEarlyData"), rfc("8446", "4.5"),
               received("EndOfEarlyData") & At(("CONNECTED",)) & ~ACCEPTED),
    ]  # fmt: skip


def _hellos() -> list[Property]:
    retried = g.hrr.var
    free = "the parameters themselves (suite, group, cookie, extensions) are not modelled; that they are right is one free fact"
    same = conjunction((
        m.OFFERS_13, m.OFFERS_12.eq(g.offered12.var), m.PHA_OFFERED.eq(g.offered_pha.var), m.SESSION_ID_OFFERED.eq(g.offered_id.var),
        m.TICKET_SUPPORTED.eq(g.asked_ticket.var), m.TICKET_OFFERED.eq(g.offered_ticket.var), m.RENEGOTIATION_INFO.eq(g.offered_info.var),
        ~m.PSK_OFFERED | g.offered_psk.var,
    ))  # fmt: skip
    return [
        client("C13-5", "A second HelloRetryRequest is refused with unexpected_message",
               implies(received("HelloRetryRequest") & retried & ~g.DEAF, ~ACCEPTED & After(alert_owed.eq("unexpected_message") | ~sound("HelloRetryRequest"))),
               rfc("8446", "4.1.4"), received("HelloRetryRequest") & retried & At(("WAIT_SH",))),
        client("C13-6", "A HelloRetryRequest is accepted only if it would change the ClientHello and asks for what was offered",
               implies(heard("HelloRetryRequest"), sound("HelloRetryRequest") & g.offered13.var), rfc("8446", "4.1.4", "4.2.8"),
               heard("HelloRetryRequest"), note=free),
        client("C13-7", "A ServerHello is accepted only if it agrees with the offer, and after a HelloRetryRequest only if it is of TLS 1.3 too",
               implies(heard("ServerHello"), sound("ServerHello") & (~retried | m.VERSION.eq("TLS 1.3"))), rfc("8446", "4.1.3", "4.1.4"),
               heard("ServerHello") & retried, note=free),
        client("C13-8", "The ClientHello that answers a HelloRetryRequest has no early_data", implies(HELLO & retried, ~m.EARLY_DATA),
               rfc("8446", "4.1.2"), HELLO & retried, part="early"),
        client("C13-8", "The ClientHello that answers a HelloRetryRequest offers what the first one did, but for PSKs that it leaves out", implies(HELLO & retried, same),
               rfc("8446", "4.1.2"), HELLO & retried & g.offered_psk.var & ~m.PSK_OFFERED, part="same", note=free),
        client("C13-8", "What else the ClientHello that answers a HelloRetryRequest says, such as its random, is what the first one said",
               implies(HELLO & retried, sound("ClientHello")), rfc("8446", "4.1.2"), HELLO & retried, part="rest", note=free),
        client("C13-8", "A HelloRetryRequest is answered by one ClientHello only", ~(HELLO & later_hello.var), rfc("8446", "4.1.2"),
               SH13 & later_hello.var, later_hello, part="once"),
        client("C13-9", "After a HelloRetryRequest the client's ClientHello is in the clear", implies(HELLO & retried, m.EPOCH.eq("PLAINTEXT")),
               rfc("8446", "4.1.2", "4.2.10"), HELLO & retried, part="keys"),
        client("C13-9", "After a HelloRetryRequest the client sends no application data before its Finished", ~(DATA_OUT & retried & ~g.own_finished.var),
               rfc("8446", "4.2.10"), DATA_OUT & retried, part="data"),
        client("C13-18", "A ServerHello of TLS 1.2 is accepted only without a downgrade sentinel, and not after a HelloRetryRequest",
               implies(SH12, ~(m.SENTINEL & g.offered13.var) & ~retried), rfc("8446", "4.1.3", "4.1.4"), SH12 & g.offered13.var),
        client("C13-19", "A TLS 1.3 ServerHello is accepted only if it was offered, and selects a PSK only if one was",
               implies(SH13, g.offered13.var & sound("ServerHello") & (g.offered_psk.var | m.PSK_SELECTED.eq("none"))), rfc("8446", "4.1.3", "4.2.11"),
               SH13 & m.PSK_SELECTED.eq("other"), part="offer", note="an index out of range is a fault of the ServerHello"),
        client("C13-19", "EncryptedExtensions are accepted only with extensions that were offered and may stand there",
               implies(heard("EncryptedExtensions"), sound("EncryptedExtensions")), rfc("8446", "4.2", "4.3.1"), heard("EncryptedExtensions"),
               part="extensions", note=free),
        client("C13-21", "A client that offered early data accepts no ServerHello of an older version", ~(SH12 & g.offered_early.var),
               rfc("8446", "D.3"), received("ServerHello") & m.VERSION.eq("TLS 1.2") & g.offered_early.var & ~ACCEPTED),
    ]  # fmt: skip


def _early() -> list[Property]:
    eoed = sent("EndOfEarlyData")
    return [
        client("C13-10", "EndOfEarlyData is sent only if early data was accepted, once, after the server's Finished and under early keys",
               implies(eoed, g.early.var & g.good_finished.var & m.EPOCH.eq("EARLY") & ~g.eoed.var & ~g.own_finished.var), rfc("8446", "4.5", "A.1"), eoed, part="only"),
        client("C13-10", "If early data was accepted, EndOfEarlyData comes before anything else of the client's second flight",
               implies(sent(*ANSWER, "ClientEncryptedExtensions") & g.sh13.var & g.early.var, g.eoed.var), rfc("8446", "4.5", "A.1"),
               sent("Finished") & g.early.var, part="always"),
        client("C13-11", "0-RTT is accepted only if the last ClientHello offered it and the ServerHello selected the first PSK",
               implies(heard("EncryptedExtensions") & m.EARLY_ACCEPTED, g.offered_early.var & g.psk.var.eq("first") & ~g.hrr.var),
               rfc("8446", "4.2.10"), heard("EncryptedExtensions") & m.EARLY_ACCEPTED),
    ]  # fmt: skip


def _placed() -> Expr:
    """Each message of the client's TLS 1.3 handshake under the keys of its place."""
    fixed = [implies(sent(*kinds), m.EPOCH.eq(level)) for level, kinds in LEVELS.items() if kinds]
    answer = sent(*ANSWER) & g.sh13.var
    fixed += [implies(answer & ~g.own_finished.var, m.EPOCH.eq("HANDSHAKE")), implies(answer & g.own_finished.var, m.EPOCH.eq("APPLICATION"))]
    return conjunction((*fixed, implies(DATA_OUT & g.sh13.var, m.EPOCH.in_("EARLY", "APPLICATION"))))


def _keys() -> list[Property]:
    ccs, ku = heard("ChangeCipherSpec"), heard("KeyUpdate")
    new = ~g.sh12.var
    asking = m.KEY_UPDATE_REQUEST.eq("update_requested")
    return [
        client("C13-12", "What a TLS 1.3 client accepts is under the keys that the messages before it call for: handshake, application, each KeyUpdate's",
               implies(ANY_HEARD & g.sh13.var, g.UNDER_IN | ccs), rfc("8446", "5.2", "7.1", "A.1"), heard("ApplicationData") & g.sh13.var & m.GENERATION.eq(1), part="read"),
        client("C13-12", "A TLS 1.3 client sends each message under the keys of its place: EndOfEarlyData early, its flight handshake, the rest "
               "application", _placed(), rfc("8446", "5.2", "A.1"), sent("CertificateVerify") & g.sh13.var, part="write"),
        client("C13-13", "A ChangeCipherSpec outside TLS 1.2 is dropped only in the clear, with the byte 1, and between the ClientHello and the server's Finished",
               implies(ccs & new, m.CCS_VALID & m.EPOCH.eq("PLAINTEXT") & ~m.INTERLEAVED & g.offered13.var & ~g.finished.var & ~g.completed.var),
               rfc("8446", "5", "D.4"), ccs & g.sh13.var, part="window"),
        client("C13-13", "A ChangeCipherSpec outside TLS 1.2 is sent only in a first handshake that offers TLS 1.3, in the clear, with the byte 1",
               implies(sent("ChangeCipherSpec") & new, m.CCS_VALID & m.EPOCH.eq("PLAINTEXT") & ~m.INTERLEAVED & g.offered13.var & ~g.completed.var),
               rfc("8446", "5", "D.4"), sent("ChangeCipherSpec") & g.sh13.var, part="sent"),
        client("C13-13", "Dropping a ChangeCipherSpec changes nothing", implies(ccs & new, STAYS & KEPT), rfc("8446", "5", "D.4"), ccs & g.sh13.var, part="nothing"),
        client("C13-14", "A KeyUpdate is accepted by a TLS 1.3 client only after the server's Finished, with a value that the RFC knows",
               implies(ku, g.sh13.var & g.good_finished.var & m.KEY_UPDATE_REQUEST.ne("invalid") & sound("KeyUpdate")), rfc("8446", "4.6.3"), ku, part="accepted"),
        client("C13-14", "A KeyUpdate changes the keys of the direction that it was sent in, and not the client's own",
               implies(ku, ~Changes(write_generation) & ~Changes(write_epoch)), rfc("8446", "4.6.3", "7.2"), ku, part="direction"),
        client("C13-14", "A client that was asked for a KeyUpdate sends one that asks for nothing before its next application data",
               ~(DATA_OUT & m.EPOCH.ne("EARLY") & owes_update.var), rfc("8446", "4.6.3"), g.KU_OUT & owes_update.var, owes_update, part="answer",
               note="D21: a KeyUpdate that asks does not answer one. Early data comes before the client's Finished, after which alone it may update"),
        client("C13-14", "By RFC 9846 a client does not ask again for a KeyUpdate before the server has sent one",
               ~(g.KU_OUT & asking & asked_update.var & rfc9846), rfc("8446", "4.6.3"), g.KU_OUT & asked_update.var & rfc9846, asked_update,
               part="one", note="D10: RFC 9846 section 4.7.3; RFC 8446 sets no limit"),
    ]  # fmt: skip


def _afterwards() -> list[Property]:
    request = heard("CertificateRequest") & g.sh13.var
    answer = sent(*g.CERTIFICATES) & g.own_finished.var
    others = [implies(sent(k), ANSWERING.eq("certificate" if k == "CertificateVerify" else "finish"))
              for k in ("CertificateVerify", "Finished")]  # fmt: skip
    between = sent(*(k for k in g.NOT_ALERTS if k not in ("CertificateVerify", "Finished")))
    alive = ~(g.refused.var | g.error_in.var | g.error_out.var) & ~At(("CLOSED", "CLOSE_RECEIVED"))
    shared = g.sh13.var & g.good_finished.var & g.UNDER_IN & ~m.INTERLEAVED & alive
    update = received("KeyUpdate") & m.ENDS_RECORD & m.KEY_UPDATE_REQUEST.ne("invalid") & sound("KeyUpdate")
    allowed = shared & ((received("NewSessionTicket") & sound("NewSessionTicket")) | update)
    return [
        client("C13-15", "A NewSessionTicket is accepted by a TLS 1.3 client only after the server's Finished",
               implies(heard("NewSessionTicket") & g.sh13.var, g.good_finished.var & sound("NewSessionTicket")), rfc("8446", "4.6.1"),
               heard("NewSessionTicket") & g.sh13.var & ~g.own_finished.var, note="what is done with the ticket is not modelled"),
        client("C13-15", "What a server may send after its Finished does not end the connection of a client whose own flight goes out",
               implies(allowed & ~g.own_finished.var, ACCEPTED), rfc("8446", "4.6.1", "4.6.3"), allowed & At(("SEND_CV",)), part="in flight",
               note="application data then waits, which the tables do not show: RFC 8446 section 4.4.4"),
        client("C13-16", "While a client answers after the handshake, what the server sends is accepted as before",
               implies((allowed | (received("ApplicationData") & shared)) & ANSWERING.ne("no") & ~g.close_in.var & ~g.error_out.var, ACCEPTED), rfc("8446", "4.6.2"),
               received("ApplicationData") & shared & At(("PHA_SEND_CV",)), answering, part="meanwhile"),
        client("C13-16", "A CertificateRequest after the handshake is accepted only if post_handshake_auth was offered",
               implies(request & g.own_finished.var, g.offered_pha.var), rfc("8446", "4.6.2", "4.2.6"), request & g.own_finished.var, part="offered"),
        client("C13-16", "After the handshake the client sends a Certificate only if it was asked for one after the handshake", implies(answer & g.sh13.var, asked.var),
               rfc("8446", "4.6.2"), answer & g.sh13.var, asked, part="asked",
               note="neither how many requests there were nor their contexts is followed"),
        client("C13-16", "The answer comes in one piece: Certificate, CertificateVerify if the certificate is not empty, Finished",
               conjunction(implies(g.own_finished.var & g.sh13.var, c) for c in others) & ~(between & ANSWERING.ne("no")), rfc("8446", "4.6.2"),
               sent("Finished") & ANSWERING.eq("finish") & g.close_in.var, answering, part="whole"),
        client("C13-16", "In a handshake the client sends a Certificate exactly if it was asked for one, and CertificateVerify exactly if it is not empty",
               implies(sent(*g.CERTIFICATES) & g.sh13.var & ~g.own_finished.var, g.request.var & g.own_cert.var.eq("none"))
               & implies(sent("Finished") & g.sh13.var & ~g.own_finished.var, (g.own_cert.var.ne("none") | ~g.request.var)
                         & (g.own_verify.var | ~g.own_cert.var.in_("sign", "fixed_dh")) & (~g.own_verify.var | g.own_cert.var.in_("sign", "fixed_dh"))),
               rfc("8446", "4.4.2", "4.4.3"), sent("Finished") & g.sh13.var & g.own_verify.var,
               part="handshake"),
        client("C13-16", "A CertificateRequest is accepted only if it is well-formed: in a handshake with an empty context",
               implies(request, sound("CertificateRequest")), rfc("8446", "4.3.2"), request, part="sound"),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*_order(), *_hellos(), *_early(), *_keys(), *_afterwards()]
