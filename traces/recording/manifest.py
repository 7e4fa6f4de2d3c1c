"""Writing traces/manifest.toml: one entry per recording."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from traces.recording.runner import Recording
from traces.recording.scenario import Scenario

HEADER = """\
# Every trace of this folder: where it comes from and what the checker must say of it.
# Written by record.py and edit.py. A connection closed in the middle of its handshake is inconclusive.
"""
FOLDERS = {"TLS 1.2": "tls12", "TLS 1.3": "tls13"}
Entry = dict[str, Any]


def path_of(scenario: Scenario) -> str:
    return f"{FOLDERS[scenario.version]}/{scenario.name}.txt"


def entry(recording: Recording, openssl: str) -> Entry:
    scenario = recording.scenario
    made: Entry = {"file": path_of(scenario)}
    if recording.keys is not None:
        made["keylog"] = path_of(scenario).removesuffix(".txt") + ".keys"
    made |= {"kind": f"s_{scenario.side}", "role": scenario.side, "command": recording.command, "openssl": openssl}
    made |= {"exercises": scenario.exercises.split(), "verdict": scenario.verdict, "outcome": scenario.outcome}
    if scenario.alert:
        made |= {"alert": scenario.alert, "alert_by": scenario.alert_by}
    if scenario.negotiated:
        made["version"] = scenario.version
    return made | {"connections": scenario.connections}


def twin_of(path: str) -> str:
    """The capture of the connections that a text shows."""
    return path.removesuffix(".txt") + ".pcap"


def twin(recording: Recording, text: Entry) -> Entry:
    """The capture's entry: the same session, and so the same verdict."""
    made: Entry = {"file": twin_of(text["file"])}
    made |= {"keylog": text["keylog"]} if "keylog" in text else {}
    made |= {"kind": "capture", "twin": text["file"], "command": f"tcpdump -i lo tcp port {recording.port}"}
    same = ("exercises", "verdict", "outcome", "alert", "alert_by", "version", "connections")
    return made | {key: text[key] for key in same if key in text}


def read(path: Path) -> list[Entry]:
    if not path.exists():
        return []
    entries: list[Entry] = tomllib.loads(path.read_text()).get("trace", [])
    return entries


def write(path: Path, entries: list[Entry]) -> None:
    """Sorted by file; JSON's strings, numbers and lists are also TOML's."""
    blocks = [HEADER]
    for made in sorted(entries, key=lambda item: str(item["file"])):
        lines = [f"{key} = {json.dumps(value)}" for key, value in made.items()]
        blocks.append("\n".join(["[[trace]]", *lines]) + "\n")
    path.write_text("\n".join(blocks))


def replaced(old: list[Entry], new: list[Entry]) -> list[Entry]:
    files = {item["file"] for item in new}
    return [*(item for item in old if item["file"] not in files), *new]


def recorded_here(item: Entry) -> bool:
    """Whether record.py made it: the edited traces and the captures have folders of their own."""
    return re.match(r"tls1[23]/", str(item["file"])) is not None
