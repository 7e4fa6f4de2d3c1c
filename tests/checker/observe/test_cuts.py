"""A transcript that stops anywhere, or is torn by other output after its handshake, is no deviation of anybody."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random

import pytest

from wirestate.checker.check import check_session
from wirestate.checker.observation import SourceError
from wirestate.checker.observe.s_client import read_text

TRACES = Path(__file__).parents[3] / "traces"
NAMES = (
    "tls12/ecdhe_rsa", "tls12/renegotiation_client_auth", "tls12/resumption_ticket", "tls12/trace_client", "tls12/state_only",
    "tls13/full_server", "tls13/hrr_client_auth", "tls13/key_update_by_both", "tls13/post_handshake_auth",
    "tls13/early_data_accepted", "tls13/trace_client", "tls13/trace_client_auth_server", "tls13/trace_hrr_client",
)  # fmt: skip


def verdicts(text: bytes) -> list[str]:
    try:
        return [check_session(session, None).verdict for session in read_text("text", io.BytesIO(text))]
    except SourceError:
        return []


@pytest.mark.parametrize("name", NAMES)
def test_text_that_stops_anywhere_does_not_deviate(name: str) -> None:
    whole, rng = (TRACES / f"{name}.txt").read_bytes(), Random(name)
    found = [word for _ in range(60) for word in verdicts(whole[: rng.randrange(len(whole))])]
    assert "deviates" not in found
    assert "inconclusive" in found


@pytest.mark.parametrize("word", [b"DONE\n", b"data of the peer\n"])
@pytest.mark.parametrize("name", ["tls12/trace_client", "tls13/trace_client", "tls13/trace_hrr_client"])
def test_trace_torn_after_its_handshake_does_not_deviate(name: str, word: bytes) -> None:
    whole, rng = (TRACES / f"{name}.txt").read_bytes(), Random(name)
    start = whole.rindex(b"Finished, Length")
    for _ in range(60):
        at = rng.randrange(whole.index(b"\n\n", start), len(whole))
        assert "deviates" not in verdicts(whole[:at] + word + whole[at:])


@pytest.mark.parametrize("line", [
    "    Certificate, Length", "    Finished, Length", "  Inner Content Type = Hand", "  Content Type = Hand",
])  # fmt: skip
def test_torn_line_of_a_handshake_is_inconclusive(line: str) -> None:
    before, after = (TRACES / "tls13/trace_client.txt").read_text(encoding="latin-1").split(line, 1)
    assert verdicts(f"{before}{line[:7]}data\n{line[7:]}{after}".encode("latin-1")) == ["inconclusive"]
