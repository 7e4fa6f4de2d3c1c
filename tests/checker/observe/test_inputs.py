"""Key logs, event lines, and how an input is recognised."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.checker.observation import Observed, Session, SourceError
from wirestate.checker.observe.events import read_events
from wirestate.checker.observe.keylog import read_keylog
from wirestate.checker.observe.source import open_source, read_source

RANDOM = bytes(range(32))
SAMPLES = Path(__file__).parent / "samples"


def events(*lines: object) -> list[Session]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return list(read_events("e", io.BytesIO(text.encode())))


def test_keylog_reads_labels() -> None:
    text = f"# comment\r\n\r\nCLIENT_RANDOM {RANDOM.hex()} {'ab' * 48}\r\nSERVER_TRAFFIC_SECRET_0 {RANDOM.hex()} cd\n"
    log = read_keylog("k", io.BytesIO(text.encode()))
    assert log.secret("CLIENT_RANDOM", RANDOM) == b"\xab" * 48
    assert log.secret("SERVER_TRAFFIC_SECRET_0", RANDOM) == b"\xcd"
    assert log.secret("EXPORTER_SECRET", RANDOM) is None
    assert log.randoms == {RANDOM}
    assert log.errors == []


@pytest.mark.parametrize(("line", "message"), [
    ("nonsense", "found 1 words"), (f"wrong {RANDOM.hex()} ab", "no label"),
    (f"CLIENT_RANDOM {RANDOM.hex()} xy", "not hexadecimal"), ("CLIENT_RANDOM abcd ab", "2 bytes, not 32"),
    ("x" * 5000, "longer than"),
])  # fmt: skip
def test_keylog_collects_errors(line: str, message: str) -> None:
    ((number, problem),) = read_keylog("k", io.BytesIO(b"\n" + line.encode())).errors
    assert number == 2
    assert message in problem


@given(st.binary(max_size=300))
def test_keylog_takes_any_bytes(data: bytes) -> None:
    assert len(read_keylog("k", io.BytesIO(data)).errors) <= data.count(b"\n") + 1


def test_secret_with_two_values_is_not_known() -> None:
    """Both ends wrote the log, and a pre-shared key is wrong: nobody can say whose records are in order."""
    random = bytes(32)
    text = f"CLIENT_RANDOM {random.hex()} aa\nCLIENT_RANDOM {random.hex()} aa\nCLIENT_RANDOM {random.hex()} bb\n"
    log = read_keylog("k", io.BytesIO(text.encode()))
    assert log.secret("CLIENT_RANDOM", random) is None
    assert log.errors == []
    assert random in log.randoms


def test_events_become_messages() -> None:
    first, second = events(
        {"sender": "client", "kind": "ClientHello", "facts": {"offers_13": True}, "epoch": "PLAINTEXT", "raw": "0100"},
        "# comment",
        {"connection": "b", "sender": "server", "kind": "ServerHello"},
        {"connection": "b", "closed": "reset"},
    )
    plain = frozenset({"PLAINTEXT"})
    assert first.messages == [Observed("ClientHello", "client", 1, b"\1\0", epochs=plain, facts={"offers_13": True})]
    assert (second.ident, second.closed, second.messages[0].where) == ("b", "reset", 3)


@pytest.mark.parametrize(("event", "message"), [
    ({"sender": "client", "kind": "Hello"}, "unknown kind"), ({"sender": "x", "kind": "Alert"}, "neither"),
    ({"sender": "server", "kind": "ClientHello"}, "does not send"), ("[]", "JSON object"), ("{", "Expecting"),
    ({"sender": "client", "kind": "Alert", "facts": {"level": "loud"}}, "cannot be"),
    ({"sender": "client", "kind": "Alert", "facts": {"colour": 1}}, "no fact"),
    ({"sender": "client", "kind": "Alert", "facts": {"level": []}}, "single value"),
    ({"sender": "client", "kind": "Alert", "raw": "0"}, "hexadecimal"),
    ({"sender": "client", "kind": "Alert", "epoch": "LATER"}, "unknown epoch"),
    ({"sender": "client", "kind": "Alert", "ends_record": 1}, "true or false"),
    ({"sender": "client", "kind": "Alert", "when": 1}, "unknown key 'when'"), ({"sender": "client"}, "no kind"),
])  # fmt: skip
def test_wrong_event_names_its_line(event: object, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        events({"sender": "client", "kind": "ClientHello"}, event)
    assert caught.value.where == "line 2"


@pytest.mark.parametrize(("content", "message"), [
    (b"", "empty"), (b"\x1f\x8brest", "gzip data is damaged"), (b"plain words\n", "no openssl"),
])  # fmt: skip
def test_unreadable_content(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "input"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=message):
        list(read_source(str(path)))


def test_unreadable_paths(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a directory"):
        open_source(str(tmp_path))
    with pytest.raises(SourceError, match="No such file"):
        list(read_source(str(tmp_path / "missing")))
    with pytest.raises(SourceError, match="null"):
        open_source("a\0b")


def test_kinds_by_content(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text(' {"sender": "client", "kind": "ClientHello"}\n')
    assert open_source(str(path)) == "events"
    assert [s.messages[0].kind for s in read_source(str(path))] == ["ClientHello"]
    assert open_source(str(SAMPLES / "msg13_client.txt")) == "text"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    data = io.BytesIO((SAMPLES / "msg13_client.txt").read_bytes())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(data)))
    (session,) = read_source("-")
    assert session.source == "<stdin>"
    assert len(session.messages) == 13


def test_keylog_passes_over_other_labels() -> None:
    lines = f"RSA 0123456789abcdef ab\nSOMETHING_NEW {RANDOM.hex()} cd\nCLIENT_TRAFFIC_SECRET_N {RANDOM.hex()} ef\n"
    keys = read_keylog("k", io.BytesIO(lines.encode()))
    assert not keys.errors
    assert keys.secret("CLIENT_TRAFFIC_SECRET_N", RANDOM) == b"\xef"
