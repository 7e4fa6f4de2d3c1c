"""What must hold of every machine, whatever it is about (inventory section 1.0, W1 to W9).

The legal edges are written here from Appendix A of RFC 8446, apart from the tables that they judge; those of TCP are in `tcp`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wirestate.model import messages as m
from wirestate.model.core import CALL, FALSE, RECV, SEND, TRUE, At, Cite, Event, Expr
from wirestate.model.machines import NAMES, tls12_client, tls12_server, tls13_client, tls13_server
from wirestate.model.machines import machine as table
from wirestate.model.machines.tcp_table import TCB, reply
from wirestate.model.machines.tls_table import alert_owed, read_epoch, write_epoch
from wirestate.model.properties.claims import Kind, Property, flag, implies
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import ACCEPTED, After, Can, Changes, Does, On

Edges = Mapping[str, tuple[str, ...]]

ENDS = ("READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT")
CLIENT13: Edges = {
    "START": ("WAIT_SH",),
    "WAIT_SH": ("START", "WAIT_EE", "TLS12_CONNECTED", *tls12_client.WAITING),
    "WAIT_EE": ("WAIT_CERT_CR", "WAIT_FINISHED"),
    "WAIT_CERT_CR": ("WAIT_CERT", "WAIT_CV"),
    "WAIT_CERT": ("WAIT_CV",),
    "WAIT_CV": ("WAIT_FINISHED",),
    "WAIT_FINISHED": ("SEND_EOED", "SEND_EE", "SEND_CERT", "SEND_FINISHED"),
    "SEND_EOED": ("SEND_FINISHED",),
    "SEND_EE": ("SEND_CERT", "SEND_FINISHED"),
    "SEND_CERT": ("SEND_CV", "SEND_FINISHED"),
    "SEND_CV": ("SEND_FINISHED",),
    "SEND_FINISHED": ("CONNECTED",),
    "CONNECTED": ("PHA_SEND_CV", "PHA_SEND_FINISHED"),
    "PHA_SEND_CV": ("PHA_SEND_FINISHED",),
    "PHA_SEND_FINISHED": ("CONNECTED",),
}
"""Appendix A.1 of RFC 8446 with the client's flight message by message, and section 4.6.2."""
SERVER13: Edges = {
    "START": ("RECVD_CH",),
    "RECVD_CH": ("WAIT_CH2", "NEGOTIATED", "TLS12_CONNECTED", *tls12_server.STATES),
    "WAIT_CH2": ("RECVD_CH",),
    "NEGOTIATED": ("SEND_CERT_CR", "SEND_FINISHED"),
    "SEND_CERT_CR": ("SEND_CERT", "SEND_CV"),
    "SEND_CERT": ("SEND_CV",),
    "SEND_CV": ("SEND_FINISHED",),
    "SEND_FINISHED": ("WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_FINISHED"),
    "WAIT_EOED": ("WAIT_FINISHED",),
    "WAIT_CLIENT_EE": ("WAIT_CERT", "WAIT_FINISHED"),
    "WAIT_CERT": ("WAIT_CV", "WAIT_FINISHED"),
    "WAIT_CV": ("WAIT_FINISHED",),
    "WAIT_FINISHED": ("CONNECTED",),
    "CONNECTED": ("PHA_WAIT_CV", "PHA_WAIT_FINISHED"),
    "PHA_WAIT_CV": ("PHA_WAIT_FINISHED",),
    "PHA_WAIT_FINISHED": ("CONNECTED",),
}
"""Appendix A.2 of RFC 8446 with the server's flight message by message, and section 4.6.2."""

W = (Cite("RFC 8446", "4"), Cite("RFC 5246", "7.4"))
CALLS = ("active-OPEN", "passive-OPEN", "SEND", "RECEIVE", "CLOSE", "ABORT")
TCP = (Cite("RFC 9293", "3.10.7"),)
ALERTS = (Cite("RFC 8446", "6.2"), Cite("RFC 5246", "7.2.2"))


def edges_kept(edges: Edges, ends: tuple[str, ...] = ()) -> Expr:
    """Every step leads along an edge, or stays, or leads to an end."""
    return conjunction(implies(At((a,)), After(At((a, *b, *ends)))) for a, b in edges.items())


def properties() -> list[Property]:
    return [*_structure(), *_tcp(), *_tls("client"), *_tls("server")]


