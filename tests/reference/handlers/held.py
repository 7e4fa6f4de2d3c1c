"""Runs of both reference endpoints that can be stopped between any two messages, with either side as the one to be attacked.

The other side, honest up to there, has the right keys: what it is then made to say is wrong in its place alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from tests.reference.handlers.meeting import Meeting, certified, client_settings, server_settings, stapled
from wirestate.reference.endpoint import ClientEndpoint, Endpoint, Mistake, ServerEndpoint
from wirestate.reference.generated.tls import Event
from wirestate.reference.handlers.client import Client
from wirestate.reference.handlers.party import Party
from wirestate.reference.handlers.settings import TLS12, TLS13, ClientSettings, Psk, ServerSettings

Side = Literal["client", "server"]
Then = Callable[["Run"], None]
MOST = 60


class Hold:
    """Lets a party choose one message, and then none until it is asked again."""

    def __init__(self, party: Party, left_out: frozenset[Event] = frozenset()) -> None:
        self._choose, self._left, self._left_out = party.choose, 0, left_out
        self.party = party
        party.choose = self.choose  # type: ignore[method-assign]

    def choose(self, allowed: Collection[Event]) -> Event | None:
        if not self._left:
            return None
        event = self._choose({one for one in allowed if one not in self._left_out})
        self._left -= event is not None
        return event

    def one(self) -> bool:
        """Send the next message that is wanted. Whether there was one."""
        self._left = 1
        self.party.drive()
        sent, self._left = not self._left, 0
        return sent


@dataclass
class Scenario:
    """The settings of a run, the 0-RTT data of the client, and what the users do once it is connected."""

    client: Callable[[], ClientSettings]
    server: Callable[[], ServerSettings]
    early: bytes = b""
    then: tuple[Then, ...] = field(default=())
    left_out: frozenset[Event] = frozenset()
    """What neither side sends, although it would."""


class Run:
    """One run of a scenario. `steps` goes on by a message at a time."""

    def __init__(self, scenario: Scenario) -> None:
        self.client, self.server = _Waiting(scenario.client()), ServerEndpoint(scenario.server())
        self.holds = Hold(self.client.party, scenario.left_out), Hold(self.server.party, scenario.left_out)
        self._scenario, self._early_sent = scenario, False

    def endpoint(self, side: Side) -> Endpoint:
        return self.client if side == "client" else self.server

    def deliver(self) -> None:
        """What either has to send arrives."""
        while (one := self.client.data_to_send()) or (two := self.server.data_to_send()):
            if one:
                self.server.receive_data(one)
            else:
                self.client.receive_data(two)

    def steps(self) -> Iterator[None]:
        """Yield before the first message, and after each."""
        yield
        for then in (lambda _: None, *self._scenario.then):
            with suppress(Mistake):  # the user asks too late: the run has ended before
                then(self)
            self.deliver()
            yield
            for _ in range(MOST):
                if not any(hold.one() for hold in self.holds):
                    break
                if self._scenario.early and not self._early_sent and self.server.state == "WAIT_EOED":
                    self.client.send(self._scenario.early)
                    self._early_sent = True
                self.deliver()
                yield


class _Waiting(ClientEndpoint):
    """A client that does not begin by itself."""

    def __init__(self, settings: ClientSettings) -> None:
        self.party = Client(settings)


def resumed(*, ticket_session_id: bool = True, **server: Any) -> Scenario:
    first = server_settings(**server)
    early = server.get("max_early_data", 0)
    session = Meeting(client_settings(), first).session()
    return Scenario(
        lambda: client_settings(session=session, early_data=bool(early), ticket_session_id=ticket_session_id, versions=first.versions),
        lambda: server_settings(ticket_keys=first.ticket_keys, **server),
        b"early" if early else b"",
    )


def _renegotiation() -> Scenario:
    return Scenario(
        lambda: client_settings(versions=(TLS12,), renegotiate=True, credentials=(certified("p256", "me"),)),
        lambda: server_settings(renegotiate=True, client_auth="request"),
        then=(lambda run: run.server.ask_to_renegotiate(),),
    )


@cache
def scenarios() -> dict[str, Scenario]:
    """Name -> a scenario; together they visit the states that the reference has."""
    me = (certified("p256", "me"),)
    psk = (Psk(b"me", b"secret" * 4),)
    both = {"versions": (TLS12,), "psks": psk, "suites": (0x00A8,)}
    return {
        "1.3": Scenario(client_settings, server_settings, then=(lambda run: run.client.close(), lambda run: run.server.close())),
        "1.3 retry": Scenario(lambda: client_settings(shares=()), server_settings),
        "1.3 client certificate": Scenario(lambda: client_settings(credentials=me), lambda: server_settings(client_auth="request")),
        "1.3 resumed": resumed(versions=(TLS13,)),
        "1.3 early data": resumed(max_early_data=1000),
        "1.3 later": Scenario(lambda: client_settings(credentials=me, post_handshake_auth=True), server_settings,
                              then=(lambda run: run.server.ask_for_certificate(),)),
        "1.3 closed by the server": Scenario(client_settings, server_settings, then=(lambda run: run.server.close(),)),
        "1.2 status": Scenario(lambda: client_settings(versions=(TLS12,)), lambda: server_settings(ocsp_response=stapled())),
        "1.2": Scenario(lambda: client_settings(versions=(TLS12,)), server_settings, then=(lambda run: run.client.close(),)),
        "1.2 client certificate": Scenario(lambda: client_settings(versions=(TLS12,), credentials=me),
                                           lambda: server_settings(client_auth="request")),
        "1.2 RSA": Scenario(lambda: client_settings(versions=(TLS12,), suites=(0x009C,)),
                            lambda: server_settings(suites=(0x009C,), credentials=(certified("rsa"),), tickets=0)),
        "1.2 PSK": Scenario(lambda: client_settings(**both), lambda: server_settings(**both, credentials=())),
        "1.2 resumed": resumed(versions=(TLS12,)),
        "1.2 resumed without a session id": resumed(versions=(TLS12,), ticket_session_id=False),
        "1.2 renegotiation": _renegotiation(),
    }  # fmt: skip
