"""Hellos, and messages right after them, that no honest peer sends: each for a rule of the machine that it makes the endpoint take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.reference.handlers import stimuli as st
from tests.reference.handlers.held import Run, Scenario, Side
from tests.reference.handlers.meeting import Meeting, client_settings, server_settings
from wirestate.reference.crypto import groups
from wirestate.reference.handlers.channel import CHANGE_CIPHER_SPEC, HANDSHAKE
from wirestate.reference.handlers.settings import TLS12, TLS13
from wirestate.reference.wire import build
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.handshake import ClientHello, EncryptedExtensions, NewSessionTicket, ServerHello
from wirestate.reference.wire.serialise import serialise

ECDHE, NEW = 0xC02B, 0x1301
INFO, BOUND = build.renegotiation_info(), build.renegotiation_info(bytes(12))
SENTINEL = bytes(24) + b"DOWNGRD\x01"


class Case(NamedTuple):
    """`say` it to the side when a run of the scenario has it wait in the state for the last time; it takes the rule."""

    rule: str
    side: Side
    state: str
    scenario: Callable[[], Scenario]
    say: Callable[[Run], None]


def _old(*, suite: int = ECDHE, version: int = TLS12, random: bytes = bytes(32), echo: bool = False, given: tuple[Extension, ...] = (INFO,)
         ) -> Callable[[Run], None]:  # fmt: skip
    """A ServerHello of TLS 1.2."""

    def say(run: Run) -> None:
        session_id = run.client.party.offered.hello.session_id if echo else b""
        st.raw(run, "client", HANDSHAKE, serialise(ServerHello(version, random, session_id, suite, 0, given)))

    return say


def _new_with_old_suite(run: Run) -> None:
    hello = run.client.party.offered.hello
    given = (build.selected_version(TLS13), build.server_key_share(23, groups.offer(23).share))
    st.raw(run, "client", HANDSHAKE, serialise(ServerHello(TLS12, bytes(32), hello.session_id, ECDHE, 0, given)))


def _early_data_accepted(run: Run) -> None:
    st.raw(run, "client", HANDSHAKE, serialise(EncryptedExtensions((build.early_data(),))))


def _change(run: Run) -> None:
    st.raw(run, "client", CHANGE_CIPHER_SPEC, b"\1")


def _ticket(run: Run) -> None:
    st.raw(run, "client", HANDSHAKE, serialise(NewSessionTicket(100, b"another"), version=TLS12))


def _client_hello(info: Extension) -> Callable[[Run], None]:
    def say(run: Run) -> None:
        hello = ClientHello(TLS12, bytes(32), b"", (0xC02B, 0xC02F), b"\0", (info, build.signature_algorithms((0x0403,))))
        st.raw(run, "server", HANDSHAKE, serialise(hello))

    return say


def _second_with_early_data(run: Run) -> None:
    first = run.client.party.offered.hello
    share = build.key_share([(group, groups.offer(group).share) for group in (run.server.party.choice.group,)])
    kept = [share if extension.type == 51 else extension for extension in first.extensions]
    hello = ClientHello(TLS12, first.random, first.session_id, first.cipher_suites, b"\0", (*kept, build.early_data()))
    st.raw(run, "server", HANDSHAKE, serialise(hello))


def _plain(**client: Any) -> Callable[[], Scenario]:
    return lambda: Scenario(lambda: client_settings(**client), server_settings)


def _early() -> Scenario:
    first = server_settings(max_early_data=1000)
    session = Meeting(client_settings(), first).session()
    return Scenario(lambda: client_settings(session=session, early_data=True), server_settings)


def _session(*, info: bool) -> Callable[[], Scenario]:
    def made() -> Scenario:
        wanted = {"versions": (TLS12,), "suites": (ECDHE,), "secure_renegotiation": info}
        first = server_settings(**wanted)
        session = Meeting(client_settings(**wanted), first).session()
        return Scenario(lambda: client_settings(**wanted, session=session), lambda: first)

    return made


def _untold() -> Scenario:
    """A client that learns only after the ServerHello whether its ticket was taken."""
    wanted = {"versions": (TLS12,), "suites": (ECDHE,)}
    session = Meeting(client_settings(**wanted), server_settings(**wanted)).session()
    return Scenario(lambda: client_settings(**wanted, session=session, ticket_session_id=False), lambda: server_settings(**wanted))


def _unheard(*, tickets: int = 2) -> Callable[[], Scenario]:
    return lambda: Scenario(lambda: client_settings(versions=(TLS12,)), lambda: server_settings(tickets=tickets))


_PROMISED = (build.extended_master_secret(), build.session_ticket())
CASES = (
    Case("c13.8 downgrade sentinel", "client", "WAIT_SH", _plain(), _old(random=SENTINEL)),
    Case("c13.8 TLS 1.2 after early data", "client", "WAIT_SH", _early, _old()),
    Case("c13.8 TLS 1.2 after HelloRetryRequest", "client", "WAIT_SH", _plain(shares=()), _old()),
    Case("c12.6 version not offered", "client", "WAIT_SH", _plain(), _old(version=0x0302)),
    Case("c13.5 suite of TLS 1.2", "client", "WAIT_SH", _plain(), _new_with_old_suite),
    Case("c12.6 suite of TLS 1.3", "client", "WAIT_SH", _plain(), _old(suite=NEW)),
    Case("c12.6 wrong renegotiation_info", "client", "WAIT_SH", _plain(), _old(given=(BOUND,))),
    Case("c12 ServerHello resumed, ticket, RFC 5746", "client", "WAIT_SH", _session(info=True), _old(echo=True, given=(INFO, *_PROMISED))),
    Case("c12 ServerHello resumed, ticket, no RFC 5746", "client", "WAIT_SH", _session(info=False), _old(echo=True, given=_PROMISED)),
    Case("c12.7 NewSessionTicket: resumed", "client", "TLS12_WAIT_RINFO", _untold, _ticket),
    Case("c12.20 promised ticket missing", "client", "TLS12_WAIT_NST", _unheard(), _change),
    Case("c13.10 early_data not allowed", "client", "WAIT_EE", _early, _early_data_accepted),
    Case("s13.1 wrong renegotiation_info", "server", "START", _unheard(), _client_hello(BOUND)),
    Case("s12.15 wrong renegotiation_info", "server", "TLS12_CONNECTED", _unheard(), _client_hello(INFO)),
    Case("s13.5 second ClientHello changed", "server", "WAIT_CH2", _plain(shares=()), _second_with_early_data),
)  # fmt: skip


def run_of(case: Case) -> Run:
    """The run after it was said and heard."""
    last = max(step for step, state in enumerate(_states(case)) if state == case.state)
    run = Run(case.scenario())
    steps = run.steps()
    for _ in range(last + 1):
        next(steps)
    case.say(run)
    run.deliver()
    return run


def _states(case: Case) -> list[str]:
    run = Run(case.scenario())
    return [run.endpoint(case.side).state for _ in run.steps()]
