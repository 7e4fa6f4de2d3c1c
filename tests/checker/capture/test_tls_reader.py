"""Records and messages: pieces, limits, altered records, what comes in the middle, with keys and without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.checker.capture.talk import (
    ALERT, CCS, DATA, FULL12, FULL13, HANDSHAKE, Said, codes, joined, keys_of, only, records, said, sealed, split, text_of,
    wired,
)  # fmt: skip
from traces.editing.packets import Wire
from traces.editing.resealed import Record
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.verdict import ConnectionVerdict

BOTH = pytest.mark.parametrize("base", [FULL12, FULL13])
KEYS = pytest.mark.parametrize("keyed", [True, False])
SEVERAL = [FULL12, FULL13, "tls12/rsa_aes256_cbc.txt", "tls12/renegotiation_client_auth.txt", "tls13/hrr_client_auth.txt",
           "tls13/post_handshake_auth.txt", "tls12/resumption_ticket.txt", "tls13/suite_aes128_ccm8.txt"]  # fmt: skip


def log(base: str, keyed: bool) -> KeyLog | None:
    return keys_of(base) if keyed else None


@pytest.mark.parametrize("base", SEVERAL)
@pytest.mark.parametrize("size", [1, 7, 50])
@KEYS
def test_messages_in_pieces(base: str, size: int, keyed: bool) -> None:
    verdict = only(wired(text_of(base, split(size))), log(base, keyed))
    assert (verdict.verdict, codes(verdict)) == ("conforms", [])


@BOTH
@KEYS
def test_several_messages_in_one_record(base: str, keyed: bool) -> None:
    verdict = only(wired(text_of(base, joined)), log(base, keyed))
    assert (verdict.verdict, codes(verdict)) == ("conforms", [])


@BOTH
@KEYS
def test_data_in_records_of_one_byte(base: str, keyed: bool) -> None:
    assert only(wired(text_of(base, split(1, (DATA,)))), log(base, keyed)).verdict == "conforms"


def altered(base: str, choose: Callable[[Record], bool], edit: Callable[[bytes], bytes]) -> tuple[Wire, str, int]:
    """The connection with one sealed record edited; who sent it, and its frame."""
    pieces = sealed(base, records(base))
    index = next(i for i, (r, _) in enumerate(pieces) if choose(r))
    pieces[index] = (pieces[index][0], edit(pieces[index][1]))
    wire, frame = Wire(), 0
    wire.open()
    for i, (record, data) in enumerate(pieces):
        first = wire.say(record.by, data)
        frame = first if i == index else frame
    wire.close()
    return wire, pieces[index][0].by, frame


@BOTH
@pytest.mark.parametrize("by", ["client", "server"])
def test_one_bit_of_a_record_flipped(by: str, base: str) -> None:
    """Application data that does not open is its sender's deviation; what comes after still opens."""
    wire, who, frame = altered(base, lambda r: r.inner == DATA and r.by == by, lambda d: d[:12] + bytes([d[12] ^ 4]) + d[13:])
    verdict = only(wire, keys_of(base))
    assert who == by
    assert codes(verdict)[:1] == [("record-not-opened", by, frame)]
    assert [c for c, *_ in codes(verdict)].count("record-not-opened") == 1
    assert only(wire, None).verdict == "conforms"


def put(base: str, at: Callable[[list[Record]], int], new: Record) -> Said:
    plain = records(base)
    plain.insert(at(plain), new)
    return said(sealed(base, plain))


def first_of(by: str, inner: int, *, is_sealed: bool = True) -> Callable[[list[Record]], int]:
    return lambda plain: next(i for i, r in enumerate(plain) if (r.by, r.inner, r.sealed) == (by, inner, is_sealed))


def fresh(by: str, inner: int, content: bytes, *, is_sealed: bool) -> Record:
    return Record(by, inner, inner, 0x0303, len(content), is_sealed, content)


@pytest.mark.parametrize(("base", "size", "wrong"), [
    (FULL13, 2**14, False), (FULL13, 2**14 + 1, True), (FULL13, 2**14 + 300, True), (FULL12, 2**14, False), (FULL12, 2**14 + 1, True),
    (FULL12, 2**14 + 2040, True),
])  # fmt: skip
def test_record_limits(base: str, size: int, wrong: bool) -> None:
    text = put(base, first_of("client", DATA), fresh("client", DATA, bytes(size), is_sealed=True))
    verdict = only(wired(text), keys_of(base))
    assert [code for code, *_ in codes(verdict)] == (["record-overflow"] if wrong else [])
    assert [by for _, by, _ in codes(verdict)] == (["client"] if wrong else [])


