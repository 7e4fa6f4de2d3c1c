"""`wirestate connect HOST[:PORT]`: the reference client on a real connection, telling each transition of its machine."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from wirestate.commands.narrate import Narrator
from wirestate.commands.networks import Network, Waiting, network_of, network_options
from wirestate.commands.s_client import Target, parse_target
from wirestate.commands.tls_options import FILE, GIVEN, common_settings, shared
from wirestate.reference.crypto.errors import CryptoError
from wirestate.reference.crypto.trust import TrustStore
from wirestate.reference.drivers import Happened, SocketDriver, Stream, Truncated
from wirestate.reference.endpoint import ClientEndpoint, Mistake
from wirestate.reference.handlers.events import Aborted, DataReceived, SessionReceived
from wirestate.reference.handlers.session import Session, SessionError, load_session, save_session
from wirestate.reference.handlers.settings import ClientSettings


@click.command()
@click.argument("target", metavar="HOST[:PORT]")
@shared
@network_options
@click.option("--servername", metavar="NAME", help="The name to ask for and to find in the certificate.  [default: HOST]")
@click.option("--insecure", is_flag=True, help="Do not check whether the certificate is trusted.")
@click.option("--session-in", metavar="FILE", type=GIVEN, help="Resume this session.")
@click.option("--session-out", metavar="FILE", type=FILE, help="Keep the last session that the server offers.")
@click.option("--early-data", metavar="FILE", type=GIVEN, help="Send this as 0-RTT data, if the session allows it.")
@click.option("--linger", metavar="S", type=click.FloatRange(0), default=0.5, show_default=True,
              help="Close when the server was quiet for so long after the end of the input.")
@click.option("--post-handshake-auth", is_flag=True, help="Let the server ask for a certificate later.")
@click.option("--key-update", is_flag=True, help="Change the keys of both sides after the handshake (TLS 1.3).")
@click.option("--renegotiate", is_flag=True, help="Do another handshake after the first, and take up the server's wish for one (TLS 1.2).")
@click.pass_context
def connect(ctx: click.Context, /, *, target: str, **given: Any) -> None:
    """Connect to HOST (port 443 unless given) with the reference client, generated from the model.

    Standard input goes to the server, what it sends to standard output, and every step of the state machine to standard
    error. A client to learn from and to test against, not a hardened one. With --stack tcp the TCP under it is generated from
    the model too.

    Exit 0: it went well. 1: the handshake failed, the connection was broken off, or the server closed it before all input was
    sent. 2: bad usage, or no connection.
    """
    try:
        where = parse_target(target)
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param_hint="HOST[:PORT]") from error
    settings = _settings(where, given)
    narrator = Narrator("client", quiet=given["quiet"], layers=given["stack"] == "tcp")
    with network_of(ctx, given, narrator) as network:
        try:
            stream = network.connect(where.host, where.port, given["timeout"])
        except OSError as error:
            click.echo(f"wirestate: {where}: {error.strerror or error}", err=True)
            ctx.exit(2)
        status = _Run(settings, stream, network, narrator, given).run()
    ctx.exit(status)


def _settings(where: Target, given: dict[str, Any]) -> ClientSettings:
    found = common_settings(given)
    if "trust" not in found and not given["insecure"]:
        try:
            found["trust"] = TrustStore.of_system()
        except CryptoError as error:
            raise click.UsageError(f"{error}: name one with --ca, or use --insecure") from error
    elif given["insecure"]:
        found["trust"] = None
    return ClientSettings(
        server_name=given["servername"] or where.host, session=_session(given["session_in"]), early_data=given["early_data"] is not None,
        post_handshake_auth=given["post_handshake_auth"], renegotiate=given["renegotiate"], **found,
    )  # fmt: skip


def _session(path: Path | None) -> Session | None:
    if path is None:
        return None
    try:
        return load_session(path)
    except SessionError as error:
        raise click.UsageError(f"--session-in: {error}") from error


class _Run:
    """One connection from the first byte to the last."""

    def __init__(self, settings: ClientSettings, stream: Stream, network: Network, narrator: Narrator, given: dict[str, Any]) -> None:
        self._given, self._stream, self._network = given, stream, network
        self._endpoint = ClientEndpoint(settings)
        self._driver = SocketDriver(self._endpoint, stream)
        self._narrator = narrator
        self._early = given["early_data"].read_bytes() if given["early_data"] is not None else b""
        self._waiting = bytearray()
        """Input that was read and is not sent yet."""
        self._sent = 0
        self._failed = False

    def run(self) -> int:
        """The exit status."""
        try:
            self._talk()
        except (TimeoutError, ConnectionError) as error:
            what = "no answer in time" if isinstance(error, TimeoutError) else error.strerror or str(error)
            click.echo(f"wirestate: {what}", err=True)
            self._failed = True
        finally:
            self._driver.close()
            self._tell(list(self._endpoint.events()))
        if self._waiting:
            click.echo(f"wirestate: not all input was sent, only the first {self._sent} octets", err=True)
        return int(self._failed or bool(self._waiting))

    def _talk(self) -> None:
        if self._early and self._endpoint.offers_early_data:
            self._endpoint.send(self._early)
        self._tell(list(self._endpoint.events()))
        self._driver.flush()
        while self._endpoint.connected is None and not self._driver.over:
            self._tell(self._driver.receive())
        if self._endpoint.connected is None:
            self._failed = True
            return
        self._wishes()
        self._pump()

    def _wishes(self) -> None:
        """What the options ask for once the handshake is done."""
        connected = self._endpoint.connected
        try:
            if self._early and not (connected is not None and connected.negotiated.early_data):
                self._driver.send(self._early)  # what was not accepted early goes again
            if self._given["key_update"]:
                self._endpoint.update_keys(ask=True)
            if self._given["renegotiate"]:
                self._endpoint.renegotiate()
        except Mistake as error:
            click.echo(f"wirestate: {error}", err=True)
            self._failed = True
        self._driver.flush()
        self._tell(list(self._endpoint.events()))

    def _pump(self) -> None:
        """Standard input to the server, and what comes from it. When there is no more input and the server has been quiet for
        a while, close_notify; then what it still has to say, until it closes or nothing comes for the time limit."""
        with self._network.waiting(self._stream) as waiting:
            try:
                self._converse(waiting)
            finally:
                self._rest(waiting)

    def _converse(self, waiting: Waiting) -> None:
        while not self._driver.over and not self._endpoint.peer_closed:
            heard, typed = waiting.wait(self._patience(waiting))
            if heard:
                self._tell(self._driver.receive())
            if typed:
                self._waiting += waiting.read()
            if not heard and not typed and not self._closed():
                return
            self._forward()

    def _rest(self, waiting: Waiting) -> None:
        """The input that is left when the server has closed, or the connection broke. In TLS 1.3 close_notify ends only the
        server's direction: the rest still goes to it, as long as TCP takes it (RFC 8446 section 6.1). In TLS 1.2 nothing does
        (RFC 5246 section 7.2.1). The input is taken for over when none comes for a while: nobody may be typing."""
        while not self._waiting and waiting.reading and waiting.input(self._given["linger"]):
            self._waiting += waiting.read()
            if self._endpoint.peer_closed:
                self._forward()

    def _patience(self, waiting: Waiting) -> float | None:
        """How long to wait for something to happen: for ever while there may be input."""
        if waiting.reading:
            return None
        limit: float = self._given["linger"] if self._endpoint.may_close and not self._endpoint.handshaking else self._given["timeout"]
        return limit

    def _closed(self) -> bool:
        """Say close_notify, if it was not said."""
        if not self._endpoint.may_close or self._endpoint.handshaking:
            return False
        self._endpoint.close()
        self._driver.flush()
        return True

    def _forward(self) -> None:
        """Pass input on, unless a renegotiation is on."""
        if self._endpoint.handshaking or self._endpoint.ended:
            return
        if self._waiting:
            self._driver.send(bytes(self._waiting))
            self._sent += len(self._waiting)
            self._waiting.clear()
        self._tell(list(self._endpoint.events()))

    def _tell(self, events: list[Happened]) -> None:
        for event in events:
            self._narrator.tell(event)
            if isinstance(event, DataReceived):
                sys.stdout.buffer.write(event.data)
                sys.stdout.buffer.flush()
            elif isinstance(event, SessionReceived) and self._given["session_out"] is not None:
                save_session(event.session, self._given["session_out"])
            elif isinstance(event, Aborted | Truncated):
                self._failed = True
