"""Records and the messages in them, however the bytes are cut: limits, and what is no record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.wire import alerts
from wirestate.reference.wire.alerts import Alert
from wirestate.reference.wire.assembly import Assembled, HandshakeAssembler
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.record_layer import Record, RecordReader, ciphertext_limit
from wirestate.reference.wire.registry import ALERTS
from wirestate.reference.wire.serialise import framed

HANDSHAKE, APPLICATION_DATA = 22, 23
TLS12 = 0x0303
MAX = 1 << 14
RECORDS = st.builds(Record, st.integers(20, 24), st.sampled_from([0x0301, TLS12]), st.binary(max_size=60))


def bytes_of(record: Record) -> bytes:
    return bytes([record.type]) + record.version.to_bytes(2) + len(record.fragment).to_bytes(2) + record.fragment


def cut(data: st.DataObject, content: bytes) -> list[bytes]:
    """The content in parts of any length, none of them empty."""
    parts = []
    while content:
        size = data.draw(st.integers(1, len(content)))
        parts.append(content[:size])
        content = content[size:]
    return parts


def drained(reader: RecordReader) -> list[Record]:
    return list(iter(reader.next, None))


@given(records=st.lists(RECORDS, max_size=6), data=st.data())
def test_records_are_found_however_they_are_cut(records: list[Record], data: st.DataObject) -> None:
    reader, found = RecordReader(), []
    for part in cut(data, b"".join(map(bytes_of, records))):
        reader.feed(part)
        if data.draw(st.booleans()):
            found += drained(reader)
    assert found + drained(reader) == records
    assert reader.buffered == 0


def test_a_record_that_is_not_whole_waits() -> None:
    reader = RecordReader()
    reader.feed(b"\x16\3\3\0\2a")
    assert (reader.next(), reader.buffered) == (None, 6)
    reader.feed(b"b\x15")
    assert (reader.next(), reader.buffered) == (Record(HANDSHAKE, TLS12, b"ab"), 1)


@pytest.mark.parametrize(
    ("header", "version", "alert"),
    [
        ("16 0303 4001", None, "record_overflow"),
        ("16 0303 ffff", TLS12, "record_overflow"),
        ("16 0301 0001", TLS12, "protocol_version"),
        ("47 4554 202f", None, "unexpected_message"),  # GET /
        ("80 2e01 0002", None, "unexpected_message"),  # a ClientHello of SSL 2.0
    ],
)
def test_a_header_is_refused_before_the_fragment_comes(header: str, version: int | None, alert: str) -> None:
    reader = RecordReader()
    reader.version = version
    reader.feed(bytes.fromhex(header))
    with pytest.raises(WireError) as caught:
        reader.next()
    assert (caught.value.alert, caught.value.cite[:3]) == (alert, "RFC")


def test_what_is_not_refused_by_the_header() -> None:
    """The longest record, an unknown type, an odd version before one was agreed on: the handlers' business."""
    records = [Record(HANDSHAKE, TLS12, bytes(MAX)), Record(99, TLS12, b"a"), Record(HANDSHAKE, 0x0A0A, b"")]
    reader = RecordReader()
    reader.feed(b"".join(map(bytes_of, records)))
    assert drained(reader) == records


def test_limits() -> None:
    assert (ciphertext_limit(tls13=True), ciphertext_limit(tls13=False)) == (MAX + 256, MAX + 2048)
    reader = RecordReader()
    long = Record(APPLICATION_DATA, TLS12, bytes(MAX + 256))
    reader.feed(bytes_of(long) * 2)
    reader.limit = ciphertext_limit(tls13=True)
    assert reader.next() == long
    reader.limit = MAX
    with pytest.raises(WireError):
        reader.next()


@given(bodies=st.lists(st.tuples(st.sampled_from([1, 2, 8, 11, 99]), st.binary(max_size=20)), min_size=1, max_size=6), data=st.data())
def test_messages_are_found_however_the_records_cut_them(bodies: list[tuple[int, bytes]], data: st.DataObject) -> None:
    messages = [framed(kind, body) for kind, body in bodies]
    ends = {sum(map(len, messages[: n + 1])) for n in range(len(messages))}
    assembler, found, fed = HandshakeAssembler(), [], 0
    for part in cut(data, b"".join(messages)):
        assembler.feed(part)
        fed += len(part)
        taken = list(iter(assembler.next, None))
        assert [one.ends_record for one in taken[:-1]] == [False] * (len(taken) - 1) if taken else True
        if taken:
            assert taken[-1].ends_record is (fed in ends)
        assert assembler.pending is (fed not in ends)
        found += taken
    assert [one.raw for one in found] == messages


def test_an_empty_handshake_record_is_refused() -> None:
    with pytest.raises(WireError) as caught:
        HandshakeAssembler().feed(b"")
    assert caught.value.alert == "unexpected_message"


@pytest.mark.parametrize(
    ("header", "alert"),
    [
        ("00 000001", "decode_error"), ("01 020200", "decode_error"), ("14 000041", "decode_error"), ("18 000002", "decode_error"),
        ("02 ffffff", "decode_error"), ("0b 020001", "illegal_parameter"), ("19 ffffff", "illegal_parameter"),
        ("16 ffffff", "illegal_parameter"), ("63 004001", "illegal_parameter"), ("fe ffffff", "illegal_parameter"),
    ],
)  # fmt: skip
def test_a_message_is_refused_for_its_size_before_it_comes(header: str, alert: str) -> None:
    assembler = HandshakeAssembler()
    assembler.feed(bytes.fromhex(header))
    with pytest.raises(WireError) as caught:
        assembler.next()
    assert caught.value.alert == alert


def test_limits_of_messages_can_be_set() -> None:
    chain = framed(11, bytes(100))
    assembler = HandshakeAssembler({11: 99})
    assembler.feed(chain)
    with pytest.raises(WireError, match="at most 99"):
        assembler.next()
    assembler = HandshakeAssembler({11: 100})
    assembler.feed(chain)
    assert assembler.next() == Assembled(chain, True)


def test_alerts() -> None:
    for code, name in ALERTS.items():
        made = alerts.alert(name)
        assert (made.description, made.name) == (code, name)
        assert alerts.read_alert(alerts.write_alert(made)) == made
    assert alerts.write_alert(alerts.alert("close_notify")) == b"\1\0"
    assert alerts.write_alert(alerts.alert("no_renegotiation")) == b"\1\x64"
    assert alerts.write_alert(alerts.alert("decode_error")) == b"\2\x32"
    assert alerts.write_alert(alerts.alert("unrecognized_name", alerts.WARNING)) == b"\1\x70"
    assert (Alert(1, 0).level_name, Alert(2, 0).level_name, Alert(3, 200).level_name) == ("warning", "fatal", "invalid")
    assert Alert(3, 200).name == "unknown(200)"


@pytest.mark.parametrize("payload", [b"", b"\1", b"\1\0\0", b"\2\x28\2\x28"])
def test_a_record_with_other_than_one_alert_is_refused(payload: bytes) -> None:
    with pytest.raises(WireError) as caught:
        alerts.read_alert(payload)
    assert caught.value.alert == "decode_error"


def test_alerts_that_cannot_be_written() -> None:
    with pytest.raises(WireError, match="no alert 'oops'"):
        alerts.alert("oops")
    with pytest.raises(WireError, match="two bytes"):
        alerts.write_alert(Alert(256, 0))
