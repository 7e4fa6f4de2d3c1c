"""The pair of TCP endpoints: its numbers against the oracle's reading of the RFC, its joint states against Appendix B of the inventory."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.tcp_oracle import Segment as RealSegment
from tests.model.tcp_oracle import Tcb, facts_of
from wirestate.model.core import In, Value
from wirestate.model.machines.tcp import tcp
from wirestate.model.products import tcp_numbers as n
from wirestate.model.products.tcp_pair import opening, old_syn, side, talks, tcp_pair, user
from wirestate.model.properties import tcp_pair as p
from wirestate.model.expressions import conjunction
from wirestate.model.system import System
from wirestate.model.verify.explicit import Search

ISS, PEER = 1000, 5000
FAR = {n.ELSEWHERE: 90_000, n.OLD: 90_001}
"""Where an earlier incarnation was; ACKs of it are far below SND.UNA."""
SEGMENTS = st.sampled_from(sorted(n.ALPHABET.values(), key=str))


def real(segment: n.Segment) -> RealSegment:
    """With the numbers that a connection might have."""
    ack = ISS - 900 if segment.ack == n.OLD else ISS + segment.ack
    return RealSegment(segment.kind, FAR.get(segment.seq, PEER + segment.seq), ack, segment.text)


@given(SEGMENTS, st.integers(0, n.LAST), st.integers(0, n.LAST), st.sampled_from((1, 2, 3, n.OLD)))
def test_facts_of_a_segment_are_those_of_the_rfc(segment: n.Segment, one: int, other: int, rcv: int) -> None:
    una, nxt = sorted((one, other))
    tcb = Tcb(ISS, state="ESTABLISHED", una=ISS + una, nxt=ISS + nxt, rcv_nxt=FAR.get(rcv, PEER + rcv))
    facts = facts_of(tcb, real(segment))
    assert n.place(segment, rcv) == facts["seq"]
    assert n.acked(segment, una, nxt) == facts.get("ack", n.acked(segment, una, nxt))


@given(SEGMENTS)
def test_end_of_a_segment_is_that_of_the_rfc(segment: n.Segment) -> None:
    assert FAR.get(segment.end, PEER + segment.end) == real(segment).end


def within(users: str, opens: str) -> System:
    """The pair without text and old duplicates, with one start."""
    wanted: dict[object, Value] = {user: users, opening: opens, old_syn: "no", talks: "nobody"}
    start = conjunction(In(v, (wanted[v],)) for v in (user, opening, old_syn, talks))
    return replace(tcp_pair(tcp()), start=start)


@cache
def joint(users: str, opens: str) -> frozenset[tuple[Value, Value]]:
    """The pairs of states, once both users have opened."""
    system = within(users, opens)
    search = Search(system).run()
    assert search.complete
    a, b, phase = (system.index_of[system.var(name)] for name in ("A.state", "B.state", "phase"))
    return frozenset((s[a], s[b]) for s in search.states() if s[phase] == "on")


@pytest.mark.parametrize(
    ("users", "opens", "table"),
    [
        ("closes", "passive-OPEN", p.CLOSES),
        ("aborts", "passive-OPEN", p.ABORTS),
        ("closes", "active-OPEN", p.SIMULTANEOUS),
    ],
    ids=["closes", "aborts", "simultaneous"],
)
def test_joint_states_are_just_those_of_appendix_b(users: str, opens: str, table: p.Joint) -> None:
    assert joint(users, opens) == {(a, b) for a, others in table.items() for b in others}


@pytest.mark.parametrize(("table", "pairs"), [(p.CLOSES, 38), (p.ABORTS, 45), (p.SIMULTANEOUS, 45)])
def test_tables_have_as_many_pairs_as_counted(table: p.Joint, pairs: int) -> None:
    assert sum(map(len, table.values())) == pairs


def test_pair_of_two_places_has_the_same_states_for_its_vars() -> None:
    """The properties speak of the vars of the small pair; a larger one has its own."""
    large = tcp_pair(tcp(), 2)
    assert [v.name for v in large.vars if v.name.startswith("A sent")] == ["A sent 1", "A sent 2"]
    assert side("A", 1) is side("A", 1)
    assert not set(side("A", 1).vars) & set(large.vars)
