"""The result as the page gets it: JSON with everything that repeats said once.

A connection is a row of numbers and short texts; what it shares with others (its story, its TCP steps, its summary, its
strings) is in tables, by index. Numbers of segments are packed, as there are so many: unsigned 32-bit columns in base64.
All of it is data from strangers: nothing here is HTML, and `page` escapes it as a whole.
"""

from __future__ import annotations

import json
from array import array
from base64 import b64encode
from collections.abc import Hashable, Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from wirestate.checker.keep import COLUMNS, Kept, Move, Story, TcpStep
from wirestate.checker.output.clean import clean
from wirestate.checker.output.report.fields import dissect
from wirestate.checker.output.report.keys import lit, tree
from wirestate.checker.output.report.words import KINDS, LAYERS, SECTIONS_12, WHY
from wirestate.checker.output.summary_text import LABELS, certificates, in_words
from wirestate.checker.tcp.verdict import flag_names
from wirestate.checker.verdict import ConnectionVerdict, Deviation, Result
from wirestate.model.core import Machine
from wirestate.model.machines import machine

T = TypeVar("T", bound=Hashable)
MACHINES = ("tcp", "tls_client", "tls_server")
MORE = (("upgrade", "began as"), ("not_tls", "what it is"), ("certificate_problems", "certificate problems"))
MOST_STORIES = 400
"""So many healthy stories have their bytes with them; those of deviating connections come first, up to `MOST_BAD`."""
MOST_BAD = 2000
MOST_WHEN = 400
LIMIT = 0xFFFFFFFF