def _structure() -> list[Property]:
    found = []
    for name in NAMES:
        cite = TCP if name == "tcp" else W
        found += [
            Property("W1", name, "In every state, every message has a rule or is refused", TRUE, cite, kind=Kind.TOTAL),
            Property("W2", name, "No two rules for one event apply at once", TRUE, cite, kind=Kind.DETERMINED),
            Property("W3", name, "Every rule is taken in some run, and every state is entered", TRUE, cite, kind=Kind.EXERCISED),
        ]
    return found


def _tcp() -> list[Property]:
    opens = (CALL("passive-OPEN"), CALL("active-OPEN"))
    gone = conjunction(v.eq(v.initial) for v in TCB if v is not reply and v.initial is not None)
    return [
        Property(
            "W1", "tcp", "In every state, every call of the user is answered", conjunction(Can((CALL(name),)) for name in CALLS),
            (Cite("RFC 9293", "3.10"),), witness=At(("TIME-WAIT",)), part="calls",
        ),
        Property(
            "W4", "tcp", "Nothing but OPEN leaves CLOSED, and nothing else there touches a connection",
            implies(At(("CLOSED",)) & ~On(opens), After(At(("CLOSED",))) & conjunction(~Changes(v) for v in TCB if v is not reply)),
            (Cite("RFC 9293", "3.10.7.1"),), witness=At(("CLOSED",)) & On((RECV("ACK"),)),
        ),
        Property(
            "W8", "tcp", "A connection that ends leaves nothing behind but the segment that is due",
            implies(~At(("CLOSED",)) & After(At(("CLOSED",))), After(gone)), (Cite("RFC 9293", "3.3.1"),),
            witness=At(("LAST-ACK",)) & After(At(("CLOSED",))),
        ),
    ]  # fmt: skip


def _handshake(role: str) -> tuple[str, ...]:
    if role == "client":
        return ("WAIT_SH", *tls12_client.STATES[:-1], *tls13_client.WAITING, *tls13_client.SENDING)
    return ("RECVD_CH", "WAIT_CH2", *tls12_server.STATES[:-1], *tls13_server.FLIGHT, *tls13_server.WAITING)


def _faulty() -> Iterable[tuple[Event, Expr]]:
    """Each message that may deserve an alert, and that it does."""
    for kind, known in m.MESSAGES.items():
        for fact in known.facts:
            if fact.name == "fault":
                yield RECV(kind), fact.ne("none")


def _tls(role: str) -> list[Property]:
    name = f"tls_{role}"
    received = tuple(RECV(kind) for kind in m.MESSAGES)
    alert_out, alert_in = On((SEND("Alert"),)), On((RECV("Alert"),))
    alerted = flag("alert sent after failing", alert_out & At(("ABORT",)), "the alert that was due was sent")
    over = At(("READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT"))
    sends = tuple(e for e in table(name).events if e.kind == "send")
    return [
        Property(
            "W4", name, "A connection that failed or was closed sends nothing but the alert that is due, and delivers nothing",
            implies(At(("CLOSED", "ABORT")), alert_out & After(At(("ABORT",))) & ~Does("deliver_data") & ~Does("deliver_early_data")), ALERTS,
            witness=At(("ABORT",)) & alert_out,
        ),
        Property(
            "W5", name, "The state changes along the edges of Appendix A (TLS 1.3) only",
            edges_kept(CLIENT13 if role == "client" else SERVER13, ENDS), (Cite("RFC 8446", "A.1" if role == "client" else "A.2"),),
            witness=After(At(("CONNECTED",))) & ~At(("CONNECTED",)),
        ),
        Property(
            "W6", name, "A message that is refused leaves the connection failed, with an alert due", part="owed",
            claim=implies(On(received) & ~over & After(At(("ABORT",))), alert_in | After(alert_owed.ne("none"))), cite=ALERTS,
            witness=On(received) & ~alert_in & ~over & After(At(("ABORT",))),
        ),
        Property(
            "W6", name, "A message with a defect in its content is refused", part="defects",
            claim=implies(disjunction(On((e,)) & wrong for e, wrong in _faulty()) & ~over, After(At(("ABORT",)))), cite=ALERTS,
            witness=On((RECV("Finished"),)) & m.fact("Finished", "fault").eq("decrypt_error") & At(("WAIT_FINISHED",)),
        ),
        Property(
            "W6", name, "A connection that failed sends at most one alert, a fatal one", part="one",
            claim=implies(At(("ABORT",)) & On(sends), alert_out & m.LEVEL.eq("fatal") & ~alerted.var), cite=ALERTS,
            witness=At(("ABORT",)) & alerted.var, ghosts=(alerted,),
        ),
        *_progress(role, alert_in, over),
        *_fresh(role),
    ]  # fmt: skip


