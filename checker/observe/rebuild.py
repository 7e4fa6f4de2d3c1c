"""The bytes of a handshake message from what `-trace` printed of it, and facts for when not all of it was printed."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable

from wirestate.model.messages import HANDSHAKE_CODES

Lines = list[str]
Facts = dict[str, str | bool | int | frozenset[str | bool | int]]

VALUE = re.compile(r"\s*(?:[\w ]+?:?)(?: +\(len=(\d+)\))?[:=] *((?:0x)?[0-9A-Fa-f]*)$")
EXTENSION = re.compile(r"\s*extension_type=.*\(([0-9]{1,9})\), length=([0-9]{1,9})$")
PAIR = re.compile(r"\{0x([0-9A-Fa-f]{2}), 0x([0-9A-Fa-f]{2})\}")
IN_PARENS = re.compile(r"\((0x[0-9a-fA-F]+|\d+)\)$")
DUMP = re.compile(r"\s*[0-9a-f]{4} - ((?:[0-9a-f]{2}[ -]){0,16})")
DECLARED = re.compile(r"xtensions, length = ([0-9]{1,6}|\?)$")
TIME = re.compile(r"\s*gmt_unix_time=0x([0-9A-Fa-f]{8}|\?)$")
RANDOM = re.compile(r"\s*random_bytes \(len=28\): ([0-9A-Fa-f]{56}|\?)$")
WITH_EXTENSIONS = ("ClientHello", "ServerHello", "EncryptedExtensions")
CODES = {name: code for code, name in HANDSHAKE_CODES.items()} | {"HelloRetryRequest": 2}


class NotShownError(Exception):
    """Something that the bytes need was not printed."""


def rebuild(kind: str, size: int | None, lines: Lines) -> bytes | None:
    """The whole message, or None if it cannot be put together exactly."""
    build = BUILDERS.get(kind)
    if size is None or build is None:
        return None
    try:
        body = build(lines)
        whole = bytes((CODES[kind],)) + size.to_bytes(3) + body
    except (NotShownError, ValueError, OverflowError, IndexError):
        return None
    return whole if len(body) == size else None


def _find(lines: Lines, name: str) -> int:
    for i, line in enumerate(lines):
        if line.lstrip().startswith(name):
            return i
    raise NotShownError(name)


def _hex(lines: Lines, name: str) -> bytes:
    """The hexadecimal value printed after a name, checked against its printed length."""
    line = lines[_find(lines, name)]
    found = VALUE.match(line)
    if found is None:
        raise NotShownError(name)
    data = bytes.fromhex(found[2].removeprefix("0x"))
    if found[1] is not None and int(found[1]) != len(data):
        raise NotShownError(name)
    return data


def _sized(width: int, data: bytes) -> bytes:
    return len(data).to_bytes(width) + data


def _codes(lines: Lines, width: int) -> bytes:
    """The numbers in parentheses at the ends of lines."""
    values = [found[1] for line in lines if (found := IN_PARENS.search(line))]
    if len(values) != len(lines):
        raise NotShownError("a name without a number")
    return b"".join(int(v, 0).to_bytes(width) for v in values)


def _dump(lines: Lines) -> bytes:
    return b"".join(bytes.fromhex(m[1].replace("-", " ")) for line in lines if (m := DUMP.match(line)))


def _hello_start(lines: Lines, version: str) -> bytes:
    number = int(lines[_find(lines, version)].split("=")[1].split()[0], 16)
    time = int(lines[_find(lines, "gmt_unix_time=")].split("=0x")[1], 16)
    random = time.to_bytes(4) + _hex(lines, "random_bytes")
    return number.to_bytes(2) + random + _sized(1, _hex(lines, "session_id"))


def _client_hello(lines: Lines) -> bytes:
    at, compression = _find(lines, "cipher_suites"), _find(lines, "compression_methods")
    suites = [PAIR.search(line) for line in lines[at + 1 : compression]]
    coded = b"".join(bytes.fromhex(s[1] + s[2]) for s in suites if s)
    rest = _tail(lines)
    methods = _codes(lines[compression + 1 : rest], 1)
    return (
        _hello_start(lines, "client_version=") + _sized(2, coded) + _sized(1, methods)
        + _extensions(lines[rest:], "ClientHello", optional=True)
    )  # fmt: skip


def _server_hello(lines: Lines) -> bytes:
    found = PAIR.search(lines[_find(lines, "cipher_suite {")])
    if found is None:
        raise NotShownError("cipher_suite")
    method = lines[_find(lines, "compression_method:")]
    return (
        _hello_start(lines, "server_version=") + bytes.fromhex(found[1] + found[2]) + _codes([method], 1)
        + _extensions(lines[_tail(lines) :], "ServerHello", optional=True)
    )  # fmt: skip


def _tail(lines: Lines) -> int:
    return next((i for i, line in enumerate(lines) if "xtensions" in line[:20]), len(lines))


def _extensions(lines: Lines, kind: str, optional: bool = False) -> bytes:
    """An extension block from its "extensions, length" line on."""
    if not lines or lines[0].strip() == "No extensions":
        return b"" if optional else b"\0\0"
    blocks: list[tuple[int, int, Lines]] = []
    for line in lines[1:]:
        if found := EXTENSION.match(line):
            blocks.append((int(found[1]), int(found[2]), []))
        elif blocks:
            blocks[-1][2].append(line)
    data = b"".join(_extension(kind, code, size, inner) for code, size, inner in blocks)
    return _sized(2, data)


def _extension(kind: str, code: int, size: int, lines: Lines) -> bytes:
    body = b"" if size == 0 else _dump(lines)
    if len(body) != size:
        shown = EXTENSIONS.get(code)
        body = shown(kind, lines) if shown else b""
    if len(body) != size:
        raise NotShownError(f"extension {code}")
    return code.to_bytes(2) + _sized(2, body)


def _key_share(kind: str, lines: Lines) -> bytes:
    shares = b""
    for i, line in enumerate(lines):
        if "NamedGroup:" in line:
            shares += _codes([line], 2)
            if i + 1 < len(lines) and "key_exchange" in lines[i + 1]:
                shares += _sized(2, _hex(lines[i + 1 : i + 2], "key_exchange"))
    return _sized(2, shares) if kind == "ClientHello" else shares


def _versions(kind: str, lines: Lines) -> bytes:
    codes = _codes(lines, 2)
    return _sized(1, codes) if kind == "ClientHello" else codes


EXTENSIONS: dict[int, Callable[[str, Lines], bytes]] = {
    10: lambda _, lines: _sized(2, _codes(lines, 2)),
    11: lambda _, lines: _sized(1, _codes(lines, 1)),
    13: lambda _, lines: _sized(2, _codes(lines, 2)),
    50: lambda _, lines: _sized(2, _codes(lines, 2)),
    16: lambda _, lines: _sized(2, b"".join(_sized(1, line.strip().encode()) for line in lines)),
    43: _versions,
    45: lambda _, lines: _sized(1, _codes(lines, 1)),
    51: _key_share,
    65281: lambda _, lines: b"\0",
}


def _certificate(lines: Lines) -> bytes:
    ders = [base64.b64decode(pem) for pem in re.findall(
        r"-----BEGIN CERTIFICATE-----\n(.*?)\n-----END CERTIFICATE-----", "\n".join(lines), re.S)]  # fmt: skip
    modern = any(line.startswith("      context (len=") for line in lines)
    if not modern:
        return _sized(3, b"".join(_sized(3, der) for der in ders))
    if sum("No extensions" in line for line in lines) < len(ders):
        raise NotShownError("extensions of a certificate")
    return _sized(1, _hex(lines, "context")) + _sized(3, b"".join(_sized(3, der) + b"\0\0" for der in ders))


def _certificate_verify(lines: Lines) -> bytes:
    algorithm = _codes([lines[_find(lines, "Signature Algorithm")]], 2)
    return algorithm + _sized(2, _hex(lines, "Signature (len"))


def _server_key_exchange(lines: Lines) -> bytes:
    curve = _codes([lines[_find(lines, "named_curve")]], 2)
    return b"\3" + curve + _sized(1, _hex(lines, "point (len")) + _certificate_verify(lines)


def _client_key_exchange(lines: Lines) -> bytes:
    for name, width in (("ecdh_Yc", 1), ("dh_Yc", 2), ("EncryptedPreMasterSecret", 2)):
        if any(line.lstrip().startswith(name) for line in lines):
            return _sized(width, _hex(lines, name))
    raise NotShownError("the exchanged key")


def _ticket(lines: Lines) -> bytes:
    life = int(lines[_find(lines, "ticket_lifetime_hint=")].split("=")[1]).to_bytes(4)
    ticket = _sized(2, _hex(lines, "ticket (len"))
    if not any("ticket_age_add" in line for line in lines):
        return life + ticket
    add = int(lines[_find(lines, "ticket_age_add=")].split("=")[1]).to_bytes(4)
    nonce = _sized(1, _hex(lines, "ticket_nonce"))
    return life + add + nonce + ticket + _extensions(lines[_tail(lines) :], "NewSessionTicket")


def _certificate_request(lines: Lines) -> bytes:
    """That of TLS 1.3 only."""
    return _sized(1, _hex(lines, "request_context")) + _extensions(lines[_tail(lines) :], "CertificateRequest")


BUILDERS: dict[str, Callable[[Lines], bytes]] = {
    "ClientHello": _client_hello, "ServerHello": _server_hello, "Certificate": _certificate,
    "EncryptedExtensions": lambda lines: _extensions(lines[_tail(lines) :], "EncryptedExtensions"),
    "CertificateVerify": _certificate_verify, "ServerKeyExchange": _server_key_exchange,
    "ClientKeyExchange": _client_key_exchange,
    "Finished": lambda lines: _hex(lines, "verify_data"), "NewSessionTicket": _ticket,
    "CertificateRequest": _certificate_request,
    "ServerHelloDone": lambda lines: b"", "HelloRequest": lambda lines: b"", "EndOfEarlyData": lambda lines: b"",
    "KeyUpdate": lambda lines: _codes(lines[:1], 1),
}  # fmt: skip


def facts_of(kind: str, lines: Lines) -> tuple[Facts, dict[str, str]]:
    """(facts, entries for the summary) that the text of a message gives."""
    read = FACTS.get(kind) if kind not in WITH_EXTENSIONS or _whole(lines) else None
    extra: dict[str, str] = {}
    if kind == "ServerHello" and (group := next((line for line in lines if "NamedGroup:" in line), "")):
        extra["group"] = group.split(":", 1)[1].strip()
    return (read(lines) if read else {}), extra


def shown_random(lines: Lines) -> bytes | None:
    """The random of a hello: empty where the text says "?" instead, None where it is torn."""
    time = next((m[1] for line in lines if (m := TIME.match(line))), None)
    rest = next((m[1] for line in lines if (m := RANDOM.match(line))), None)
    if time is None or rest is None:
        return None
    return b"" if "?" in time + rest else bytes.fromhex(time + rest)


def _whole(lines: Lines) -> bool:
    """The extensions that are shown are as long together as was said: nothing was torn off or out."""
    declared = next((m[1] for line in lines if (m := DECLARED.search(line))), "0")
    return declared == "?" or int(declared) == sum(4 + int(m[2]) for line in lines if (m := EXTENSION.match(line)))


def _present(lines: Lines) -> dict[int, int]:
    return {int(m[1]): int(m[2]) for line in lines if (m := EXTENSION.match(line))}


def _client_facts(lines: Lines) -> Facts:
    extensions = _present(lines)
    modern = any("TLS 1.3 (772)" in line for line in lines)
    legacy = 43 not in extensions and any("client_version=0x303" in line for line in lines)
    return {
        "offers_13": modern, "offers_12": legacy or any("TLS 1.2 (771)" in line for line in lines),
        "psk_offered": 41 in extensions, "early_data": 42 in extensions, "pha_offered": 49 in extensions,
        "ticket_supported": 35 in extensions, "ticket_offered": extensions.get(35, 0) > 0,
        "session_id_offered": not any("session_id (len=0)" in line for line in lines),
    }  # fmt: skip


def _server_facts(lines: Lines) -> Facts:
    extensions = _present(lines)
    modern = any("TLS 1.3 (772)" in line for line in lines)
    older = not any("server_version=0x303" in line for line in lines)
    return {
        "version": "TLS 1.3" if modern else "older" if older else "TLS 1.2",
        "ticket_granted": 35 in extensions, "status_granted": 5 in extensions,
    }  # fmt: skip


FACTS: dict[str, Callable[[Lines], Facts]] = {
    "ClientHello": _client_facts, "ServerHello": _server_facts,
    "EncryptedExtensions": lambda lines: {"early_accepted": 42 in _present(lines)},
    "Certificate": lambda lines: {"empty": not any("ASN.1Cert" in line for line in lines)},
}  # fmt: skip
