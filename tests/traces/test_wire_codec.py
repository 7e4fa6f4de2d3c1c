"""The messages of every good text in traces/: written back as they were, and nothing of them refused."""

from pathlib import Path

from traces.transcript import Message, parse

from wirestate.reference.wire.handshake import Certificate
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.serialise import serialise
from wirestate.reference.wire.strict import read_handshake

TRACES = Path(__file__).parents[2] / "traces"
VERSIONS = {"TLS 1.2": 0x0303, "TLS 1.3": 0x0304}


def found() -> set[tuple[bytes, int]]:
    return {
        (block.data, VERSIONS[block.protocol])
        for folder in ("tls12", "tls13")
        for path in (TRACES / folder).glob("*.txt")
        for block in parse(path.read_bytes())
        if isinstance(block, Message) and block.content == "Handshake" and block.protocol in VERSIONS
    }


def test_messages_of_good_traces_are_read_and_written() -> None:
    messages = found()
    assert len(messages) > 1000
    for raw, version in messages:
        message = parse_handshake(raw, version=version)
        assert serialise(message, version=version) == raw
        client = isinstance(message, Certificate) and (message.context or not message.entries)  # which no server may send
        assert read_handshake(raw, version=version, sender="client" if client else "server") == message
