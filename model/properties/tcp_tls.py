"""Properties of one end that has both machines: TLS over TCP (inventory rows X1 to X4 and R9).

What a peer's TCP and TLS do is free, so the claims hold against every peer. The ghosts see what TCP signalled, what TLS wrote and
read, and which octets are in segments; what the socket notes is not asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from wirestate.model import messages as m
from wirestate.model import segments as s
from wirestate.model.core import CALL, RECV, SEND, Cite, EventKind, Expr, In, Var
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.machines import machine
from wirestate.model.machines import tcp_table as t
from wirestate.model.machines.tcp_table import rfc as tcp
from wirestate.model.machines.tls_table import alert_owed, rfc
from wirestate.model.products import tls_socket as k
from wirestate.model.properties.claims import Kind, Property, flag, implies
from wirestate.model.properties.tls_ending import BYE, ERROR
from wirestate.model.system import Accepted, After, Can, Does, Endpoint, Ghost, On, instance
from wirestate.values import dataclass

CLOSURE = k.CLOSURE
FATAL = k.FATAL
SIGNALS = ("signal_connection_closing", "signal_connection_reset", "signal_connection_refused", "signal_user_timeout")
SENDING = (t.ESTABLISHED, t.CLOSE_WAIT)
RECEIVING = (t.ESTABLISHED, t.FIN_WAIT_1, t.FIN_WAIT_2, t.CLOSE_WAIT)


@dataclass(frozen=True)
class End:
    """One end: its three machines' places, and the ghosts that watch them."""

    role: str
    tcp: Endpoint
    socket: Endpoint
    tls: Endpoint

    @property
    def system(self) -> str:
        return f"tcp_{self.role}"

    def tcp_at(self, *states: str) -> Expr:
        return In(self.tcp.state, states)

    def has(self, var: Var, *values: str) -> Expr:
        """A variable of the socket."""
        return In(self.socket.vars[var], values)

    def is_true(self, var: Var) -> Expr:
        return self.socket.vars[var]

    @property
    def failed(self) -> Expr:
        return In(self.tls.state, ("ABORT",))

    @property
    def quiet(self) -> Expr:
        """TLS owes no alert."""
        return In(self.tls.vars[alert_owed], ("none",))

    def tls_does(self, sending: bool) -> Expr:
        """TLS writes, or reads, a message."""
        sent = tuple(event for event in self.tls.machine.events if event.kind is EventKind.SEND)
        return On(sent if sending else tuple(map(RECV, m.MESSAGES)), "TLS")

    @property
    def drained(self) -> Expr:
        """RECEIVE has nothing more to give, and TLS has read all that it gave."""
        nothing = ~self.tcp.vars[t.unread] | self.tcp_at(t.CLOSING, t.LAST_ACK, t.TIME_WAIT, t.CLOSED)
        return nothing & self.has(k.input_, "empty")


class Ghosts:
    """What is watched at an end."""

    def __init__(self, end: End) -> None:
        writes, reads, by_tcp = On((SEND("Alert"),), "TLS"), On((RECV("Alert"),), "TLS") & Accepted("TLS"), "TCP"
        text = On((SEND("ACK"), SEND("FIN,ACK")), by_tcp) & ~s.TEXT.eq("none") & ~s.RESENT & ~s.MORE
        last = Var("last", ("no", "written", "handed", "sent"), "how far TLS's close_notify or fatal alert has come", "no")
        self.established = flag("established", After(end.tcp_at(*t.SYNCHRONIZED)), "TCP was ESTABLISHED")
        self.last = Ghost(last, (
            (writes & (BYE | ERROR) & In(last, ("no",)), "written"),
            (On((CALL("SEND"),), by_tcp) & In(last, ("written",)), "handed"),
            (text & In(last, ("handed",)), "sent"),
        ))  # fmt: skip
        self.bye = flag("close_notify read", reads & BYE, "TLS read a close_notify")
        self.error = flag("error heard", reads & After(end.failed), "TLS read an alert that ends the connection")
        self.fatal = flag("fatal", (writes & ERROR) | (reads & After(end.failed)), "a fatal alert was written or read")
        self.signalled = flag("signalled", disjunction(map(Does, SIGNALS)), "TCP said that nothing more will come")
        self.reported = flag("reported", On((k.REPORT,), "socket"), "the user was told of the end of the data, or of a truncation")
        self.aborted = flag("aborted", On((CALL("ABORT"),), by_tcp), "the user called ABORT")


