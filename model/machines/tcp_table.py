"""What the TCP tables share: the states, the variables of the TCB, and the shapes of a line.

Not a machine. Sequence numbers are gone: what the rules ask of SND.UNA, SND.NXT and RCV.NXT is in the segments' facts.
A segment that is due is kept in `reply` until it is sent, so that a missing answer has a place to be seen; a new answer
replaces one not sent yet, which is no more than if the network had lost it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wirestate.model import segments as s
from wirestate.model.core import RECV, SAME, TRUE, Cite, Expr, Fact, Row, Term, Var, row

CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED = "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED"
ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT = "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT"
CLOSING, LAST_ACK, TIME_WAIT = "CLOSING", "LAST-ACK", "TIME-WAIT"
STATES = (
    CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT,
)  # fmt: skip
SYNCHRONIZED = STATES[4:]
OTHER = STATES[3:]
"""Those of section 3.10.7.4: RCV.NXT is defined in them."""
RECEIVING = (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2)
HEARD_ALL = (CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT)

REPLIES = ("none", "SYN", "SYN,ACK", "ACK", "RST", "RST,ACK", "head")
reply = Var("reply", REPLIES, "the segment that is due; head: the front of the retransmission queue", "none")
passive = Var("passive", doc="the connection came from LISTEN")
reopened = Var("reopened", doc="the connection came from TIME-WAIT (MAY-2)")
syn_acked = Var("syn_acked", doc="SND.UNA > ISS: the own SYN is acknowledged")
unacked = Var("unacked", doc="SND.UNA < SND.NXT: something waits on the retransmission queue")
queued = Var("queued", doc="the user has sent what is in no segment yet")
close = Var("close", ("no", "queued", "called"), "the user's CLOSE; queued until ESTABLISHED if it came before", "no")
fin_sent = Var("fin_sent", doc="the own FIN was sent")
fin_acked = Var("fin_acked", doc="the own FIN is acknowledged")
fin_rcvd = Var("fin_rcvd", doc="RCV.NXT is beyond the peer's FIN")
held = Var(
    "held",
    ("nothing", "text", "FIN"),
    "FIN: after text or not; what came too early, or with the SYN, and waits (SHLD-31)",
    "nothing",
)
unread = Var("unread", doc="text that the user has not received yet")
remote = Var("remote", doc="the remote socket is specified", initial=None)
half_duplex = Var(
    "half_duplex",
    doc="after CLOSE the user cannot receive: text that is lost is answered by a RST (MAY-1)",
    initial=None,
)
rfc1337 = Var("rfc1337", doc="RST is ignored in TIME-WAIT (RFC 1337)", initial=None)
reopens = Var("reopens", doc="a newer SYN reopens a connection from TIME-WAIT (MAY-2)", initial=None)

TCB = (reply, passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread)
VARS = (*TCB, remote, half_duplex, rfc1337, reopens)

Sets = dict[Var, Term]
DELETED: Sets = {v: v.initial for v in TCB if v.initial is not None}
"""No TCB: every variable of the connection as in the beginning, and nothing due."""
LISTENING: Sets = {**DELETED, passive: True}
OPENED: Sets = {unacked: True, reply: "SYN"}
ACKNOWLEDGE: Sets = {reply: "ACK"}

SYNS = ("SYN", "SYN,ACK")
RSTS = ("RST", "RST,ACK")
ACKED = ("ACK", "FIN,ACK")
BARE = ("FIN", "NONE")
WITH_ACK = ("ACK", "FIN,ACK", "SYN,ACK")
"""The ACK bit is on, and no RST."""
WITHOUT_ACK = ("SYN", "FIN", "NONE")

ACCEPTABLE = s.ACK.in_("some", "all")
IN_RANGE = s.ACK.in_("all", "some", "old")


FIN_FOLLOWS = s.CARRIES.in_("FIN", "text and FIN")


def rfc(*sections: str) -> tuple[Cite, ...]:
    return tuple(Cite("RFC 9293", section) for section in sections)


OTHERS = rfc("3.10.7.4")


def seq(kind: str) -> Fact:
    """Where a segment of this kind stands against the receive window."""
    return s.fact(kind, "seq")


def recv(name: str, sources: str | Iterable[str], kinds: str | Iterable[str], target: str = SAME, *, cite: tuple[Cite, ...],
         when: Expr = TRUE, at: tuple[str, ...] = (), sets: Mapping[Var, Term] | None = None, effects: tuple[str, ...] = (),
         note: str = "") -> list[Row]:  # fmt: skip
    """A line for each of these kinds of segments; `at` says where in the sequence, if that matters."""
    names = (kinds,) if isinstance(kinds, str) else tuple(kinds)
    return [
        row(f"{name}: {kind}", sources, RECV(kind), target, when=(seq(kind).in_(*at) if at else TRUE) & when, sets=sets,
            effects=effects, cite=cite, note=note)
        for kind in names
    ]  # fmt: skip


def answer_syn(
    name: str, source: str, *, cite: tuple[Cite, ...], when: Expr = TRUE, sets: Sets | None = None, note: str = ""
) -> list[Row]:
    """A SYN that is answered by a SYN,ACK; text and FIN that came with it are queued."""
    common: Sets = {**(sets or {}), unacked: True, reply: "SYN,ACK"}
    return [
        *recv(name, source, "SYN", SYN_RECEIVED, when=when & ~FIN_FOLLOWS, sets={**common, held: s.CARRIES}, cite=cite, note=note),
        *recv(f"{name}, with FIN", source, "SYN", SYN_RECEIVED, when=when & FIN_FOLLOWS, sets={**common, held: "FIN"}, cite=cite, note=note),
    ]  # fmt: skip
