"""What `wirestate connect` and `wirestate serve` print of a connection: each transition of the machine with its rule and where
the RFC has it, what was agreed on, and how it ended. On standard error; data is on standard output."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from rich.console import Console
from rich.text import Text

from wirestate.model.machines import machine
from wirestate.reference.crypto.certificates import describe
from wirestate.reference.crypto.errors import CryptoError
from wirestate.reference.drivers import Happened, Truncated
from wirestate.reference.handlers.events import (
    Aborted, ClientAuthenticated, DataReceived, EarlyDataAnswered, HandshakeCompleted, PeerClosed, SessionReceived, Step,
)  # fmt: skip
from wirestate.reference.handlers.phases import Connected
from wirestate.reference.tcp.events import TcpEvent, Transition
from wirestate.reference.wire.registry import GROUPS, SIGNATURE_SCHEMES, VERSIONS
from wirestate.reference.wire.suites import SUITES


if TYPE_CHECKING:
    from wirestate.reference.tcp.endpoint import TcpEndpoint

CARRYING = frozenset({"call SEND", "call RECEIVE", "send ACK", "recv ACK"})


@cache
def cites(name: str) -> dict[str, str]:
    """Of a machine: rule -> the sections that it rests on."""
    return {rule.name: "; ".join(f"{c.doc} §{c.section}" for c in rule.cite) for rule in machine(name).rules}


class Narrator:
    """Prints one connection. `name` stands before each line if there are several.

    With `layers` TCP is told of too, and each transition begins with the layer that it is of. `several`: the connections of TCP
    are numbered, in the order in which they are first told of.
    """

    def __init__(self, role: str, *, quiet: bool = False, name: str = "", layers: bool = False, several: bool = False) -> None:
        self._machine, self._quiet, self._prefix = f"tls_{role}", quiet, f"{name} " if name else ""
        self._layers, self._several = layers, several
        self._numbers: WeakKeyDictionary[TcpEndpoint, int] = WeakKeyDictionary()
        self._count = 0
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)

    def say(self, line: str) -> None:
        """Something that is no event."""
        if not self._quiet:
            self._console.print(Text(line, style="dim"))

    def tell_tcp(self, endpoint: TcpEndpoint, event: TcpEvent) -> None:
        """What there is to say of an event of TCP: steps that open, close or go wrong. What carries text and changes nothing does not."""
        if not isinstance(event, Transition) or self._quiet or (event.before == event.after and event.event in CARRYING):
            return
        if endpoint not in self._numbers:
            self._count += 1
            self._numbers[endpoint] = self._count
        name = f"#{self._numbers[endpoint]} " if self._several else ""
        self._transition("tcp", name, Step(str(event.event), str(event.before), str(event.after), event.rule))

    def tell(self, event: Happened) -> None:
        """What there is to say of an event. Data is nobody's business here."""
        if isinstance(event, Step):
            self._step(event)
        else:
            for line, style in _lines(event):
                if style == "bold red" or not self._quiet:
                    self._console.print(Text(self._prefix + line, style=style))

    def _step(self, step: Step) -> None:
        if not self._quiet:
            self._transition(self._machine, self._prefix, step)

    def _transition(self, machine: str, prefix: str, step: Step) -> None:
        line = Text(prefix)
        if self._layers:
            line.append(f"{machine[:3]} ", "blue" if machine == "tcp" else "magenta")
        line.append(f"{step.source:>18}", "dim")
        line.append(f" {step.event:<32}", "green" if step.event.startswith("send") else "cyan")
        line.append(f"→ {step.target:<18}", "bold" if step.source != step.target else "dim")
        line.append(f" {step.rule.partition('@')[0]}", "")
        line.append(f"  [{cites(machine).get(step.rule, '')}]", "dim")
        self._console.print(line)


def _lines(event: Happened) -> Iterator[tuple[str, str]]:
    match event:
        case HandshakeCompleted(connected, renegotiation):
            yield ("renegotiated: " if renegotiation else "connected: ") + summary(connected), "bold green"
            yield from ((line, "") for line in _chain(connected.authenticated.chain))
        case EarlyDataAnswered(accepted):
            yield f"early data was {'accepted' if accepted else 'rejected'}", ""
        case SessionReceived(session):
            yield f"a session to resume, good for {session.lifetime} s", ""
        case ClientAuthenticated(chain):
            yield "client authenticated" if chain else "the client has no certificate", ""
            yield from ((line, "") for line in _chain(chain))
        case PeerClosed():
            yield "the peer closed", ""
        case Aborted(alert, by, why):
            yield f"{'we' if by == 'us' else 'the peer'} sent the alert {alert}" + (f": {why}" if why else ""), "bold red"
        case Truncated():
            yield "the connection ended without close_notify: what came may not be all (RFC 8446 §6.1)", "bold red"
        case DataReceived():
            pass


def summary(connected: Connected) -> str:
    """Version, suite, group, signature, and what else was agreed on."""
    agreed, peer = connected.negotiated, connected.authenticated
    parts = [VERSIONS[agreed.version], SUITES[agreed.suite].name]
    parts += [GROUPS[agreed.group]] if agreed.group else []
    parts += [SIGNATURE_SCHEMES.get(peer.scheme, f"0x{peer.scheme:04x}")] if peer.scheme else []
    parts += [f"ALPN {agreed.alpn}"] if agreed.alpn else []
    parts += ["resumed"] if agreed.resumed else []
    parts += ["early data accepted"] if agreed.early_data else []
    parts += [f"OCSP {peer.status}"] if peer.status else []
    return ", ".join(parts)


def _chain(chain: tuple[bytes, ...]) -> Iterator[str]:
    for place, der in enumerate(chain):
        try:
            found = describe(der)
            yield f"  certificate {place}: {found.subject}, by {found.issuer}, until {found.not_after:%Y-%m-%d}"
        except CryptoError as error:
            yield f"  certificate {place}: {error}"
