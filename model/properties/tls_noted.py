"""What an endpoint goes by is what was said: its variables, where it decides by them, against ghosts of the wire.

The claims about what is due (`tls_due`) ask the variables what was offered, granted and asked for. These say that the variables are
right, in the states in which something still depends on them; each list speaks of few states, so that few ghosts are watched there.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import At, Expr, Next, Var
from wirestate.model.machines import tls12_client as c12
from wirestate.model.machines import tls12_server as s12
from wirestate.model.machines import tls13_client as c13
from wirestate.model.machines import tls13_server as s13
from wirestate.model.machines import tls_table as t
from wirestate.model.properties import tls13_client as client13
from wirestate.model.properties import tls_client_ghosts as g
from wirestate.model.properties import tls_client_orders as o
from wirestate.model.properties import tls_server_ghosts as s
from wirestate.model.properties.claims import Property, flag, implies
from wirestate.model.properties.tls_client_ghosts import heard, noted, rfc, sent
from wirestate.model.expressions import conjunction
from wirestate.model.system import Ghost

Same = tuple[Expr, Expr]
"""Two expressions that hold together."""


def both(*pairs: Same) -> Expr:
    """The expressions of each pair hold together."""
    return conjunction(implies(a, b) & implies(b, a) for a, b in pairs)


def same(*pairs: tuple[Var, Ghost]) -> Expr:
    """Each variable has the value of its ghost."""
    return conjunction(var.eq(ghost.var) for var, ghost in pairs)


def kinds(groups: dict[str, tuple[str, ...]]) -> Expr:
    """The suite's key exchange is one of those that were chosen, as far as messages tell them apart."""
    return both(*((g.KX.eq(name), t.key_exchange.in_(*members)) for name, members in groups.items()))


# the client
UNDECIDED = ("WAIT_SH", *c12.WAITING[:8], *c12.SENDING)
settings = noted("accepted application settings", heard("EncryptedExtensions"), m.ALPS_NEGOTIATED, "EncryptedExtensions agreed on them")
CALLED = heard("HelloRequest") & At(("TLS12_CONNECTED",))
called = flag("asked to renegotiate", CALLED, "a HelloRequest waits for its answer", clear=g.HELLO | (sent("Alert") & g.REFUSAL))
_COUNT = Var("requests to answer", tuple(range(8)), "post-handshake CertificateRequests that wait for an answer", 0)
count = Ghost(_COUNT, (
    (heard("CertificateRequest") & g.sh13.var & g.finished.var, Next(_COUNT)), (sent("Finished") & g.sh13.var & g.own_finished.var, Next(_COUNT, -1)),
))  # fmt: skip
OPEN13 = ("CONNECTED", "READ_CLOSED")