def test_limit_of_records_of_tls13_is_seen_without_keys() -> None:
    text = put(FULL13, first_of("client", DATA), fresh("client", DATA, bytes(2**14 + 256), is_sealed=True))
    assert [code for code, *_ in codes(only(wired(text)))] == ["record-overflow"]


def in_middle(base: str, new: Record) -> Said:
    """A record between two pieces of the server's Certificate."""
    plain = split(100)(records(base))
    server = [i for i, r in enumerate(plain) if r.by == "server" and r.inner == HANDSHAKE and len(r.content) == 100]
    plain.insert(server[1] + (0 if base == FULL12 else 1), new)
    return said(sealed(base, plain))


@BOTH
@pytest.mark.parametrize(("inner", "content"), [(DATA, b"x"), (ALERT, b"\1\x5a"), (CCS, b"\1")])
def test_record_in_the_middle_of_a_message(base: str, inner: int, content: bytes) -> None:
    """RFC 8446 section 5.1: handshake messages are not interleaved with other record types."""
    verdict = only(wired(in_middle(base, fresh("server", inner, content, is_sealed=base == FULL13 and inner != CCS))), keys_of(base))
    assert verdict.verdict == ("conforms" if (base, inner) == (FULL12, ALERT) else "deviates") or codes(verdict)
    assert all(by == "server" for _, by, _ in codes(verdict)[:1])


@BOTH
@pytest.mark.parametrize("inner", [HANDSHAKE, ALERT])
def test_empty_record(base: str, inner: int) -> None:
    plain = records(base)
    at = next(i for i, r in enumerate(plain) if r.by == "server" and r.inner == HANDSHAKE)
    plain.insert(at, fresh("server", inner, b"", is_sealed=False))
    verdict = only(wired(said(sealed(base, plain))), keys_of(base))
    assert codes(verdict)[0][1] == "server"
    assert verdict.verdict == "deviates"


def test_empty_application_data_is_allowed() -> None:
    for base in (FULL12, FULL13):
        text = put(base, first_of("client", DATA), fresh("client", DATA, b"", is_sealed=True))
        assert only(wired(text), keys_of(base)).verdict == "conforms"


@BOTH
@pytest.mark.parametrize("size", [1, 16])
def test_what_follows_is_no_record(base: str, size: int) -> None:
    text = text_of(base)
    wire = Wire()
    wire.open()
    for by, data in text[:4]:
        frame = wire.say(by, data)
    frame = wire.say("server", b"HTTP/1.1 400 Bad Request\r\n" * size)
    wire.close()
    verdict = only(wire, keys_of(base))
    assert ("no-record", "server", frame) in codes(verdict)


def test_length_that_no_record_has() -> None:
    wire = Wire()
    wire.open()
    for by, data in text_of(FULL13)[:2]:
        wire.say(by, data)
    frame = wire.say("server", b"\x16\x03\x03\xff\xff" + bytes(50))
    assert codes(only(wire, keys_of(FULL13))) == [("record-overflow", "server", frame)]


@BOTH
@KEYS
def test_data_after_close_notify(base: str, keyed: bool) -> None:
    """With the keys it is a deviation of its sender; without them nobody can tell."""
    plain = records(base)
    last = next(r for r in reversed(plain) if r.inner == ALERT)
    plain.append(replace(next(r for r in plain if r.inner == DATA and r.by == last.by), content=b"more"))
    verdict = only(wired(said(sealed(base, plain))), log(base, keyed))
    found = [(code, by) for code, by, _ in codes(verdict)]
    assert found == ([("message-after-close", last.by)] if keyed else [])


@BOTH
def test_closed_without_close_notify(base: str) -> None:
    plain = [r for r in records(base) if r.inner != ALERT]
    verdict = only(wired(said(sealed(base, plain)), close="server"), keys_of(base))
    assert (verdict.verdict, verdict.outcome) == ("conforms", "truncated")
    assert any("without close_notify" in reason for reason in verdict.reasons)


def swapped(text: Said) -> Wire:
    """The client of TLS accepted the TCP connection, as in active FTP."""
    other = {"client": "server", "server": "client"}
    wire = Wire(client_port=20)
    wire.open()
    for by, data in text:
        wire.say(other[by], data)
    wire.close()
    return wire


