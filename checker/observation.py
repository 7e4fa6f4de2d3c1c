"""What a source showed, before anything is judged: one `Session` per connection, its messages in the order seen.

Every reader (s_client text, event lines, captures) produces these and nothing else. Facts are not here: they are read
off the bytes by `facts`, with the conversation as context.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Literal, NamedTuple, overload

from wirestate.values import dataclass

if TYPE_CHECKING:
    from wirestate.checker.observe.keylog import KeyLog
    from wirestate.checker.tcp import TcpVerdict

Role = Literal["client", "server"]

PROTECTED = frozenset({"EARLY", "HANDSHAKE", "APPLICATION"})
"""Epochs that a message may have when all that is known is that it was encrypted."""


@dataclass(frozen=True, slots=True)
class Defect:
    """What is wrong with a record itself. `cite` is the section, `alert` the one that is due, `message` a sentence."""

    code: str
    alert: str
    cite: str
    message: str
    got: str = ""
    expected: str = ""


Facts = Mapping[str, str | bool | int | frozenset[str | bool | int]]
Opaque = Literal["any", "handshake"]
"""What a protected record without its key may hold: anything (TLS 1.3), or by its visible type (TLS 1.2)."""


@dataclass(slots=True)
class Observed:
    """One TLS message as the source showed it, not to be changed (not frozen: that takes thrice the time to make one).

    `kind` is a name of `model.messages`. `raw` is the whole handshake message with its 4-byte header, the 2 bytes of an
    alert, the byte of a ChangeCipherSpec, or None where the source shows no bytes. `where` is a line or frame number,
    from 1. `epochs` are the epochs that may have protected it, None if the source does not tell. `ends_record` and
    `interleaved` are None if the source does not tell. `facts` are facts that the source itself states (a `-trace` or
    `-state` line without bytes, an event line), under the names of `model.messages`. `opaque` is set for a record that
    could not be opened for want of a key (its kind is UnknownRecord), `defect` for one that is itself wrong.
    """

    kind: str
    sender: Role
    where: int
    raw: bytes | None = None
    record_version: int | None = None
    epochs: frozenset[str] | None = None
    ends_record: bool | None = None
    interleaved: bool | None = None
    facts: Facts = field(default_factory=dict)
    opaque: Opaque | None = None
    defect: Defect | None = None


Told = tuple[str, Role, int | None, frozenset[str] | None, bool | None, bool | None, Facts, Opaque | None]
"""A message but for its place and bytes: kind, sender, then the rest of `Observed` from `record_version` on, without defect."""


class Alike:
    """What sessions share whose messages differ in nothing that a shape has. `number` is what `shape` knows them by, once it does.

    `told` are the messages, but for their places and bytes; `alerts` which of them are alerts, and by whom.
    """

    __slots__ = ("alerts", "number", "told")

    def __init__(self, told: Sequence[Told]) -> None:
        self.told = tuple(told)
        self.alerts = [(i, sender) for i, (kind, sender, *_) in enumerate(told) if kind == "Alert"]
        self.number: int | None = None

    def __reduce__(self) -> tuple[type[Alike], tuple[Sequence[Told]]]:
        """The number means nothing in another process."""
        return Alike, (self.told,)


class Followed(Sequence[Observed]):
    """Messages of a session that is `Alike` others, made when somebody looks at them. `raws` are their bytes, `places` where they are."""

    __slots__ = ("_made", "alike", "places", "raws")

    def __init__(self, alike: Alike, raws: list[bytes | None], places: list[int]) -> None:
        self.alike, self.raws, self.places = alike, raws, places
        self._made: list[Observed] | None = None

    def made(self) -> list[Observed]:
        if self._made is None:
            each = zip(self.alike.told, self.places, self.raws, strict=True)
            self._made = [Observed(told[0], told[1], where, raw, *told[2:]) for told, where, raw in each]
        return self._made

    def __len__(self) -> int:
        return len(self.raws)

    @overload
    def __getitem__(self, index: int) -> Observed: ...
    @overload
    def __getitem__(self, index: slice) -> list[Observed]: ...
    def __getitem__(self, index: int | slice) -> Observed | list[Observed]:
        return self.made()[index]

    def __eq__(self, other: object) -> bool:
        return self.made() == (other.made() if isinstance(other, Followed) else other)

    __hash__ = None  # type: ignore[assignment]  # as a list


# Below `type` is asked, as `isinstance` takes long for an abstract base class.


def place_of(messages: Sequence[Observed], index: int) -> int:
    """Where that message is."""
    return messages.places[index] if type(messages) is Followed else messages[index].where


def raws_of(messages: Sequence[Observed]) -> list[bytes | None]:
    """The bytes of each message."""
    return messages.raws if type(messages) is Followed else [message.raw for message in messages]


def randoms_of(messages: Sequence[Observed]) -> set[bytes]:
    """The client randoms of all hellos."""
    if type(messages) is Followed:
        return {raw[6:38] for (kind, *_), raw in zip(messages.alike.told, messages.raws, strict=True) if kind == "ClientHello" and raw}
    return {message.raw[6:38] for message in messages if message.kind == "ClientHello" and message.raw}


@dataclass(slots=True)
class Session:
    """One connection of one source.

    `local` is the role of the endpoint that printed the text (its receives are known to be processed in this order),
    None for a capture. `complete` is False where the source stops in the middle of something (`cut` says what and where).
    `notes` are things the reader met and could not use, each with its place. `extra` holds what the program printed
    beside messages (peer certificate chain as PEM, "Verification", session block), for the summary.
    """

    source: str
    ident: str
    client: str | None = None
    server: str | None = None
    local: Role | None = None
    unit: Literal["line", "frame"] = "line"
    messages: Sequence[Observed] = field(default_factory=list)
    complete: bool = True
    cut: str = ""
    notes: list[str] = field(default_factory=list)
    extra: dict[str, str] = field(default_factory=dict)
    protocol_hint: str | None = None
    psks: list[str] = field(default_factory=list)
    """The PSKs that the program printed for later resumption, in hex."""
    closed: str | None = None
    """How the transport ended, if the source says: "fin", "reset", "closed", "timeout", "error: …"."""
    fins: dict[Role, int] = field(default_factory=dict)
    """Where each side closed its direction of the transport, if the source shows that."""
    tcp: TcpVerdict | None = None
    """What TCP itself showed, of a capture."""
    swapped: bool = False
    """The client of TLS is the server of TCP: `tcp` speaks of the roles of TCP."""
    began: int | None = None
    """When it began, in nanoseconds since 1970, if the source says."""
    first: int = 0
    """Of a capture: the connection's first frame."""
    reasons: list[str] = field(default_factory=list)
    """Why something of it could not be read."""
    keys: KeyLog | None = None
    """The key log that holds for it, with secrets that the capture itself carries."""
    judged: bool = True
    """False where the messages are not those of a whole connection, as of one whose beginning is missing."""
    alike: Alike | None = field(default=None, compare=False, repr=False)
    segments: bytes = field(default=b"", compare=False, repr=False)
    """Of a capture, if they are kept (`keep`): its segments, one column of 8-byte numbers after another."""
    alike_segments: bytes = field(default=b"", compare=False, repr=False)
    """What the TCP states after each of these depend on, if that is known: equal for connections that went alike."""
    unkept: int = field(default=0, compare=False, repr=False)
    """How many segments are missing there, before the last ones."""


class SourceError(Exception):
    """An input that could not be read at all. The message names the file, the place and what was wrong."""

    def __init__(self, source: str, where: str, message: str) -> None:
        self.source, self.where, self.message = source, where, message
        super().__init__(f"{source}:{where}: {message}" if where else f"{source}: {message}")


class Segment(NamedTuple):
    """One TCP segment as a capture showed it.

    `sender` is 0 for the end that is taken for the client, 1 for the other. `time` is in nanoseconds. `seq`, `ack` and
    `window` are as in the header (32, 32 and 16 bits), `flags` the low byte of control bits (FIN 1, SYN 2, RST 4, PSH 8,
    ACK 16, URG 32). `length` is how many bytes of text there were on the wire, `text` those that were captured.
    `options` are the TCP options as they stand in the header, empty for segments without SYN.
    """

    frame: int
    time: int
    sender: int
    seq: int
    ack: int
    flags: int
    window: int
    length: int
    text: bytes
    options: bytes