def _client() -> list[Property]:
    hello = same(
        (t.offers_13, g.offered13), (t.offers_12, g.offered12), (t.psk_offered, g.offered_psk), (t.session_id_offered, g.offered_id),
        (t.ticket_supported, g.asked_ticket), (t.ticket_offered, g.offered_ticket), (t.hrr, g.hrr),
    )  # fmt: skip
    again = both((t.renegotiating, g.completed.var), (t.first_info.ne("absent"), g.signalled.var), (t.secure_renegotiation, g.secure.var))
    first = At(("TLS12_WAIT_RINFO", "TLS12_WAIT_CERT", "TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE", "TLS12_WAIT_SKE_OPT"))
    agreed = implies(At(c12.STATES), both((t.secure_renegotiation, g.secure.var)))
    tickets = implies(At(UNDECIDED[1:]) & g.sh12.var, same((t.ticket_granted, g.granted)))
    status = implies(At(("TLS12_WAIT_RINFO", "TLS12_WAIT_CERT", "TLS12_WAIT_CSTAT")), same((t.status_granted, g.status)))
    start = implies(At((*c12.UNDECIDED, *c12.SENDING, *c12.LAST)) & t.resumed.ne("yes"), same((t.false_start_ok, g.fs_ok)))
    mode = implies(At((*c12.LAST, *c12.SENDING)), both((t.resumed.eq("yes"), o.mode12.eq(o.RESUMED)), (t.resumed.eq("no"), o.mode12.eq(o.FULL))))
    mode &= implies(At(("TLS12_WAIT_RINFO",)), t.resumed.eq("unknown") & o.mode12.eq(o.EITHER))
    request = implies(At(("TLS12_WAIT_CR", "TLS12_WAIT_SHD", *c13.WAITING[2:], "SEND_EE")), same((t.certificate_requested, g.request)))
    request &= implies(At(("TLS12_SEND_CKE",)), both((t.client_certificate.eq("sign"), g.own_cert.var.eq("sign"))))
    early = implies(At(("WAIT_FINISHED", "SEND_EOED")), same((t.early_accepted, g.early), (t.alps, settings)))
    early &= implies(At(("WAIT_EE",)), same((t.psk, g.psk))) & implies(At(("WAIT_SH", "WAIT_EE")), same((t.early_offered, g.offered_early)))
    update = same((t.key_update_owed, client13.owes_update), (t.key_update_asked, client13.asked_update))
    answers = t.answer_left.eq("CertificateVerify"), client13.ANSWERING.eq("certificate")
    ends = t.answer_left.eq("Finished"), client13.ANSWERING.eq("finish")
    sides = both((t.write_side.eq("closed"), g.close_out.var), (t.write_side.eq("open"), ~g.close_out.var & ~g.canceled.var))
    hellos, bound, renewed = rfc("8446", "4.1.2", "4.1.4"), rfc("5746", "3.4", "3.5", "4.2"), rfc("5246", "7.4.1.3", "7.3")
    return [
        g.client("W7", "Between its hello and the server's, a client goes by what it offered", implies(At(("START", "WAIT_SH")), hello), hellos,
                 At(("WAIT_SH",)) & g.hrr.var & g.offered_psk.var, part="offer"),
        g.client("W7", "What a client takes for a renegotiation, and RFC 5746 for agreed, is one, and is", implies(At(("WAIT_SH",)), again), bound,
                 At(("WAIT_SH",)) & g.secure.var, part="again"),
        g.client("W7", "From the first ServerHello on a client of TLS 1.2 knows whether the server supports RFC 5746", agreed, bound,
                 At(("TLS12_CONNECTED",)) & g.secure.var, part="agreed"),
        g.client("W7", "Until its last flight a client of TLS 1.2 knows whether it renegotiates",
                 implies(At(UNDECIDED), both((t.renegotiating, g.completed.var))), bound, At(("TLS12_WAIT_SHD",)) & g.completed.var, part="renegotiating"),
        g.client("W7", "A client of TLS 1.2 goes by the ticket that the ServerHello promised", tickets, rfc("5077", "3.3"), At(UNDECIDED[1:]) & g.granted.var,
                 part="ticket"),
        g.client("W7", "A client of TLS 1.2 goes by the status that the ServerHello announced", status, rfc("6066", "8"),
                 At(("TLS12_WAIT_CSTAT",)) & g.status.var, part="status"),
        g.client("W7", "A client of TLS 1.2 goes by the key exchange of the ServerHello's suite", implies(first, kinds(g.ALIKE)), renewed,
                 first & g.KX.eq("PSK"), part="exchange"),
        g.client("W7", "A client knows whether the ServerHello's suite allows a False Start", start, rfc("7918", "3"), At(c12.LAST) & g.fs_ok.var,
                 part="false start"),
        o.client("W7", "A client of TLS 1.2 knows whether the session is resumed", mode, renewed + rfc("5077", "3.4"),
                 At(("TLS12_SEND_CCS",)) & o.mode12.eq(o.RESUMED), part="resumed"),
        g.client("W7", "A client knows whether it was asked for a certificate, and what it sent", request, rfc("8446", "4.3.2") + rfc("5246", "7.4.4", "7.4.6"),
                 At(("TLS12_SEND_CKE",)) & g.own_cert.var.eq("sign"), part="request"),
        g.client("W7", "A client of TLS 1.3 goes by the PSK and the extensions that the server chose", early, rfc("8446", "4.2.10", "4.2.11", "4.3.1"),
                 At(("SEND_EOED",)) & g.early.var, settings, part="extensions"),
        g.client("W7", "A client knows which KeyUpdates are owed and asked for", implies(At(OPEN13), update), rfc("8446", "4.6.3"),
                 At(OPEN13) & client13.owes_update.var, client13.owes_update, client13.asked_update, part="updates"),
        g.client("W7", "A client knows how many requests wait for its certificate, and whether it may be asked",
                 implies(At(OPEN13), same((t.pha_outstanding, count))) & implies(At(("CONNECTED",)), same((t.pha_offered, g.offered_pha))),
                 rfc("8446", "4.6.2"), At(("READ_CLOSED",)) & _COUNT.eq(1), count, part="requests"),
        g.client("W7", "A client knows what is left of its answer when the server has closed", implies(At(("READ_CLOSED",)), both(answers, ends)),
                 rfc("8446", "4.6.2", "6.1"), At(("READ_CLOSED",)) & client13.ANSWERING.eq("certificate"), client13.answering, part="answer"),
        g.client("W7", "A client knows what it closed", implies(~At(("CLOSED", "ABORT")), sides), rfc("8446", "6.1") + rfc("5246", "7.2.1"),
                 At(("CONNECTED",)) & g.close_out.var, part="sides"),
        g.client("W7", "A client answers a HelloRequest once", implies(At(("TLS12_CONNECTED",)), same((t.hello_requested, called))), rfc("5246", "7.4.1.1"),
                 At(("TLS12_CONNECTED",)) & called.var, called, part="called"),
        g.client("C12-13", "A client sends no_renegotiation only in answer to a HelloRequest", implies(sent("Alert") & g.REFUSAL, called.var),
                 rfc("5246", "7.2.2", "7.4.1.1"), sent("Alert") & g.REFUSAL, called, part="answer"),
    ]  # fmt: skip


