"""TLS over TCP: the tables between the two machines are used whole, and every step of TLS and every call goes through them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from wirestate.cli import cli
from wirestate.model.core import CALL, EventKind
from wirestate.model.products import tls_socket as k
from wirestate.model.products.tls_ending import tls_ending
from wirestate.model.products.tls_socket import tls_socket
from wirestate.model.properties import catalogue
from wirestate.model.properties.tcp_tls import end
from wirestate.model.system import Move, observed
from wirestate.model.verify.explicit import Search
from wirestate.model.verify.prove import Prover
from wirestate.model.verify.story import part, replayed, settings, story

ROLES = ("tls_client", "tls_server")
UNNAMED = {k.OPENED, k.FINISHED, k.LOST, k.REPORT, k.DISCARD, CALL("RECEIVE")}
"""What happens at once with a step of TCP, and what is about the socket's buffers, which the pair has not."""
ALONE = {
    "give up the handshake", "leave it to an older version", "refuse a message", "write a message", "read a message",
    "write the error that is due", "read close_notify again",
}  # fmt: skip
"""Lines of TLS's ending that two ends which say only their last words do not take; that TLS takes no others is a property of it."""


def parts(move: Move, name: str) -> set[str]:
    """The lines of a table that take part in a move."""
    return set(re.findall(rf"(?<={name}: )[^;]+", move.name))


def test_two_ends_take_every_line_of_the_tables_between_tls_and_tcp() -> None:
    system = catalogue.system("tcp_tls_pair")
    search = Search(system).run()
    moves = [system.moves[i] for i in search.fired]
    lines = {r.row for r in tls_socket().rules if r.event not in UNNAMED}
    assert search.complete
    assert set().union(*(parts(m, "socket") for m in moves)) == lines
    assert set().union(*(parts(m, "TLS") for m in moves)) == {r.row for r in tls_ending().rules} - ALONE


@pytest.mark.parametrize("role", ROLES)
def test_whatever_tls_does_and_the_user_calls_is_in_the_sockets_table(role: str) -> None:
    system = catalogue.system(f"tcp_{role}")
    for move in system.moves:
        calls = move.event is not None and move.event.kind is EventKind.CALL and move.event != CALL("queued-CLOSE")
        if move.who == "TLS" or (move.who == "TCP" and calls):
            assert parts(move, "socket"), move.name
    kept = {m.rule.name for m in system.moves if m.who == "TLS" and m.rule is not None}
    assert kept == {r.name for r in catalogue.table(role).rules}


@pytest.mark.parametrize("role", ROLES)
def test_discarding_and_reporting_an_end_are_reached(role: str) -> None:
    e, ghosts = end(role)
    prover = Prover(observed(catalogue.system(f"tcp_{role}"), (ghosts.bye,)), ())
    for what in ("end", "truncation"):
        run = prover.reach(e.has(k.told, what))
        assert run is not None
        assert run.steps[-1].move.name.startswith("socket: report")


@pytest.mark.parametrize(
    ("mutant", "broken", "last"),
    [("B129", "R9", "report the end"), ("B130", "X2", "close"), ("B33-socket", "X1", "write early"), ("B33", "X1", "write")],
)
def test_a_bug_between_the_machines_is_shown_by_a_run_of_both(mutant: str, broken: str, last: str) -> None:
    bug = next(m for m in catalogue.mutants() if m.id == mutant)
    assert broken in bug.breaks
    claims = [p for p in catalogue.properties() if p.id == broken and p.system == "tcp_tls_client"]
    run = Prover(catalogue.system("tcp_tls_client", bug), claims).broken()
    assert run is not None
    assert parts(run.steps[-1].move, "socket") == {last}


@pytest.mark.parametrize("role", ROLES)
def test_each_machine_replays_its_part_of_a_run_of_both(role: str, tmp_path: Path) -> None:
    claim = next(p for p in catalogue.properties() if p.name == f"R9 tcp_{role}")
    prover = Prover(catalogue.system(f"tcp_{role}"), [claim])
    run = prover.reach(claim.witness)
    assert run is not None
    told = story(prover.system, run)
    for name, machine in (("TCP", "tcp"), ("TLS", role)):
        own = part(told, catalogue.table(machine), name)
        events = tmp_path / f"{name}.events"
        events.write_text(replayed(own))
        chosen = [word for setting in settings(own) for word in ("--set", setting)]
        result = CliRunner().invoke(cli, ["simulate", machine, "--events", str(events), *chosen])
        assert result.exit_code == 0, result.output
        assert own.scenes[-1].after[0][1] in result.output
