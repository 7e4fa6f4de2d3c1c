"""Reads and writes the text of `openssl … -msg` for editing: nothing is lost, and nothing is judged.

A transcript is a list of blocks: Message (a header line with its lines of hex, be it a record header, an inner
content type or a message) and Text (all between). `render(parse(text)) == text`, always: a message that would not be
written back exactly as it was read is kept as Text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

HEADER = re.compile(
    r"(?P<mark><<<|>>>) (?P<protocol>[^\n\[,]+), (?P<content>\w+) "
    r"\[length (?P<length>[0-9a-f]{4,})\](?:, (?P<name>[^\n]+))?\n"
)
HEX_LINES = re.compile(r"(?:   (?: [0-9a-f]{2}){0,16}\n)+")
PER_LINE = 16


@dataclass(frozen=True)
class Text:
    """Anything that is no message; it need not end with a line end."""

    text: str

    def render(self) -> str:
        return self.text


@dataclass(frozen=True)
class Message:
    """One header line and its bytes. `protocol` is openssl's label; `content` is RecordHeader, Handshake and so on."""

    sent: bool
    protocol: str
    content: str
    name: str
    data: bytes

    @property
    def is_record_header(self) -> bool:
        return self.content == "RecordHeader"

    @property
    def is_inner_content(self) -> bool:
        return self.content == "InnerContent"

    def render(self) -> str:
        mark = ">>>" if self.sent else "<<<"
        name = f", {self.name}" if self.name else ""
        return f"{mark} {self.protocol}, {self.content} [length {len(self.data):04x}]{name}\n{hex_lines(self.data)}"


Block = Text | Message


def hex_lines(data: bytes) -> str:
    rows = [data[start : start + PER_LINE] for start in range(0, len(data), PER_LINE)] or [b""]
    return "".join("   " + "".join(f" {byte:02x}" for byte in row) + "\n" for row in rows)


def parse(content: bytes) -> list[Block]:
    text = content.decode("latin-1")
    blocks: list[Block] = []
    done = 0
    for header in HEADER.finditer(text):
        if header.start() < done:
            continue
        message, end = message_at(text, header)
        if message is None:
            continue
        if header.start() > done:
            blocks.append(Text(text[done : header.start()]))
        blocks.append(message)
        done = end
    return [*blocks, Text(text[done:])] if done < len(text) else blocks


def message_at(text: str, header: re.Match[str]) -> tuple[Message | None, int]:
    """The message that this header line starts, if it is whole, and where it ends."""
    lines = -(-int(header["length"], 16) // PER_LINE) or 1
    end = header.end()
    for _ in range(lines):
        end = text.find("\n", end) + 1 or len(text)
    body = text[header.end() : end]
    if not HEX_LINES.fullmatch(body):
        return None, end
    data = bytes.fromhex(body)
    message = Message(header["mark"] == ">>>", header["protocol"], header["content"], header["name"] or "", data)
    return (message, end) if message.render() == text[header.start() : end] else (None, end)


def render(blocks: Sequence[Block]) -> bytes:
    return "".join(block.render() for block in blocks).encode("latin-1")


def line_of(blocks: Sequence[Block], index: int) -> int:
    """The number of the line on which a block starts."""
    return "".join(block.render() for block in blocks[:index]).count("\n") + 1


def messages(blocks: Sequence[Block]) -> list[Message]:
    return [block for block in blocks if isinstance(block, Message)]
