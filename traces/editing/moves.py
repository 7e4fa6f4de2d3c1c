"""The edits that several traces share, as makers: each gives a function that edits a tape and returns the offending anchor."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from traces.editing import wire
from traces.editing.tape import CCS, DATA, Cell, Tape
from traces.transcript import Message

TRACES = Path(__file__).resolve().parents[1]
Make = Callable[[Tape], Cell]
Change = Callable[[bytes], bytes]


def borrowed(base: str, name: str, by: str = "", nth: int = 0) -> bytes:
    """The bytes of a message of another good trace."""
    return read_tape(base).at(name, by, nth).data


@cache
def read_tape(base: str) -> Tape:
    role = "server" if base.endswith("_server.txt") else "client"
    return Tape((TRACES / base).read_bytes(), role, base.startswith("tls13/"))


def next_by(tape: Tape, anchor: Cell, by: str = "") -> Cell:
    """The next anchor of the same sender."""
    by = by or tape.sender(anchor)
    following = tape.cells[tape.index(anchor) + 1 :]
    return next(cell for cell in following if tape.kind(cell) and tape.sender(cell) == by)


def missing(*names: str, by: str, nth: int = 0) -> Make:
    """Messages left out; the offence is what comes instead of the last."""

    def make(tape: Tape) -> Cell:
        anchors = [tape.at(name, by, nth) for name in names]
        offending = next_by(tape, anchors[-1])
        for anchor in anchors:
            tape.remove(anchor)
        return offending

    return make


def copy_of(tape: Tape, anchor: Cell) -> list[Cell]:
    return [Cell(cell.block, cell.covered, cell.signer) for cell in tape.record_of(anchor)]


def twice(name: str, by: str, nth: int = 0) -> Make:
    def make(tape: Tape) -> Cell:
        anchor = tape.at(name, by, nth)
        again = copy_of(tape, anchor)
        tape.after(anchor, again)
        return again[-1] if again[-1].message.content == "Handshake" else again[0]

    return make


def changed(name: str, change: Change, *, by: str = "", nth: int = 0, frozen: bool = False) -> Make:
    """Other bytes in one message; `frozen` if its own proof is what is wrong."""

    def make(tape: Tape) -> Cell:
        anchor = tape.replace(tape.at(name, by, nth), change(tape.at(name, by, nth).data))
        anchor.frozen = frozen
        return anchor

    return make


def extended(name: str, edit: Callable[[wire.Pairs], wire.Pairs], *, by: str = "", nth: int = 0) -> Make:
    return changed(name, lambda data: wire.with_extensions(data, edit), by=by, nth=nth)


def added(by: str, name: str, data: bytes, *, after: str, of: str = "", nth: int = 0, protected: bool = True) -> Make:
    """A handshake message that does not belong there."""

    def make(tape: Tape) -> Cell:
        record = tape.record(by, data, protected=protected, name=name)
        tape.after(tape.at(after, of or by, nth), record)
        return record[-1]

    return make


def moved_before(name: str, other: str, *, by: str, nth: int = 0, other_nth: int = 0) -> Make:
    """A record goes before another one of the same side."""

    def make(tape: Tape) -> Cell:
        anchor, target = tape.at(name, by, nth), tape.at(other, by, other_nth)
        record, told = tape.record_of(anchor), tape.state_lines(anchor, tape.index(anchor))
        tape.remove(anchor)
        tape.before(target, [*record, *(told if anchor.message.sent else [])])
        return anchor

    return make


def in_clear(name: str, by: str, nth: int = 0) -> Make:
    """The record loses its protection."""

    def make(tape: Tape) -> Cell:
        anchor = tape.at(name, by, nth)
        header, *rest = tape.record_of(anchor)
        for cell in rest:
            if cell.is_inner:
                tape.drop(cell)
        content = {"Alert": 21}.get(anchor.message.content, 22)
        tape.set_header(header, content, len(anchor.data))
        return anchor

    return make


def joined(name: str, by: str, nth: int = 0) -> Make:
    """The next message of the same side goes into the record of this one, which had to end its record."""

    def make(tape: Tape) -> Cell:
        anchor = tape.at(name, by, nth)
        follower = next_by(tape, anchor)
        header, *rest = tape.record_of(follower)
        for cell in (header, *(one for one in rest if one.is_inner)):
            tape.drop(cell)
        tape.drop(follower)
        tape.cells.insert(tape.index(anchor) + 1, follower)
        tape.resize(tape.header_of(anchor), len(follower.data))
        return anchor

    return make


def data_record(tape: Tape, by: str, size: int, *, protected: bool = True) -> list[Cell]:
    """A record of application data: its header, and in TLS 1.3 its inner content type."""
    return tape.record(by, bytes(size), content=DATA, protected=protected)


def data_after(name: str, *, of: str, by: str, nth: int = 0, protected: bool = True, size: int = 5) -> Make:
    def make(tape: Tape) -> Cell:
        record = data_record(tape, by, size, protected=protected)
        tape.after(tape.at(name, of, nth), record)
        return record[0]

    return make


def ccs_after(name: str, *, of: str, by: str, nth: int = 0) -> Make:
    """A ChangeCipherSpec in the clear."""

    def make(tape: Tape) -> Cell:
        record = tape.record(by, b"\1", content=CCS, protected=False)
        tape.after(tape.at(name, of, nth), record)
        return record[-1]

    return make


def header_only(sent: bool, content: int, length: int) -> Cell:
    """A record of which openssl shows the header alone."""
    return Cell(Message(sent, "TLS 1.2", "RecordHeader", "", bytes([content, 3, 3]) + length.to_bytes(2)))
