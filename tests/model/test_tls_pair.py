"""The pairs of a TLS client and a TLS server: channels, what is proved of them by exhaustive search, and bugs that break it."""

from __future__ import annotations

from functools import cache

import pytest

from wirestate.model import messages as m
from wirestate.model.core import FALSE, TRUE, Eq, Value, Var
from wirestate.model.explore import truth
from wirestate.model.products.pruning import pruned
from wirestate.model.products.tls_channel import CLIENT_SYMBOLS, NOTHING, Channel, Symbol
from wirestate.model.properties import catalogue, mutants_tls_pair, tls_attacked, tls_pair
from wirestate.model.properties.claims import Kind, Property, union
from wirestate.model.expressions import conjunction
from wirestate.model.system import Move, System, observed
from wirestate.model.verify import referee
from wirestate.model.verify.explicit import Search
from wirestate.model.verify.results import Result, Verdict
from wirestate.model.verify.runs import taken

CHEAP = ("tls13_pair", "tls13_closing", "tls13_attacked")


def of(system: str) -> list[Property]:
    return [p for p in (*tls_pair.properties(), *tls_attacked.properties()) if p.system == system]


@cache
def results(system: str) -> dict[str, Result]:
    listed = of(system)
    built = observed(catalogue.system(system), union(listed))
    return {r.subject.name: r for r in referee.decide_all(listed, built)}


@pytest.mark.no_cover  # the bugs below are searched for by the same lines
@pytest.mark.parametrize("each", [p for s in CHEAP for p in of(s)], ids=lambda p: p.name)
def test_pair_searched_exhaustively(each: Property) -> None:
    found = results(each.system)[each.name]
    assert found.verdict is found.wanted, found.reason
    assert (found.run is not None) is (each.kind in (Kind.FALSE, Kind.REACHABLE))


@pytest.mark.parametrize(("mutant", "system"), [
    ("B100-pair", "tls13_attacked"), ("B103-pair", "tls13_attacked"), ("B122-pair", "tls13_pair"), ("B128-server-pair", "tls13_closing"),
])  # fmt: skip
def test_pair_with_a_shipped_bug(mutant: str, system: str) -> None:
    bug = next(b for b in mutants_tls_pair.mutants() if b.id == mutant)
    broken = [p for p in of(system) if p.id == bug.breaks[0] and p.kind is not Kind.FALSE]
    built = observed(catalogue.system(system, bug), union(broken))
    assert Verdict.VIOLATED in {r.verdict for r in referee.decide_all(broken, built)}


def test_every_mutant_names_properties_of_the_pairs() -> None:
    known = {p.id for p in (*tls_pair.properties(), *tls_attacked.properties())}
    for bug in mutants_tls_pair.mutants():
        assert set(bug.breaks) <= known, bug.id


def test_every_proved_row_has_a_mutant() -> None:
    broken = {id_ for bug in mutants_tls_pair.mutants() for id_ in bug.breaks}
    rows = {p.id for p in (*tls_pair.properties(), *tls_attacked.properties()) if p.kind is not Kind.FALSE}
    assert rows == broken


def queue(size: int) -> tuple[Channel, System]:
    channel = Channel("test", CLIENT_SYMBOLS, size)
    return channel, System("queue", channel.vars, (), ())


def sent(channel: Channel, symbol: Symbol) -> Move:
    return Move("put", "", None, conjunction((channel.room, symbol.sent())), tuple(channel.put(symbol)))


def test_channel_keeps_the_order() -> None:
    channel, system = queue(2)
    named = {s.name: s for s in CLIENT_SYMBOLS}
    state: tuple[Value, ...] = tuple(v.domain[0] if v.initial is None else v.initial for v in channel.vars)
    facts: dict[object, Value] = {m.EPOCH: "APPLICATION", m.GENERATION: 2, m.KEY_UPDATE_REQUEST: "update_requested"}
    state = taken(system, state, sent(channel, named["KeyUpdate, asking"]), facts)  # type: ignore[arg-type]
    state = taken(system, state, sent(channel, named["ApplicationData"]), {m.EPOCH: "APPLICATION", m.GENERATION: 3})
    values = dict(zip(channel.vars, state, strict=True))
    assert [values[x] for x, _, _ in channel.slots] == ["KeyUpdate, asking", "ApplicationData"]
    assert truth(channel.room, {v: (x,) for v, x in values.items()}) is False
    state = taken(system, state, Move("take", "", None, TRUE, tuple(channel.take())), {})
    values = dict(zip(channel.vars, state, strict=True))
    assert [values[v] for v in channel.slots[0]] == ["ApplicationData", "APPLICATION", 3]
    assert values[channel.slots[1][0]] == NOTHING


def test_pruning_keeps_what_can_be_reached() -> None:
    a, b = Var("a", (0, 1, 2), "", 0), Var("b", (0, 1, 2), "", 0)
    moves = (
        Move("up", "", None, Eq(a, 0), ((a, 1),)), Move("copy", "", None, Eq(a, 1), ((b, a),)),
        Move("never", "", None, Eq(b, 2), ((a, 2),)), Move("false", "", None, FALSE, ((b, 2),)),
    )  # fmt: skip
    system = System("small", (a, b), moves, ())
    assert [move.name for move in pruned(system).moves] == ["up", "copy"]
    assert set(Search(pruned(system)).run().states()) == set(Search(system).run().states())
