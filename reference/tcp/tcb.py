"""The transmission control block (RFC 9293 section 3.3.1): both sequence spaces, and what the options agreed on.

It knows numbers and no state: whoever wants to know what may happen asks the machine.
"""

from __future__ import annotations

from math import inf

from wirestate.reference.tcp.congestion import NewReno
from wirestate.reference.tcp.isn import mixed
from wirestate.reference.tcp.receiving import FULL, ReceiveSpace
from wirestate.reference.tcp.rto import Rto
from wirestate.reference.tcp.segment import MOST_BLOCKS, SYN, Options, Segment
from wirestate.reference.tcp.sending import SendSpace
from wirestate.reference.tcp.sequence import MASK, distance, plus
from wirestate.reference.tcp.settings import HEADERS, MTU, Socket, TcpSettings

DEFAULT_MSS = {4: 536, 6: 1220}
"""SendMSS without the option (section 3.7.1), by IP version."""
LEAST_MSS = 64
TIMESTAMP_OCTETS = 12
TICKS = 1000
OUTDATED = 24 * 86400.0
"""So long TS.Recent counts (RFC 7323 section 5.5)."""


class Tcb:
    """Of one connection. `offered` says that options may still be agreed on: no SYN of the peer was taken."""

    def __init__(self, settings: TcpSettings, local: Socket, remote: Socket, iss: int) -> None:
        self.settings, version = settings, local.address.version
        self.mss = settings.mss if settings.mss is not None else MTU - HEADERS[version]
        self.snd = SendSpace(iss, DEFAULT_MSS[version])
        self.rcv = ReceiveSpace(settings.receive_buffer, self.mss, scale=settings.window_scale)
        self.rto = Rto(settings.rto_initial, settings.rto_min, settings.rto_max, settings.clock_granularity)
        self.cc = NewReno(self.snd.mss, iss)
        self.peer: Options | None = None
        """The options of the peer's SYN."""
        self.timestamps = self.sack = False
        self.ts_offset = mixed(local, remote, settings.secret, b"timestamps")
        self.ts_recent, self.ts_time = 0, 0.0
        self.last_ack = 0
        self.timed: tuple[int, float] | None = None
        """Karn: the end and the time of a segment that was sent once, if one is timed."""
        self.resent_at = -inf
        """When something was sent again for the last time."""
        self.again: int | None = None
        """From here up to `again_end` everything is to be sent again."""
        self.again_end = iss
        self.syn_sent = self.syn_lost = False
        self.timeouts = 0
        """Of the retransmission timer, since something was acknowledged."""
        self.last_sent = 0.0
        self.text_held_back = 0
        """Octets that came since the last acknowledgment."""

    def synchronize(self, segment: Segment, now: float) -> None:
        """Take the numbers and options of the peer's SYN (RFC 9293 section 3.10.7.2 and 3, RFC 7323)."""
        peer, own, snd = segment.options, self.settings, self.snd
        self.peer = peer
        self.timestamps = own.timestamps and peer.timestamps is not None
        self.sack = own.sack and peer.sack_permitted
        scaled = own.window_scale and peer.window_scale is not None
        snd.shift = (peer.window_scale or 0) if scaled else 0
        self.rcv.begin(segment.seq, scaled=scaled)
        self.last_ack = self.rcv.nxt
        self.limit_mss(peer.mss if peer.mss is not None else snd.mss)
        self.cc.use(snd.mss)
        if self.timestamps and peer.timestamps is not None:
            self.ts_recent, self.ts_time = peer.timestamps[0], now
        snd.set_window(segment.seq, segment.ack if segment.control & 0x10 else snd.iss, segment.window)

    def limit_mss(self, mss: int) -> None:
        """Eff.snd.MSS (section 3.7.1): no more than both sides want, without the room of the options."""
        self.snd.mss = max(LEAST_MSS, min(mss, self.mss) - self.taken)
        self.cc.mss = self.snd.mss

    @property
    def taken(self) -> int:
        """Octets of the options of every segment."""
        return TIMESTAMP_OCTETS if self.timestamps else 0

    def clock(self, now: float) -> int:
        """TSval."""
        return (int(now * TICKS) + self.ts_offset) & MASK

    def options(self, control: int, now: float) -> Options:
        """The options of a segment with these control bits. A SYN offers; a SYN,ACK offers what the SYN did."""
        if control & SYN:
            return self._offers(now)
        times = (self.clock(now), self.ts_recent) if self.timestamps else None
        return Options(timestamps=times, sack=self._blocks() if self.sack else ())

    def _offers(self, now: float) -> Options:
        own, peer = self.settings, self.peer
        return Options(
            mss=self.mss,
            window_scale=self.rcv.shift if own.window_scale and (peer is None or peer.window_scale is not None) else None,
            sack_permitted=own.sack and (peer is None or peer.sack_permitted),
            timestamps=(self.clock(now), self.ts_recent) if own.timestamps and (peer is None or self.timestamps) else None,
        )

    def _blocks(self) -> tuple[tuple[int, int], ...]:
        if not self.rcv.store.starts:
            return ()
        blocks = self.rcv.store.blocks(MOST_BLOCKS - 1 if self.timestamps else MOST_BLOCKS)
        return tuple((self.rcv.seq(start), self.rcv.seq(end)) for start, end in blocks)

    def outdated(self, segment: Segment, now: float) -> bool:
        """PAWS: its timestamp is older than TS.Recent (RFC 7323 section 5.3)."""
        if not self.timestamps or segment.options.timestamps is None or now - self.ts_time > OUTDATED:
            return False
        return distance(segment.options.timestamps[0], self.ts_recent) < 0

    def note_timestamp(self, segment: Segment, now: float) -> None:
        """TS.Recent <- SEG.TSval, of an acceptable segment (RFC 7323 section 4.3)."""
        times = segment.options.timestamps
        if self.timestamps and times is not None and distance(segment.seq, self.last_ack) <= 0:
            self.ts_recent, self.ts_time = times[0], now

    def scaled_window(self, segment: Segment) -> int:
        """SEG.WND; in a SYN it is not scaled (RFC 7323 section 2.2)."""
        return segment.window if segment.control & SYN else segment.window << self.snd.shift

    @property
    def fresh_window(self) -> int:
        """The window for what comes with a SYN."""
        return min(self.rcv.capacity, FULL)

    @property
    def next_iss(self) -> int:
        """The least ISN that may follow in a new incarnation (section 3.6.1)."""
        return plus(self.snd.nxt, FULL)
