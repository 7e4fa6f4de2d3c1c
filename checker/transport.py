"""TCP and TLS of one connection, put together: the TCP verdict joins that of TLS, with the roles of TLS.

Nothing is judged here; `checker.tcp` has judged the segments.
"""

from __future__ import annotations

from dataclasses import replace

from wirestate.checker.observation import Session
from wirestate.checker.tcp import TcpVerdict
from wirestate.checker.verdict import ConnectionVerdict, Deviation

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
    verdict.deviations = sorted([*tcp.deviations, *verdict.deviations], key=lambda d: d.where) if tcp.deviations else verdict.deviations
    verdict.states = {**tcp.states, **verdict.states}
    verdict.taken = {**tcp.taken, **verdict.taken}
    verdict.reasons += [r for r in (*session.reasons, *tcp.reasons) if r not in verdict.reasons]
    if tcp.ended in CAUSES:
        verdict.summary.setdefault("diagnosis", [CAUSES[tcp.ended]])
    if tcp.notes:
        verdict.summary["tcp"] = tcp.notes
    for key in ("upgrade", "not_tls"):
        if session.extra.get(key):
            verdict.summary[key] = session.extra[key]


def flipped(tcp: TcpVerdict) -> TcpVerdict:
    """The same with the roles exchanged: the client of TLS accepted the connection of TCP."""
    states = {f"tcp_{OTHER[name.removeprefix('tcp_')]}": state for name, state in tcp.states.items()}
    return replace(tcp, deviations=[_flipped(d) for d in tcp.deviations], states=states, reasons=[_words(r) for r in tcp.reasons])


def _flipped(deviation: Deviation) -> Deviation:
    return replace(deviation, by=OTHER.get(deviation.by, deviation.by), message=_words(deviation.message))


def _words(text: str) -> str:
    return text.replace("client", "\0").replace("server", "client").replace("\0", "server")
