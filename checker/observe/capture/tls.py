"""The TLS records of one connection: opened where there are keys, their content joined to messages in capture order.

It follows what protects each direction (`protection`) and says of each message where it began, what protected it and
where its record ended. What is wrong with a record itself is told as a `Defect`; the order is not judged here.
"""

from __future__ import annotations

from bisect import bisect_right

from wirestate.checker.observation import PROTECTED, Defect, Observed, Opaque, Role
from wirestate.checker.observe.capture.protection import Content, Guard, Protection
from wirestate.checker.observe.keylog import KeyLog
from wirestate.model.messages import EPOCHS, HANDSHAKE_CODES
from wirestate.reference.crypto.errors import RecordError
from wirestate.reference.wire.records import MAX_CIPHERTEXT_12, MAX_CIPHERTEXT_13, MAX_PLAINTEXT

CCS, ALERT, HANDSHAKE, DATA, HEARTBEAT = 20, 21, 22, 23, 24
CONTENT = {CCS: "ChangeCipherSpec", ALERT: "alert", HANDSHAKE: "handshake", DATA: "application data", HEARTBEAT: "heartbeat"}
MOST_MESSAGES = 10_000
FINISHED_12 = 16
"""A Finished of TLS 1.2 with its header: what the only handshake record that is due after a ChangeCipherSpec holds."""
ROLES: tuple[Role, Role] = ("client", "server")
SETS = {epoch: frozenset({epoch}) for epoch in EPOCHS}
GENERATIONS: tuple[dict[str, int], ...] = tuple({"generation": n} for n in range(4))
Under = tuple[frozenset[str], dict[str, int]]
"""Epoch and generation of what protected a record, as facts."""
MOST_TURNS = 6
"""So many times do both sides' hidden records count in turn: after that all that may follow has followed."""
LIMITS = {
    (True, True): "RFC 5246 §6.2.1", (True, False): "RFC 5246 §6.2.3", (False, True): "RFC 8446 §5.1", (False, False): "RFC 8446 §5.2",
}  # fmt: skip
"""What limits a record's length: (in TLS 1.2, what it holds and not the record itself)."""
REFUSALS = {"bad_record_mac": "record-not-opened", "record_overflow": "record-overflow"}
"""The alert that is due for a record that cannot be opened, and the code for it; else it is its content."""
NOT_OPENED = "RFC 8446 §5.2"


Marks = list[tuple[int, int]]
"""Which frame brought the bytes from a place on: (place, frame), in order."""


class Side:
    """One direction: bytes of a record that is not complete yet, with the frames that brought them; a message likewise.

    `marks` are (place in the bytes at hand, frame), in order. `at` is where the record at hand begins, `version` its.
    `quiet`: records of application data cannot be opened and tell nothing more until something else comes.
    """

    __slots__ = ("at", "begun", "buffer", "closed", "dead", "marks", "partial", "quiet", "role", "version")

    def __init__(self, role: int) -> None:
        self.role = role
        self.buffer = bytearray()
        self.marks: Marks = []
        self.partial = bytearray()
        self.begun = self.at = self.version = 0
        self.dead = self.closed = self.quiet = False

    def here(self) -> int:
        """The frame in which the record at hand begins."""
        return self.marks[0][1] if len(self.marks) == 1 else self.frame(self.at)

    def frame(self, at: int) -> int:
        """The frame that brought the byte at this place."""
        marks = self.marks
        return marks[0][1] if len(marks) == 1 else marks[max(0, bisect_right(marks, (at, 1 << 62)) - 1)][1]