@cache
def end(role: str) -> tuple[End, Ghosts]:
    """The end with the TLS machine of that role, and its ghosts: the same objects each time."""
    found = End(role, instance(machine("tcp"), "TCP"), instance(k.tls_socket(), "socket"), instance(machine(role), "TLS"))
    return found, Ghosts(found)


def _open(e: End, g: Ghosts) -> Iterator[Property]:
    """X1: TLS runs only over an established connection."""
    sections = (*rfc("8446", "1"), *tcp("3.9.1.1", "3.9.1.2"))
    up = g.established.var

    def claim(part: str, statement: str, claim: Expr, witness: Expr, *cite: Cite) -> Property:
        return Property("X1", e.system, statement, claim, cite or sections, witness, (g.established,), part=part)

    sends, receives = On((CALL("SEND"),), "TCP"), On((CALL("RECEIVE"),), "TCP") & Does("deliver_text")
    syn = On((SEND("SYN"), SEND("SYN,ACK")), "TCP")
    yield claim("begins", "TLS neither writes nor reads anything before TCP is ESTABLISHED", implies(e.tls_does(True) | e.tls_does(False), up),
                e.tls_does(True) & up)  # fmt: skip
    yield claim("write", "TLS writes only while TCP takes it: in ESTABLISHED and CLOSE-WAIT, before CLOSE", implies(e.tls_does(True), e.tcp_at(*SENDING)),
                e.tls_does(True) & e.tcp_at(t.CLOSE_WAIT))  # fmt: skip
    yield claim("send", "What TLS writes is given to TCP in ESTABLISHED or CLOSE-WAIT", implies(sends, e.tcp_at(*SENDING)), sends & e.tcp_at(t.CLOSE_WAIT))
    yield claim("receive", "What TLS reads comes out of TCP in ESTABLISHED, CLOSE-WAIT, FIN-WAIT-1 or FIN-WAIT-2", implies(receives, e.tcp_at(*RECEIVING)),
                receives & e.tcp_at(t.FIN_WAIT_2))  # fmt: skip
    yield claim("syn", "No SYN carries what TLS wrote", implies(syn & ~s.RESENT, s.CARRIES.eq("nothing")), syn & e.tcp_at(t.SYN_RECEIVED), *tcp("3.5", "3.10.2"))


def _calls(e: End, _: Ghosts) -> Iterator[Property]:
    """X1: the calls that no witness of the others needs."""
    for call, section in (("active-OPEN", "3.9.1.1"), ("passive-OPEN", "3.9.1.1"), ("ABORT", "3.9.1.6")):
        yield Property("X1", e.system, f"There is a run with {call}", On((CALL(call),), "TCP"), tcp(section), part=call, kind=Kind.REACHABLE)


def _fin(e: End, g: Ghosts) -> Iterator[Property]:
    """X2: before the FIN the close_notify."""
    sent = In(g.last.var, ("sent",))
    heard, watched = g.error.var, (g.last, g.error)
    fin, closes = On((SEND("FIN,ACK"),), "TCP") & ~s.RESENT, On((CALL("CLOSE"),), "TCP")
    cite = (*CLOSURE, *FATAL)
    yield Property("X2", e.system, "When TCP sends its FIN, TLS's close_notify or fatal alert is in the octets before it, unless the peer's fatal alert came",
                   implies(fin, After(sent) | heard), (*cite, *tcp("3.10.4")), fin & s.TEXT.ne("none"), watched, part="fin")  # fmt: skip
    yield Property("X2", e.system, "CLOSE is called only when TLS's last alert was given to TCP, unless the peer's fatal alert came",
                   implies(closes, In(g.last.var, ("handed", "sent")) | heard), (*cite, *tcp("3.9.1.4")), closes & e.tcp_at(t.CLOSE_WAIT),
                   watched, part="close")  # fmt: skip