@BOTH
@KEYS
def test_client_of_tls_on_the_side_that_accepted(base: str, keyed: bool) -> None:
    verdict = only(swapped(text_of(base)), log(base, keyed))
    assert (verdict.verdict, verdict.outcome) == ("conforms", "completed")
    assert (verdict.client, verdict.server) == ("192.0.2.2:443", "192.0.2.1:20")


def test_upgrade_is_named_and_skipped() -> None:
    wire = Wire(client_port=50002)
    wire.open()
    for by, data in (("server", b"220 mail ready\r\n"), ("client", b"EHLO a\r\n"), ("server", b"250-mail\r\n250 STARTTLS\r\n"),
                     ("client", b"STARTTLS\r\n"), ("server", b"220 go ahead\r\n"), *text_of(FULL13)):  # fmt: skip
        wire.say(by, data)
    wire.close()
    verdict = only(wire, keys_of(FULL13))
    assert (verdict.verdict, verdict.outcome, verdict.summary["upgrade"]) == ("conforms", "completed", "SMTP STARTTLS")


def test_frames_are_those_in_which_messages_begin() -> None:
    """The deviating message begins in the middle of the flight."""
    plain = [r for r in records(FULL12) if r.content[:1] != b"\x0c" or r.inner != HANDSHAKE or r.sealed]
    wire = wired(said(sealed(FULL12, plain)), sizes=(20,) * 90)
    verdict = only(wire)
    stream = b"".join(data for r, data in sealed(FULL12, plain) if r.by == "server")
    done = stream.index(b"\x16\x03\x03\x00\x04\x0e\x00\x00\x00")
    assert codes(verdict)[0] == ("missing-message", "server", wire.frame_of("server", done))


def reasons_of(verdict: ConnectionVerdict) -> str:
    return " | ".join(verdict.reasons)


@pytest.mark.parametrize("label", [
    "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "SERVER_HANDSHAKE_TRAFFIC_SECRET", "CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0",
])  # fmt: skip
@pytest.mark.parametrize("only_it", [True, False])
@pytest.mark.parametrize("base", [FULL13, "tls13/hrr_client_auth.txt", "tls13/key_update_by_both.txt", "tls13/early_data_accepted.txt",
                                  "tls13/early_data_rejected.txt", "tls13/post_handshake_auth.txt"])  # fmt: skip
def test_key_log_with_some_secrets(base: str, only_it: bool, label: str) -> None:
    keys = keys_of(base)
    keys.secrets = {key: value for key, value in keys.secrets.items() if (key[0] == label) == only_it}
    verdict = only(wired(text_of(base)), keys)
    assert codes(verdict) == []
    assert "encrypted from frame" in reasons_of(verdict) or "could not be verified" in reasons_of(verdict)


@pytest.mark.parametrize("base", ["tls13/early_data_accepted.txt", "tls13/early_data_rejected.txt", "tls13/early_data_rejected_hrr.txt"])
def test_early_data_without_its_secret(base: str) -> None:
    keys = keys_of(base)
    keys.secrets = {key: value for key, value in keys.secrets.items() if not key[0].startswith("CLIENT_EARLY")}
    verdict = only(wired(text_of(base)), keys)
    assert (verdict.verdict, codes(verdict)) == ("conforms", [])


@pytest.mark.parametrize("base", [FULL12, "tls12/renegotiation_client_auth.txt", "tls12/resumption_ticket.txt"])
def test_key_log_of_tls12_with_another_secret(base: str) -> None:
    """A wrong master secret shows at the first record that it protects: what does not open cannot be told from an altered record."""
    keys = keys_of(base)
    keys.secrets = {}
    keys.randoms = set()
    assert codes(only(wired(text_of(base)), keys)) == []


@BOTH
def test_empty_record_under_keys_that_protect(base: str) -> None:
    """It cannot have been protected: its sender deviates, and nothing else goes wrong."""
    plain = records(base)
    at = next(i for i, r in enumerate(plain) if r.by == "client" and r.inner == DATA)
    for inner in (HANDSHAKE, ALERT, DATA):
        made = list(plain)
        made.insert(at, fresh("client", inner, b"", is_sealed=False))
        verdict = only(wired(said(sealed(base, made))), keys_of(base))
        assert codes(verdict)[0][1] == "client"
