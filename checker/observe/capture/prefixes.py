"""What may stand before TLS in binary protocols, and first bytes by which other protocols are known. Text is in `starttls`.

Each walk gets the first bytes of both directions, the client's first. It returns how many bytes of each are to be skipped,
None while more must come, or the name of what it turned out to be.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

Walked: TypeAlias = tuple[int, int] | str | None
Walk: TypeAlias = Callable[[bytes, bytes], Walked]
Starts: TypeAlias = Callable[[bytes, bytes], bool]

SSL_REQUEST, GSS_REQUEST = bytes.fromhex("0000000804d2162f"), bytes.fromhex("0000000804d21630")
START_TLS = b"1.3.6.1.4.1.1466.20037"
PROXY_V2 = b"\r\n\r\n\x00\r\nQUIT\n"
CLIENT_SSL = 0x0800
MOST = 64
"""So many messages before the upgrade are walked through, so that a long stream of small ones costs no more."""


def proxy_header(head: bytes) -> tuple[str, int] | None:
    """The name and length of a PROXY protocol header, 0 while it is not complete, None if there is none."""
    if head.startswith(b"PROXY ") or (len(head) >= 3 and b"PROXY ".startswith(head)):
        end = head.find(b"\r\n")
        return ("PROXY protocol v1", end + 2 if end >= 0 else 0) if end <= 107 and (end >= 0 or len(head) < 108) else None
    if head.startswith(PROXY_V2) or (len(head) >= 3 and PROXY_V2.startswith(head)):
        length = 16 + int.from_bytes(head[14:16])
        return "PROXY protocol v2", length if 16 <= length <= len(head) else 0
    return None


def _postgres(client: bytes, server: bytes) -> Walked:
    """SSLRequest or GSSENCRequest, each answered with one byte (PostgreSQL documentation, "SSL Session Encryption")."""
    for number in range(4):
        request, answer = client[8 * number : 8 * number + 8], server[number : number + 1]
        if len(request) < 8:
            return None
        if request not in {SSL_REQUEST, GSS_REQUEST}:
            return "PostgreSQL"
        if not answer:
            return None
        if answer != b"N":
            return (8 * number + 8, number + 1) if answer == b"S" and request == SSL_REQUEST else "PostgreSQL"
    return "PostgreSQL"


def _mysql(client: bytes, server: bytes) -> Walked:
    """The greeting of the server, then 36 bytes of the client with CLIENT_SSL among the capabilities."""
    if len(client) < 36 or not server:
        return "MySQL" if len(client) >= 4 and client[0] != 32 else None
    if client[:4] != b"\x20\0\0\1" or not int.from_bytes(client[4:8], "little") & CLIENT_SSL:
        return "MySQL"
    return 36, 4 + int.from_bytes(server[:3], "little")


def _is_mysql(client: bytes, server: bytes) -> bool:
    """A greeting of protocol 10, with a version in digits."""
    return server[3:5] == b"\0\x0a" and server[5:6].isdigit() and 20 < int.from_bytes(server[:3], "little") < 1024


def _element(data: bytes, at: int) -> tuple[int, int] | None:
    """Where the content of the BER element at `at` begins and ends (X.690 section 8.1.3), None if that is not there."""
    if at + 2 > len(data):
        return None
    count = data[at + 1] & 0x7F if data[at + 1] & 0x80 else 0
    if count > 4 or at + 2 + count > len(data):
        return None
    length = int.from_bytes(data[at + 2 : at + 2 + count]) if count else data[at + 1]
    begin = at + 2 + count
    return (begin, begin + length) if begin + length <= len(data) else None


def _ldap_messages(data: bytes) -> list[tuple[bytes, bytes, int]]:
    """The messages that are complete: number, operation, where each ends (RFC 4511 section 4.1.1)."""
    found: list[tuple[bytes, bytes, int]] = []
    at = 0
    while len(found) < MOST and data[at : at + 1] == b"\x30" and (message := _element(data, at)):
        number = _element(data, message[0])
        if number is None:
            break
        found.append((data[number[0] : number[1]], data[number[1] : message[1]], message[1]))
        at = message[1]
    return found


def _ldap(client: bytes, server: bytes) -> Walked:
    """The extended operation StartTLS, and its response with resultCode success (RFC 4511 section 4.14)."""
    requests = _ldap_messages(client)
    asked = next((r for r in requests if r[1][:1] == b"\x77" and START_TLS in r[1]), None)
    if asked is None:
        return "LDAP" if len(requests) >= MOST or len(client) >= 8192 else None
    for number, operation, end in _ldap_messages(server):
        if operation[:1] == b"\x78" and number == asked[0]:
            return (asked[2], end) if b"\x0a\x01\x00" in operation[:8] else "LDAP"
    return None


def _is_ldap(client: bytes, server: bytes) -> bool:
    """A SEQUENCE with a small INTEGER and an operation: bind, search, or extended."""
    return re.match(rb"\x30(?:[\x05-\x7f]|\x81.|\x82..|\x84....)\x02[\x01-\x04].{1,4}?[\x60\x63\x77]", client, re.DOTALL) is not None


def _socks4(client: bytes, server: bytes) -> Walked:
    """A request with a user name, and for 4A a host name, both ended by zero; 8 bytes back, the second 90 if granted."""
    end = client.find(b"\0", 8) + 1
    if end and client[4:7] == b"\0\0\0" and client[7]:
        end = client.find(b"\0", end) + 1
    if not end:
        return "SOCKS4" if len(client) > 1024 else None
    if len(server) < 8:
        return None
    return (end, 8) if server[:2] == b"\0\x5a" else "SOCKS4"


def _socks5(client: bytes, server: bytes) -> Walked:
    """Methods, perhaps a password (RFC 1929), and a request with its reply (RFC 1928 sections 3 to 6)."""
    if len(client) < 2 or len(server) < 2:
        return None
    at, back = 2 + client[1], 2
    if server[1] == 2:
        name = _at(client, at + 1)
        at += 3 + name + _at(client, at + 2 + name)
        back += 2
    elif server[1]:
        return "SOCKS5"
    one, two = _address(client, at), _address(server, back)
    if one is None or two is None:
        return None
    return (one, two) if server[back] == 5 and server[back + 1] == 0 and client[at] == 5 else "SOCKS5"


def _at(data: bytes, at: int) -> int:
    return data[at] if at < len(data) else 0


def _address(data: bytes, at: int) -> int | None:
    """Where a request or reply with an address ends: 4 bytes, then IPv4, name or IPv6, then a port."""
    if len(data) < at + 5:
        return None
    length = {1: 4, 3: 1 + data[at + 4], 4: 16}.get(data[at + 3], 0)
    end = at + 4 + length + 2
    return end if end <= len(data) else None


def _rdp(client: bytes, server: bytes) -> Walked:
    """An X.224 connection request and confirm in TPKT; the confirm selects a protocol other than 0 (MS-RDPBCGR 2.2.1.2)."""
    ends = [int.from_bytes(data[2:4]) for data in (client, server)]
    if len(client) < 4 or len(server) < 4 or len(client) < ends[0] or len(server) < ends[1]:
        return None
    return (ends[0], ends[1]) if server[11:12] == b"\x02" and any(server[15:19]) else "RDP"


BINARY: tuple[tuple[str, Starts, Walk], ...] = (
    ("PostgreSQL SSLRequest", lambda c, s: c[:8] in {SSL_REQUEST, GSS_REQUEST}, _postgres),
    ("MySQL SSLRequest", _is_mysql, _mysql),
    ("LDAP StartTLS", _is_ldap, _ldap),
    ("SOCKS5", lambda c, s: c[:1] == b"\x05" and 0 < _at(c, 1) < 10 and s[:1] in {b"", b"\x05"}, _socks5),
    ("SOCKS4", lambda c, s: c[:2] in {b"\x04\x01", b"\x04\x02"} and s[:1] in {b"", b"\0"}, _socks4),
    ("RDP negotiation", lambda c, s: c[:3] == b"\x03\0\0" and c[5:6] == b"\xe0", _rdp),
)
"""Name, whether it begins so, and the walk to its end."""

_METHODS = rb"(?:GET|POST|HEAD|PUT|DELETE|OPTIONS|TRACE|PATCH|PROPFIND|REPORT|M-SEARCH|SUBSCRIBE|NOTIFY) \S"
NOT_TLS: tuple[tuple[str, re.Pattern[bytes]], ...] = tuple(
    (name, re.compile(pattern, re.DOTALL))
    for name, pattern in (
        ("SSLv2-format ClientHello", rb"[\x80-\xff].\x01(?:\x00\x02|\x03[\x00-\x04])..\x00[\x00\x10\x20]\x00[\x10-\x20]"),
        ("HTTP", _METHODS),
        ("HTTP/2", rb"PRI \* HTTP/2"),
        ("SSH", rb"SSH-[12]"),
        ("RTSP", rb"(?:RTSP/1|DESCRIBE rtsp|OPTIONS rtsp)"),
        ("SMB", rb"\x00...[\xfe\xff]SMB"),
        ("BitTorrent", rb"\x13BitTorrent protocol"),
        ("Telnet", rb"\xff[\xfb-\xfe].\xff[\xfa-\xfe]"),
        ("BGP", rb"\xff{16}"),
        ("PostgreSQL", rb"\x00\x00..\x00\x03\x00\x00user"),
    )
)
"""Names, and how the first bytes of either direction look."""
