"""What stands between a TLS machine and its TCP connection: when TLS begins, what is written and read, how the connection ends.

A table like the others, of what RFC 8446 section 6.1 and RFC 5246 section 7.2.1 ask of an endpoint that closes or is closed, on
the calls and signals of RFC 9293 section 3.9.1. What it must know of the other two is in facts, which the product replaces by what
holds of its TCP and its TLS. Rows with `recv` are what TCP signals, and what TLS reads; those with `send` what TLS writes.
"""

from __future__ import annotations

from functools import cache

from wirestate.model.core import CALL, RECV, SAME, SEND, TIMER, Cite, Fact, Machine, Row, Var, expand, row
from wirestate.model.machines.tcp_table import rfc as tcp
from wirestate.model.machines.tls_table import rfc

UNOPENED, OPENING, OPEN, SHUT, GONE = "UNOPENED", "OPENING", "OPEN", "SHUT", "GONE"
STATES = (UNOPENED, OPENING, OPEN, SHUT, GONE)
"""Before OPEN was called; until TCP is ESTABLISHED; then; after CLOSE was called; after ABORT, or when the connection was lost."""
FILL = ("empty", "bytes")

output = Var("output", FILL, "what TLS has written and TCP has not got yet", "empty")
input_ = Var("input", FILL, "what was received of TCP and TLS has not read yet", "empty")
end = Var("end", ("open", "closed", "lost"), "the other's direction, as TCP says: its FIN was received; the connection was lost", "open")
heard = Var("heard", doc="a close_notify was read")
told = Var("told", ("nothing", "end", "truncation"), "what the user was told of the end of the other's data", "nothing")
expired = Var("expired", doc="the time that the user gives a connection is over")
deadline = Var("deadline", doc="the user gives a connection a limited time", initial=None)
VARS = (output, input_, end, heard, told, expired, deadline)

DONE = Fact("TLS is done", doc="its close_notify is written, or it failed and its alert is written; if it heard the alert it owes none")
OVER = Fact("TLS is over", doc="TLS reads nothing more, whatever comes")
DRAINED = Fact("nothing to receive", doc="RECEIVE has nothing more to give")
LAST = Fact("close_notify", doc="the message that is read is a close_notify")
REST = Fact("rest", FILL, "what is left to read after a message")

WRITE, READ = SEND("message"), RECV("message")
OPENED, FINISHED, LOST = RECV("open_ok"), RECV("closing"), RECV("lost")
"""What TCP signals: OPEN is done; the peer's FIN was received in its turn; the connection was reset, refused or timed out."""
DISCARD, REPORT, EXPIRY = CALL("discard"), CALL("report"), TIMER("deadline")
CLOSURE = rfc("8446", "6.1") + rfc("5246", "7.2.1")
FATAL = rfc("8446", "6.2") + rfc("5246", "7.2.2")


def _opening() -> list[Row]:
    return [
        row("open actively", UNOPENED, CALL("active-OPEN"), OPENING, cite=tcp("3.9.1.1")),
        row("open passively", UNOPENED, CALL("passive-OPEN"), OPENING, cite=tcp("3.9.1.1")),
        row("opened", OPENING, OPENED, OPEN, cite=(*tcp("3.9.1.1"), *rfc("8446", "1"))),
    ]  # fmt: skip


def _data() -> list[Row]:
    full, read = {output: "bytes"}, {input_: REST}
    reading = (OPEN, SHUT, GONE)
    return [
        row("write", OPEN, WRITE, SAME, sets=full, cite=tcp("3.9.1.2")),
        row("flush", OPEN, CALL("SEND"), SAME, when=output.eq("bytes"), sets={output: "empty"}, cite=tcp("3.9.1.2")),
        row("receive", (OPEN, SHUT), CALL("RECEIVE"), SAME, sets={input_: "bytes"}, cite=tcp("3.9.1.3")),
        row("read", reading, READ, SAME, when=input_.eq("bytes") & ~LAST, sets=read, cite=tcp("3.9.1.3")),
        row("read close_notify", reading, READ, SAME, when=input_.eq("bytes") & LAST, sets={**read, heard: True}, cite=CLOSURE),
        row("discard", reading, DISCARD, SAME, when=input_.eq("bytes") & OVER, sets={input_: "empty"}, cite=CLOSURE),
    ]  # fmt: skip


def _end_of_the_other() -> list[Row]:
    known = end.ne("open") & DRAINED & input_.eq("empty") & told.eq("nothing")
    told_, live = (OPEN, SHUT, GONE), (OPENING, OPEN, SHUT)
    return [
        row("FIN received", live, FINISHED, SAME, sets={end: "closed"}, cite=tcp("3.6")),
        row("lost", live, LOST, GONE, sets={end: "lost"}, cite=tcp("3.10.7.4", "3.10.8")),
        row("report the end", told_, REPORT, SAME, when=known & heard, sets={told: "end"}, effects=("report_end",), cite=CLOSURE),
        row("report a truncation", told_, REPORT, SAME, when=known & ~heard, sets={told: "truncation"}, effects=("report_truncation",),
            cite=CLOSURE),
    ]  # fmt: skip


def _closing() -> list[Row]:
    return [
        row("close", OPEN, CALL("CLOSE"), SHUT, when=DONE & output.eq("empty"), cite=(*CLOSURE, *FATAL, *tcp("3.9.1.4"))),
        row("time is over", (OPENING, OPEN, SHUT), EXPIRY, SAME, when=deadline & ~expired, sets={expired: True}, cite=tcp("3.9.1.1"),
            note="the RFCs leave it to the user how long a handshake may take"),
        row("abort", (OPENING, OPEN, SHUT), CALL("ABORT"), GONE, when=expired, cite=tcp("3.9.1.6")),
    ]  # fmt: skip


@cache
def tls_socket() -> Machine:
    """The table as a machine; it is about no message of its own, so that nothing is illegal in it."""
    rules = expand([*_opening(), *_data(), *_end_of_the_other(), *_closing()])
    return Machine(
        "tls_socket", "socket", STATES, UNOPENED, (), None, VARS, rules, Cite("RFC 8446", "6.1"), doc="how TLS uses a TCP connection"
    )  # fmt: skip
