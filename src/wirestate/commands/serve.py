"""`wirestate serve [ADDRESS:]PORT`: the reference server for real clients, telling each transition of its machine."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from wirestate.commands.narrate import Narrator, summary
from wirestate.commands.networks import Listening, network_of, network_options
from wirestate.commands.tls_options import GIVEN, common_settings, shared
from wirestate.reference.crypto.errors import CryptoError
from wirestate.reference.drivers import Happened, SocketDriver, Stream, Truncated
from wirestate.reference.endpoint import Mistake, ServerEndpoint
from wirestate.reference.handlers.events import Aborted, DataReceived, HandshakeCompleted
from wirestate.reference.handlers.settings import TLS12, TLS13, ServerSettings
from wirestate.reference.wire.errors import WireError

Answer = Callable[[bytes, "ServerEndpoint"], bytes]


def _page(data: bytes, endpoint: ServerEndpoint) -> bytes:
    """A web page that says what was agreed on."""
    connected = endpoint.connected
    text = (summary(connected) if connected is not None else "0-RTT") + "\n"
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(text)}\r\nConnection: close\r\n\r\n{text}".encode()


ANSWERS: dict[str, Answer] = {
    "echo": lambda data, _: data,
    "reverse": lambda data, _: data.rstrip(b"\n")[::-1] + b"\n",
    "www": _page,
    "print": lambda data, _: b"",
}


@click.command()
@click.argument("listen", metavar="[ADDRESS:]PORT")
@shared
@network_options
@click.option("--request-client-cert", "client_auth", flag_value="request", help="Ask for a certificate.")
@click.option("--require-client-cert", "client_auth", flag_value="require", help="Refuse clients without one.")
@click.option("--post-handshake-auth", is_flag=True, help="Ask for a certificate after the handshake (TLS 1.3).")
@click.option("--answer", type=click.Choice(list(ANSWERS)), default="echo", show_default=True, help="What to do with data.")
@click.option("--early-data", "max_early_data", metavar="BYTES", type=click.IntRange(0), default=0, help="Accept so much 0-RTT data.")
@click.option("--tickets", metavar="N", type=click.IntRange(0, 16), default=2, show_default=True, help="Session tickets after a handshake.")
@click.option("--ocsp", metavar="FILE", type=GIVEN, help="The OCSP response to staple (DER).")
@click.option("--key-update", is_flag=True, help="Change the keys of both sides after the handshake (TLS 1.3).")
@click.option("--renegotiate", is_flag=True, help="Ask for another handshake after the first, and let clients have one (TLS 1.2).")
@click.option("--count", metavar="N", type=click.IntRange(1), help="End after N connections.")
@click.pass_context
def serve(ctx: click.Context, /, *, listen: str, **given: Any) -> None:
    """Serve TLS on PORT of this machine (or of ADDRESS) with the reference server, generated from the model.

    What clients send is answered as --answer says; every step of the state machine goes to standard error. A server to
    learn from and to test against, not a hardened one. With --stack tcp the TCP under it is generated from the model too.

    Exit 0: all connections went well. 1: one failed. 2: bad usage, or the port is not to be had.
    """
    address, port = _listen(ctx, listen)
    settings = _settings(given)
    narrator = Narrator("server", quiet=given["quiet"], layers=given["stack"] == "tcp", several=given["count"] != 1)
    with network_of(ctx, given, narrator) as network:
        try:
            listener = network.listen(address, port)
        except OSError as error:
            click.echo(f"wirestate: {listen}: {error.strerror or error}", err=True)
            ctx.exit(2)
        with closing(listener):
            click.echo(f"serving on {listener.where}", err=True)
            failed = _accept(listener, settings, given)
    ctx.exit(int(failed))


def _listen(ctx: click.Context, text: str) -> tuple[str, int]:
    address, _, port = text.rpartition(":")
    if not (port.isascii() and port.isdigit() and int(port) < 65536):
        raise click.BadParameter(f"{text!r} is not PORT or ADDRESS:PORT", ctx, param_hint="[ADDRESS:]PORT")
    return address.strip("[]"), int(port)


def _settings(given: dict[str, Any]) -> ServerSettings:
    found = common_settings(given)
    if "credentials" not in found and not found["psks"]:
        raise click.UsageError("a server needs --cert (and --key), or --psk")
    return ServerSettings(
        client_auth=given["client_auth"] or "none", max_early_data=given["max_early_data"], tickets=given["tickets"],
        ocsp_response=_read(given["ocsp"]), renegotiate=given["renegotiate"], **found,
    )  # fmt: skip


def _read(path: Path | None) -> bytes | None:
    try:
        return path.read_bytes() if path is not None else None
    except OSError as error:
        raise click.FileError(str(path), error.strerror or str(error)) from error


def _accept(listener: Listening, settings: ServerSettings, given: dict[str, Any]) -> bool:
    """Connections, each in a thread of its own. Whether one failed."""
    runs: list[_Run] = []
    count = given["count"]
    while count is None or len(runs) < count:
        run = _Run(listener.accept(given["timeout"]), settings, given, f"#{len(runs) + 1}" if count != 1 else "")
        run.start()
        runs.append(run)
    for run in runs:
        run.join()
    return any(run.failed for run in runs)


class _Run(threading.Thread):
    """One connection from the first byte to the last."""

    def __init__(self, stream: Stream, settings: ServerSettings, given: dict[str, Any], name: str) -> None:
        super().__init__(daemon=True)
        self._endpoint = ServerEndpoint(settings)
        self._driver = SocketDriver(self._endpoint, stream)
        self._given, self._answer = given, ANSWERS[given["answer"]]
        self._narrator = Narrator("server", quiet=given["quiet"], name=name, layers=given["stack"] == "tcp")
        self.failed = False

    def run(self) -> None:
        try:
            for event in self._driver.events():
                self._handle(event)
        except OSError as error:
            self._complain(error.strerror or str(error) or "no answer in time")
        except (Mistake, CryptoError, WireError) as error:
            self._complain(str(error))
        finally:
            self._driver.close()
            for event in self._endpoint.events():
                self._narrator.tell(event)
        self.failed = self.failed or self._endpoint.connected is None

    def _complain(self, why: str) -> None:
        click.echo(f"wirestate: {why}", err=True)
        self.failed = True

    def _handle(self, event: Happened) -> None:
        self._narrator.tell(event)
        if isinstance(event, DataReceived):
            self._answered(event)
        elif isinstance(event, HandshakeCompleted) and not event.renegotiation:
            self._wishes(event.connected.negotiated.version)
        elif isinstance(event, Aborted | Truncated):
            self.failed = True

    def _answered(self, event: DataReceived) -> None:
        if self._given["answer"] == "print":
            sys.stdout.buffer.write(event.data)
            sys.stdout.buffer.flush()
        data = self._answer(event.data, self._endpoint)
        if data and self._endpoint.may_close:
            self._driver.send(data)
        if self._given["answer"] == "www" and self._endpoint.may_close:
            self._endpoint.close()
            self._driver.flush()

    def _wishes(self, version: int) -> None:
        """What the options ask for once the handshake is done, as far as the version has it."""
        if self._given["key_update"] and version == TLS13:
            self._endpoint.update_keys(ask=True)
        if self._given["post_handshake_auth"] and version == TLS13:
            self._endpoint.ask_for_certificate()
        if self._given["renegotiate"] and version == TLS12:
            self._endpoint.ask_to_renegotiate()
        self._driver.flush()
