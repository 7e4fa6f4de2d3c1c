"""One bad trace: the good one that it is made from, the edit, and what the checker must say of it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from traces.editing import endings, seal
from traces.editing.moves import Make
from traces.editing.tape import PEER, Tape

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
    return {str(entry["file"]): entry for entry in entries if not str(entry["file"]).startswith("bad/")}


def tape_of(base: str) -> Tape:
    return Tape((TRACES / base).read_bytes(), good_entries()[base]["role"], base.startswith("tls13/"))


def build(bad: Bad) -> Built:
    base = good_entries()[bad.base]
    tape = tape_of(bad.base)
    keys = TRACES / base["keylog"] if "keylog" in base else None
    secrets = seal.read_secrets(keys) if keys else {}
    if secrets:
        seal.walk(tape, secrets, learn=True)
    anchor = bad.make(tape)
    if bad.alert:
        endings.refuse(tape, anchor, bad.alert)
    if secrets:
        seal.walk(tape, secrets, learn=False)
    tape.count_bytes()
    entry = entry_of(bad, base, tape.line(anchor))
    return Built(tape.content(), keys.read_bytes() if keys else None, entry)


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
