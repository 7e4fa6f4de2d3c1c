"""The stage of `wirestate walkthrough`: two hosts, a certificate made on the spot, a network, a capture, and a seed for it all.

With a session to continue, the connection that it comes from is played first. Decides nothing of the protocols.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from random import Random

from wirestate.reference.crypto.groups import SECP256R1, X25519
from wirestate.reference.crypto.issue import issued
from wirestate.reference.crypto.tickets import TicketKeys
from wirestate.reference.handlers.session import Replays, Session
from wirestate.reference.handlers.settings import TLS13, ClientSettings, ServerSettings
from wirestate.reference.meeting import Clock, Meeting, Wishes
from wirestate.reference.tcp.endpoint import Socket
from wirestate.reference.tcp.settings import TcpSettings
from wirestate.reference.wire.pcap import PcapWriter
from wirestate.values import dataclass

START = datetime(2026, 1, 1, tzinfo=UTC)
"""When the story is set: with the seed, what makes two runs equal."""
CLIENT, SERVER = ip_address("192.0.2.1"), ip_address("192.0.2.2")
PORTS, HTTPS = (49152, 49153), 443
PAUSE = 60.0
"""Seconds between two connections."""
KeyLog = Callable[[str, bytes, bytes], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown. `rtt` in seconds."""

    version: int
    resumed: bool
    early: bool
    name: str
    request: bytes
    response: bytes
    rtt: float
    seed: int
    retry: bool = False
    """The client sends no key share at first, so that the server has to ask for one."""
    client_certificate: bool = False


class Stage:
    """`play` gives the meeting that is to be shown."""

    def __init__(self, wanted: Wanted, writer: PcapWriter | None = None, log: KeyLog | None = None) -> None:
        self.wanted, self.clock = wanted, Clock()
        self.sizes: list[int] = []
        """Of each packet, in the order of their frames."""
        self.before = 0
        """So many frames are of the connection before."""
        self._writer, self._log = writer, log
        self._random = Random(wanted.seed)
        bytes_of = self._random.randbytes
        credential, self._trust = issued(wanted.name, START, bytes_of)
        shown = issued(f"client.{wanted.name}"[-64:], START, bytes_of) if wanted.client_certificate else None
        self._own = (shown[0],) if shown is not None else ()
        self._server = ServerSettings(
            credentials=(credential,), versions=(wanted.version,), tickets=1, details=True,
            max_early_data=max(1 << 14, len(wanted.request)) if wanted.early else 0,
            now=self._date, randomness=bytes_of, private_key=self._private, ticket_keys=TicketKeys(clock=self._time, randomness=bytes_of),
            replays=Replays(clock=self._time), client_auth="none" if shown is None else "require",
            trust=shown[1] if shown is not None else None,
        )  # fmt: skip

    def play(self) -> Meeting:
        session = None
        if self.wanted.resumed:
            first = self._meet(PORTS[0], None)
            session, self.before = first.sessions[-1], len(self.sizes)
            self.clock.now += PAUSE
        return self._meet(PORTS[1] if session is not None else PORTS[0], session)

    def _meet(self, port: int, session: Session | None) -> Meeting:
        wanted = self.wanted
        early = wanted.early and session is not None
        client = ClientSettings(
            server_name=wanted.name, trust=self._trust, versions=(wanted.version,), groups=(X25519, SECP256R1), session=session,
            early_data=early, shares=() if wanted.retry else None, credentials=self._own, keylog=self._log, details=True,
            now=self._date, randomness=self._random.randbytes, private_key=self._private,
        )  # fmt: skip
        sockets = Socket(CLIENT, port), Socket(SERVER, HTTPS)
        meeting = Meeting(
            client, self._server, Wishes(wanted.request, wanted.response, early), sockets=sockets, tcp=self._tcp(), rtt=wanted.rtt,
            tap=self.tap, clock=self.clock,
        )  # fmt: skip
        meeting.run()
        return meeting

    def _tcp(self) -> TcpSettings:
        return TcpSettings(nagle=False, isn=lambda *_: self._random.getrandbits(32), secret=self._random.randbytes(16))

    def tap(self, packet: bytes, at: float) -> int:
        if self._writer is not None:
            self._writer.write(packet, int(START.timestamp()) * 1_000_000_000 + round(at * 1e9))
        self.sizes.append(len(packet))
        return len(self.sizes)

    def _private(self, group: int) -> bytes | None:
        return self._random.randbytes(32) if group == X25519 else None

    def _time(self) -> float:
        return self.clock.now

    def _date(self) -> datetime:
        return START + timedelta(seconds=self.clock.now)


def version_name(version: int) -> str:
    return "TLS 1.3" if version == TLS13 else "TLS 1.2"
