"""TCP and TLS of one connection, put together: the TCP verdict joins that of TLS, with the roles of TLS.

Nothing is judged here; `checker.tcp` has judged the segments.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from wirestate.checker.memo import memo, remember
from wirestate.checker.observation import Session
from wirestate.checker.tcp import TcpVerdict
from wirestate.checker.verdict import ConnectionVerdict, Deviation

V = TypeVar("V")
CAUSES = {
    "refused": "nothing listens at the server's port, or a firewall refuses the connection: the SYN was answered by a RST",
    "timeout": "the server did not answer the SYN: it is down or its address is wrong, or a firewall drops the packets",
}
"""How a connection ended that was never opened, and what that usually means."""
OTHER = {"client": "server", "server": "client"}


def join(session: Session, tcp: TcpVerdict, verdict: ConnectionVerdict) -> None:
    """Add what TCP showed to the verdict of a connection."""
    if session.swapped:
        tcp = flipped(tcp)
    verdict.first_frame = session.first
    if tcp.deviations:
        verdict.deviations = sorted([*tcp.deviations, *verdict.deviations], key=lambda d: d.where)
    verdict.states = _both(tcp.states, verdict.states)
    verdict.taken = _both(tcp.taken, verdict.taken)
    if session.reasons or tcp.reasons:
        more = [r for r in (*session.reasons, *tcp.reasons) if r not in verdict.reasons]
        verdict.reasons = [*verdict.reasons, *more]
    if tcp.notes or session.extra or tcp.ended in CAUSES:
        verdict.summary = {**verdict.summary, **_told(session, tcp, verdict)}


def _told(session: Session, tcp: TcpVerdict, verdict: ConnectionVerdict) -> dict[str, Any]:
    """What the summary says of it."""
    more: dict[str, Any] = {}
    if tcp.ended in CAUSES and "diagnosis" not in verdict.summary:
        more["diagnosis"] = [CAUSES[tcp.ended]]
    if tcp.notes:
        more["tcp"] = tcp.notes
    return more | {key: session.extra[key] for key in ("upgrade", "not_tls") if session.extra.get(key)}


_BOTH: dict[tuple[int, int], tuple[Mapping[str, Any], ...]] = memo()
"""By what they are, two mappings and one of the items of both. As long as they stand here, no others are what they are."""


def _both(first: Mapping[str, V], second: Mapping[str, V]) -> Mapping[str, V]:
    """The items of both, the same mapping for the same two: many verdicts share it."""
    known = _BOTH.get((id(first), id(second)))
    if known is None:
        known = first, second, {**first, **second}
        remember(_BOTH, (id(first), id(second)), known)
    return known[2]


def flipped(tcp: TcpVerdict) -> TcpVerdict:
    """The same with the roles exchanged: the client of TLS accepted the connection of TCP."""
    states = {f"tcp_{OTHER[name.removeprefix('tcp_')]}": state for name, state in tcp.states.items()}
    return replace(tcp, deviations=[_flipped(d) for d in tcp.deviations], states=states, reasons=[_words(r) for r in tcp.reasons])


def _flipped(deviation: Deviation) -> Deviation:
    return replace(deviation, by=OTHER.get(deviation.by, deviation.by), message=_words(deviation.message))


def _words(text: str) -> str:
    return text.replace("client", "\0").replace("server", "client").replace("\0", "server")
