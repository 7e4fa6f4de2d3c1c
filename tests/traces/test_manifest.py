"""The manifest and the folders say the same, and each entry agrees with the alerts that its file shows."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from traces.transcript import Message, messages, parse

TRACES = Path(__file__).parents[2] / "traces"
ENTRIES: list[dict[str, Any]] = tomllib.loads((TRACES / "manifest.toml").read_text())["trace"]
TEXTS = [entry for entry in ENTRIES if entry["kind"] != "capture"]
GOOD = [entry for entry in TEXTS if re.match(r"tls1[23]/", entry["file"])]
FIELDS = {"file", "kind", "role", "command", "openssl", "exercises", "verdict", "outcome", "connections"}
OUTCOMES = {"completed", "alert", "truncated", "reset", "timed_out"}
ALERTS = {
    20: "bad_record_mac", 40: "handshake_failure", 42: "bad_certificate", 45: "certificate_expired",
    47: "illegal_parameter", 48: "unknown_ca", 50: "decode_error", 70: "protocol_version",
    86: "inappropriate_fallback", 112: "unrecognized_name", 116: "certificate_required",
    120: "no_application_protocol",
}  # fmt: skip
NEEDED = {
    "tls13": "hrr cookie psk_dhe_ke psk_ke external_psk early_data_accepted early_data_rejected client_auth "
    "client_auth_empty client_auth_missing post_handshake_auth key_update update_requested no_tickets ocsp_stapling "
    "alpn alpn_mismatch no_middlebox_compatibility chain2 chain3 sni chacha20 ed25519 rsa_pss_pss",
    "tls12": "rsa dhe ecdhe psk dhe_psk ecdhe_psk rsa_psk anon session_id ticket no_tickets client_auth "
    "client_auth_empty client_auth_missing renegotiation renegotiation_refused hello_request ocsp_stapling "
    "no_extended_master_secret no_encrypt_then_mac alpn expired untrusted self_signed no_common_version "
    "no_common_suite downgrade sentinel tls11 reconnect",
}


def fatal_alert(entry: dict[str, Any]) -> tuple[str, str] | None:
    """The name and the sender of the last fatal alert that the file shows."""
    blocks = parse((TRACES / entry["file"]).read_bytes())
    fatal = [one for one in messages(blocks) if one.content == "Alert" and one.data[0] == 2]
    return (ALERTS[fatal[-1].data[1]], sender(fatal[-1], entry["role"])) if fatal else None


def sender(message: Message, role: str) -> str:
    return role if message.sent else {"client": "server", "server": "client"}[role]


def named(entry: dict[str, Any]) -> str:
    return str(entry["file"])


def test_every_file_has_an_entry_and_every_entry_a_file() -> None:
    ends = ("txt", "keys", "pcap", "pcapng", "gz")
    kept = {str(path.relative_to(TRACES)) for end in ends for path in TRACES.glob(f"*/*.{end}")}
    files = [entry["file"] for entry in ENTRIES]
    assert Counter(files) == Counter(set(files))
    assert {*files, *(entry["keylog"] for entry in ENTRIES if "keylog" in entry)} == kept


def test_key_log_belongs_to_one_text_or_one_capture() -> None:
    listed = Counter(entry["keylog"] for entry in ENTRIES if "keylog" in entry and not shared(entry))
    assert set(listed.values()) == {1}


def shared(entry: dict[str, Any]) -> bool:
    return "twin" in entry or entry.get("flavour") == "agreed"


@pytest.mark.parametrize("entry", GOOD, ids=named)
def test_entry_is_valid(entry: dict[str, Any]) -> None:
    assert set(entry) - {"keylog", "alert", "alert_by", "version"} == FIELDS
    assert entry["verdict"] in {"conforms", "inconclusive"}
    assert entry["outcome"] in OUTCOMES
    assert entry["kind"] == f"s_{entry['role']}"
    assert f"openssl {entry['kind']} " in entry["command"]
    assert entry["exercises"]
    assert entry.get("version") in {None, "TLS 1.2", "TLS 1.3"}


@pytest.mark.parametrize("entry", GOOD, ids=named)
def test_entry_names_the_alert_of_its_file(entry: dict[str, Any]) -> None:
    said = (entry["alert"], entry["alert_by"]) if "alert" in entry else None
    assert (said is not None) >= (entry["outcome"] == "alert")
    assert said is None or entry["outcome"] in {"alert", "truncated"}
    assert fatal_alert(entry) == said


@pytest.mark.parametrize("folder", sorted(NEEDED))
def test_every_feature_has_a_trace(folder: str) -> None:
    shown = {word for entry in GOOD if entry["file"].startswith(folder) for word in entry["exercises"]}
    assert set(NEEDED[folder].split()) <= shown


def test_there_are_enough_of_each_kind() -> None:
    assert len(GOOD) >= 40
    assert sum(entry["role"] == "server" for entry in GOOD) >= 8
    assert sum("trace_text" in entry["exercises"] for entry in GOOD) >= 4
    assert sum("state_text" in entry["exercises"] for entry in GOOD) >= 2


@pytest.mark.parametrize("entry", ENTRIES, ids=named)
def test_file_is_small_and_shows_nothing_of_the_machine(entry: dict[str, Any]) -> None:
    content = (TRACES / entry["file"]).read_bytes()
    assert len(content) < 60_000
    assert not re.search(rb"(?<![\w./+=-])/(?:home|root|tmp|usr|etc|work|var|opt)/", content)