class TlsReader:
    """Fed with the bytes of both directions in order. `messages` are in the order in which they became complete.

    `cut` says where reading stopped before the end, and why; `cut_frame` is that frame, 0 if it did not stop.
    """

    def __init__(self, keys: KeyLog | None, client: int = 0) -> None:
        self.protection = Protection(keys)
        self.sides = (Side(client), Side(1 - client))
        self.messages: list[Observed] = []
        self.data: set[tuple[int, str, int]] = set()
        self.cut = ""
        self.cut_frame = self.turns = 0
        self.hidden: tuple[int, str] | None = None

    def learn(self, keys: KeyLog) -> None:
        """More secrets are known."""
        self.protection.keys = keys
        self.sides[0].quiet = self.sides[1].quiet = False

    def feed(self, sender: int, marks: Marks, data: bytes) -> None:
        """Bytes of the end `sender` (0 or 1), the next ones of its stream, with the frames that brought them."""
        side = self.sides[sender]
        if side.dead:
            return
        if side.buffer:
            held = len(side.buffer)
            side.marks += [(held + at, frame) for at, frame in marks]
            side.buffer += data
            read = self._records(side, side.buffer)
            if read:
                del side.buffer[:read]
                self._remark(side, read)
            return
        side.marks = marks
        read = self._records(side, data)
        if read < len(data):
            side.buffer = bytearray(data[read:])
            self._remark(side, read)

    def _remark(self, side: Side, read: int) -> None:
        """What was read is gone: the frames of the rest, counted from its beginning."""
        first = (0, side.frame(read))
        side.marks = [first, *((at - read, frame) for at, frame in side.marks if at > read)]

    def _records(self, side: Side, data: bytes | bytearray) -> int:
        """Read every whole record. How many bytes that were."""
        at, end = 0, len(data)
        while at + 5 <= end and not side.dead:
            kind, version, length = data[at], data[at + 1] << 8 | data[at + 2], data[at + 3] << 8 | data[at + 4]
            side.at, side.version = at, version
            wrong = kind not in CONTENT or version >> 8 != 3 or length > MAX_CIPHERTEXT_12
            if wrong and not self._wrong_header(side, kind, version, length):
                return end
            if at + 5 + length > end:
                break
            if kind != DATA or not side.quiet or length > MAX_CIPHERTEXT_13:
                self._record(side, kind, bytes(data[at + 5 : at + 5 + length]))
            at += 5 + length
        return end if side.dead else at

    def _wrong_header(self, side: Side, kind: int, version: int, length: int) -> bool:
        """A header that no record has: reading goes on if only the type or the length is wrong."""
        frame = side.here()
        if side.closed:
            side.dead = True
            return False
        looks = kind in CONTENT and version >> 8 == 3
        if not looks and not any(m.sender == ROLES[side.role] for m in self.messages):
            self.stop(frame, f"the {ROLES[side.role]} does not speak TLS")
            return False
        if looks:
            self._defect(side, ("record-overflow", "record_overflow", "RFC 8446 §5.2"),
                         "the record says it is longer than any may be", f"{length} bytes", f"at most {MAX_CIPHERTEXT_12}")  # fmt: skip
        elif version in (0x0301, 0x0303) and length <= MAX_CIPHERTEXT_12:
            return True
        else:
            self._defect(side, ("no-record", "unexpected_message", "RFC 8446 §5"), "what follows is no TLS record",
                         f"{kind:02x} {version:04x} {length:04x}", "a record header")  # fmt: skip
        self.stop(frame, "the records cannot be told apart from here on")
        return False

    def stop(self, frame: int, why: str) -> None:
        """Read no more: messages from this frame on do not count."""
        if not self.cut:
            self.cut, self.cut_frame = f"frame {frame}: {why}", frame
        for side in self.sides:
            side.dead = True

    # records

    def _record(self, side: Side, kind: int, fragment: bytes) -> None:
        protection = self.protection
        if not self.messages and kind == HANDSHAKE and fragment and not (self.sides[0].partial or self.sides[1].partial):
            self._roles(side, fragment[0])
        guard = protection.guards[side.role]
        if guard.keyed:
            self._protected12(side, guard, kind, fragment)
        elif kind == DATA and protection.tls13 is not False:
            self._protected13(side, guard, fragment)
        else:
            self._content(side, (kind, fragment), "PLAINTEXT", guard.generation if protection.tls13 is False else 0)

    def _roles(self, side: Side, code: int) -> None:
        """The first message tells who is the client of TLS, who need not be that of TCP."""
        if code in (0, 1, 2):
            side.role = 0 if code == 1 else 1
            other = self.sides[0] if side is self.sides[1] else self.sides[1]
            other.role = 1 - side.role

    def _protected12(self, side: Side, guard: Guard, kind: int, fragment: bytes) -> None:
        if len(fragment) > MAX_CIPHERTEXT_12:
            self._too_long(side, len(fragment), MAX_CIPHERTEXT_12)
        try:
            opened = self.protection.open12(side.role, kind, side.version, fragment)
        except RecordError as error:
            if _in_clear(kind, fragment):
                self._content(side, (kind, fragment), "PLAINTEXT", 0)
                return
            guard.skip(len(fragment))
            self._not_opened(side, error)
            return
        if opened is None:
            self._closed12(side, kind)
        else:
            self._content(side, opened, guard.epoch, guard.generation)

    def _closed12(self, side: Side, kind: int) -> None:
        """Without the key: the content type is still to be seen, and what a first handshake record must be."""
        guard = self.protection.guards[side.role]
        facts, epochs = GENERATIONS[guard.generation], SETS["APPLICATION"]
        if kind == DATA:
            self._data(side, "APPLICATION", guard.generation)
            side.quiet = not side.partial
        elif kind == ALERT:
            self._emit(Observed("Alert", ROLES[side.role], side.here(), None, side.version, epochs, None, False, facts))
        elif kind == HANDSHAKE and not guard.due:
            guard.due = "Finished seen"
            self._emit(Observed("Finished", ROLES[side.role], side.here(), None, side.version, epochs, None, False, facts))
        elif kind == HANDSHAKE and self._goes_on(side):
            return
        else:
            self._opaque(side, "handshake" if kind == HANDSHAKE else "any", epochs)

    def _goes_on(self, side: Side) -> bool:
        """Right after what was taken for Finished: the rest of it, or it was the message of an extension before Finished."""
        last = self.messages[-1]
        return last.kind == "Finished" and last.raw is None and last.sender == ROLES[side.role]

    def _protected13(self, side: Side, guard: Guard, fragment: bytes) -> None:
        if len(fragment) > MAX_CIPHERTEXT_13:
            self._too_long(side, len(fragment), MAX_CIPHERTEXT_13)
        try:
            opened = self.protection.open13(side.role, side.version, fragment)
        except RecordError as error:
            self._not_opened(side, error)
            return
        if opened is not None:
            self._content(side, opened, guard.epoch, guard.generation)
        elif self.protection.tls13 is None:
            self._data(side, "EARLY" if side.role == 0 else "", 0)
        else:
            self._opaque(side, "any", PROTECTED)

    def _content(self, side: Side, opened: Content, epoch: str, generation: int) -> None:
        kind, content = opened
        if len(content) > MAX_PLAINTEXT and not self._reported(side):
            self._too_long(side, len(content), MAX_PLAINTEXT)
        under = SETS[epoch], GENERATIONS[generation]
        if kind == HANDSHAKE and content:
            self._handshake(side, content, under)
        elif kind == DATA:
            self._data(side, epoch, generation)
        elif not content:
            self._plain("EmptyRecord", side, under)
        elif kind == ALERT:
            self._alerts(side, content, under)
        elif kind == CCS:
            self._plain("ChangeCipherSpec", side, under, content[:2])
            if self.protection.tls13 is False:
                self.protection.change_cipher_spec(side.role)
        elif kind == HEARTBEAT and self.protection.heartbeat:
            self.protection.cannot("heartbeats were agreed on; they are not modelled, and left out")
        else:
            self._plain("UnknownRecord", side, under)

    def _alerts(self, side: Side, content: bytes, under: Under) -> None:
        for place in range(0, len(content), 2):
            raw = content[place : place + 2]
            side.closed = side.closed or raw[1:] == b"\0"
            self._plain("Alert", side, under, raw, ends=place + 2 >= len(content))

    def _plain(self, kind: str, side: Side, under: Under, raw: bytes | None = None, *, ends: bool = True) -> None:
        """A message that is no handshake message: it may come in the middle of one."""
        epochs, facts = under
        self._emit(Observed(kind, ROLES[side.role], side.here(), raw, side.version, epochs, ends, bool(side.partial), facts))

    def _handshake(self, side: Side, content: bytes, under: Under) -> None:
        """Whole messages in a record, which is the usual; else `_fragments`."""
        end, place = len(content), 0
        if side.partial:
            self._fragments(side, content, under)
            return
        while end - place >= 4:
            after = place + 4 + (content[place + 1] << 16 | content[place + 2] << 8 | content[place + 3])
            if after > end:
                break
            marks = side.marks
            frame = marks[0][1] if len(marks) == 1 else side.frame(side.at + 5 + place)
            self._message(side, frame, under, content[place:after] if after - place < end else content, ends=after == end)
            place = after
        if place < end:
            side.begun = side.frame(side.at + 5 + place)
            side.partial += content[place:]

    def _fragments(self, side: Side, content: bytes, under: Under) -> None:
        """One message may take several records, and the last of them may hold the beginning of others."""
        data = side.partial
        skip, place, frame = len(data), 0, side.begun
        data += content
        end = len(data)
        while end - place >= 4:
            after = place + 4 + (data[place + 1] << 16 | data[place + 2] << 8 | data[place + 3])
            if after > end:
                break
            self._message(side, frame, under, bytes(data[place:after]), ends=after == end)
            place = after
            frame = side.frame(side.at + 5 + place - skip)
        side.begun = frame
        if place:
            del data[:place]

    def _message(self, side: Side, frame: int, under: Under, raw: bytes, *, ends: bool) -> None:
        code, role = raw[0], side.role
        kind = HANDSHAKE_CODES.get(code, "UnknownHandshake")
        if code == 8 and role == 0:
            kind = "ClientEncryptedExtensions"
        self._emit(Observed(kind, ROLES[role], frame, raw, side.version, under[0], ends, False, under[1]))
        self.protection.message(role, code, raw)

    def _data(self, side: Side, epoch: str, generation: int) -> None:
        """Application data: of several records between other messages, one says all that matters for the order."""
        seen = (side.role, epoch, generation)
        if seen in self.data and not side.partial:
            return
        epochs = SETS[epoch] if epoch else PROTECTED
        facts = GENERATIONS[generation] if epoch else {}
        between = bool(side.partial)
        message = Observed("ApplicationData", ROLES[side.role], side.here(), None, side.version, epochs, True, between, facts)
        self._emit(message, repeats=True)
        self.data.add(seen)

    def _opaque(self, side: Side, holds: Opaque, epochs: frozenset[str]) -> None:
        """As with application data; but a flight may be answered by one, so more than one in turn may matter."""
        if self.hidden == (side.role, holds) or self.turns >= MOST_TURNS:
            return
        message = Observed("UnknownRecord", ROLES[side.role], side.here(), None, side.version, epochs, opaque=holds)
        self._emit(message, repeats=True)
        self.hidden = side.role, holds
        self.turns += 1
        blind = bool(self.protection.tls13) and not self.protection.has_secrets()
        for each in self.sides:
            each.quiet = blind and (each is side or self.turns >= MOST_TURNS)

    def _emit(self, message: Observed, *, repeats: bool = False) -> None:
        """`repeats`: of a kind that need not be told again until something else comes."""
        if not repeats and (self.data or self.hidden):
            self.data.clear()
            self.hidden, self.turns = None, 0
            self.sides[0].quiet = self.sides[1].quiet = False
        self.messages.append(message)
        if len(self.messages) >= MOST_MESSAGES:
            self.stop(message.where, f"more than {MOST_MESSAGES} messages: only these were judged")

    # what is wrong with a record

    def _defect(  # noqa: PLR0917 - what a Defect has
        self, side: Side, fault: tuple[str, str, str], what: str, got: str = "", expected: str = "", opaque: Opaque | None = None
    ) -> None:
        """`opaque`: what it held is not known, so that anything may have been in it."""
        role = ROLES[side.role]
        defect = Defect(*fault, f"A record of the {role} is wrong: {what}", got, expected)
        epochs = PROTECTED if opaque else None
        self._emit(Observed("UnknownRecord", role, side.here(), epochs=epochs, opaque=opaque, defect=defect))

    def _too_long(self, side: Side, length: int, limit: int) -> None:
        self._defect(side, ("record-overflow", "record_overflow", LIMITS[self.protection.tls13 is False, limit == MAX_PLAINTEXT]),
                     "it is longer than it may be", f"{length} bytes", f"at most {limit}")  # fmt: skip

    def _reported(self, side: Side) -> bool:
        """Of the record at hand it was said already that it is too long."""
        last = self.messages[-1] if self.messages else None
        return last is not None and last.where == side.here() and last.defect is not None and last.defect.code == "record-overflow"

    def _not_opened(self, side: Side, error: RecordError) -> None:
        """The key is there and nothing is missing: the record was altered, or sealed wrongly."""
        if error.alert == "record_overflow" and self._reported(side):
            return
        cite = NOT_OPENED if self.protection.tls13 else "RFC 5246 §6.2.3"
        self._defect(side, (REFUSALS.get(error.alert, "record-content"), error.alert, cite), str(error), opaque="any")

    # the end

    def unfinished(self) -> str:
        """What is incomplete when no more bytes come."""
        for side in self.sides:
            if side.buffer and not side.dead and not side.closed:
                return f"frame {side.marks[0][1]}: the record of the {ROLES[side.role]} that begins here is not complete"
            if side.partial:
                return f"frame {side.begun}: the handshake message of the {ROLES[side.role]} that begins here is not complete"
        return ""


def _in_clear(kind: int, fragment: bytes) -> bool:
    """Whether what does not open is in order as it stands: a whole message that was not protected."""
    if kind == ALERT:
        return len(fragment) == 2 and fragment[0] in (1, 2)
    size = int.from_bytes(fragment[1:4]) if len(fragment) >= 4 else -1
    return kind == HANDSHAKE and fragment[:1] != b"" and fragment[0] in HANDSHAKE_CODES and len(fragment) == 4 + size