def _progress(role: str, alert_in: Expr, over: Expr) -> list[Property]:
    name = f"tls_{role}"
    closing = alert_in & ACCEPTED & m.DESCRIPTION.eq("close_notify") & ~over
    idle = ("HelloRequest", "ChangeCipherSpec", "Alert", "ApplicationData")
    handshake = tuple(RECV(k) for k in m.MESSAGES if k not in idle)
    states = _handshake(role)
    same = disjunction(At((s,)) & After(At((s,))) for s in states)
    early = On((RECV("NewSessionTicket"), RECV("KeyUpdate"))) & At(tls13_client.SENDING) if role == "client" else FALSE
    return [
        Property(
            "W9", name, "A close_notify that is received always ends the reading, in every state", part="close",
            claim=implies(closing, After(At(("READ_CLOSED", "CLOSE_RECEIVED", "CLOSED")))), cite=(Cite("RFC 8446", "6.1"),),
            witness=closing & At(states[:1]),
        ),
        Property(
            "W9", name, "A handshake message that is accepted during a handshake moves it on", part="advance",
            claim=~(On(handshake) & ACCEPTED & same & ~early), cite=W, witness=On(handshake) & ACCEPTED & At(states),
            note="HelloRequest (1.2), dropped ChangeCipherSpec, warnings, data, and what a TLS 1.3 server sends after its Finished are the exceptions; their number is not bounded here (R12)",
        ),
    ]  # fmt: skip


def _fresh(role: str) -> list[Property]:
    """What a handshake uses was said in it: W7 for what the ServerHello decides and for the keys, W8 for what was before."""
    name = f"tls_{role}"
    client = role == "client"
    hello, answer = (SEND("ClientHello"), RECV("ServerHello")) if client else (RECV("ClientHello"), SEND("ServerHello"))
    begins = On((hello,)) & (TRUE if client else ACCEPTED)
    chosen = flag("ServerHello of this handshake", On((answer,)) & (ACCEPTED if client else TRUE), "it was sent or accepted", clear=begins)
    exchange = SEND("ClientKeyExchange") if client else RECV("ClientKeyExchange")
    exchanged = flag("ClientKeyExchange of this handshake", On((exchange,)) & (TRUE if client else ACCEPTED), "sent or accepted", clear=begins)
    short = flag("abbreviated", _abbreviated(client), "the ServerHello echoed the session id, or the ticket was taken", clear=begins)
    states = tuple(s for s in (tls12_client if client else tls12_server).STATES if s != "TLS12_CONNECTED")
    from wirestate.model.machines.tls_hello import FRESH

    forgotten = conjunction(v.eq(value) for v, value in FRESH.items() if isinstance(value, str | bool))
    keyed = After(read_epoch.eq("APPLICATION") & At(states)) & (Changes(read_epoch) | Changes(write_epoch))
    return [
        Property(
            "W7", name, "What a TLS 1.2 handshake decides by, its ServerHello has said", part="hello",
            claim=implies(At(states), chosen.var), cite=(Cite("RFC 5246", "7.4.1.3"),), witness=At(states) & chosen.var, ghosts=(chosen,),
        ),
        Property(
            "W7", name, "Keys come into use only after a key exchange or a resumption", part="keys",
            claim=implies(keyed, After(exchanged.var | short.var)), cite=(Cite("RFC 5246", "6.1"),), witness=keyed & exchanged.var,
            ghosts=(exchanged, short),
        ),
        Property(
            "W8", name, "A renegotiation begins with nothing of the handshake before it but keys and verify_data",
            implies(begins & At(("TLS12_CONNECTED",)), After(forgotten)), (Cite("RFC 5246", "7.4.1.1"), Cite("RFC 5746", "3.5")),
            witness=begins & At(("TLS12_CONNECTED",)),
        ),
    ]  # fmt: skip


def _abbreviated(client: bool) -> Expr:
    if client:
        first = On((RECV("NewSessionTicket"), RECV("ChangeCipherSpec"))) & At(("TLS12_WAIT_RINFO",)) & ACCEPTED
        return (On((RECV("ServerHello"),)) & ACCEPTED & m.SESSION_ID.eq("echo")) | first
    first = On((SEND("NewSessionTicket"), SEND("ChangeCipherSpec"))) & At(("TLS12_SEND_RINFO",))
    return (On((SEND("ServerHello"),)) & m.SESSION_ID.eq("echo")) | first
