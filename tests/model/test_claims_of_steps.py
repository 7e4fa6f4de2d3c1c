"""What claims about steps mean: `Can`, which speaks of a state, and the search that keeps to what guards ask for."""

from __future__ import annotations

from collections.abc import Sequence

from wirestate.model import messages as m
from wirestate.model.core import SEND, TIMER, Expr, Fact, In, Ref, Value, refs_of
from wirestate.model.explore import truth
from wirestate.model.machines import machine
from wirestate.model.machines import tcp_table as t
from wirestate.model.machines.tcp import tcp
from wirestate.model.products.tcp_pair import side, tcp_pair
from wirestate.model.expressions import simplified
from wirestate.model.system import Can, endpoint_system
from wirestate.model.verify.explicit import telling

TCP = endpoint_system(tcp())
STATE = TCP.endpoint().state


def test_can_is_the_state_in_which_a_timer_runs() -> None:
    said = simplified(TCP.at(Can((TIMER("TIME-WAIT-TIMEOUT"),)), TCP.moves[0]))
    assert said == In(STATE, ("TIME-WAIT",))


def test_can_holds_if_some_facts_let_the_segment_go() -> None:
    said = simplified(TCP.at(Can((SEND("FIN,ACK"),)), TCP.moves[0]))
    values: dict[Ref, Sequence[Value]] = {v: (v.initial if v.initial is not None else False,) for v in TCP.vars}
    closing: dict[Ref, Sequence[Value]] = {**values, STATE: ("CLOSING",), t.close: ("called",), t.syn_acked: (True,)}
    assert truth(said, closing) is True
    assert truth(said, {**closing, t.fin_sent: (True,), t.fin_acked: (True,)}) is False
    assert truth(said, {**closing, STATE: ("ESTABLISHED",)}) is False


def test_can_with_facts_asks_for_a_message_of_that_kind() -> None:
    client = endpoint_system(machine("tls_client"))
    state = client.endpoint().state

    def able(given: Expr, **known: Value) -> bool | None:
        said = simplified(client.at(Can((SEND("Certificate"),), given=given), client.moves[0]))
        assert not any(isinstance(r, Fact) for r in refs_of(said))
        values: dict[Ref, Sequence[Value]] = {v: (v.domain[0] if v.initial is None else v.initial,) for v in client.vars}
        return truth(said, {**values, **{client.var(name): (x,) for name, x in known.items()}})

    fixed = ~m.EMPTY & m.KEY.eq("fixed_dh")
    assert state is client.var("state")
    assert able(fixed, state="TLS12_SEND_CERT", key_exchange="DH_static") is True
    assert able(fixed, state="TLS12_SEND_CERT", key_exchange="RSA") is False
    assert able(m.EMPTY, state="TLS12_SEND_CERT", key_exchange="RSA") is True
    assert able(m.EMPTY & m.EPOCH.eq("HANDSHAKE"), state="TLS12_SEND_CERT", key_exchange="RSA") is False


def test_search_of_the_pair_looks_moves_up_by_states_and_what_is_on_its_way() -> None:
    pair = tcp_pair(tcp())
    a, b = side("A", 1), side("B", 1)
    assert {a.state, b.state, *a.out, *b.out} <= set(telling(pair))
