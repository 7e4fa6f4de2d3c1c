"""Runs as people and other programs get them: an attack on a mutant, shown, and replayed on the model that refuses it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest
from click.testing import CliRunner
from junitparser import JUnitXml

from wirestate.cli import cli
from wirestate.model.core import ModelError
from wirestate.model.machines import machine
from wirestate.model.machines.tls_table import alert_owed, recv, rfc
from wirestate.model.properties import catalogue
from wirestate.model.properties.claims import Property
from wirestate.model.properties.edits import (
    Mutant, add, assign, drop, edited, effects, forget, guard, instead, retarget, together, weaken,
)  # fmt: skip
from wirestate.model.system import endpoint_system
from wirestate.model.verify import story as tell
from wirestate.model.verify.prove import Prover
from wirestate.model.verify.results import Verdict

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/verify.schema.json").read_text(encoding="utf-8"))
SARIF = json.loads((Path(__file__).parents[1] / "checker/output/data/sarif-2.1.0.json").read_text(encoding="utf-8"))
SKIPPED_VERIFY = Mutant(
    "B100", "tls_client", "a Finished instead of CertificateVerify is accepted",
    add(recv("bug", "WAIT_CV", "Finished", "SEND_FINISHED", cite=rfc("8446", "A.1"), tls13=True)), ("C13-2",),
)  # fmt: skip


@pytest.fixture(scope="module")
def authenticated() -> Property:
    return next(p for p in catalogue.properties() if p.id == "C13-2" and p.system == "tls_client")


@pytest.fixture(scope="module")
def attack(authenticated: Property) -> tell.Story:
    system = endpoint_system(edited(SKIPPED_VERIFY, machine("tls_client")))
    prover = Prover(system, [authenticated])
    found = prover.decide(authenticated)
    assert found.verdict is Verdict.VIOLATED
    assert found.run is not None
    return tell.story(prover.system, found.run)


def test_attack_uses_the_bug(attack: tell.Story) -> None:
    assert "bug" in [scene.move for scene in attack.scenes]
    assert dict(attack.scenes[-1].after) == {"client": "CONNECTED"}


def test_attack_as_text_names_states_and_rules(attack: tell.Story) -> None:
    lines = "\n".join(tell.text(attack))
    assert "WAIT_CV -> SEND_FINISHED" in lines
    assert "recv Finished" in lines
    assert "RFC 8446" in lines


def test_attack_is_refused_by_the_model_when_simulated(attack: tell.Story, tmp_path: Path) -> None:
    events = tmp_path / "attack.events"
    events.write_text(tell.replayed(attack))
    chosen = [word for setting in tell.settings(attack) for word in ("--set", setting)]
    result = CliRunner().invoke(cli, ["simulate", "tls_client", "--events", str(events), *chosen])
    assert result.exit_code == 1
    assert "unexpected_message" in result.output


def test_attack_deviates_when_checked(attack: tell.Story, tmp_path: Path) -> None:
    lines = tmp_path / "attack.jsonl"
    lines.write_text(tell.event_lines(attack, "client"))
    result = CliRunner().invoke(cli, ["check", str(lines), "--format", "json"])
    assert result.exit_code == 1
    (connection,) = json.loads(result.output)["connections"]
    assert connection["verdict"] == "deviates"
    assert connection["deviations"][0]["got"] == "Finished"


def test_attack_as_mermaid_and_graphviz(attack: tell.Story) -> None:
    drawn = tell.mermaid(attack)
    assert drawn.startswith("sequenceDiagram\n    participant client\n    participant server\n")
    assert "server->>client: recv Finished" in drawn
    dot = tell.graphviz(attack)
    assert dot.count("->") >= len(attack.scenes)
    assert "color=red" in dot


def test_verify_writes_runs(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["verify", "--property", "C13-2", "--machine", "tls_client", "--jobs", "1", "--runs", str(tmp_path)])
    assert result.exit_code == 0, result.output
    assert re.search(r"(\d+) of \1 properties hold, \1 of them without any bound", result.output)
    assert {p.suffix for p in tmp_path.iterdir()} == {".txt", ".mmd", ".dot", ".events", ".jsonl"}


@pytest.mark.parametrize("form", ["json", "junit", "sarif", "github"])
def test_verify_formats(form: str) -> None:
    args = ["verify", "--property", "W4", "--machine", "tcp", "--jobs", "1", "--format", form]
    result = CliRunner().invoke(cli, args)
    assert result.exit_code == 0, result.output
    assert "W4" in result.output or form == "github"
    if form == "json":
        told = json.loads(result.output)
        assert list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(told)) == []
        (one,) = told["properties"]
        assert (one["id"], one["verdict"], one["unbounded"], one["witness"]) == ("W4", "proved", True, True)
    elif form == "sarif":
        log = json.loads(result.output)
        assert list(jsonschema.Draft202012Validator(SARIF).iter_errors(log)) == []
        assert log["runs"][0]["tool"]["driver"]["rules"][0]["helpUri"].startswith("https://www.rfc-editor.org/rfc/rfc")
    elif form == "junit":
        assert next(iter(JUnitXml.fromstring(result.output))).tests >= 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--property", "T4x"), "no property is named T4x; there is T4, "),
        (("--machine", "tls_servr"), "no system is named tls_servr; there is tls_server"),
        (("--machine", "zzz"), "no system is named zzz; there is tcp, tcp_pair, tcp_tls_client"),
        (("--property", "T4", "--machine", "tls_client"), "no property named T4 is about tls_client"),
    ],
)
def test_verify_of_what_is_not_there_names_it_and_what_is_near(given: tuple[str, ...], said: str) -> None:
    result = CliRunner().invoke(cli, ["verify", *given])
    assert isinstance(result.exception, ModelError)
    assert str(result.exception).startswith(said)


EDITS = {
    "no such row": drop("no such row"),
    "no such source": drop("c13.5 ServerHello", "WAIT_CV"),
    "no such conjunct": weaken("c13.5 ServerHello", recv("x", "WAIT_SH", "Finished", "ABORT", cite=rfc("8446", "4")).when),
    "nothing to forget": forget("c13.13 CertificateVerify", alert_owed),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_edit_that_does_not_fit_names_the_mutant(edit: object) -> None:
    mutant = Mutant("M1", "tls_client", "", edit, ())  # type: ignore[arg-type]
    with pytest.raises(ModelError, match="mutant M1"):
        edited(mutant, machine("tls_client"))


def test_edit_that_changes_nothing_is_refused() -> None:
    same = retarget("c13.5 ServerHello", "WAIT_EE")
    with pytest.raises(ModelError, match="changes nothing"):
        edited(Mutant("M1", "tls_client", "", same, ()), machine("tls_client"))


def test_edits_change_what_they_say() -> None:
    table = machine("tls_client")
    name = "c13.13 CertificateVerify"
    (before,) = table.rows[name]
    psk = next(v for v in table.vars if v.name == "psk")
    changes = together(retarget(name, "CONNECTED"), assign(name, {psk: "first"}), effects(name, ("x",)), guard(name, psk.eq("none")))
    (after,) = changes(table).rows[name]
    assert (after.target, after.sets, after.effects, after.when) == ("CONNECTED", ((psk, "first"),), ("x",), psk.eq("none"))
    assert before.target == "WAIT_FINISHED"
    assert name not in instead(name, recv("other", "WAIT_CV", "Finished", "ABORT", cite=rfc("8446", "4")))(table).rows
