"""PSK binders take the PSK, which few sources give; and neither they nor Finished load the library for public keys."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.checker.checks.recorded import TRACES, checked, sessions
from wirestate.checker.paths import check_paths
from wirestate.checker.conversation import Psk



def test_certificates_load_the_library_and_nothing_else_does() -> None:
    code = (
        "import sys; from wirestate.checker.paths import check_paths; r = check_paths([sys.argv[1]]);"
        "print(len(r.connections), 'cryptography' in sys.modules)"
    )
    for name, loaded in (("tls13/external_psk", False), ("tls13/full_rsa", True)):
        out = subprocess.run(
            [sys.executable, "-c", code, str(TRACES / f"{name}.txt")], capture_output=True, text=True, check=True
        )
        assert out.stdout.split() == ["1", str(loaded)]


@pytest.mark.parametrize("name", ["tls13/external_psk", "tls13/external_psk_hrr"])
def test_binder_of_an_external_psk_that_the_source_gives(name: str) -> None:
    session, key = sessions(name)[0], bytes.fromhex("1a2b3c4d5e6f70819203a4b5c6d7e8f9")
    assert "psk_binder" in checked(session, None, Psk(b"\x00", True), Psk(key, True)).verified
    assert "psk_binder" not in checked(session, None, Psk(b"\x00", True), Psk(key, False)).verified


@pytest.mark.parametrize("name", ["resumption_with_first", "early_data_with_first"])
def test_binder_of_a_psk_that_the_connection_before_printed(name: str) -> None:
    first, second = check_paths([str(TRACES / "tls13" / f"{name}.txt")]).connections
    assert "psk_binder" not in first.verified
    assert "psk_binder" in second.verified


def test_key_of_the_command_line() -> None:
    (found,) = check_paths([str(TRACES / "tls13/external_psk.txt")], psks=[bytes.fromhex("1a2b3c4d5e6f70819203a4b5c6d7e8f9")]).connections
    assert "psk_binder" in found.verified


@pytest.mark.parametrize("name", ["tls13/external_psk_wrong_key", "tls13/resumption_psk_dhe_ke"])
def test_binder_without_its_psk_is_a_reason(name: str) -> None:
    conversation = checked(sessions(name)[0])
    assert conversation.findings == []
    assert "psk_binder" not in conversation.verified
    assert any("PSK binder" in r for r in conversation.reasons)
