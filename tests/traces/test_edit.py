"""The bad traces are fresh, listed, spread over what can go wrong, and wrong in one thing alone."""

import re
from collections import Counter

import pytest

from traces import edit
from traces.editing import seal
from traces.editing.bad_captures import NOT_AS_CAPTURE
from traces.editing.scenario import TRACES, Bad, Built, build, good_entries, tape_of
from traces.editing.tape import PEER
from traces.recording import manifest
from traces.transcript import parse, render
from wirestate.checker.checks.codes import CODES
from wirestate.checker.tcp.codes import CODES as TCP_CODES

MADE: dict[str, Built] = {bad.name: build(bad) for bad in edit.SCENARIOS}
ALL = edit.all_made()
LISTED = {item["file"]: item for item in manifest.read(edit.MANIFEST) if edit.is_made(item) and item["kind"] != "capture"}
CAPTURES = {item["file"]: item for item in manifest.read(edit.MANIFEST) if edit.is_made(item) and item["kind"] == "capture"}
BAD_CAPTURES = [entry for entry in CAPTURES.values() if entry["file"].startswith("bad/")]
CATEGORIES = (
    "missing", "duplicate", "order", "unexpected", "epoch", "record", "negotiation", "finished", "signature", "close",
    "malformed", "accepted", "client_auth", "hrr", "resumption", "key_update",
)  # fmt: skip
ORDER_CODES = {
    "missing-message", "duplicate-message", "premature-message", "unexpected-message", "wrong-epoch", "record-boundary",
    "illegal-value", "data-before-finished", "message-after-close", "message-after-fatal-alert", "key-update-not-answered",
}  # fmt: skip
RECORD_CODES = {"record-not-opened", "record-overflow", "record-content", "no-record"}
SEALED = [name for name, entry in good_entries().items() if "keylog" in entry and "-msg" in entry["command"]]


def named(bad: Bad) -> str:
    return bad.name


def test_names_are_unique_and_say_the_version() -> None:
    assert len(MADE) == len(edit.SCENARIOS)
    assert all(name.split("_")[0] in {"tls12", "tls13"} for name in MADE)


def test_everything_is_fresh() -> None:
    assert edit.stale(ALL) == []


@pytest.mark.parametrize("entry", BAD_CAPTURES, ids=lambda entry: str(entry["file"]))
def test_bad_capture_says_what_is_wrong_and_where(entry: manifest.Entry) -> None:
    assert entry["verdict"] == "deviates"
    assert entry["code"] in ORDER_CODES | set(CODES) | set(TCP_CODES) | RECORD_CODES
    assert entry["by"] in PEER
    assert 0 < entry["frame"] <= packets_in((TRACES / entry["file"]).read_bytes())
    assert entry["flavour"] in {"agreed", "broken", "keyless", "closing", "record", "tcp"}
    assert entry["edit"].endswith(".")


def packets_in(content: bytes) -> int:
    at, count = 24, 0
    while at < len(content):
        at, count = at + 16 + int.from_bytes(content[at + 8 : at + 12], "little"), count + 1
    return count


def test_every_bad_text_with_keys_has_a_capture_or_a_reason_why_not() -> None:
    due = {bad.name for bad in edit.SCENARIOS if "keylog" in good_entries()[bad.base]}
    made = {name for name in due if f"bad/{name}.pcap" in CAPTURES}
    assert due - made == set(NOT_AS_CAPTURE)


def test_there_are_enough_bad_captures_of_each_flavour() -> None:
    counted = Counter(entry["flavour"] for entry in BAD_CAPTURES)
    assert min(counted["agreed"], counted["broken"]) >= 20
    assert len(BAD_CAPTURES) >= 60


@pytest.mark.parametrize("bad", edit.SCENARIOS, ids=named)
def test_entry_says_what_is_wrong_and_where(bad: Bad) -> None:
    made = MADE[bad.name]
    entry = LISTED[f"bad/{bad.name}.txt"]
    assert entry["verdict"] == "deviates"
    assert entry["code"] in ORDER_CODES | set(CODES)
    assert entry["by"] in PEER
    assert re.match(rb".*(<<<|>>>) TLS ", made.text.splitlines()[entry["line"] - 1])
    assert entry["edit"].endswith(".")
    assert entry["base"] in good_entries()
    assert ("alert" in entry) >= (entry["outcome"] == "alert" and "fatal" not in entry["exercises"])


@pytest.mark.parametrize("bad", edit.SCENARIOS, ids=named)
def test_text_differs_from_its_base_and_can_be_read_back(bad: Bad) -> None:
    text = MADE[bad.name].text
    assert text != (TRACES / bad.base).read_bytes()
    assert render(parse(text)) == text


@pytest.mark.parametrize("bad", [bad for bad in edit.SCENARIOS if bad.alert], ids=named)
def test_refused_trace_ends_with_the_alert_of_the_receiver(bad: Bad) -> None:
    tape = tape_of(bad.base)
    tape.cells = type(tape)(MADE[bad.name].text, tape.role, tape.tls13).cells
    last = tape.anchors("Alert")[-1]
    assert tape.sender(last) == PEER[bad.by]
    assert last.message.name == f"fatal {bad.alert}"
    assert not list(tape.shown(tape.index(last) + 1))


def test_there_are_enough_of_each_kind() -> None:
    counted = Counter(word for entry in LISTED.values() for word in entry["exercises"])
    assert len(LISTED) >= 40
    assert {word for word in CATEGORIES if counted[word] < 3} == set()
    assert counted["accepted"] >= 10


@pytest.mark.parametrize("version", ["tls12", "tls13"])
@pytest.mark.parametrize("role", ["client", "server"])
@pytest.mark.parametrize("by", ["client", "server"])
def test_both_sides_break_rules_in_both_texts(version: str, role: str, by: str) -> None:
    wanted = [
        item for item in LISTED.values() if item["role"] == role and item["by"] == by and version in str(item["file"])
    ]
    assert len(wanted) >= 3


@pytest.mark.parametrize("base", SEALED)
def test_seal_leaves_a_good_trace_as_it_is(base: str) -> None:
    tape = tape_of(base)
    before = tape.content()
    secrets = seal.read_secrets(TRACES / good_entries()[base]["keylog"])
    seal.walk(tape, secrets, learn=True)
    seal.walk(tape, secrets, learn=False)
    assert tape.content() == before == (TRACES / base).read_bytes()


def test_stale_names_what_differs() -> None:
    one = MADE["tls13_certificate_missing"]
    old = edit.stale([other for other in ALL if other.entry["file"] != one.entry["file"]])
    assert old == [
        "bad/tls13_certificate_missing.keys",
        "bad/tls13_certificate_missing.txt",
        f"the entry of {one.entry['file']}",
    ]
