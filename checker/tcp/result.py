"""The verdict at the end: how the connection ended, what is missing, what is worth a word."""

from __future__ import annotations

from wirestate.checker.tcp.automaton import automaton
from wirestate.checker.tcp.ends import End, ahead
from wirestate.checker.tcp.state import State
from wirestate.checker.tcp.verdict import ROLES, TcpVerdict

MOST_TOLD = 16
MIDDLE = "the capture begins in the middle of the connection"


def verdict_of(state: State) -> TcpVerdict:
    """What is to be said of the connection as it is now."""
    client, server = automaton().states(state.joint)
    return TcpVerdict(
        state.deviations, {"tcp_client": client, "tcp_server": server}, {"tcp": automaton().taken(state.joint)},
        _reasons(state), _ended(state), state.established, _notes(state),
    )  # fmt: skip


def _ended(state: State) -> str | None:
    first, second = state.ends
    fins = (first.fin is not None) + (second.fin is not None)
    if fins == 2:
        return "fin"
    if state.refused and state.established is None:
        return "refused"
    if state.reset:
        return "reset"
    if fins == 1:
        return "half"
    alone = (first.spoke and not second.spoke) or (second.spoke and not first.spoke)
    return "timeout" if alone and (first.syns or second.syns) and not (first.lost or second.lost) else None


def _reasons(state: State) -> list[str]:
    out = list(state.reasons.values())
    if state.middle:
        out.insert(0, MIDDLE)
    spoke = [end.spoke for end in state.ends]
    for sender, end in enumerate(state.ends):
        role, peer = ROLES[sender], state.ends[1 - sender]
        if end.spoke and not end.syns and not end.synacks and not state.middle and end.isn is not None:
            out.append(f"the SYN of the {role} was not captured")
        if not end.spoke and spoke[1 - sender] and peer.ack is not None:
            out.append(f"nothing of the {role} was captured")
        elif end.holes:
            out.extend(_missing(role, end, peer))
    return out


def _missing(role: str, end: End, peer: End) -> list[str]:
    """The octets that the peer has acknowledged and that were not captured, counted from the first one of text."""
    if peer.ack is None:
        return []
    found = [hole for hole in end.holes if ahead(peer.ack, hole.start) > 0]
    if end.isn is None:
        return [f"bytes of the {role} are missing, from frame {hole.frame} on" for hole in found[:1]]
    first = end.isn + 1
    told = [f"bytes {ahead(h.start, first)}–{ahead(h.end, first)} of the {role} are missing, from frame {h.frame} on" for h in found]
    more = len(told) - MOST_TOLD
    return [*told[:MOST_TOLD], f"bytes of the {role} are missing at {more} places more"] if more > 0 else told


def _notes(state: State) -> list[str]:
    out: list[str] = []
    for sender, end in enumerate(state.ends):
        role = ROLES[sender]
        counted = ((end.resent, "segments sent again"), (end.late, "segments out of order"),
                   (end.keep_alives, "keep-alives"), (end.zero, "zero windows"))  # fmt: skip
        out.extend(f"{number} {what} by the {role}" for number, what in counted if number)
    return out
