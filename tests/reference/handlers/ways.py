"""More scenarios than `held` has: those that are there for rules of the machines that no other scenario takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from typing import Any

from tests.reference.handlers.held import Run, Scenario, resumed, scenarios
from tests.reference.handlers.meeting import Meeting, certified, client_settings, server_settings, stapled
from wirestate.reference.generated.tls import Event
from wirestate.reference.handlers.settings import TLS12, Psk

PSKS = (Psk(b"me", b"secret" * 4),)
EXCHANGES = {"RSA": 0x009C, "RSA_PSK": 0x00AC, "PSK": 0x00A8, "ECDHE_PSK": 0xD001, "ECDH_anon": 0xC018, "ECDHE": 0xC02F}
NO_STATUS = frozenset({Event.SEND_CERTIFICATE_STATUS})


def _of_12(suite: int, *, client: dict[str, Any] | None = None, server: dict[str, Any] | None = None, **more: Any) -> Scenario:
    both = {"versions": (TLS12,), "suites": (suite,), "psks": PSKS}
    ours, theirs = {**both, **(client or {})}, {**both, "credentials": (certified("rsa"),), **(server or {})}
    return Scenario(lambda: client_settings(**ours), lambda: server_settings(**theirs), **more)


def _ask_again(run: Run) -> None:
    run.server.ask_to_renegotiate()


def _old() -> Iterator[tuple[str, Scenario]]:
    """TLS 1.2 with every kind of key exchange, with and without what goes with it."""
    lone = {"secure_renegotiation": False}
    me = {"credentials": (certified("p256", "me"),)}
    asks, status, again = {"client_auth": "request"}, {"ocsp_response": stapled("rsa")}, {"renegotiate": True}
    for name, suite in EXCHANGES.items():
        yield f"1.2 {name}, renegotiated", _of_12(suite, client={**again, **me}, server={**again, **status, **asks}, then=(_ask_again,))
        yield f"1.2 {name}, client without RFC 5746", _of_12(suite, client=lone, server=status)
        yield f"1.2 {name}, server without RFC 5746", _of_12(suite, server=lone)
        yield f"1.2 {name}, no status", _of_12(suite, server=status, left_out=NO_STATUS)
        yield f"1.2 {name}, no status, renegotiated", _of_12(
            suite, client=again, server={**again, **status, **asks}, left_out=NO_STATUS, then=(_ask_again,))
    for name in ("PSK", "RSA_PSK"):
        yield f"1.2 {name}, no hint", _of_12(EXCHANGES[name], left_out=frozenset({Event.SEND_SERVER_KEY_EXCHANGE}))
    for word in ("request", "require"):
        yield f"1.2 no certificate, {word}d", _of_12(0xC02F, server={"client_auth": word})
    for tickets in (0, 2):
        yield f"1.2 False Start, {tickets} tickets", _of_12(0xC02F, client={"false_start": True}, server={"tickets": tickets})
    yield "1.2 resumed, no RFC 5746", resumed(versions=(TLS12,), secure_renegotiation=False)
    yield "1.2 renegotiation refused by the client", _of_12(0xC02F, server=again, then=(_ask_again,))
    yield "1.2 renegotiation refused by the server", _of_12(0xC02F, then=(lambda run: run.client.renegotiate(),))
    yield "1.2 renegotiation after the server closed", _of_12(0xC02F, client=again, server=again, then=(_close_and_renegotiate,))


def _close_and_renegotiate(run: Run) -> None:
    run.server.close()
    run.client.party.renegotiation_wanted = True
    run.holds[0].one()


def _without_session_id() -> Iterator[tuple[str, Scenario]]:
    """A ticket of TLS 1.2 that goes without a session id: what comes after the ServerHello tells whether it was taken."""
    for name, suite in EXCHANGES.items():
        both: dict[str, Any] = {"versions": (TLS12,), "suites": (suite,), "psks": PSKS}
        server = partial(server_settings, credentials=(certified("rsa"),), ocsp_response=stapled("rsa"), **both)
        first = server()
        client = partial(client_settings, session=Meeting(client_settings(**both), first).session(), ticket_session_id=False, **both)
        yield f"1.2 {name}, ticket taken", Scenario(client, partial(server, ticket_keys=first.ticket_keys))
        yield f"1.2 {name}, ticket not taken", Scenario(client, server)
        yield f"1.2 {name}, ticket not taken, no status", Scenario(client, partial(server, ocsp_response=None, tickets=0))
        yield f"1.2 {name}, ticket not taken, no RFC 5746", Scenario(client, partial(server, secure_renegotiation=False))
        if name == "PSK":
            yield f"1.2 {name}, ticket not taken, no hint", Scenario(client, server, left_out=frozenset({Event.SEND_SERVER_KEY_EXCHANGE}))


def _new() -> Iterator[tuple[str, Scenario]]:
    me = (certified("p256", "me"),)
    yield "1.3 no certificate, requested", Scenario(client_settings, lambda: server_settings(client_auth="request"))
    yield "1.3 no certificate, required", Scenario(client_settings, lambda: server_settings(client_auth="require"))
    for name, own in (("no certificate", ()), ("certificate", me)):
        for word in ("none", "request", "require"):
            yield f"1.3 compressed, {name}, {word}", Scenario(
                partial(client_settings, credentials=own, compress_certificates=True),
                partial(server_settings, client_auth=word, compress_certificates=True), then=(lambda run: run.server.close(),))
            yield f"1.3 compressed, {name}, {word}, the client closes", Scenario(
                partial(client_settings, credentials=own, compress_certificates=True),
                partial(server_settings, client_auth=word, compress_certificates=True), then=(lambda run: run.client.close(),))
    for name, own in (("none", ()), ("twice", me)):
        client = partial(client_settings, post_handshake_auth=True, credentials=own)
        yield f"1.3 later, {name}", Scenario(client, server_settings, then=(_ask_twice,))


def _ask_twice(run: Run) -> None:
    run.server.ask_for_certificate()
    run.server.ask_for_certificate()


def meetings() -> Iterator[Meeting]:
    """0-RTT that arrives before the server has anything to say to it: passed over where it is not accepted."""
    first = server_settings(max_early_data=1000)
    session = Meeting(client_settings(), first).session()
    for server in (first, replace(first, max_early_data=0), server_settings(client_auth="request")):
        for shares in (None, ()):
            yield Meeting(client_settings(session=session, early_data=True, shares=shares), server, early=b"early")


@cache
def ways() -> dict[str, Scenario]:
    return {**scenarios(), **dict(_old()), **dict(_without_session_id()), **dict(_new())}
