"""`wirestate export --to FORMAT MACHINE`: a machine, a system or a question about one, for other tools."""

from __future__ import annotations

from collections.abc import Callable

from typing import TYPE_CHECKING

import click

from wirestate.commands.check import destination
from wirestate.model.core import Machine, ModelError

if TYPE_CHECKING:
    from wirestate.model.properties.claims import Property
    from wirestate.model.system import System

FORMATS = ("promela", "tlaplus", "smtlib", "json", "mermaid", "scxml")
QUESTIONS = ("promela", "tlaplus", "smtlib")
"""What can be asked about a property; the others write a machine as it is."""


@click.command()
@click.argument("name", metavar="MACHINE")
@click.option("--to", "form", type=click.Choice(FORMATS), required=True, help="The language to write.")
@click.option(
    "--property", "wanted", metavar="ID", help=f"With this property, as what is to be checked ({', '.join(QUESTIONS)})."
)
@click.option("--output", "-o", metavar="F", type=click.Path(dir_okay=False), help="Write to F instead of stdout.")
def export(name: str, form: str, wanted: str | None, output: str | None) -> None:
    """Write MACHINE (tcp, tls_client, tls_server, or a system of several) for another tool.

    Promela, TLA+ and SMT-LIB have the transition system against an unrestricted peer; JSON, Mermaid and SCXML the table.
    """
    text = _question(name, form, wanted) if form in QUESTIONS else _table(name, form, wanted)
    with destination(output) as stream:
        stream.write(text)


def _table(name: str, form: str, wanted: str | None) -> str:
    from wirestate.model.machines import machine

    if wanted is not None:
        raise ModelError(f"{form} has no properties: {', '.join(QUESTIONS)} have")
    return table_writer(form)(machine(name))


def table_writer(form: str) -> Callable[[Machine], str]:
    """What writes a machine in a format."""
    match form:
        case "json":
            from wirestate.model.export.documents import machine_json

            return machine_json
        case "mermaid":
            from wirestate.model.export.mermaid import mermaid

            return mermaid
    from wirestate.model.export.scxml import scxml

    return scxml


def _question(name: str, form: str, wanted: str | None) -> str:
    from wirestate.model.properties import catalogue
    from wirestate.model.properties.claims import check_names
    from wirestate.model.slices import goal, program, sought
    from wirestate.model.system import observed

    system = catalogue.system(name)
    if wanted is None:
        return system_writer(form)(system)
    each = _named(wanted, name)
    check_names(each, system)
    title = f"{each.name}: {each.statement}"
    if form == "smtlib":
        return _decided(system, each, title)
    watched = observed(system, each.ghosts)
    prog = program(watched, goal(watched, sought(each)))
    if form == "promela":
        from wirestate.model.export.promela import program_text

        return program_text(prog, title)
    from wirestate.model.export.tlaplus import module_text

    return module_text(prog, title)


def system_writer(form: str) -> Callable[[System], str]:
    """What writes a system in a format, without anything to be checked."""
    match form:
        case "promela":
            from wirestate.model.export.promela import promela

            return promela
        case "tlaplus":
            from wirestate.model.export.tlaplus import tlaplus

            return tlaplus
    from wirestate.model.export.smtlib import smtlib

    return smtlib


def _named(wanted: str, name: str) -> Property:
    """The one property of a system that an id (with its part, where there are several) means."""
    from wirestate.model.properties import catalogue

    of_system = {p.name.rsplit(" ", 1)[0]: p for p in catalogue.properties() if p.system == name}
    parts = [short for short, each in of_system.items() if each.id == wanted]
    if wanted in of_system or len(parts) == 1:
        return of_system[wanted if wanted in of_system else parts[0]]
    if parts:
        raise ModelError(f"{wanted} of {name} has several parts: {', '.join(parts)}")
    raise ModelError(f"{name} has no property {wanted!r}: one of {', '.join(of_system) or 'none'}")


def _decided(system: System, each: Property, title: str) -> str:
    """The property with what z3 in this process found: an invariant that any solver can check, or the length of a run."""
    from wirestate.model.export.smtlib import Reached, Unreachable, smtlib
    from wirestate.model.slices import sought
    from wirestate.model.verify.pdr import run_of
    from wirestate.model.verify.prove import Prover

    bad = sought(each)
    prover = Prover(system, [each])
    said = prover.said(bad)
    way = prover.pdr.prove(said(0))
    if way is None:
        return smtlib(prover.system, Unreachable(bad, tuple(prover.pdr.proven)), title)
    longest = len(run_of(prover.system, way).steps)
    shortest = prover.bmc.find(said, longest)
    return smtlib(prover.system, Reached(bad, len(shortest.steps) if shortest else longest), title)
