"""Pages of the documentation that are made from the model while it is built: machines, properties, attacks, codes, schemas.

Called by `conf.py`. Nothing of it is committed, so it cannot be stale.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any

from wirestate.checker.codes import CODES
from wirestate.model.core import Cite, Machine, Rule, cites_in
from wirestate.model.machines import all_machines
from wirestate.model.properties import catalogue, left_out
from wirestate.model.properties.claims import Property
from wirestate.model.properties.edits import Mutant

DOCS = Path(__file__).parent
DIAGRAMS = DOCS.parent / "model/data/diagrams"
TITLES = {"tcp": "TCP endpoint", "tls_client": "TLS client", "tls_server": "TLS server"}
SCHEMAS = ("check.schema.json", "verify.schema.json", "coverage.schema.json", "machine.schema.json")


def write(folder: Path) -> None:
    """All of them into `folder`; what is the same already is left alone, so that it is not read again."""
    folder.mkdir(exist_ok=True)
    for name, text in _pages():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _pages() -> Iterator[tuple[str, str]]:
    yield from ((f"{machine.name}.md", machine_page(machine)) for machine in all_machines())
    yield "properties.md", properties_page()
    yield "attacks.md", attacks_page()
    yield "codes.md", codes_page()
    yield "json.md", schemas_page()


def machine_page(machine: Machine) -> str:
    """The diagram, then for each state what may happen in it."""
    lines = ["---", "hide-toc: true", "---", "", f"# {TITLES[machine.name]}", "", machine.doc, ""]
    lines += [*_diagram(machine), "", "## Variables", ""]
    lines += _table(("variable", "values", "at the start", "what it is"), (
        (f"`{v.name}`", ", ".join(map(str, v.domain)), "free" if v.initial is None else str(v.initial), _plain(v.doc)) for v in machine.vars
    ))  # fmt: skip
    for state in machine.states:
        rules = [r for r in machine.rules if r.source == state and r.row]
        if rules:
            lines += ["", f"## {state}", "", *_table(("rule", "on", "to", "if", "sets", "says"), map(_rule, rules))]
    return "\n".join(lines) + "\n"


def _diagram(machine: Machine) -> list[str]:
    """The committed drawing, set into the page so that its links work."""
    drawn = DIAGRAMS / f"{machine.name}.svg"
    return ["```{raw} html", f'<div class="diagram">{_inline(drawn)}</div>', "```"] if drawn.exists() else []


def _inline(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return text[text.index("<svg") :].replace("\n\n", "\n")


def _rule(rule: Rule) -> tuple[str, ...]:
    sets = ", ".join(f"{var.name} = {_term(value)}" for var, value in rule.sets)
    target = "·" if rule.target == rule.source else rule.target
    note = f"<br>*{_plain(rule.note)}*" if rule.note else ""
    return f"`{rule.row}`", str(rule.event), target, _plain(rule.when), _plain(sets), f"{_links(rule.cite)}{note}"


def _term(value: object) -> str:
    return str(getattr(value, "name", value))


def properties_page() -> str:
    """Every property, by what it is about."""
    known: dict[str, list[Property]] = {}
    for each in catalogue.properties():
        known.setdefault(each.system, []).append(each)
    lines = ["# Properties", "", "What `wirestate verify` proves, for runs of any length, each with a witness and a mutant that breaks it."]
    for system, properties in known.items():
        lines += ["", f"## {system}", "", *_table(("property", "kind", "says", "section"), map(_property, properties))]
    lines += ["", "## Left out", "", *_table(("row", "why"), left_out.PROPERTIES.items())]
    return "\n".join(lines) + "\n"


def _property(each: Property) -> tuple[str, ...]:
    bound = f" *{_plain(each.bound)}*" if each.bound else ""
    return f"`{each.name}`", str(each.kind), f"{_plain(each.statement)}{bound}", _links(each.cite)


def attacks_page() -> str:
    """Every known bug, newest first, then those that nobody shipped."""
    mutants = sorted(catalogue.mutants(), key=lambda m: (-(m.year or 0), m.id))
    lines = ["# Attacks", "", "Real bugs as edits of the model. `wirestate verify --mutants` shows for each a run that breaks a property."]
    lines += ["", *_table(("bug", "machine", "product", "year", "what is wrong", "breaks"), map(_attack, mutants))]
    lines += ["", "## Left out", "", *_table(("row", "why"), left_out.BUGS.items())]
    return "\n".join(lines) + "\n"


def _attack(mutant: Mutant) -> tuple[str, ...]:
    product = " ".join(filter(None, (mutant.product, mutant.cve)))
    return mutant.id, mutant.machine, product, str(mutant.year or ""), _plain(mutant.flaw), ", ".join(mutant.breaks)


def codes_page() -> str:
    """What each code of a deviation means."""
    rows = ((f"`{code}`", meaning, _links(cites_in(cite))) for code, (meaning, cite) in CODES.items())
    return "\n".join(["# Codes of deviations", "", *_table(("code", "means", "section"), rows)]) + "\n"


def schemas_page() -> str:
    """The JSON Schemas in full."""
    lines = ["# JSON", "", "What `--format json` prints, and a machine as `wirestate export --to json` writes it."]
    for name in SCHEMAS:
        title = json.loads((DOCS / name).read_text(encoding="utf-8"))["title"]
        lines += ["", f"## {title}", ""]
        lines += [f"{{download}}`{name} <../{name}>`", "", f"```{{literalinclude}} ../{name}", ":language: json", "```"]
    return "\n".join(lines) + "\n"


def _links(cites: Iterable[Cite]) -> str:
    return ", ".join(f"[{cite}]({cite.url})" if cite.url else str(cite) for cite in dict.fromkeys(cites))


def _table(head: tuple[str, ...], rows: Iterable[Iterable[Any]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(str(cell).replace('|', '&#124;').replace(chr(10), ' ') for cell in line)} |" for line in lines]


def _plain(text: object) -> str:
    return escape(str(text), quote=False)
