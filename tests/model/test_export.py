"""The exports: each is what its language asks for, and says what the machine says."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from wirestate.model.core import (
    RECV, TRUE, Cite, Eq, Event, EventKind, Fact, If, Machine, ModelError, Next, Value, Var, expand, row,
)  # fmt: skip
from wirestate.model.export.documents import machine_json
from wirestate.model.export.mermaid import label, mermaid
from wirestate.model.export.names import Names, in_turn
from wirestate.model.export.promela import program_text, promela
from wirestate.model.export.scxml import event_name, scxml
from wirestate.model.export.smtlib import Reached, Unreachable, smtlib
from wirestate.model.export.tlaplus import module_text, tlaplus
from wirestate.model.machines import NAMES, machine
from wirestate.model.slices import goal, program
from wirestate.model.system import After, On, System, endpoint_system

SCHEMA = Path(__file__).parents[2] / "docs" / "machine.schema.json"
COLOUR, COUNT = ("red", "amber", "green"), (0, 1, 2)
lit = Var("lit", COLOUR, "what burns", "red")
shown = Var("shown", (*COLOUR, "off"), "what was shown before", "off")
turns = Var("turns", COUNT, "turns, modulo 3", 0)
blinks = Var("blinks", doc="configuration", initial=None)
colour = Fact("colour", COLOUR, "the colour to come")
late = Fact("late")
CITE = Cite("RFC 9293", "3.4")


def light() -> Machine:
    """A machine with one of everything that an export has to say."""
    rows = [
        row("next colour", "ON", RECV("SYN"), "ON", when=~late | blinks, cite=CITE, sets={lit: colour, shown: lit, turns: Next(turns)}),
        row("same colour", "ON", RECV("ACK"), "ON", when=Eq(colour, lit) & shown.ne("green") & turns.ne(2), cite=CITE,
            effects=("deliver_data",)),
        row("stop", "ON", RECV("RST"), "OFF", when=late & ~late, cite=CITE),
        row("out: of order", "ON", RECV("FIN"), "OFF", when=lit.in_("amber", "red"), cite=CITE),
    ]  # fmt: skip
    return Machine(
        "light", "endpoint", ("ON", "OFF"), "ON", ("OFF",), None, (lit, shown, turns, blinks), expand(rows), CITE
    )


@pytest.fixture(scope="module")
def system() -> System:
    return endpoint_system(light())


def solved(text: str, folder: Path) -> list[str]:
    """What z3's command line answers."""
    (folder / "question.smt2").write_text(text, encoding="utf-8")
    command = [str(Path(sys.executable).with_name("z3")), str(folder / "question.smt2")]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()


@pytest.mark.parametrize("name", NAMES)
def test_json_any_machine_is_as_the_schema_says_and_complete(name: str) -> None:
    table = machine(name)
    document = json.loads(machine_json(table))
    assert list(Draft202012Validator(json.loads(SCHEMA.read_text())).iter_errors(document)) == []
    assert [r["name"] for r in document["rules"]] == [r.name for r in table.rules]
    assert [r["guard"] for r in document["rules"]] == [str(r.when) for r in table.rules]
    assert {v["name"] for v in document["vars"] if v["configuration"]} == {
        v.name for v in table.vars if v.initial is None
    }


def test_json_small_machine_has_guards_and_terms() -> None:
    rules = {r["name"]: r for r in json.loads(machine_json(light()))["rules"]}
    assert rules["same colour"]["when"]["and"] == [
        {"fact": "colour", "equals": {"var": "lit"}}, {"not": {"var": "shown", "in": ["green"]}},
        {"not": {"var": "turns", "in": [2]}},
    ]  # fmt: skip
    assert rules["next colour"]["sets"] == {
        "lit": {"fact": "colour"}, "shown": {"var": "lit"}, "turns": {"next": {"var": "turns"}, "step": 1},
    }  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_mermaid_any_machine_has_every_row_between_its_states(name: str) -> None:
    table = machine(name)
    text = mermaid(table)
    ids = dict(re.findall(r'state "(.*)" as (\w+)', text))
    arrows = {
        (a, b): set(names.split("<br/>"))
        for a, b, names in re.findall(r"^ +(\w+) --> (\w+) : (.*)$", text, re.MULTILINE)
    }
    for rule in table.rules:
        pair = ids.get(rule.source, rule.source), ids.get(rule.target, rule.target)
        assert label(rule.row) in arrows[pair]
    assert all(re.fullmatch(r"[^:;#]+", name) for names in arrows.values() for name in names)


def test_mermaid_label_with_what_ends_labels_is_without_it() -> None:
    assert label("a: b; c #1 <x>") == "a - b, c no. 1 ‹x›"


def test_names_that_clash_are_told_apart() -> None:
    names = Names(("do",))
    assert [names.fresh(t) for t in ("c1.2 Hello", "c1 2 Hello", "do", "9x", "")] == [
        "c1_2_Hello",
        "c1_2_Hello_2",
        "do_2",
        "x_9x",
        "x",
    ]


def test_in_turn_assignment_that_reads_another_comes_first() -> None:
    assert in_turn([(lit, "red"), (shown, lit)]) == ([(shown, lit), (lit, "red")], [])


def test_in_turn_variables_that_are_swapped_are_saved() -> None:
    other = Var("other", COLOUR, initial="red")
    order, saved = in_turn([(lit, other), (other, lit)])
    assert len(order) == 2
    assert saved == [order[0][0]]


