"""What every phase of TLS shares: alerts, closing, middlebox-compatibility ChangeCipherSpec.

RFC 8446 sections 5, 6 and D.4, RFC 5246 section 7.2. `phases` says which states are the hellos', TLS 1.2's and TLS
1.3's, since an alert means different things in them.
"""

from __future__ import annotations

from collections.abc import Iterable

from wirestate.model import messages as m
from wirestate.model.core import RECV, SAME, SEND, TRUE, Cite, Expr, Row, Term, Var, row
from wirestate.model.machines.tls_table import (
    alert_owed, hello_requested, offers_13, peer_keyed, read_epoch, read_generation, recv, renegotiating, rfc, send,
    write_epoch, write_generation, write_side,
)  # fmt: skip
from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Phases:
    """The live states of one role. `early13` are those of TLS 1.3 before one's own Finished was sent."""

    role: str
    hello: tuple[str, ...]
    tls12: tuple[str, ...]
    tls13: tuple[str, ...]
    drops_ccs: tuple[str, ...]
    sends_ccs: tuple[str, ...]
    early13: tuple[str, ...]
    half_rtt: tuple[str, ...]

    @property
    def live(self) -> tuple[str, ...]:
        return (*self.hello, *self.tls12, *self.tls13, "CLOSE_RECEIVED")

    @property
    def reading13(self) -> tuple[str, ...]:
        return tuple(s for s in self.tls13 if s != "READ_CLOSED")


CLOSE = m.DESCRIPTION.eq("close_notify")
CANCEL = m.DESCRIPTION.eq("user_canceled")
NO_RENEGOTIATION = m.DESCRIPTION.eq("no_renegotiation")
WARNING = m.LEVEL.eq("warning")
FATAL = m.LEVEL.eq("fatal") & ~CLOSE & ~CANCEL & ~NO_RENEGOTIATION
OTHER_WARNING = WARNING & ~CLOSE & ~CANCEL & ~NO_RENEGOTIATION
ALERT = rfc("8446", "6", "6.2") + rfc("5246", "7.2.2")
CLOSURE = rfc("8446", "6.1") + rfc("5246", "7.2.1")
WRITES = m.EPOCH.eq(write_epoch) & m.GENERATION.eq(write_generation)
READS = m.EPOCH.eq(read_epoch) & m.GENERATION.eq(read_generation)
D18 = "D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before its flight"


def _alert(name: str, sources: Iterable[str], sending: bool, target: str, when: Expr, *, cite: tuple[Cite, ...] = ALERT,
           sets: dict[Var, Term] | None = None, epoch: Expr | None = None, note: str = "") -> Row:  # fmt: skip
    """An alert is allowed after one's own close_notify too, so it does not use `send`."""
    under = epoch or (WRITES if sending else READS)
    event = SEND("Alert") if sending else RECV("Alert")
    level = m.LEVEL.ne("invalid") if sending else TRUE
    return row(name, sources, event, target, when=under & level & when, sets=sets, cite=cite, note=note)


def _fatal(p: Phases) -> list[Row]:
    others = tuple(s for s in p.live if s not in p.early13)
    any_epoch = WRITES | (m.EPOCH.in_("PLAINTEXT", "EARLY", "HANDSHAKE") & m.EPOCH.ne(write_epoch))
    early_read = READS | (m.EPOCH.in_("PLAINTEXT", "EARLY") & m.EPOCH.ne(read_epoch) & ~peer_keyed)
    client = p.role == "client"
    return [
        _alert("alert: send fatal", others, True, "ABORT", FATAL),
        _alert("alert: send fatal before the own Finished", p.early13, True, "ABORT", FATAL,
               epoch=any_epoch if client else WRITES, note=D18 if client else ""),
        _alert("alert: the one owed", "ABORT", True, SAME, m.LEVEL.eq("fatal") & alert_owed.ne("none") & m.DESCRIPTION.eq(alert_owed),
               sets={alert_owed: "none"}, epoch=m.EPOCH.in_(*m.EPOCHS)),
        _alert("alert: fatal received", (*p.hello, *p.tls12), False, "ABORT", FATAL),
        _alert("alert: error received, TLS 1.3", tuple(s for s in p.reading13 if s not in p.half_rtt), False, "ABORT",
               ~CLOSE & ~CANCEL, note="RFC 8446 section 6: an error alert is fatal whatever its level says"),
        *([] if client else [
            _alert("alert: error received before the client's flight", p.half_rtt, False, "ABORT", ~CLOSE & ~CANCEL,
                   epoch=early_read, note=D18)]),
    ]  # fmt: skip


