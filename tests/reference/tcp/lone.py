"""One endpoint, and the segments that a peer might send it, by hand. Numbers are relative: 0 is each side's SYN."""

from __future__ import annotations

from dataclasses import replace

from wirestate.reference.tcp.endpoint import TcpEndpoint, TcpSettings
from wirestate.reference.tcp.events import TcpEvent, Transition
from wirestate.reference.tcp.segment import NO_OPTIONS, Control, Options, Segment
from wirestate.reference.tcp.sequence import plus
from tests.reference.tcp.pair import LEFT, RIGHT

ISS, IRS = 1000, 5000
PLAIN = TcpSettings(
    isn=lambda *_: ISS, secret=b"", timestamps=False, window_scale=False, sack=False, delayed_ack=0.0, mss=1000, receive_buffer=10_000
)
"""No options but the MSS, and every ACK at once."""
BITS = {name: int(Control[name]) for name in ("FIN", "SYN", "RST", "PSH", "ACK", "URG")}


def setting(**changes: object) -> TcpSettings:
    return replace(PLAIN, **changes)  # type: ignore[arg-type]


def bits(names: str) -> int:
    return sum(BITS[name] for name in names.split(",") if name)


class Lone:
    """The endpoint is at LEFT, the peer at RIGHT. What is drawn is said as "ACK 1 1 +5": control bits, SEQ, ACK, octets of text."""

    def __init__(self, settings: TcpSettings = PLAIN, *, irs: int = IRS, remote: bool = True, iss: int = ISS) -> None:
        self.now, self.irs, self.iss = 0.0, irs, iss
        self.end = TcpEndpoint(LEFT, RIGHT if remote else None, settings, now=0.0)
        self.drawn: list[Segment] = []

    @classmethod
    def active(cls, settings: TcpSettings = PLAIN, *, irs: int = IRS, iss: int = ISS) -> Lone:
        """In SYN-SENT, with the SYN on its way."""
        lone = cls(settings, irs=irs, iss=iss)
        lone.end.open_active(0.0)
        lone.draw()
        return lone

    @classmethod
    def established(
        cls, settings: TcpSettings = PLAIN, *, window: int = 10_000, options: Options = NO_OPTIONS, irs: int = IRS, iss: int = ISS
    ) -> Lone:
        lone = cls.active(settings, irs=irs, iss=iss)
        lone.arrives("SYN,ACK", 0, 1, window=window, options=options)
        list(lone.end.events())
        return lone

    @classmethod
    def passive(cls, settings: TcpSettings = PLAIN, *, ready: bool = False) -> Lone:
        """In LISTEN, or `ready`: in ESTABLISHED."""
        lone = cls(settings, remote=False)
        lone.end.open_passive(0.0)
        if ready:
            lone.arrives("SYN", 0)
            lone.arrives("ACK", 1, 1)
            list(lone.end.events())
        return lone

    def segment(
        self, control: str, seq: int, ack: int = 0, text: bytes = b"", *, window: int = 10_000, options: Options = NO_OPTIONS
    ) -> Segment:
        acks = plus(self.iss, ack) if "ACK" in control.split(",") else 0
        return Segment(RIGHT.port, LEFT.port, plus(self.irs, seq), acks, bits(control), window, options, text)

    def arrives(
        self, control: str, seq: int, ack: int = 0, text: bytes = b"", *, window: int = 10_000, options: Options = NO_OPTIONS
    ) -> list[str]:
        """A segment of the peer; what is sent then."""
        self.end.receive_segment(self.segment(control, seq, ack, text, window=window, options=options), RIGHT, self.now)
        return self.draw()

    def draw(self) -> list[str]:
        self.drawn = self.end.segments_to_send(self.now)
        return [self.said(segment) for segment in self.drawn]

    def said(self, segment: Segment) -> str:
        names = ",".join(name for name, bit in BITS.items() if segment.control & bit and name != "PSH")
        ack = f" {segment.ack - self.irs & 0xFFFFFFFF}" if segment.control & BITS["ACK"] else ""
        text = f" +{len(segment.text)}" if segment.text else ""
        return f"{names} {segment.seq - self.iss & 0xFFFFFFFF}{ack}{text}"

    def sends(self, text: bytes) -> list[str]:
        self.end.send(text, self.now)
        return self.draw()

    def closes(self) -> list[str]:
        self.end.close(self.now)
        return self.draw()

    def after(self, seconds: float) -> list[str]:
        """Let time go by, timer for timer; all that was sent meanwhile."""
        end, said = self.now + seconds, []
        while (at := self.end.next_timer()) is not None and at <= end:
            self.now = max(self.now, at)
            self.end.advance(self.now)
            said += self.draw()
        self.now = end
        return said

    def rules(self) -> list[str]:
        """The rules taken since the last time."""
        return [event.rule for event in self.end.events() if isinstance(event, Transition)]

    def told(self) -> list[TcpEvent]:
        """What else was told since the last time."""
        return [event for event in self.end.events() if not isinstance(event, Transition)]

    @property
    def state(self) -> str:
        return str(self.end.state)
