"""Alerts as values and bytes, for endpoints. Which alert is due is not decided here."""

from wirestate.reference.wire.reader import Reader
from wirestate.reference.wire.registry import ALERTS
from wirestate.reference.wire.writer import unfit
from wirestate.values import dataclass

WARNING, FATAL = 1, 2
_CODES = {name: code for code, name in ALERTS.items()}
# RFC 8446 section 6: these two are no errors; RFC 5246 section 7.2.2: refusing to renegotiate is not one either.
_WARNINGS = frozenset({"close_notify", "user_canceled", "no_renegotiation"})


@dataclass(frozen=True, slots=True)
class Alert:
    """Both bytes as they came. In TLS 1.3 the level says nothing (RFC 8446 section 6)."""

    level: int
    description: int

    @property
    def name(self) -> str:
        """The name of the description, "unknown(N)" for one that nobody registered."""
        return ALERTS.get(self.description, f"unknown({self.description})")

    @property
    def level_name(self) -> str:
        """ "warning", "fatal" or "invalid"."""
        return {WARNING: "warning", FATAL: "fatal"}.get(self.level, "invalid")


def alert(name: str, level: int | None = None) -> Alert:
    """The alert of that name, at the level that it usually has. `WireError` for a name that is not registered."""
    code = _CODES.get(name)
    if code is None:
        raise unfit("alert description", f"there is no alert {name!r}")
    return Alert((WARNING if name in _WARNINGS else FATAL) if level is None else level, code)


def read_alert(payload: bytes) -> Alert:
    """The one alert of a record (RFC 8446 section 5.1: exactly one in each)."""
    reader = Reader(payload)
    found = Alert(reader.u8("alert level"), reader.u8("alert description"))
    reader.expect_end("alert")
    return found


def write_alert(value: Alert) -> bytes:
    if not 0 <= value.level <= 0xFF or not 0 <= value.description <= 0xFF:
        raise unfit("alert", f"{value} does not fit into two bytes")
    return bytes([value.level, value.description])