def _warnings(p: Phases) -> list[Row]:
    older = (*p.hello, *p.tls12)
    return [
        _alert("alert: send warning", older, True, SAME, OTHER_WARNING & write_side.eq("open"), cite=rfc("5246", "7.2")),
        _alert("alert: warning received", older, False, SAME, OTHER_WARNING, cite=rfc("5246", "7.2")),
        _alert("alert: send user_canceled", (*older, *p.tls13), True, SAME, CANCEL & write_side.eq("open"), cite=CLOSURE,
               sets={write_side: "canceled"}),
        _alert("alert: user_canceled received", (*older, *p.reading13), False, SAME, CANCEL, cite=CLOSURE),
    ]  # fmt: skip


def _no_renegotiation(p: Phases) -> list[Row]:
    refused = rfc("5246", "7.2.2", "7.4.1.1")
    note = "D17: a refusal of a renegotiation leaves the connection as it was; in a first handshake it is illegal"
    ends: dict[Var, Term] = {renegotiating: False}
    guard = WARNING & NO_RENEGOTIATION
    if p.role == "client":
        return [
            _alert("alert: send no_renegotiation", "TLS12_CONNECTED", True, SAME, guard & hello_requested & write_side.eq("open"),
                   cite=refused, sets={hello_requested: False}),
            _alert("alert: no_renegotiation received", "WAIT_SH", False, "TLS12_CONNECTED", guard & renegotiating, cite=refused,
                   sets=ends, note=note),
        ]  # fmt: skip
    return [
        _alert("alert: send no_renegotiation", "RECVD_CH", True, "TLS12_CONNECTED", guard & renegotiating & write_side.eq("open"),
               cite=refused, sets=ends, note=note),
        _alert("alert: no_renegotiation received", "TLS12_CONNECTED", False, SAME, guard, cite=refused),
    ]  # fmt: skip


def _closing(p: Phases) -> list[Row]:
    open_states = ("CONNECTED", "TLS12_CONNECTED", *p.half_rtt)
    pha = tuple(s for s in p.tls13 if s.startswith("PHA_"))
    handshake = tuple(s for s in (*p.hello, *p.tls12, *p.tls13) if s not in (*open_states, *pha, "READ_CLOSED"))
    not_closed = write_side.ne("closed")
    closed: dict[Var, Term] = {write_side: "closed"}
    heard = tuple(s for s in (*p.hello, *p.tls12, *p.tls13) if s not in ("CONNECTED", *pha, "READ_CLOSED"))
    # where one's own close_notify may have been sent without ending the connection
    answered = ("TLS12_CONNECTED", *p.half_rtt, *(("RECVD_CH",) if p.role == "server" else ()))
    return [
        _alert("close: send close_notify", (*open_states, *pha), True, SAME, CLOSE & not_closed, cite=CLOSURE, sets=closed),
        _alert("close: send close_notify, the other side closed", ("READ_CLOSED", "CLOSE_RECEIVED"), True, "CLOSED",
               CLOSE & not_closed, cite=CLOSURE, sets=closed),
        _alert("close: give up the handshake", handshake, True, "CLOSED", CLOSE & not_closed, cite=CLOSURE, sets=closed,
               epoch=WRITES | (m.EPOCH.eq("HANDSHAKE") & m.EPOCH.ne(write_epoch)) if p.role == "client" else None),
        _alert("close: close_notify received, TLS 1.3", ("CONNECTED", *pha), False, "READ_CLOSED", CLOSE & not_closed, cite=CLOSURE,
               note="each direction is closed on its own"),
        _alert("close: close_notify received, all closed", ("CONNECTED", *pha), False, "CLOSED", CLOSE & ~not_closed, cite=CLOSURE),
        _alert("close: close_notify received", heard, False, "CLOSE_RECEIVED", CLOSE & not_closed, cite=CLOSURE,
               note="D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection"),
        _alert("close: close_notify answered", answered, False, "CLOSED", CLOSE & ~not_closed, cite=CLOSURE),
        *[row(f"close: {kind} ignored after close_notify", ("READ_CLOSED", "CLOSE_RECEIVED"), RECV(kind), SAME, cite=CLOSURE, when=TRUE)
          for kind in m.MESSAGES],
    ]  # fmt: skip


def _compatibility(p: Phases) -> list[Row]:
    clear = m.EPOCH.eq("PLAINTEXT")
    ccs = rfc("8446", "5", "D.4")
    note = "D11: a ChangeCipherSpec between the fragments of a handshake message is refused, not dropped"
    return [
        recv("ccs: dropped", p.drops_ccs, "ChangeCipherSpec", SAME, cite=ccs, epoch=clear, when=m.CCS_VALID & offers_13 & ~m.INTERLEAVED,
             note=note),
        send("ccs: sent for middleboxes", p.sends_ccs, "ChangeCipherSpec", SAME, cite=ccs, epoch=clear,
             when=m.CCS_VALID & offers_13 & ~m.INTERLEAVED),
    ]  # fmt: skip


def rows(p: Phases) -> list[Row]:
    return [*_fatal(p), *_warnings(p), *_no_renegotiation(p), *_closing(p), *_compatibility(p)]
