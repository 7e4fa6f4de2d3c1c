"""The facts of the message at hand, as the generated machines ask for them.

`Message` answers with what holds of most messages; a class for a kind overrides what its kind carries, `judge` for what may
be wrong with it, and `taken` for what follows when its rule was taken. Nothing here knows an order of messages.
"""

from __future__ import annotations

from typing import NamedTuple

from wirestate.reference.crypto.errors import Refused
from wirestate.reference.generated.tls import (
    Alert, AlertLevel, CertificateKey, Epoch, KeyExchange, KeyUpdateRequest, Psk, RenegotiationInfo, SessionId, Version,
)  # fmt: skip
from wirestate.reference.wire.errors import WireError


class Place(NamedTuple):
    """Where a message stood or will stand: the keys of its record, and its place in it."""

    epoch: Epoch
    generation: int
    ends_record: bool = True
    interleaved: bool = False


class Message:
    """One message, received or about to be sent. `raw` is the handshake message with its header, or the record's content.

    `why` says in words what `judge` refused, with the RFC section where one is known.
    """

    def __init__(self, place: Place, raw: bytes = b"") -> None:
        self.place, self.raw, self.why = place, raw, ""
        self._fault: Alert | None = None
        self.early_delivered = self.delivered = False

    def judge(self) -> None:
        """Raise `WireError` or `Refused` if the content deserves an alert. Asked once, and only when its turn has come."""

    def taken(self, rule: str) -> None:
        """What follows from the message, after the machine took this rule for it."""

    def blame(self, error: WireError | Refused) -> None:
        """The content deserves the error's alert."""
        self._fault = Alert(error.alert)
        cite = getattr(error, "cite", "")
        self.why = f"{error} ({cite})" if cite else str(error)

    # the facts

    def fault(self) -> Alert:
        if self._fault is None:
            try:
                self.judge()
                self._fault = Alert.NONE
            except (WireError, Refused) as error:
                self.blame(error)
        return self._fault or Alert.NONE

    def epoch(self) -> Epoch:
        return self.place.epoch

    def generation(self) -> int:
        return self.place.generation

    def ends_record(self) -> bool:
        return self.place.ends_record

    def interleaved(self) -> bool:
        return self.place.interleaved

    def alps_negotiated(self) -> bool:
        return False

    def description(self) -> Alert:
        return Alert.NONE

    def early_accepted(self) -> bool:
        return False

    def early_data(self) -> bool:
        return False

    def empty(self) -> bool:
        return False

    def false_start_ok(self) -> bool:
        return False

    def key(self) -> CertificateKey:
        return CertificateKey.SIGN

    def key_exchange(self) -> KeyExchange:
        return KeyExchange.TLS13

    def level(self) -> AlertLevel:
        return AlertLevel.FATAL

    def offers_12(self) -> bool:
        return False

    def offers_13(self) -> bool:
        return False

    def pha_offered(self) -> bool:
        return False

    def psk_offered(self) -> bool:
        return False

    def psk_selected(self) -> Psk:
        return Psk.NONE

    def renegotiation_info(self) -> RenegotiationInfo:
        return RenegotiationInfo.ABSENT

    def request(self) -> KeyUpdateRequest:
        return KeyUpdateRequest.UPDATE_NOT_REQUESTED

    def sentinel(self) -> bool:
        return False

    def session_id(self) -> SessionId:
        return SessionId.EMPTY

    def session_id_offered(self) -> bool:
        return False

    def status_granted(self) -> bool:
        return False

    def ticket_granted(self) -> bool:
        return False

    def ticket_offered(self) -> bool:
        return False

    def ticket_supported(self) -> bool:
        return False

    def valid(self) -> bool:
        return True

    def version(self) -> Version:
        return Version.TLS_1_3

    # the effects

    def deliver_data(self) -> None:
        self.delivered = True

    def deliver_early_data(self) -> None:
        self.early_delivered = True


class Unread(Message):
    """A message that could not be read: all that is known of it is its fault."""

    def __init__(self, place: Place, raw: bytes, error: WireError) -> None:
        super().__init__(place, raw)
        self.blame(error)


class AlertMessage(Message):
    """An alert, read or to be written."""

    def __init__(self, place: Place, level: AlertLevel, description: Alert, raw: bytes = b"") -> None:
        super().__init__(place, raw)
        self._level, self._description = level, description

    def level(self) -> AlertLevel:
        return self._level

    def description(self) -> Alert:
        return self._description


class ChangeCipherSpec(Message):
    """The one byte, or what came in its place."""

    def valid(self) -> bool:
        return self.raw == b"\x01"