def _cut(e: End, g: Ghosts) -> Iterator[Property]:
    """X3 and R9: the end of the stream without a close_notify is a truncation, and is reported."""
    watched, told = (g.bye, g.signalled, g.aborted), e.has(k.told, "nothing")
    due = conjunction((g.signalled.var, ~g.aborted.var, e.drained, told))
    cut = Does("report_truncation")
    yield Property("R9", e.system, "A FIN or the loss of the connection is reported as the end of the data only after a close_notify",
                   implies(Does("report_end"), g.bye.var), CLOSURE, Does("report_end"), watched)  # fmt: skip
    yield Property("X3", e.system, "After a close_notify no truncation is reported", implies(cut, ~g.bye.var), CLOSURE, cut & e.tcp_at(t.CLOSE_WAIT), watched, part="whole")
    yield Property("X3", e.system, "Once TCP has said that nothing more comes and all is read, the user can be told which end it was",
                   implies(due, Can((k.REPORT,), "socket")), (*CLOSURE, *tcp("3.10.7.4")), due & ~g.bye.var & e.tcp_at(t.CLOSED), watched, part="told")  # fmt: skip
    yield Property("X3", e.system, "When the user has been told, nothing is left to receive or to read", implies(~told, e.drained), CLOSURE, ~told & e.tcp_at(t.CLOSE_WAIT),
                   watched, part="left")  # fmt: skip
    yield Property("X3", e.system, "After that report TLS reads nothing and nothing is delivered",
                   implies(e.tls_does(False) | Does("deliver_data"), told), CLOSURE, ~told, watched, part="after")  # fmt: skip
    again = On((k.REPORT,), "socket")
    yield Property("X3", e.system, "The end is reported once", implies(again, ~g.reported.var), CLOSURE, again, (*watched, g.reported), part="once")
    ignored = conjunction((In(e.tls.state, ("CLOSED", "ABORT")), e.has(k.input_, "bytes")))
    yield Property("X3", e.system, "What came after TLS was over does not stand in the way of that report", implies(ignored, Can((k.DISCARD,), "socket")),
                   CLOSURE, ignored, watched, part="ignored")  # fmt: skip


def _reading(e: End, g: Ghosts) -> Iterator[Property]:
    """X3, what is read and what is thrown away."""
    reads, there, none = e.tls_does(False), e.has(k.input_, "bytes"), After(e.has(k.input_, "empty"))
    bye, thrown = On((RECV("Alert"),), "TLS") & BYE & Accepted("TLS"), On((k.DISCARD,), "socket")
    for part, what, read in (("read", "Any message", reads & ~bye), ("read bye", "A close_notify", bye)):
        yield Property("X3", e.system, f"{what} can be the last of what was received", read & none, CLOSURE, part=part, kind=Kind.REACHABLE)
    yield Property("X3", e.system, "What TLS can still read is not thrown away, and of the rest nothing stays",
                   implies(thrown, conjunction((In(e.tls.state, ("CLOSED", "ABORT")), there, none))), CLOSURE, thrown & e.tcp_at(t.ESTABLISHED), part="thrown")  # fmt: skip


def _time(e: End, _: Ghosts) -> Iterator[Property]:
    """X1: who gives a connection a limited time may end it so, once."""
    over = On((k.EXPIRY,), "socket")
    yield Property("X1", e.system, "The time of a connection is over only if its user gave it a limited one, and once",
                   implies(over, e.is_true(k.deadline) & ~e.is_true(k.expired)), tcp("3.9.1.1"), over, part="time")  # fmt: skip
    aborts = On((CALL("ABORT"),), "TCP")
    yield Property("X1", e.system, "ABORT is called only when that time is over", implies(aborts, e.is_true(k.deadline) & e.is_true(k.expired)), tcp("3.9.1.6"),
                   aborts & e.tcp_at(t.SYN_SENT), part="abort")  # fmt: skip


def _fatal(e: End, g: Ghosts) -> Iterator[Property]:
    """X4, what one end does: after a fatal alert nothing but closing."""
    over, watched = g.fatal.var, (g.fatal,)
    left = conjunction((over, In(e.socket.state, (k.OPEN,))))
    full, empty = left & e.has(k.output, "bytes"), left & e.has(k.output, "empty")
    yield Property("X4", e.system, "After a fatal alert, written or read, TLS writes and delivers nothing",
                   implies(e.tls_does(True) | Does("deliver_data") | Does("deliver_early_data"), ~over), FATAL, over & e.quiet, watched, part="silent")  # fmt: skip
    yield Property("X4", e.system, "A fatal alert that was written can be given to TCP", implies(full, Can((CALL("SEND"),), "TCP")), (*FATAL, *tcp("3.9.1.2")),
                   full & e.tcp_at(t.CLOSE_WAIT), watched, part="flush")  # fmt: skip
    yield Property("X4", e.system, "Then CLOSE can be called, and nothing more is given to TCP",
                   implies(empty, Can((CALL("CLOSE"),), "TCP") & ~On((CALL("SEND"),), "TCP")), (*FATAL, *tcp("3.9.1.4")), empty & e.tcp_at(t.ESTABLISHED), watched,
                   part="close")  # fmt: skip


def properties() -> list[Property]:
    found = []
    for role in ("tls_client", "tls_server"):
        found += [p for claims in (_open, _calls, _time, _fin, _cut, _reading, _fatal) for p in claims(*end(role))]
    return found
