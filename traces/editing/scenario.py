"""One bad trace: the good one that it is made from, the edit, and what the checker must say of it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from traces.editing import endings, seal
from traces.editing.moves import Make
from traces.editing.tape import PEER, Cell, Tape

TRACES = Path(__file__).resolve().parents[1]
Entry = dict[str, Any]


@dataclass(frozen=True)
class Bad:
    """`make` edits and returns the offending anchor. `alert` is what its receiver answers, "" if it goes on as if all were well.

    `code` and `by` are those of the first deviation. `outcome` is that of a connection that goes on. `like` names the
    real bug that the trace resembles.
    """

    name: str
    base: str
    code: str
    by: str
    edit: str
    make: Make
    alert: str = ""
    exercises: str = ""
    like: str = ""
    outcome: str = "completed"
    negotiated: str = ""
    verdict: str = "deviates"


@dataclass(frozen=True)
class Built:
    """The bytes of the trace and of its key log, and its entry in the manifest."""

    text: bytes
    keys: bytes | None
    entry: Entry

    def files(self) -> Mapping[str, bytes]:
        kept = {str(self.entry["file"]): self.text}
        return kept if self.keys is None else {**kept, str(self.entry["keylog"]): self.keys}


@cache
def good_entries() -> dict[str, Entry]:
    entries = tomllib.loads((TRACES / "manifest.toml").read_text())["trace"]
    return {str(entry["file"]): entry for entry in entries if entry["kind"] != "capture" and "base" not in entry}


def tape_of(base: str) -> Tape:
    return Tape((TRACES / base).read_bytes(), good_entries()[base]["role"], base.startswith("tls13/"))


@dataclass(frozen=True)
class Edited:
    """A transcript after its edit. `overhead` is what protection added to a record before it."""

    tape: Tape
    anchor: Cell
    secrets: seal.Secrets
    overhead: int


def edited(bad: Bad, *, agreed: bool = True) -> Edited:
    """Make the edit; what depends on it is made right again if both peers `agreed`, else left, and nobody refuses it."""
    tape = tape_of(bad.base)
    secrets, overhead = secrets_of(bad.base), tape.overhead()
    if secrets:
        seal.walk(tape, secrets, learn=True)
    anchor = bad.make(tape)
    if bad.alert and agreed:
        endings.refuse(tape, anchor, bad.alert)
    if secrets and agreed:
        seal.walk(tape, secrets, learn=False)
    return Edited(tape, anchor, secrets, overhead)


def secrets_of(base: str) -> seal.Secrets:
    entry = good_entries()[base]
    return seal.read_secrets(TRACES / entry["keylog"]) if "keylog" in entry else {}


def build(bad: Bad) -> Built:
    base, made = good_entries()[bad.base], edited(bad)
    made.tape.count_bytes()
    entry = entry_of(bad, base, made.tape.line(made.anchor))
    keys = (TRACES / base["keylog"]).read_bytes() if "keylog" in base else None
    return Built(made.tape.content(), keys, entry)


def entry_of(bad: Bad, base: Entry, line: int) -> Entry:
    made: Entry = {"file": f"bad/{bad.name}.txt"}
    if "keylog" in base:
        made["keylog"] = f"bad/{bad.name}.keys"
    made |= {"kind": base["kind"], "role": base["role"], "base": bad.base, "edit": bad.edit}
    made |= {"like": bad.like} if bad.like else {}
    made |= {"exercises": bad.exercises.split(), "verdict": bad.verdict}
    if bad.alert:
        made |= {"outcome": "alert", "alert": bad.alert, "alert_by": PEER[bad.by]}
    else:
        made["outcome"] = bad.outcome
    version = bad.negotiated or ("TLS 1.3" if bad.name.startswith("tls13") else "TLS 1.2")
    made |= {} if version == "none" else {"version": version}
    return made | {"connections": base["connections"], "code": bad.code, "by": bad.by, "line": line}
