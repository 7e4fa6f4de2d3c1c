"""One side of a connection: it takes each message to its machine, does what the rule says, and installs keys as the machine's
epochs change. Which messages may come or go is the machine's to say; what they say is that of the classes for each kind.

A role (`client.Client`, `server.Server`) says how a message is read (`reading`), which of the messages that the machine
allows it wants to send now (`choose`), how it is made (`making`), and which keys an epoch has (`read_keys`, `write_keys`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Protocol

from wirestate.reference.crypto.derivation import Derivation, Tell
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.record_layer import Keys12, RecordSealer
from wirestate.reference.crypto.secrets12 import Secrets12
from wirestate.reference.crypto.secrets13 import Secrets13
from wirestate.reference.crypto.transcript import Transcript
from wirestate.reference.effects import Unexpected
from wirestate.reference.generated.tls import Alert, AlertLevel, Epoch, Event, WriteSide
from wirestate.reference.handlers import channel as ch
from wirestate.reference.handlers import events as told
from wirestate.reference.handlers.message import AlertMessage, ChangeCipherSpec, Message, Place
from wirestate.reference.handlers.phases import Connected
from wirestate.reference.handlers.settings import TLS12, TLS13, Settings
from wirestate.reference.wire.alerts import Alert as WireAlert
from wirestate.reference.wire.alerts import alert, read_alert, write_alert
from wirestate.reference.wire.errors import WireError

PACKED = 25
LAST = frozenset({"CLOSED", "ABORT"})
END_RECORD = frozenset({
    Event.SEND_CLIENT_HELLO, Event.SEND_SERVER_HELLO, Event.SEND_HELLO_RETRY_REQUEST, Event.SEND_END_OF_EARLY_DATA, Event.SEND_FINISHED,
    Event.SEND_KEY_UPDATE,
})  # fmt: skip
"""What may precede a change of keys ends its record (RFC 8446 section 5.1)."""


class Variables(Protocol):
    """What both machines have."""

    @property
    def state(self) -> StrEnum: ...
    @property
    def read_epoch(self) -> Epoch: ...
    @property
    def write_epoch(self) -> Epoch: ...
    @property
    def read_generation(self) -> int: ...
    @property
    def write_generation(self) -> int: ...
    @property
    def write_side(self) -> WriteSide: ...
    @property
    def alert_owed(self) -> Alert: ...
    @property
    def renegotiating(self) -> bool: ...
    @property
    def key_update_owed(self) -> bool: ...


class Option(Protocol):
    """Something that a machine allows to be sent."""

    @property
    def event(self) -> Event: ...


class Mistake(Exception):
    """The user, or a handler, wanted to send what the machine does not allow now."""


class Party(ABC):
    """`receive` bytes, ask for `output` and for `told`, which is what happened since it was asked last."""

    role = ""

    def __init__(self, settings: Settings, variables: Variables) -> None:
        self.settings, self.v = settings, variables
        self.channel, self.transcript = ch.Channel(self._sealed_record if settings.details else None), Transcript()
        self.told: list[told.UserEvent] = []
        self.tell: Tell | None = self._derived if settings.details else None
        self.random = settings.randomness(32)
        self.version = 0
        self.connected: Connected | None = None
        self.secrets13: Secrets13 | None = None
        self.secrets12: Secrets12 | None = None
        self.keys12: Keys12 | None = None
        self._read = self._write = (Epoch.PLAINTEXT, 0)
        self.failed, self.peer_closed, self._deaf = "", False, False

    # what a role says

    @abstractmethod
    def step(self, event: Event, message: Message) -> str | None:
        """Take the machine's rule for the event; `Unexpected` if there is none."""

    @abstractmethod
    def sendable(self) -> Sequence[Option]:
        """What the machine allows to be sent now, of what is sent without being asked for by the user."""

    @abstractmethod
    def reading(self, raw: bytes, place: Place) -> tuple[Event, Message]:
        """A handshake message that was received, as the event that it is. `WireError` goes with `Unread` instead."""

    def reading_change(self, raw: bytes, place: Place) -> ChangeCipherSpec:
        """A ChangeCipherSpec that was received."""
        return ChangeCipherSpec(place, raw)

    @abstractmethod
    def choose(self, allowed: Collection[Event]) -> Event | None:
        """Which of the messages that the machine allows is to be sent now without being asked for by the user."""

    @abstractmethod
    def making(self, event: Event, place: Place) -> Message:
        """A handshake message to be sent."""

    @abstractmethod
    def traffic_secret(self, epoch: Epoch, *, reading: bool) -> tuple[int, bytes]:
        """The suite and the traffic secret of an epoch of TLS 1.3."""

    def skips_early(self, length: int) -> bool:
        """Whether a record that does not open may be early data that was not accepted; `length` counts against its limit."""
        return False

    def wants_key_update(self) -> bool:
        """The peer asked for one, or the own keys have sealed almost as much as they may (RFC 8446 sections 4.6.3 and 5.5)."""
        return self.v.key_update_owed or self.channel.sealer.due

    def known(self, kind: int) -> int:
        """A handshake type; -1 for that of compressed certificates where nobody asked for them (RFC 8879 section 3)."""
        asked = self.settings.compress_certificates and self.version == TLS13
        return kind if kind != PACKED or asked else -1

    # receiving

    def receive(self, data: bytes) -> None:
        """Take what the peer sent, and answer it. What comes after the end is ignored."""
        if self.v.state in LAST or self._deaf:
            return
        self.channel.feed(data)
        try:
            while self.v.state not in LAST and (content := self.channel.next()) is not None:
                self._content(content)
                self.drive()
        except (WireError, Refused) as error:
            self._deaf = self.peer_closed
            if not self._deaf:
                self.fail(error.alert, str(error))
        except Unexpected as error:
            self._answer_unexpected(error)

    def _content(self, content: ch.Content | ch.Sealed) -> None:
        if isinstance(content, ch.Sealed):
            self._sealed(content)
            return
        epoch, generation = (Epoch.PLAINTEXT, 0) if content.clear else self._read
        place = Place(epoch, generation, content.ends_record, content.interleaved)
        if not content.data and content.type in ch.NEVER_EMPTY:
            self.got(Event.RECV_EMPTY_RECORD, Message(place))
        elif content.type == ch.HANDSHAKE and not content.clear:
            self.got(*self.reading(content.data, place))
        elif content.type == ch.APPLICATION_DATA:
            self._data(content.data, place)
        elif content.type == ch.ALERT:
            self._alert(content.data, place)
        elif content.type == ch.CHANGE_CIPHER_SPEC:
            self.got(Event.RECV_CHANGE_CIPHER_SPEC, self.reading_change(content.data, place))
        else:
            self.got(Event.RECV_UNKNOWN_RECORD, Message(place, content.data))

    def _sealed(self, sealed: ch.Sealed) -> None:
        if self.skips_early(len(sealed.record.fragment)):
            self.got(Event.RECV_APPLICATION_DATA, Message(Place(Epoch.EARLY, 0, interleaved=self.channel.pending)))
        elif self.channel.opener.protected:
            raise sealed.error
        else:
            self.got(Event.RECV_APPLICATION_DATA, Message(Place(Epoch.PLAINTEXT, 0)))

    def _data(self, data: bytes, place: Place) -> None:
        message = Message(place, data)
        self.got(Event.RECV_APPLICATION_DATA, message)
        if message.delivered or message.early_delivered:
            self.told.append(told.DataReceived(data, early=message.early_delivered))

    def _alert(self, data: bytes, place: Place) -> None:
        found = read_alert(data)
        name = Alert(found.name) if found.name in _ALERTS else Alert.UNKNOWN
        ignored = self.peer_closed
        self.got(Event.RECV_ALERT, AlertMessage(place, AlertLevel(found.level_name), name, data))
        if ignored:
            return
        if name is Alert.CLOSE_NOTIFY:
            self.peer_closed = True
            self.told.append(told.PeerClosed())
            self._answer_close()
        elif self.v.state == "ABORT":
            self.aborted(found.name, "peer", "")

    def _answer_close(self) -> None:
        """In TLS 1.2, and in a handshake, a close_notify ends both directions (RFC 5246 section 7.2.1)."""
        if self.v.state == "CLOSE_RECEIVED" and self.v.write_side is not WriteSide.CLOSED:
            self.send_alert("close_notify")

    def got(self, event: Event, message: Message) -> None:
        """Take a received message to the machine, and do what follows."""
        rule = self._taken(event, message)
        if rule is None or self.peer_closed:
            return  # what comes after close_notify is ignored (RFC 8446 section 6.1)
        if self.v.state == "ABORT" and event is not Event.RECV_ALERT:
            self._answer(message.why or f"{event.noun}: {rule}")
            return
        message.taken(rule)
        self._follow()

    def _taken(self, event: Event, message: Message) -> str | None:
        source = self.v.state
        rule = self.step(event, message)
        if rule is not None:
            self.told.append(told.Step(str(event), str(source), str(self.v.state), rule))
        return rule

    # sending

    def drive(self) -> None:
        """Send what is due now: as long as the machine allows something that this side wants."""
        while (event := self._due()) is not None:
            self.send(event, self.making(event, self.place()))

    def _due(self) -> Event | None:
        return self.choose({option.event for option in self.sendable()})

    def place(self) -> Place:
        """Where what is sent now stands."""
        return Place(self.v.write_epoch, self.v.write_generation)

    def send(self, event: Event, message: Message) -> None:
        """Take a message to the machine, put it on the wire, and do what follows. `Mistake` if the machine does not allow it."""
        try:
            rule = self._taken(event, message)
        except Unexpected as error:
            raise Mistake(str(error)) from None
        if rule is None:
            raise Mistake(f"{event.noun} cannot be sent: the connection is over")
        self._put(event, message)
        message.taken(rule)
        self._follow()

    def _put(self, event: Event, message: Message) -> None:
        if event is Event.SEND_ALERT:
            self.channel.write(ch.ALERT, message.raw)
        elif event is Event.SEND_APPLICATION_DATA:
            self.channel.write(ch.APPLICATION_DATA, message.raw)
        elif event is Event.SEND_CHANGE_CIPHER_SPEC:
            self.channel.write(ch.CHANGE_CIPHER_SPEC, message.raw, clear=message.place.epoch is Epoch.PLAINTEXT)
        else:
            self.channel.write_handshake(message.raw)
            if event in END_RECORD:
                self.channel.flush()

    def send_alert(self, name: str, place: Place | None = None) -> None:
        """An alert at the level that it has: warning for those that are no errors."""
        value: WireAlert = alert(name)
        level = AlertLevel(value.level_name)
        self.send(Event.SEND_ALERT, AlertMessage(place or self.place(), level, Alert(name), write_alert(value)))

    def refuse_renegotiation(self) -> None:
        """no_renegotiation, unless nothing may be sent any more: then the peer hears close_notify instead."""
        if self.v.write_side is WriteSide.OPEN:
            self.send_alert("no_renegotiation")

    # ending

    def fail(self, name: str, why: str) -> None:
        """A fatal alert of one's own: the record layer or a handler found what no rule is about."""
        if self.v.state in LAST:
            return
        self.send_alert(name)
        self.aborted(name, "us", why)

    def _answer_unexpected(self, error: Unexpected) -> None:
        if error.alert is not None and self.v.state == "ABORT":
            self._answer(str(error))

    def _answer(self, why: str) -> None:
        """Send the alert that the machine owes."""
        name = str(self.v.alert_owed)
        if self.v.alert_owed is not Alert.NONE:
            self.send_alert(name)
        self.aborted(name, "us", why)

    def aborted(self, name: str, by: str, why: str) -> None:
        self.failed = name
        self.told.append(told.Aborted(name, by, why))

    # what happens inside

    def _sealed_record(self, content_type: int, content: bytes, size: int, clear: bool) -> None:
        epoch = Epoch.PLAINTEXT if clear else self._write[0]
        self.told.append(told.RecordSealed(content_type, str(epoch), content, size))

    def _derived(self, what: Derivation) -> None:
        self.told.append(what)

    def _keys_changed(self, now: tuple[Epoch, int], *, reading: bool) -> None:
        if self.settings.details:
            self.told.append(told.KeysChanged(reading, str(now[0]), now[1]))

    # keys

    def _follow(self) -> None:
        """Install the keys of the epochs and generations that the machine now has."""
        v = self.v
        if (now := (v.read_epoch, v.read_generation)) != self._read:
            before, self._read = self._read, now
            self._new_read_keys(before[0], now[0])
            self._keys_changed(now, reading=True)
        if (now := (v.write_epoch, v.write_generation)) != self._write:
            self.channel.flush()
            before, self._write = self._write, now
            self._new_write_keys(before[0], now[0])
            self._keys_changed(now, reading=False)

    def _new_read_keys(self, before: Epoch, now: Epoch) -> None:
        opener = self.channel.opener
        if self.version == TLS12 and self.keys12 is not None:
            opener.use12(self.keys12.suite, self.keys12.client if self.role == "server" else self.keys12.server)
        elif before is now:
            opener.update()
        else:
            opener.use13(*self.traffic_secret(now, reading=True))
        self.channel.read_limit(tls13=self.version == TLS13)

    def _new_write_keys(self, before: Epoch, now: Epoch) -> None:
        sealer = self.channel.sealer
        if now is Epoch.PLAINTEXT:
            self.channel.sealer = RecordSealer()
        elif self.version == TLS12 and self.keys12 is not None:
            sealer.use12(self.keys12.suite, self.keys12.server if self.role == "server" else self.keys12.client)
        elif before is now:
            sealer.update()
        else:
            sealer.use13(*self.traffic_secret(now, reading=False))

    def export(self, label: str, context: bytes | None, length: int) -> bytes:
        """Keying material (RFC 8446 section 7.5, RFC 5705). `Mistake` before the handshake is done."""
        if self.connected is None:
            raise Mistake("keying material can be exported when the handshake is done")
        if self.version == TLS13 and self.secrets13 is not None:
            return self.secrets13.exported(label, context or b"", length)
        assert self.secrets12 is not None
        return self.secrets12.exported(label, context, length)

    def log_secret(self, label: str, secret: bytes) -> None:
        """To the key log, if there is one."""
        if self.settings.keylog is not None:
            self.settings.keylog(label, self.client_random(), secret)

    @abstractmethod
    def client_random(self) -> bytes:
        """Of the handshake's ClientHello, by which a key log names it."""


_ALERTS = frozenset(str(name) for name in Alert) - {"none"}
