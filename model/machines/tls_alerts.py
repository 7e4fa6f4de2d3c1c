"""Alerts in every phase of TLS, closing apart: which may be sent and heard where, and under which keys.

RFC 8446 sections 6 and A.1, RFC 5246 section 7.2. `Phases` says which states are the hellos', TLS 1.2's and TLS 1.3's, since an
alert means different things in them.
"""

from __future__ import annotations

from collections.abc import Iterable

from wirestate.model import messages as m
from wirestate.model.core import RECV, SAME, SEND, TRUE, Cite, Expr, Row, Term, Var, row
from wirestate.model.machines.tls_table import (
    alert_owed, early_offered, hello_requested, peer_keyed, read_epoch, read_generation, renegotiating, rfc,
    write_epoch, write_generation, write_side,
)  # fmt: skip
from wirestate.values import dataclass


@dataclass(frozen=True, slots=True)
class Phases:
    """The live states of one role.

    `earlier` are those in which a TLS 1.3 client may still send alerts under earlier keys, or under handshake keys before its
    flight does, each group with a word for it and the condition. `half_rtt` are those of a server that waits for that flight.
    """

    role: str
    hello: tuple[str, ...]
    tls12: tuple[str, ...]
    tls13: tuple[str, ...]
    drops_ccs: tuple[str, ...]
    sends_ccs: tuple[str, ...]
    earlier: tuple[tuple[str, tuple[str, ...], Expr], ...]
    half_rtt: tuple[str, ...]

    @property
    def live(self) -> tuple[str, ...]:
        return (*self.hello, *self.tls12, *self.tls13, "CLOSE_RECEIVED")

    @property
    def unheard(self) -> tuple[str, ...]:
        """Those of `half_rtt` in which nothing of the client's flight may have come."""
        return tuple(s for s in self.half_rtt if s != "WAIT_CV")

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
CANCELED = rfc("8446", "6.1", "5.1")
WRITES = m.EPOCH.eq(write_epoch) & m.GENERATION.eq(write_generation)
READS = m.EPOCH.eq(read_epoch) & m.GENERATION.eq(read_generation)
D18 = "D18: a TLS 1.3 client may send an alert in the clear, under early or under handshake keys before its flight"
FIRST_KEYS = m.GENERATION.eq(0) & (m.EPOCH.eq("PLAINTEXT") | (m.EPOCH.eq("EARLY") & early_offered))
"""In the clear, or under the keys of early data."""
EARLIER = FIRST_KEYS | (m.GENERATION.eq(0) & m.EPOCH.eq("HANDSHAKE"))
"""RFC 8446 Appendix A.1: what a client's alerts may be under before its flight."""
SHAKEN = read_epoch.eq("HANDSHAKE") | (read_epoch.eq("APPLICATION") & write_epoch.eq("EARLY"))
"""There are handshake keys, which are not written with yet."""
UNFINISHED = write_epoch.ne("APPLICATION") & m.GENERATION.eq(0) & (m.EPOCH.eq("PLAINTEXT") | (m.EPOCH.eq("HANDSHAKE") & SHAKEN))
"""The same of a client that failed, which has no state any more to tell how far it came."""
UNHEARD = m.EPOCH.ne(read_epoch) & FIRST_KEYS & ~peer_keyed
"""Where a server waits for the client's flight: what D18 lets the client send."""
WHOLE = ~m.INTERLEAVED


def alert(name: str, sources: Iterable[str], sending: bool, target: str, when: Expr, *, cite: tuple[Cite, ...] = ALERT,
           sets: dict[Var, Term] | None = None, epoch: Expr | None = None, note: str = "") -> Row:  # fmt: skip
    """An alert is allowed after one's own close_notify too, so it does not use `send`."""
    under = epoch or (WRITES if sending else READS)
    event = SEND("Alert") if sending else RECV("Alert")
    level = m.LEVEL.ne("invalid") if sending else TRUE
    return row(name, sources, event, target, when=under & level & when, sets=sets, cite=cite, note=note)


def sent(p: Phases, name: str, sources: Iterable[str], target: str, when: Expr, *, cite: tuple[Cite, ...] = ALERT,
          sets: dict[Var, Term] | None = None) -> list[Row]:  # fmt: skip
    """An alert that is sent under the current keys, or where D18 says so under others."""
    left = list(sources)
    rows: list[Row] = []
    for word, states, keys in p.earlier:
        here = tuple(s for s in left if s in states)
        left = [s for s in left if s not in states]
        if here:
            rows.append(alert(f"{name} {word}", here, True, target, when, cite=cite, sets=sets, epoch=WRITES | keys, note=D18))
    return [alert(name, tuple(left), True, target, when, cite=cite, sets=sets), *rows]


