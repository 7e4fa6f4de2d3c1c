"""One end with both machines: TCP, TLS over it, and the socket between them (`tls_socket`), against a peer who may send anything.

A move is a step of TCP or of TLS together with what the socket does at it, or of the socket alone. Calls, and what TLS reads and
writes, happen only if the socket's table has them; what TCP signals happens anyway, and the socket takes part if it has a row. The
network may bring any segment with any facts, and any text that TCP received may be any message: what the peer's TCP and TLS are
does not matter, so that a proof holds against every one of them. A connection that is reopened from TIME-WAIT has another user,
who is not here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from wirestate.model import messages as m
from wirestate.model.core import FALSE, Event, EventKind, Expr, Fact, If, In, Machine, Rule, Term, Var
from wirestate.model.expressions import conjunction, mapped, simplified
from wirestate.model.machines import tcp_table as t
from wirestate.model.machines.tls_table import alert_owed, write_side
from wirestate.model.products import tls_socket as k
from wirestate.model.system import Endpoint, Move, System, instance, moves_of, renamed_term, substituted

UNHEARD = (t.CLOSING, t.LAST_ACK, t.TIME_WAIT, t.CLOSED)
"""States in which RECEIVE gives nothing, whatever was received before."""
SIGNALS: Mapping[str, Event] = {
    "open_ok": k.OPENED, "signal_connection_closing": k.FINISHED, "signal_connection_reset": k.LOST,
    "signal_connection_refused": k.LOST, "signal_user_timeout": k.LOST,
}  # fmt: skip
"""Effects of TCP's rules that its user hears of."""
Known = Mapping[Fact, Expr]


def tcp_tls(machines: Callable[[str], Machine], role: str) -> System:
    """TCP and the TLS machine of that role ("tls_client", "tls_server")."""
    tcp, socket, tls = (
        instance(machines(n), of) for n, of in (("tcp", "TCP"), ("tls_socket", "socket"), (role, "TLS"))
    )
    use = Part(socket, facts(tcp, tls))
    moves = [*_tcp(tcp, use), *_tls(tls, use), *use.alone(k.DISCARD, k.REPORT, k.EXPIRY)]
    ends = (tcp, socket, tls)
    return System(
        f"tcp_{role}", tuple(v for e in ends for v in (e.state, *e.vars.values())), tuple(moves), ends,
        ~tcp.vars[t.reopens],
        doc=f"TCP and a {tls.machine.role} of TLS over it, against an unrestricted peer",
    )  # fmt: skip


def facts(tcp: Endpoint, tls: Endpoint) -> Known:
    """What the socket asks of the other two."""
    failed = In(tls.state, (tls.machine.failed or "",))
    silent = In(tls.vars[alert_owed], ("none",))
    return {
        k.DONE: conjunction((failed, silent)) | conjunction((~failed, In(tls.vars[write_side], ("closed",)))),
        k.OVER: In(tls.state, tuple(s for s in tls.machine.states if tls.machine.absorbs(s))),
        k.DRAINED: ~tcp.vars[t.unread] | In(tcp.state, UNHEARD),
    }  # fmt: skip


class Part:
    """The rows of a machine that takes part in the steps of others, as what they add to a move."""

    def __init__(self, end: Endpoint, known: Known = MappingProxyType({})) -> None:
        self.end = end
        self.rows: dict[Event, list[Move]] = {}
        for rule, states in _rows(end.machine).items():
            when = said(conjunction((In(end.state, states), end.of(rule.when))), known)
            sets: list[tuple[Var, Term]] = [(end.vars[v], renamed_term(term, end)) for v, term in rule.sets]
            if rule.target not in states:
                sets.append((end.state, rule.target))
            row = Move(rule.row, end.name, rule.event, when, tuple(sets), rule.effects, rule=rule)
            if when != FALSE:
                self.rows.setdefault(rule.event, []).append(row)

    def alone(self, *events: Event) -> Iterator[Move]:
        """What is no step of another."""
        for event in events:
            yield from (replace(row, name=f"{self.end.name}: {row.name}") for row in self.rows.get(event, ()))

    def must(self, move: Move, event: Event, known: Known = MappingProxyType({})) -> Iterator[Move]:
        """The move and then each of the rows for an event: without a row it cannot happen."""
        for row in self.rows.get(event, ()):
            yield from self._then(move, replace(row, when=said(row.when, known)))

    def may(self, move: Move, event: Event) -> Move:
        """The move and then what the row for an event assigns, if there is one that applies."""
        sets = move.assigned.copy()
        for row in self.rows.get(event, ()):
            when = simplified(substituted(row.when, move))
            for var, term in row.sets:
                sets[var] = If(when, term, sets.get(var, var))
        return replace(move, sets=tuple(sets.items()))

    def _then(self, move: Move, row: Move) -> Iterator[Move]:
        when = simplified(conjunction((move.when, substituted(row.when, move))))
        if when != FALSE:
            name, sets = f"{move.name}; {self.end.name}: {row.name}", {**move.assigned, **row.assigned}
            yield replace(move, name=name, when=when, sets=tuple(sets.items()), effects=(*move.effects, *row.effects))


def said(expr: Expr, known: Known) -> Expr:
    """The expression with what is known in place of facts."""
    if isinstance(expr, Fact):
        return known.get(expr, expr)
    return simplified(mapped(expr, lambda part: said(part, known)))


def _rows(machine: Machine) -> dict[Rule, tuple[str, ...]]:
    """The rules, those of a line that differ only in their state as one."""
    found: dict[object, list[Rule]] = {}
    for rule in machine.rules:
        stays = rule.target == rule.source
        key = (rule.row, rule.event, id(rule.when), rule.sets, rule.effects, stays or rule.target)
        found.setdefault(key, []).append(rule)
    return {rules[0]: tuple(r.source for r in rules) for rules in found.values()}


def _tcp(tcp: Endpoint, use: Part) -> Iterator[Move]:
    for move in moves_of(tcp):
        found = [replace(move, name=f"TCP: {move.name}")]
        if move.event is not None and move.event.kind is EventKind.CALL and move.event.name != "queued-CLOSE":
            # a call that is refused changes nothing
            found = [each for each in found if each.sets]
            found = [each for one in found for each in use.must(one, move.event)]
        for effect in move.effects:
            if effect in SIGNALS:
                found = [use.may(one, SIGNALS[effect]) for one in found]
        yield from found


def _tls(tls: Endpoint, use: Part) -> Iterator[Move]:
    for move in moves_of(tls):
        named = replace(move, name=f"TLS: {move.name}")
        if move.received:
            alert = move.event is not None and move.event.name == "Alert" and not move.refuses
            last = m.DESCRIPTION.eq("close_notify") if alert else FALSE
            yield from use.must(named, k.READ, {k.LAST: last})
        else:
            yield from use.must(named, k.WRITE)