# the server
FIRST12 = ("TLS12_SEND_RINFO", "TLS12_SEND_CERT", "TLS12_SEND_CSTAT")
CHOOSING = (*FIRST12, "TLS12_SEND_SKE", "TLS12_SEND_SKE_OPT")


def _server() -> list[Property]:
    hello = same(
        (t.offers_13, s.offered_13), (t.psk_offered, s.offered_psk), (t.session_id_offered, s.offered_id), (t.ticket_supported, s.asked_ticket),
        (t.ticket_offered, s.offered_ticket), (t.hrr, s.retried),
    )  # fmt: skip
    again = both((t.first_info.ne("absent"), s.signalled.var), (t.secure_renegotiation, s.secure.var), (t.renegotiating, s.ever_done.var))
    tickets = implies(At((*FIRST12, *s12.FLIGHT[3:], *s12.WAITING)), same((t.ticket_granted, s.ticket)))
    status = implies(At(FIRST12), same((t.status_granted, s.status))) & implies(At(CHOOSING), t.key_exchange.eq(s.key_exchange.var))
    request = implies(At(("TLS12_SEND_CR", "TLS12_SEND_SHD", "SEND_FINISHED", "WAIT_CLIENT_EE")), same((t.certificate_requested, s.asked)))
    request &= implies(At(("TLS12_WAIT_CKE",)), both((t.client_certificate.eq("sign"), s.certificate.var.eq("sign"))))
    early = implies(At(("SEND_FINISHED",)), both((t.early_accepted, s.early.var)) & implies(~t.early_accepted, both((t.alps, s.settings.var))))
    early &= implies(At(("NEGOTIATED",)), same((t.psk, s.psk)))
    keyed = both((t.peer_keyed, s.keyed.var))
    update = same((t.key_update_owed, s.update_owed), (t.key_update_asked, s.update_asked))
    sides = both((t.write_side.eq("closed"), s.closed_out.var), (t.write_side.eq("open"), ~s.closed_out.var & ~s.canceled.var))
    resumed = implies(At(("TLS12_WAIT_FIN", "TLS12_SEND_FINISHED", "TLS12_WAIT_CCS")), both((t.resumed.eq("yes"), ~s.hello_done.var)))
    resumed &= implies(At(("TLS12_SEND_RINFO",)), t.resumed.eq("unknown")) & implies(At((*s12.FLIGHT[1:], *s12.WAITING[:3])), t.resumed.eq("no"))
    agreed = implies(At(s12.STATES), both((t.secure_renegotiation, s.secure.var)))
    return [
        s.claim("W7", "Until it answers, a server goes by what the client offered", implies(At(("RECVD_CH", "WAIT_CH2")), hello), rfc("8446", "4.1.2"),
                witness=At(("WAIT_CH2",)) & s.offered_psk.var, part="offer"),
        s.claim("W7", "What a server takes for a renegotiation, and RFC 5746 for agreed, is one, and is", implies(At(("RECVD_CH",)), again),
                rfc("5746", "3.6", "3.7", "4.4"), witness=At(("RECVD_CH",)) & s.secure.var, part="again"),
        s.claim("W7", "From its first ServerHello on a server of TLS 1.2 knows whether both ends support RFC 5746", agreed, rfc("5746", "3.6", "3.7"),
                witness=At(("TLS12_CONNECTED",)) & s.secure.var, part="agreed"),
        s.claim("W7", "In a handshake of TLS 1.2 a server knows whether it renegotiates",
                implies(At((*s12.FLIGHT, *s12.WAITING, *s12.LAST)), both((t.renegotiating, s.ever_done.var))), rfc("5746", "3.7"),
                witness=At(("TLS12_SEND_SHD",)) & s.ever_done.var, part="renegotiating"),
        s.claim("W7", "A server of TLS 1.2 keeps to the ticket that it promised", tickets, rfc("5077", "3.3"), witness=At(("TLS12_WAIT_CKE",)) & s.ticket.var, part="ticket"),
        s.claim("W7", "A server of TLS 1.2 keeps to the suite and the extensions that it chose", status, rfc("5246", "7.4.1.3") + rfc("6066", "8"),
                witness=At(FIRST12) & s.status.var, part="choice"),
        s.claim("W7", "A server of TLS 1.2 knows whether the session is resumed", resumed, rfc("5246", "7.3") + rfc("5077", "3.4"),
                witness=At(("TLS12_WAIT_FIN",)) & ~s.hello_done.var, part="resumed"),
        s.claim("W7", "A server knows whether it asked for a certificate, and what came", request, rfc("8446", "4.3.2") + rfc("5246", "7.4.4", "7.4.6"),
                witness=At(("TLS12_WAIT_CKE",)) & s.certificate.var.eq("sign"), part="request"),
        s.claim("W7", "A server of TLS 1.3 goes by the PSK and the extensions that it chose", early, rfc("8446", "4.2.10", "4.2.11", "4.3.1"),
                witness=At(("SEND_FINISHED",)) & s.early.var, part="extensions"),
        s.claim("W7", "A server knows whether its client has come to handshake keys", implies(At(("WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_FINISHED")), keyed),
                rfc("8446", "4.2.10", "A.1"), witness=At(("WAIT_FINISHED",)) & s.keyed.var, part="keyed"),
        s.claim("W7", "A server knows which KeyUpdates are owed and asked for", implies(At((*s13.WAITING, "CONNECTED", "READ_CLOSED")), update),
                rfc("8446", "4.6.3"), witness=At(OPEN13) & s.update_owed.var, part="updates"),
        s.claim("W7", "A server knows how many of its requests wait for an answer, and whether it may ask",
                implies(At(("CONNECTED",)), same((t.pha_outstanding, s.outstanding), (t.pha_offered, s.offered_pha))), rfc("8446", "4.6.2"),
                witness=At(("CONNECTED",)) & s.outstanding.var.eq(2), part="requests"),
        s.claim("W7", "A server knows what it closed", implies(~At(("CLOSED", "ABORT")), sides), rfc("8446", "6.1") + rfc("5246", "7.2.1"),
                witness=At(("CONNECTED",)) & s.closed_out.var, part="sides"),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*_client(), *_server()]
