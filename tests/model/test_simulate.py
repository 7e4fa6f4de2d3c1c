"""The simulator on the `transitions` library: it agrees with the semantics, refuses in words, and makes legal runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import ParamSpec

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from wirestate.commands.simulate import simulate
from wirestate.model.core import (
    CALL, RECV, SEND, TRUE, Cite, Event, Expr, Fact, Machine, Next, Row, Term, Value, Var, expand, row,
)  # fmt: skip
from wirestate.model.machines.tls import tls_client, tls_server
from wirestate.model.semantics import Config, Illegal, Step, initial, step
from wirestate.model.simulate import BadFact, MissingFacts, Refused, Simulator, product_run, random_run

CITE = Cite("RFC 8446", "4")
P = ParamSpec("P")
STATES = ("P", "Q", "END", "BAD")
f, g = Fact("f"), Fact("g", ("x", "y"))
v, w = Var("v", ("x", "y"), initial="x"), Var("w")
owed = Var("owed", ("none", "unexpected_message"), initial="none")
EVENTS = (SEND("M"), RECV("M"), RECV("N"), CALL("go"))
PIECES: tuple[Expr, ...] = (TRUE, f, w, g.eq("x"), g.eq(v), v.ne("y"), f | w)
ASSIGNMENTS: tuple[dict[Var, Term], ...] = ({}, {w: True}, {w: f}, {v: Next(v)}, {v: g, w: False})


def toy(rows: list[Row], failed: str | None = "BAD") -> Machine:
    return Machine("toy", "client", STATES, "P", ("END",), failed, (v, w, owed), expand(rows), CITE, owed)


@st.composite
def machines(draw: st.DrawFn) -> Machine:
    """Deterministic tables: the rules of one state and event part the cases between a guard and its opposite."""
    rows: list[Row] = []
    for source in ("P", "Q"):
        for event in draw(st.sets(st.sampled_from(EVENTS))):
            guard = draw(st.sampled_from(PIECES))
            for when in draw(st.sampled_from([(guard,), (guard, ~guard)])):
                target, sets = draw(st.sampled_from(STATES[:3])), draw(st.sampled_from(ASSIGNMENTS))
                rows.append(row(f"r{len(rows)}", source, event, target, when=when, sets=sets, cite=CITE))
    return toy(rows, draw(st.sampled_from(["BAD", None])))


steps = st.lists(st.tuples(st.sampled_from(EVENTS), st.booleans(), st.sampled_from(("x", "y"))), max_size=12)


def outcome(act: Callable[P, Step], *args: P.args, **kwargs: P.kwargs) -> Step | Illegal:
    try:
        return act(*args, **kwargs)
    except Illegal as illegal:
        return illegal


@given(machines(), steps)
@settings(max_examples=150)
def test_simulator_agrees_with_the_semantics(machine: Machine, events: list[tuple[Event, bool, str]]) -> None:
    simulator, (config,) = Simulator(machine), initial(machine)
    for event, said, chosen in events:
        facts: dict[str, Value] = {"f": said, "g": chosen}
        expected = outcome(step, machine, config, event, facts)
        told = outcome(simulator.fire, event, facts)
        if isinstance(expected, Illegal):
            assert isinstance(told, Refused)
            assert (told.expected, told.config) == (expected.expected, config)
        else:
            assert told == expected
            config = expected.config
        assert simulator.config == config


ROWS = [
    row("hear", "P", RECV("M"), "Q", when=f, sets={v: g}, cite=CITE),
    row("say", "Q", SEND("M"), "END", when=v.eq("y"), cite=CITE),
]


def test_p_message_with_missing_facts() -> None:
    with pytest.raises(MissingFacts, match="recv M: the rules need to know f, g") as caught:
        Simulator(toy(ROWS)).fire(RECV("M"))
    assert caught.value.missing == ("f", "g")


def test_p_message_with_a_value_that_cannot_be() -> None:
    with pytest.raises(BadFact, match="g cannot be 'z': one of x, y"):
        Simulator(toy(ROWS)).fire(RECV("M"), {"f": True, "g": "z"})


@pytest.mark.parametrize("event", [SEND("M"), SEND("Other"), CALL("go")], ids=str)
def test_p_illegal_act_is_refused_and_changes_nothing(event: Event) -> None:
    simulator = Simulator(toy(ROWS))
    with pytest.raises(Refused, match=r"toy in P: got .*, expected recv M"):
        simulator.fire(event)
    assert simulator.config == Config("P", ("x", False, "none"))


def test_q_act_whose_guard_is_false_is_refused() -> None:
    simulator = Simulator(toy(ROWS), Config("Q", ("x", False, "none")))
    with pytest.raises(Refused) as caught:
        simulator.fire(SEND("M"))
    assert caught.value.expected == ()


@pytest.mark.parametrize("event", [RECV("N"), RECV("M")], ids=str)
def test_q_illegal_message_leads_to_the_failed_state(event: Event) -> None:
    simulator = Simulator(toy(ROWS), Config("Q", ("y", False, "none")))
    assert simulator.fire(event).config == Config("BAD", ("y", False, "unexpected_message"))
    assert simulator.refusal is not None
    assert simulator.refusal.expected == (SEND("M"),)
    assert simulator.fire(event).rule is None
    assert simulator.refusal is None


@pytest.mark.parametrize("machine", [tls_client(), tls_server()], ids=lambda m: m.name)
def test_random_runs_are_legal_and_deep(machine: Machine) -> None:
    visited: set[str] = set()
    simulator = Simulator(machine)
    for seed in range(15):
        run = random_run(simulator, Random(seed), 25)
        config = run.start
        for event, facts in run:
            outcome = step(machine, config, event, facts)
            assert outcome.rule is not None
            config = outcome.config
            visited.add(config.state)
    assert {s for s in machine.states if s.endswith("CONNECTED")} & visited
    assert len(visited) > len(machine.states) / 2


def test_random_run_is_the_same_for_the_same_seed() -> None:
    simulator = Simulator(tls_client())
    first, second = (random_run(simulator, Random(4), 12) for _ in range(2))
    assert (first, first.start) == (second, second.start)
    assert first != random_run(simulator, Random(5), 12)


def replay(machine: Machine, who: str, start: Config, wire: list[tuple[str, str, dict[str, Value]]]) -> set[Config]:
    """Every configuration that explains an endpoint's own messages: the peer's are read in order, at any time."""
    peer = [(kind, facts) for sender, kind, facts in wire if sender != who]
    current = {(start, 0)}
    for sender, kind, facts in [*wire, ("nobody", "", {})]:
        stack, seen = list(current), set(current)
        while stack:
            config, read = stack.pop()
            if read < len(peer):
                after = (step(machine, config, RECV(peer[read][0]), peer[read][1]).config, read + 1)
                if after not in seen and (machine.absorbs(config.state) or after[0].state != machine.failed):
                    seen.add(after)
                    stack.append(after)
        current = seen
        if sender == who:
            current = {(s.config, n) for c, n in seen if (s := attempt(machine, c, SEND(kind), facts))}
    return {config for config, read in current if read == len(peer)}


def attempt(machine: Machine, config: Config, event: Event, facts: dict[str, Value]) -> Step | None:
    done = outcome(step, machine, config, event, facts)
    return None if isinstance(done, Illegal) else done


def test_product_runs_connect_in_both_versions() -> None:
    client, server = Simulator(tls_client()), Simulator(tls_server())
    said = [[kind for _, kind, _ in product_run(client, server, Random(s), 16)] for s in range(12)]
    assert any("ServerHelloDone" in kinds for kinds in said)
    assert any("EncryptedExtensions" in kinds for kinds in said)
    assert sum("Finished" in kinds for kinds in said) >= 6
    assert all(len(kinds) <= 16 for kinds in said)


def test_product_run_is_legal_for_its_senders() -> None:
    client, server = tls_client(), tls_server()
    starts = (next(iter(initial(client))), next(iter(initial(server))))
    simulators = Simulator(client), Simulator(server)
    for seed in range(4):
        wire = product_run(*simulators, Random(seed), 14, starts)
        assert wire
        assert replay(client, "client", starts[0], wire)
        assert replay(server, "server", starts[1], wire)


def run(*arguments: str, text: str | None = None) -> tuple[int, str]:
    result = CliRunner().invoke(simulate, list(arguments), input=text)
    return result.exit_code, result.output


def test_command_unknown_machine() -> None:
    code, output = run("udp")
    assert code == 2
    assert "no machine 'udp': one of tcp, tls_client, tls_server" in output


def test_command_random_run_plays_back(tmp_path: Path) -> None:
    code, printed = run("tls_server", "--random", "10", "--seed", "2")
    assert code == 0
    path = tmp_path / "run.txt"
    path.write_text(printed, encoding="utf-8")
    code, output = run("tls_server", "--events", str(path))
    assert code == 0, output
    last = [line for line in printed.splitlines() if line.startswith("#")][-1]
    assert output.splitlines()[-1] == f"state {last.split()[2]}"


def test_command_events_refused() -> None:
    code, output = run("tls_client", "--events", "-", text="# a comment\n\nsend ClientHello offers_13=true\nrecv Finished\n")
    assert code == 1
    assert "<stdin>:4: refused" in output
    assert "got       recv Finished" in output
    assert "recv ServerHello" in output.partition("expected")[2]
    assert "now in    ABORT, owing the alert unexpected_message" in output


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("receive Finished", "not an event: 'receive Finished'"),
        ("recv", "not an event"),
        ("recv 'Finished", "not an event"),
        ("recv Finish", "tls_client has no event recv Finish"),
        ("recv Finished epoch", "'epoch' is not fact=value"),
        ("recv Finished colour=red", "recv Finished has no fact 'colour'"),
        ("recv Finished epoch=LATE", "epoch cannot be 'LATE': one of PLAINTEXT, EARLY, HANDSHAKE, APPLICATION"),
    ],
)
def test_command_events_with_a_mistake(tmp_path: Path, line: str, complaint: str) -> None:
    path = tmp_path / "events.txt"
    path.write_text(f"send ClientHello\n{line}\n", encoding="utf-8")
    code, output = run("tls_client", "--events", str(path))
    assert code == 2
    assert f"{path}:2: {complaint}" in output


def test_command_events_missing_file(tmp_path: Path) -> None:
    code, output = run("tls_client", "--events", str(tmp_path / "none"))
    assert code == 2
    assert "No such file" in output


def test_command_interactive_session() -> None:
    code, output = run("tls_client", text="1\nundo\nundo\nvars\n99\nbogus\nhelp\nquit\n")
    assert code == 0
    assert output.count("state START") == 2
    assert "nothing to undo" in output
    assert "no transition 99" in output
    assert "not an event: 'bogus'" in output
    assert "take the last step back" in output
    assert "\x1b[" not in output


def test_command_quoted_fact_and_citation() -> None:
    lines = (
        "send ClientHello offers_13=true offers_12=false psk_offered=true\n"
        'recv ServerHello version="TLS 1.3" psk_selected=first\n'
    )
    code, output = run("tls_client", "--events", "-", text=lines)
    assert code == 0, output
    assert "RFC 8446 §4.1.3 Server Hello" in output
    assert "psk=first (was none)" in output


def test_command_set_of_what_is_no_configuration() -> None:
    code, output = run("tls_client", "--set", "psk=first")
    assert code == 2
    assert "'psk' is not configuration" in output