class Table:
    """Things by index, each once."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self._known: dict[Any, int] = {}

    def index(self, key: Hashable, value: Any = None) -> int:
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = len(self.items)
            self.items.append(key if value is None else value)
        return found


class Gathering:
    """What the connections refer to, as it comes up."""

    def __init__(self, result: Result) -> None:
        self.strings, self.infos, self.states, self.rules = Table(), Table(), Table(), Table()
        self.tcps, self.stories = Table(), Table()
        self._shown: dict[tuple[int, ...], int] = {}
        self._held: list[Any] = []
        self._told: dict[int, int] = {}
        self._stepped: dict[int, int] = {}
        self.full = _with_bytes(result.connections)

    def row(self, c: ConnectionVerdict) -> list[Any]:
        s = self.strings.index
        summary = c.summary
        row: list[Any] = [
            s(clean(c.source)), clean(c.ident), s(c.verdict), s(c.outcome), s(clean(c.protocol or "")), s(clean(summary.get("sni") or "")),
            s(clean(summary.get("suite") or "")), s(" ".join(dict.fromkeys(d.code for d in c.deviations))),
            clean(c.client or ""), clean(c.server or ""), c.first_frame, self._info(c), [_deviation(d) for d in c.deviations],
        ]  # fmt: skip
        if c.kept is not None:
            row += self._kept(c.kept)
        return row

    def _info(self, c: ConnectionVerdict) -> int:
        """What is said of the connection as a whole. Many share it."""
        key = (*map(id, (c.summary, c.states, c.verified, c.reasons)), hash(c.outcome_detail))
        found = self._shown.get(key)
        if found is None:
            self._held.append((c.summary, c.states, c.verified, c.reasons))  # so that no others get their ids
            told = _about(c)
            found = self._shown[key] = self.infos.index(json.dumps(told), told)
        return found

    def _kept(self, kept: Kept) -> list[Any]:
        story = -1 if kept.story is None else self._story(kept.story)
        return [story, int(kept.own), self._tcp(kept.tcp), _packed(kept), _places(kept), kept.left_out, int(kept.swapped), kept.unit]

    def _story(self, story: Story) -> int:
        found = self._told.get(id(story))
        if found is None:
            self._held.append(story)
            told = self._telling(story, id(story) in self.full)
            found = self._told[id(story)] = self.stories.index(json.dumps(told, separators=(",", ":")))
        return found

    def _telling(self, story: Story, with_bytes: bool) -> dict[str, Any]:
        write: dict[str, str | None] = {role: _start(role, story) for role in ("client", "server")}
        lines = []
        for line in story.lines:
            epoch = _epoch(line.epochs, write[line.sender])
            moves = {}
            for role, move in line.moves.items():
                write[role] = _writes(move, write[role])
                moves[role] = [self._rule(f"tls_{role}", move.rule), list(move.states), [[k, _plain(v)] for k, v in move.sets]]
            shown = line.raw if with_bytes else None
            facts = [[k, _fact(v)] for k, v in line.facts.items() if k not in ("epoch", "generation", "ends_record", "interleaved")]
            lines.append([
                self.strings.index(line.kind), line.sender[0], epoch, facts, moves, -1 if line.size is None else line.size,
                "" if shown is None else b64encode(shown).decode(), [] if shown is None else dissect(line.kind, shown, story.version),
            ])  # fmt: skip
        instead = [[one.index, one.role, one.state, [list(step) for step in one.run]] for one in story.instead]
        start = {role: {k: _plain(v) for k, v in held.items()} for role, held in story.start.items()}
        return {"v": story.version or "", "lines": lines, "more": story.more, "lit": lit(story), "tree": tree(story)[0][0],
                "instead": instead, "start": start, "bytes": int(with_bytes)}  # fmt: skip

    def _tcp(self, steps: Sequence[TcpStep]) -> int:
        if not steps:
            return -1
        found = self._stepped.get(id(steps))
        if found is None:
            self._held.append(steps)
            told = [self._segment(step) for step in steps]
            found = self._stepped[id(steps)] = self.tcps.index(json.dumps(told), told)
        return found

    def _segment(self, step: TcpStep) -> list[Any]:
        states = [state or "" for state in step.states]
        return [*states, *([self._rule("tcp", rule) for rule in rules] for rules in step.rules)]

    def _rule(self, table: str, name: str) -> int:
        return self.rules.index((table, name)) if name else -1


def _with_bytes(connections: Iterable[ConnectionVerdict]) -> set[int]:
    """The stories that are told with their bytes."""
    bad: dict[int, None] = {}
    fine: dict[int, None] = {}
    for c in connections:
        if c.kept is not None and c.kept.story is not None:
            (bad if c.deviations else fine)[id(c.kept.story)] = None
    return {*list(bad)[:MOST_BAD], *list(fine)[:MOST_STORIES]}


def _start(role: str, story: Story) -> str:
    return str(story.start.get(role, {}).get("write_epoch", ""))


def _writes(move: Move, before: str | None) -> str | None:
    """What an endpoint writes under after a step; None once it is not known how far it got."""
    known = before is not None and len(move.states) == 1
    return str(dict(move.sets).get("write_epoch", before)) if known else None


def _epoch(seen: tuple[str, ...], sender: str | None) -> str:
    """What protects a message: the one that is known, or of several the one that its sender writes under. "?" is encrypted."""
    if len(seen) == 1:
        return seen[0][0]
    if sender is None:
        return "?"
    if not seen:
        return sender[:1] or "P"
    return sender[0] if sender in seen else "?"


def _plain(value: object) -> object:
    return value if isinstance(value, bool | int | str) else str(value)


def _fact(value: object) -> object:
    return sorted(map(str, value)) if isinstance(value, frozenset) else _plain(value)


def _deviation(d: Deviation) -> list[Any]:
    said = [clean(d.state), clean(d.got), [clean(e) for e in d.expected], d.cite, clean(d.message)]
    return [d.code, d.layer, d.by, d.where, *said, d.severity, clean(d.accepted)]


def _about(c: ConnectionVerdict) -> dict[str, Any]:
    told = [(key, label) for key, label in LABELS if c.summary.get(key) not in (None, "", [], {}) and key != "plaintext_visible"]
    return {
        "summary": [[label, in_words(c.summary[key])] for key, label in told],
        "chain": certificates(c.summary), "why": [clean(r) for r in c.reasons],
        "diagnosis": [clean(d) for d in c.summary.get("diagnosis", ())], "verified": list(c.verified), "ended": dict(c.states),
        "detail": clean(c.outcome_detail), "tcp": [clean(n) for n in c.summary.get("tcp", ())],
        "visible": [clean(v) for v in c.summary.get("plaintext_visible") or ()],
        "more": [[label, in_words(c.summary[key])] for key, label in MORE if c.summary.get(key)],
    }  # fmt: skip


def _packed(kept: Kept) -> str:
    """Of each segment: frame, time since the first in µs, SEQ, ACK, octets, and sender + 2 × control bits + 512 × window."""
    if not kept.segments:
        return ""
    cells = memoryview(kept.segments).cast("q")
    n = len(cells) // COLUMNS
    sender, frame, time, seq, ack, flags, window, length = (cells[i * n : (i + 1) * n].tolist() for i in range(COLUMNS))
    first = time[0]
    since = [min(max(t - first, 0) // 1000, LIMIT) for t in time]
    marks = [s + 2 * f + (w << 9) for s, f, w in zip(sender, flags, window, strict=True)]
    return _base64([*frame, *since, *seq, *ack, *length, *marks])


def _places(kept: Kept) -> str:
    return _base64(kept.places)


def _base64(numbers: Iterable[int]) -> str:
    cells = array("I", numbers)
    assert cells.itemsize == 4
    return b64encode(cells.tobytes()).decode()


@cache
def attacks() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files(__package__).joinpath("attacks.json").read_text(encoding="utf-8"))
    return found


def report_data(result: Result) -> tuple[dict[str, Any], list[str]]:
    """Everything that the page shows; apart from it the stories, each as JSON, to be read when they are looked at."""
    gathering = Gathering(result)
    rows = [gathering.row(c) for c in result.connections]
    used = gathering.rules.items
    data = {
        "rows": rows, "strings": gathering.strings.items, "infos": gathering.infos.items,
        "tcps": gathering.tcps.items, "rules": [_rule(table, name) for table, name in used], "totals": result.totals(),
        "errors": [[clean(e.source), clean(e.where), clean(e.message)] for e in result.errors],
        "vars": {name: {v.name: v.doc for v in machine(name).vars} for name in MACHINES[1:]},
        "kinds": KINDS, "sections12": SECTIONS_12, "why": WHY, "layers": LAYERS, "meanings": _meanings(), "attacks": attacks()["shapes"],
        "flags": {str(flags): flag_names(flags) for flags in range(64)}, "trees": _trees(),
    }  # fmt: skip
    return data, gathering.stories.items


def _trees() -> dict[str, Any]:
    from wirestate.checker.output.report.keys import TREE_12, TREE_13

    return {"psk": TREE_13, "c_random": TREE_12}


def _meanings() -> dict[str, str]:
    from wirestate.checker.checks.codes import CODES
    from wirestate.checker.tcp.codes import CODES as TCP_CODES

    return {code: meaning for code, (meaning, _) in {**CODES, **TCP_CODES}.items()}


@cache
def _by_name(name: str) -> dict[str, Any]:
    table: Machine = machine(name)
    return {rule.name: rule for rule in table.rules}


def _rule(table: str, name: str) -> list[Any]:
    """Machine, name, event, from, to, condition, what it sets, its sections, and what is to be noted."""
    rule = _by_name(table)[name]
    when = str(rule.when)
    sets = "; ".join(f"{var.name} := {term}" for var, term in rule.sets)
    return [
        table, name, str(rule.event), rule.source, rule.target, when if len(when) <= MOST_WHEN else f"{when[:MOST_WHEN]}…",
        sets, [str(cite) for cite in rule.cite], rule.note, list(rule.effects),
    ]  # fmt: skip
