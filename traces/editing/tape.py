"""A transcript under the knife: its blocks in cells that keep their identity while records are removed, put in or changed.

A cell that stands for a whole message (its handshake message, alert or ChangeCipherSpec; for application data and what
openssl does not show, its record header) is an anchor: edits name anchors, and the record around one follows along.
Nothing here knows what is right or wrong.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from traces.transcript import Block, Message, Text, parse, render

STATE_LINE = re.compile(r"(SSL_(?:connect|accept):[^\n]*\n|SSL3 alert [^\n]*\n)")
READ_AND_WRITTEN = re.compile(r"SSL handshake has read \d+ bytes and written \d+ bytes")
STATE_WORDS = {
    "ClientHello": "client hello", "ServerHello": "server hello", "EncryptedExtensions": "encrypted extensions",
    "Certificate": "(?:server |client )?certificate", "CertificateVerify": "(?:server )?certificate verify",
    "CertificateRequest": "(?:server )?certificate request", "ServerKeyExchange": "(?:server )?key exchange",
    "ServerHelloDone": "server done", "ClientKeyExchange": "client key exchange", "Finished": "finished",
    "ChangeCipherSpec": "change cipher spec", "NewSessionTicket": "(?:server )?session ticket",
    "EndOfEarlyData": "end of early data", "KeyUpdate": "(?:server|client) key update",
}  # fmt: skip
CCS, ALERT, HANDSHAKE, DATA = 20, 21, 22, 23
SHOWN = {CCS: "ChangeCipherSpec", ALERT: "Alert", HANDSHAKE: "Handshake"}
PEER = {"client": "server", "server": "client"}


@dataclass(eq=False, slots=True)
class Cell:
    """One block. `covered` is what its signature covers, `signer` whose certificate; `frozen` keeps its bytes from being made right."""

    block: Block
    covered: bytes = b""
    signer: bytes = b""
    frozen: bool = False

    @property
    def message(self) -> Message:
        assert isinstance(self.block, Message)
        return self.block

    @property
    def data(self) -> bytes:
        return self.message.data

    @property
    def is_header(self) -> bool:
        return isinstance(self.block, Message) and self.block.is_record_header

    @property
    def is_inner(self) -> bool:
        return isinstance(self.block, Message) and self.block.is_inner_content

    @property
    def text(self) -> str:
        return self.block.text if isinstance(self.block, Text) else ""


class Tape:
    """The cells of one transcript. `role` is whose text it is, `tls13` which version's labels openssl prints."""

    def __init__(self, content: bytes, role: str, tls13: bool) -> None:
        self.role, self.tls13 = role, tls13
        self.cells = [cell for block in parse(content) for cell in cells_of(block)]

    def content(self) -> bytes:
        return render([cell.block for cell in self.cells])

    def line(self, anchor: Cell) -> int:
        before = self.cells[: self.index(anchor)]
        return render([cell.block for cell in before]).count(b"\n") + 1

    def index(self, cell: Cell) -> int:
        return next(i for i, one in enumerate(self.cells) if one is cell)

    # finding

    def sender(self, cell: Cell) -> str:
        return self.role if cell.message.sent else PEER[self.role]

    def shown(self, start: int = 0) -> Iterator[Cell]:
        """The cells that are messages, without texts."""
        return (cell for cell in self.cells[start:] if isinstance(cell.block, Message))

    def kind(self, cell: Cell) -> str:
        """What an anchor stands for, "" if the cell is none."""
        if isinstance(cell.block, Text) or cell.is_inner:
            return ""
        if not cell.is_header:
            return cell.message.name if cell.message.content == "Handshake" else cell.message.content
        follower = next((one for one in self.shown(self.index(cell) + 1)), None)
        inner = follower is not None and follower.is_inner
        content = follower.data[0] if follower is not None and inner else cell.data[0]
        if content == CCS and not cell.message.sent and not inner:
            return "ChangeCipherSpec"
        return "ApplicationData" if content == DATA else ""

    def anchors(self, name: str, by: str = "") -> list[Cell]:
        return [cell for cell in self.cells if self.kind(cell) == name and by in ("", self.sender(cell))]

    def at(self, name: str, by: str = "", nth: int = 0) -> Cell:
        return self.anchors(name, by)[nth]

    def header_of(self, anchor: Cell) -> Cell:
        before = self.cells[self.index(anchor) :: -1]
        return next(cell for cell in before if cell.is_header and cell.message.sent == anchor.message.sent)

    def record_of(self, anchor: Cell) -> list[Cell]:
        """The record header, the inner content type and the message, as far as the record has them."""
        start, end = self.index(self.header_of(anchor)), self.index(anchor)
        if anchor.is_header:
            follower = next(self.shown(end + 1), None)
            return [anchor, follower] if follower is not None and follower.is_inner else [anchor]
        return [cell for cell in self.cells[start : end + 1] if isinstance(cell.block, Message)]

    def is_protected(self, anchor: Cell) -> bool:
        return any(cell.is_inner for cell in self.record_of(anchor))

    # changing

    def remove(self, anchor: Cell) -> None:
        """Take a record away, with the line in which openssl says that it was read or written."""
        end = self.index(anchor)
        gone = [*self.record_of(anchor), *self.state_lines(anchor, end)]
        self.cells = [cell for cell in self.cells if not any(cell is one for one in gone)]

    def state_lines(self, anchor: Cell, end: int) -> list[Cell]:
        words = STATE_WORDS.get(self.kind(anchor))
        if words is None:
            return []
        pattern = re.compile(rf"SSL_\w+:\S+ (?:read|write) {words}\n")
        return [cell for cell in self.cells[end : end + 9] if pattern.fullmatch(cell.text)]

    def before(self, anchor: Cell, new: Iterable[Cell]) -> None:
        place = self.index(self.header_of(anchor))
        self.cells[place:place] = new

    def after(self, anchor: Cell, new: Iterable[Cell]) -> None:
        """Behind the record of an anchor and what openssl says of having written it, or of an alert."""
        place = self.index(self.record_of(anchor)[-1]) + 1
        told = anchor.message.sent or anchor.message.content == "Alert"
        while place < len(self.cells) and told and STATE_LINE.fullmatch(self.cells[place].text):
            place += 1
        self.cells[place:place] = new

    def replace(self, anchor: Cell, data: bytes) -> Cell:
        """Other bytes for a message; the length in its record's header follows."""
        old = anchor.message
        self.resize(self.header_of(anchor), len(data) - len(old.data))
        anchor.block = Message(old.sent, old.protocol, old.content, old.name, data)
        return anchor

    def resize(self, header: Cell, more: int) -> None:
        raw = header.data
        self.set_header(header, raw[0], int.from_bytes(raw[3:5]) + more)

    def set_header(self, header: Cell, content: int, length: int) -> None:
        old = header.message
        data = bytes([content]) + old.data[1:3] + length.to_bytes(2)
        header.block = Message(old.sent, old.protocol, old.content, "", data)

    def drop(self, cell: Cell) -> None:
        del self.cells[self.index(cell)]

    def cut_after(self, anchor: Cell) -> None:
        del self.cells[self.index(self.record_of(anchor)[-1]) + 1 :]

    def cut_before(self, anchor: Cell) -> None:
        del self.cells[self.index(self.header_of(anchor)) :]

    def retell(self, pattern: str, new: str) -> None:
        """Change what openssl prints beside messages."""
        for cell in self.cells:
            if cell.text:
                cell.block = Text(re.sub(pattern, new, cell.text))

    # making

    def overhead(self) -> int:
        """What protection adds to a message in this transcript."""
        names = ("EncryptedExtensions", "Finished") if self.tls13 else ("Finished",)
        for cell in (one for name in names for one in self.anchors(name)):
            more = int.from_bytes(self.header_of(cell).data[3:5]) - len(cell.data)
            if more > 0:
                return more
        return 0

    def record(
        self,
        by: str,
        *bodies: bytes,
        content: int = HANDSHAKE,
        protected: bool = True,
        name: str = "",
        overhead: int | None = None,
    ) -> list[Cell]:
        """A new record with these messages; `name` is theirs (handshake messages) or what openssl says after an alert."""
        sent = by == self.role
        more = 0 if not protected else self.overhead() if overhead is None else overhead
        length = sum(map(len, bodies)) + more
        wire = DATA if protected and self.tls13 else content
        cells = [Cell(Message(sent, "TLS 1.2", "RecordHeader", "", bytes([wire, 3, 3]) + length.to_bytes(2)))]
        if protected and self.tls13:
            cells.append(Cell(Message(sent, "TLS 1.2" if sent else "TLS 1.3", "InnerContent", "", bytes([content]))))
        if content in SHOWN and not (content == CCS and not sent):
            label = "TLS 1.3" if self.tls13 else "TLS 1.2"
            cells += [Cell(Message(sent, label, SHOWN[content], name, body)) for body in bodies]
        return cells

    def count_bytes(self) -> None:
        """Bring the bytes read and written up to date that s_client prints after the handshake."""
        total = {False: 0, True: 0}
        for cell in self.cells:
            if cell.is_header:
                total[cell.message.sent] += 5 + int.from_bytes(cell.data[3:5])
            elif "SSL handshake has read" in cell.text:
                counted = f"SSL handshake has read {total[False]} bytes and written {total[True]} bytes"
                cell.block = Text(READ_AND_WRITTEN.sub(counted, cell.text))


def cells_of(block: Block) -> list[Cell]:
    """A message, or a text with each of its -state lines in a cell of its own."""
    if isinstance(block, Message):
        return [Cell(block)]
    return [Cell(Text(part)) for part in STATE_LINE.split(block.text) if part]