def _fatal(p: Phases) -> list[Row]:
    client = p.role == "client"
    owed = WRITES | UNFINISHED if client else WRITES
    rows = [
        *sent(p, "alert: send fatal", p.live, "ABORT", FATAL),
        alert("alert: the one owed", "ABORT", True, SAME, m.LEVEL.eq("fatal") & alert_owed.ne("none") & m.DESCRIPTION.eq(alert_owed),
               sets={alert_owed: "none"}, epoch=owed, note=D18 if client else ""),
        alert("alert: fatal received", (*p.hello, *p.tls12), False, "ABORT", FATAL),
        alert("alert: error received, TLS 1.3", p.reading13, False, "ABORT", ~CLOSE & ~CANCEL,
               note="RFC 8446 section 6: an error alert is fatal whatever its level says"),
    ]  # fmt: skip
    if not client:
        rows.append(alert("alert: error received before the client's flight", p.unheard, False, "ABORT", ~CLOSE & ~CANCEL,
                           epoch=UNHEARD, note=D18))  # fmt: skip
    return rows


def _warnings(p: Phases) -> list[Row]:
    older = (*p.hello, *p.tls12)
    canceled: dict[Var, Term] = {write_side: "canceled"}
    may = CANCEL & write_side.eq("open")
    return [
        alert("alert: send warning", older, True, SAME, OTHER_WARNING & write_side.eq("open"), cite=rfc("5246", "7.2")),
        alert("alert: warning received", older, False, SAME, OTHER_WARNING, cite=rfc("5246", "7.2")),
        *sent(p, "alert: send user_canceled", older, SAME, may, cite=CLOSURE, sets=canceled),
        *sent(p, "alert: send user_canceled, TLS 1.3", p.tls13, SAME, may & WHOLE, cite=CANCELED, sets=canceled),
        alert("alert: user_canceled received", older, False, SAME, CANCEL, cite=CLOSURE),
        *_canceled(p),
    ]  # fmt: skip


def _canceled(p: Phases) -> list[Row]:
    """user_canceled in TLS 1.3, which does not end the connection, so that it may not part a handshake message."""
    name, when = "alert: user_canceled received, TLS 1.3", CANCEL & WHOLE
    keyed = tuple(s for s in p.half_rtt if s != "WAIT_EOED")
    rows = [alert(name, tuple(s for s in p.reading13 if s not in keyed), False, SAME, when, cite=CANCELED)]
    if keyed:
        rows += [
            alert(f"{name}, under handshake keys", keyed, False, SAME, when, cite=CANCELED, sets={peer_keyed: True}),
            alert(f"{name}, before the client's flight", p.unheard, False, SAME, when, cite=CANCELED, epoch=UNHEARD, note=D18),
        ]
    return rows


def _no_renegotiation(p: Phases) -> list[Row]:
    refused = rfc("5246", "7.2.2", "7.4.1.1")
    note = "D17: a refusal of a renegotiation leaves the connection as it was; in a first handshake it is illegal"
    ends: dict[Var, Term] = {renegotiating: False}
    guard = WARNING & NO_RENEGOTIATION
    if p.role == "client":
        return [
            alert("alert: send no_renegotiation", "TLS12_CONNECTED", True, SAME, guard & hello_requested & write_side.eq("open"),
                   cite=refused, sets={hello_requested: False}),
            alert("alert: no_renegotiation received", "WAIT_SH", False, "TLS12_CONNECTED", guard & renegotiating, cite=refused,
                   sets=ends, note=note),
        ]  # fmt: skip
    return [
        alert("alert: send no_renegotiation", "RECVD_CH", True, "TLS12_CONNECTED", guard & renegotiating & write_side.eq("open"),
               cite=refused, sets=ends, note=note),
        alert("alert: no_renegotiation received", "TLS12_CONNECTED", False, SAME, guard, cite=refused),
    ]  # fmt: skip


def rows(p: Phases) -> list[Row]:
    return [*_fatal(p), *_warnings(p), *_no_renegotiation(p)]