def test_promela_small_machine_chooses_what_is_assigned_and_asks_for_the_rest(system: System) -> None:
    text = promela(system)
    assert "byte lit = lit_red; /* what burns */" in text
    assert re.search(r"fact_colour = lit_amber", text)
    assert "fact_late" not in text
    assert re.search(r"shown = .*lit == lit_red -> shown_red.*; lit = fact_colour", text)
    assert "assert" not in text


def test_promela_goal_is_an_assertion(system: System) -> None:
    text = program_text(program(system, goal(system, lit.eq("green"))))
    assert ':: d_step { (lit == lit_green) -> printf("@found\\n"); assert(false) }' in text
    assert "turns" not in text


def test_tlaplus_small_machine_has_an_action_for_each_rule(system: System) -> None:
    text = tlaplus(system)
    for line in (
        "next_colour ==",
        "same_colour ==",
        "  \\/ out_of_order",
        "  /\\ blinks \\in BOOLEAN",
        "Spec == Init /\\ [][Next]_vars",
    ):
        assert line in text.splitlines()
    assert "Holds" not in text
    assert "/\\ shown' = lit" in text
    assert "/\\ turns' = ((turns + 1) % 3)" in text


def test_tlaplus_goal_is_an_invariant(system: System) -> None:
    text = module_text(program(system, goal(system, lit.eq("green"))), "never green")
    assert '  /\\ ~(lit = "green")' in text.splitlines()


def test_tlaplus_modules_close_every_bracket() -> None:
    text = re.sub(r'"[^"]*"|\(\*.*?\*\)|\\\*.*', "", tlaplus(endpoint_system(machine("tcp"))), flags=re.DOTALL)
    assert text.count("(") == text.count(")")
    assert text.count("<<") == text.count(">>")
    assert text.count("{") == text.count("}")


def test_smtlib_system_alone_has_a_first_step(system: System, tmp_path: Path) -> None:
    assert solved(smtlib(system), tmp_path) == ["sat"]


def test_smtlib_what_is_reached_in_two_steps_is_not_in_one(system: System, tmp_path: Path) -> None:
    twice = turns.eq(2) & shown.eq("green")
    assert solved(smtlib(system, Reached(twice, 1)), tmp_path) == ["unsat"]
    assert solved(smtlib(system, Reached(twice, 2)), tmp_path) == ["sat"]
    assert solved(smtlib(system, Reached(On((RECV("FIN"),)) & After(lit.eq("green")), 2)), tmp_path) == ["unsat"]


def test_smtlib_invariant_that_holds_is_accepted_and_another_is_not(system: System, tmp_path: Path) -> None:
    state = system.endpoint().state
    bad = state.eq("OFF") & lit.eq("green")
    cube = ((state, "OFF"), (lit, "green"))
    assert solved(smtlib(system, Unreachable(bad, (cube,))), tmp_path) == ["unsat"] * 3
    assert solved(smtlib(system, Unreachable(bad, ())), tmp_path) == ["unsat", "unsat", "sat"]
    assert solved(smtlib(system, Unreachable(bad, (((lit, "amber"),),))), tmp_path) == ["unsat", "sat", "sat"]


def test_smtlib_conditional_assignment_is_an_ite(system: System, tmp_path: Path) -> None:
    rules = light().rules
    sets = ((turns, If(blinks, 2, 0)),)
    changed = Machine("light", "endpoint", ("ON", "OFF"), "ON", ("OFF",), None, (lit, shown, turns, blinks), (
        type(rules[0])("if", "ON", RECV("SYN"), "ON", TRUE, sets, (), (CITE,)),), CITE)  # fmt: skip
    asked = endpoint_system(changed)
    assert solved(smtlib(asked, Reached(turns.eq(2) & blinks, 1)), tmp_path) == ["sat"]
    assert solved(smtlib(asked, Reached(turns.eq(2) & ~blinks, 1)), tmp_path) == ["unsat"]


def test_smtlib_value_outside_the_domain_is_an_error(system: System) -> None:
    with pytest.raises(ModelError, match="lit cannot be 'blue'"):
        smtlib(system, Unreachable(TRUE, (((lit, "blue"),),)))


def test_scxml_events_have_names_that_the_standard_allows() -> None:
    allowed = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(\.\*)?")
    for name in NAMES:
        table = machine(name)
        events = [
            t.get("event", "")
            for t in ElementTree.fromstring(scxml(table)).iter("{http://www.w3.org/2005/07/scxml}transition")
        ]
        assert len(events) >= len(table.rules)
        assert all(allowed.fullmatch(e) for e in events)
        assert len({event_name(e) for e in table.events}) == len(table.events)


def test_scxml_event_name_has_no_comma() -> None:
    assert event_name(Event(EventKind.RECV, "SYN,ACK")) == "recv.SYN_ACK"


def value(text: str) -> Value:
    return json.loads(text.replace("'", '"'))  # type: ignore[no-any-return]


def test_scxml_small_machine_assigns_in_an_order_that_reads_the_old_values() -> None:
    chart = ElementTree.fromstring(scxml(light()))
    ns = {"s": "http://www.w3.org/2005/07/scxml"}
    first = chart.find(".//s:transition[@event='recv.SYN']", ns)
    assert first is not None
    assert [(a.get("location"), a.get("expr")) for a in first.findall("s:assign", ns)] == [
        ("shown", "lit"), ("lit", "_event.data.colour"), ("turns", "(turns + 1) % 3"),
    ]  # fmt: skip
    assert {d.get("id"): value(d.get("expr") or "") for d in chart.iterfind(".//s:data", ns)} == {
        "lit": "red", "shown": "off", "turns": 0, "blinks": False,
    }  # fmt: skip
    assert [f.get("id") for f in chart.findall("s:final", ns)] == ["OFF"]
