"""What an endpoint tells of its inside, if it is asked to: records, changes of keys, and the key schedule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from tests.reference.handlers.meeting import Meeting, client_settings, server_settings
from wirestate.reference.crypto.derivation import Derivation
from wirestate.reference.crypto.keyschedule import hkdf_expand_label, hkdf_extract
from wirestate.reference.handlers.events import Detail, KeysChanged, RecordSealed, Step
from wirestate.reference.handlers.settings import TLS12, TLS13

SIDES = "client", "server"


@cache
def meetings(version: int) -> tuple[Meeting, Meeting]:
    """A full handshake and one that resumes its session, each with data and a close_notify."""
    server = server_settings(versions=(version,), details=True)
    full = Meeting(client_settings(versions=(version,), details=True), server)
    resumed = Meeting(client_settings(versions=(version,), details=True, session=full.session()), server)
    for meeting in (full, resumed):
        meeting.exchange()
        meeting.client.close()
        meeting.talk()
    return full, resumed


def secrets_of(meeting: Meeting, side: str) -> dict[str, bytes]:
    return {told.name: told.value for told in meeting.told[side] if isinstance(told, Derivation)}


def sent_by(meeting: Meeting, side: str) -> Iterator[RecordSealed]:
    return (told for told in meeting.told[side] if isinstance(told, RecordSealed))


@pytest.mark.parametrize("version", [TLS12, TLS13])
@pytest.mark.parametrize("resumed", [False, True])
def test_both_sides_derive_the_same_secrets(version: int, resumed: bool) -> None:
    meeting = meetings(version)[resumed]
    found = secrets_of(meeting, "client")
    assert found == secrets_of(meeting, "server")
    assert ("binder_key" in found) == (resumed and version == TLS13)
    assert ("pre_master_secret" in found) == (not resumed and version == TLS12)


def test_secrets_are_what_their_formulas_say() -> None:
    """Those whose formulas need no transcript, by hand (RFC 8446 section 7.1)."""
    found, empty = secrets_of(meetings(TLS13)[0], "client"), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert found["Early Secret"] == hkdf_extract("sha256", bytes(32), bytes(32))
    salt = hkdf_expand_label("sha256", found["Handshake Secret"], "derived", bytes.fromhex(empty), 32)
    assert found["Master Secret"] == hkdf_extract("sha256", salt, bytes(32))


@pytest.mark.parametrize("version", [TLS12, TLS13])
@pytest.mark.parametrize("resumed", [False, True])
def test_records_are_those_on_the_wire(version: int, resumed: bool) -> None:
    meeting = meetings(version)[resumed]
    for side in SIDES:
        wire = b"".join(data for by, data in meeting.wire if by == side)
        at = 0
        for record in sent_by(meeting, side):
            assert int.from_bytes(wire[at + 3 : at + 5]) == record.size - 5
            clear = record.epoch == "PLAINTEXT"
            assert wire[at] == (record.type if clear or version == TLS12 else 23)
            assert (wire[at + 5 : at + record.size] == record.content) == clear
            at += record.size
        assert at == len(wire)


def test_keys_change_in_the_order_of_the_epochs() -> None:
    changes = [told for told in meetings(TLS13)[0].told["server"] if isinstance(told, KeysChanged)]
    assert [(told.reading, told.epoch) for told in changes] == [
        (False, "HANDSHAKE"), (True, "HANDSHAKE"), (False, "APPLICATION"), (True, "APPLICATION"),
    ]  # fmt: skip


def test_details_are_told_to_who_asks_alone() -> None:
    told = Meeting(client_settings(), server_settings()).told["client"]
    assert any(isinstance(one, Step) for one in told)
    assert not any(isinstance(one, Detail) for one in told)
