"""The options that `wirestate connect` and `wirestate serve` share, and what they mean as settings of an endpoint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from wirestate.reference.crypto.credentials import Credential, read_credential
from wirestate.reference.crypto.errors import CryptoError
from wirestate.reference.crypto.groups import supported
from wirestate.reference.crypto.trust import TrustStore
from wirestate.reference.handlers.settings import SUITES12, SUITES13, TLS12, TLS13, Psk
from wirestate.reference.keylog import KeyLogFile
from wirestate.reference.wire.registry import GROUPS
from wirestate.reference.wire.suites import SUITES

F = TypeVar("F", bound=Callable[..., Any])
FILE = click.Path(dir_okay=False, path_type=Path)
GIVEN = click.Path(exists=True, dir_okay=False, path_type=Path)
ALIASES = {"P-256": "secp256r1", "P-384": "secp384r1", "P-521": "secp521r1"}


def shared(command: F) -> F:
    """The options of both commands."""
    for option in reversed([
        click.option("--cert", metavar="FILE", type=GIVEN, help="Own certificate, and its chain (PEM)."),
        click.option("--key", metavar="FILE", type=GIVEN, help="Its private key (PEM).  [default: in --cert]"),
        click.option("--ca", metavar="FILE", type=GIVEN, help="Authorities to trust (PEM)."),
        click.option("--tls1_2", "version", flag_value=TLS12, type=int, help="TLS 1.2 only."),
        click.option("--tls1_3", "version", flag_value=TLS13, type=int, help="TLS 1.3 only."),
        click.option("--ciphers", metavar="LIST", help="Cipher suites, best first, by their names in the RFCs."),
        click.option("--groups", metavar="LIST", help="Groups of the key exchange, best first, e.g. x25519,P-256."),
        click.option("--alpn", metavar="LIST", help="Application protocols, best first, e.g. h2,http/1.1."),
        click.option("--psk", metavar="IDENTITY:HEX", multiple=True, help="A pre-shared key."),
        click.option("--keylog", metavar="FILE", type=FILE, envvar="SSLKEYLOGFILE", help="Append the secrets, for wirestate check."),
        click.option("--timeout", metavar="S", type=click.FloatRange(0, min_open=True), default=10.0, show_default=True),
        click.option("--quiet", "-q", is_flag=True, help="No transitions, only data and errors."),
    ]):  # fmt: skip
        command = option(command)
    return command


def common_settings(given: Mapping[str, Any]) -> dict[str, Any]:
    """What `Settings` takes of the shared options. `click.UsageError` says what cannot be."""
    found: dict[str, Any] = {"psks": tuple(map(_psk, given["psk"]))}
    if given["version"] is not None:
        found["versions"] = (given["version"],)
    if given["ciphers"] is not None:
        found["suites"] = tuple(_suite(name) for name in _split(given["ciphers"]))
    elif found["psks"]:
        found["suites"] = (*SUITES13, *(code for code, suite in SUITES.items() if suite.kx == "ECDHE_PSK" and suite.aead), *SUITES12)
    if given["groups"] is not None:
        found["groups"] = tuple(_group(name) for name in _split(given["groups"]))
    if given["alpn"] is not None:
        found["alpn"] = tuple(_split(given["alpn"]))
    if given["keylog"] is not None:
        found["keylog"] = _keylog(given["keylog"])
    if given["cert"] is not None:
        found["credentials"] = (_credential(given["cert"], given["key"] or given["cert"]),)
    elif given["key"] is not None:
        raise click.UsageError("--key needs --cert")
    if given["ca"] is not None:
        found["trust"] = _trusted(given["ca"])
    return found


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.replace(":", ",").split(",") if part.strip()]


def _suite(name: str) -> int:
    code = next((code for code, suite in SUITES.items() if suite.name == name), None)
    if code is None:
        known = ", ".join(SUITES[code].name for code in (*SUITES13, *SUITES12))
        raise click.UsageError(f"--ciphers: {name!r} is not a cipher suite; some are {known}")
    return code


def _group(name: str) -> int:
    wanted = ALIASES.get(name.upper(), name).lower()
    known = {GROUPS[code].lower(): code for code in supported(tls13=True)}
    if wanted not in known:
        raise click.UsageError(f"--groups: {name!r} is not here; there are {', '.join(GROUPS[code] for code in known.values())}")
    return known[wanted]


def _psk(text: str) -> Psk:
    identity, colon, key = text.rpartition(":")
    try:
        secret = bytes.fromhex(key)
    except ValueError:
        secret = b""
    if not colon or not identity or not secret:
        raise click.UsageError(f"--psk: {text!r} is not IDENTITY:HEX")
    return Psk(identity.encode(), secret)


def _keylog(path: Path) -> KeyLogFile:
    try:
        return KeyLogFile(path)
    except OSError as error:
        raise click.FileError(str(path), error.strerror or str(error)) from error


def _credential(chain: Path, key: Path) -> Credential:
    try:
        return read_credential(chain, key)
    except CryptoError as error:
        raise click.UsageError(f"--cert: {error}") from error


def _trusted(path: Path) -> TrustStore:
    try:
        return TrustStore.of_pem(path.read_bytes())
    except CryptoError as error:
        raise click.UsageError(f"--ca: {path}: {error}") from error
