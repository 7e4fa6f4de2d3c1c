"""Where TLS begins: at once, after every upgrade, through proxies, in the middle, or not at all; whole and byte by byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.checker.observe.capture.beginnings import begins_tls
from wirestate.checker.observe.capture.starttls import LIMIT, Found, Upgrade, find_record

C, S = 0, 1
Talk = list[tuple[int, bytes]]
CLIENT_HELLO = bytes.fromhex("1603010020010000 1c0303") + bytes(26)
SERVER_HELLO = bytes.fromhex("1603030020020000 1c0303") + bytes(26)
DATA = bytes.fromhex("1703030018") + bytes(range(100, 124))
BIND = bytes.fromhex("300c020101600702010304008000")
LDAP_ASK = bytes.fromhex("301d02010277188016") + b"1.3.6.1.4.1.1466.20037"
LDAP_GRANT = bytes.fromhex("300c02010278070a010004000400")
MYSQL_GREETING = bytes.fromhex("4a0000000a") + b"8.0.36-log\0" + bytes(62)
MYSQL_REQUEST = bytes.fromhex("20000001050a3f00") + bytes(28)
SMTP: Talk = [
    (S, b"220 mx.example ESMTP\r\n"), (C, b"EHLO a\r\n"), (S, b"250-mx\r\n250-STARTTLS\r\n250 OK\r\n"), (C, b"STARTTLS\r\n"),
    (S, b"220 2.0.0 Ready\r\n"),
]  # fmt: skip
CONNECT: Talk = [(C, b"CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n"), (S, b"HTTP/1.1 200 Connection established\r\n\r\n")]
UPGRADES: dict[str, Talk] = {
    "": [],
    "SMTP STARTTLS": SMTP,
    "IMAP STARTTLS": [
        (S, b"* OK [CAPABILITY IMAP4rev1 STARTTLS] hi\r\n"), (C, b"a1 CAPABILITY\r\n"),
        (S, b"* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK done\r\n"), (C, b"a2 starttls\r\n"), (S, b"a2 OK Begin TLS now\r\n"),
    ],
    "POP3 STLS": [
        (S, b"+OK hello\r\n"), (C, b"CAPA\r\n"), (S, b"+OK\r\nSTLS\r\n.\r\n"), (C, b"STLS\r\n"), (S, b"+OK Begin TLS\r\n"),
    ],
    "FTP AUTH TLS": [
        (S, b"220 (vsFTPd 3.0)\r\n"), (C, b"FEAT\r\n"), (S, b"211-Features\r\n AUTH TLS\r\n211 End\r\n"), (C, b"AUTH TLS\r\n"),
        (S, b"234 Proceed\r\n"),
    ],
    "NNTP STARTTLS": [(S, b"200 news\r\n"), (C, b"STARTTLS\r\n"), (S, b"382 go\r\n")],
    "ManageSieve STARTTLS": [
        (S, b'"IMPLEMENTATION" "x"\r\n"STARTTLS"\r\nOK\r\n'), (C, b"STARTTLS\r\n"), (S, b'OK "Begin TLS"\r\n'),
    ],
    "XMPP STARTTLS": [
        (C, b"<?xml version='1.0'?><stream:stream to='x'>"),
        (S, b"<stream:stream><stream:features><starttls xmlns='t'/></stream:features>"),
        (C, b"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"), (S, b"<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"),
    ],
    "HTTP CONNECT": CONNECT,
    "PostgreSQL SSLRequest": [(C, bytes.fromhex("0000000804d2162f")), (S, b"S")],
    "MySQL SSLRequest": [(S, MYSQL_GREETING), (C, MYSQL_REQUEST)],
    "LDAP StartTLS": [(C, LDAP_ASK), (S, LDAP_GRANT)],
    "SOCKS4": [(C, bytes.fromhex("040101bb0a000001") + b"me\0"), (S, bytes.fromhex("005a000000000000"))],
    "SOCKS5": [
        (C, b"\x05\x02\0\2"), (S, b"\5\2"), (C, b"\1\4name\2pw"), (S, b"\1\0"), (C, b"\5\1\0\3\1h\1\xbb"),
        (S, b"\5\0\0\1\0\0\0\0\0\0"),
    ],
    "PROXY protocol v1": [(C, b"PROXY TCP4 10.0.0.1 10.0.0.2 4000 443\r\n")],
    "PROXY protocol v2": [(C, b"\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c" + bytes(12))],
    "RDP negotiation": [
        (C, bytes.fromhex("030000130ee000000000000100080003000000")), (S, bytes.fromhex("030000130ed000001234000209080001000000")),
    ],
    "PROXY protocol v1, SMTP STARTTLS": [(C, b"PROXY UNKNOWN\r\n"), *SMTP],
    "HTTP CONNECT, SMTP STARTTLS": [*CONNECT, *SMTP],
}  # fmt: skip


def offsets(talk: Talk) -> tuple[int, int]:
    client, server = (sum(len(data) for sender, data in talk if sender == side) for side in (C, S))
    return client, server


def run(talk: Talk, *, midstream: bool = False) -> tuple[Found | None, Upgrade]:
    """Feed until it is decided."""
    upgrade = Upgrade(midstream=midstream)
    for sender, data in talk:
        found = upgrade.feed(sender, data)
        if found is not None:
            return found, upgrade
    return None, upgrade


def in_bytes(talk: Talk) -> Talk:
    return [(sender, data[at : at + 1]) for sender, data in talk for at in range(len(data))]


@pytest.mark.parametrize("name", UPGRADES)
def test_upgrade_then_client_hello_is_found_at_once(name: str) -> None:
    talk = UPGRADES[name]
    found, upgrade = run([*talk, (C, CLIENT_HELLO)])
    assert found == Found(name, offsets(talk))
    assert not upgrade.rejected


@pytest.mark.parametrize("name", UPGRADES)
def test_upgrade_in_single_bytes_is_found(name: str) -> None:
    talk = UPGRADES[name]
    found, _ = run(in_bytes([*talk, (C, CLIENT_HELLO), (S, SERVER_HELLO)]))
    assert found == Found(name, offsets(talk))


@pytest.mark.parametrize("name", UPGRADES)
def test_upgrade_with_numbers_of_ends_exchanged_is_found(name: str) -> None:
    talk = UPGRADES[name]
    found, _ = run([(1 - sender, data) for sender, data in [*talk, (C, CLIENT_HELLO), (S, SERVER_HELLO)]])
    assert found == Found(name, offsets(talk)[::-1])


@pytest.mark.parametrize("name", [name for name in UPGRADES if name.endswith(("STARTTLS", "STLS", "AUTH TLS", "CONNECT"))])
def test_text_upgrade_captured_from_one_side_is_found(name: str) -> None:
    talk = UPGRADES[name]
    for side in (C, S):
        mine = [piece for piece in talk if piece[0] == side]
        found, _ = run([*mine, (side, SERVER_HELLO + DATA if side else CLIENT_HELLO + DATA)])
        assert found is not None
        assert found.offsets[side] == offsets(talk)[side]
        assert found.offsets[1 - side] == 0


def test_hello_before_the_answer_in_the_capture_waits_for_the_answer() -> None:
    talk = [*SMTP[:-1], (C, CLIENT_HELLO), SMTP[-1], (S, SERVER_HELLO)]
    found, _ = run(talk)
    assert found == Found("SMTP STARTTLS", offsets(SMTP))
    found, upgrade = run(talk[:-2])
    assert found is None
    assert upgrade.finish() == Found("SMTP STARTTLS", (offsets(SMTP)[0], offsets(SMTP[:-1])[1]))


def test_commands_slipped_in_after_starttls_are_counted() -> None:
    talk = [*SMTP[:3], (C, b"STARTTLS\r\nRSET\r\n"), SMTP[4], (C, CLIENT_HELLO), (S, b"250 reset\r\n"), (S, SERVER_HELLO)]
    found, _ = run(talk)
    assert found == Found("SMTP STARTTLS", (offsets(SMTP)[0] + 6, offsets(SMTP)[1] + 11), (6, 11))


def test_refused_then_granted_upgrade_is_found_after_the_second() -> None:
    talk = [*SMTP[:3], (C, b"STARTTLS\r\n"), (S, b"454 later\r\n"), *SMTP[3:]]
    assert run([*talk, (C, CLIENT_HELLO)])[0] == Found("SMTP STARTTLS", offsets(talk))
    refused = [(C, bytes.fromhex("0000000804d21630")), (S, b"N"), *UPGRADES["PostgreSQL SSLRequest"]]
    assert run([*refused, (C, CLIENT_HELLO)])[0] == Found("PostgreSQL SSLRequest", offsets(refused))


def test_connect_refused_with_a_body_then_granted() -> None:
    talk = [CONNECT[0], (S, b"HTTP/1.1 407 Who?\r\nContent-Length: 4\r\n\r\nbody"), *CONNECT]
    assert run([*talk, (C, CLIENT_HELLO)])[0] == Found("HTTP CONNECT", offsets(talk))


NOT_TLS: dict[str, Talk] = {
    "HTTP": [(C, b"GET / HTTP/1.1\r\n")],
    "SSH": [(S, b"SSH-2.0-OpenSSH_9\r\n")],
    "SMB": [(C, b"\0\0\0\x45\xfeSMB")],
    "SSLv2-format ClientHello": [(C, bytes.fromhex("802e0103010015000000100000 04"))],
    "unknown": [(C, bytes(range(128, 148)))],
    "PostgreSQL": [(C, bytes.fromhex("0000000804d2162f")), (S, b"N"), (C, b"\0\0\0\x20\0\3\0\0user\0")],
    "MySQL": [(S, MYSQL_GREETING), (C, bytes.fromhex("54000001") + bytes(84))],
    "LDAP": [(C, LDAP_ASK), (S, LDAP_GRANT.replace(b"\x0a\1\0", b"\x0a\1\2"))],
    "SOCKS5": [(C, b"\5\1\0"), (S, b"\5\xff")],
    "SOCKS4": [(C, bytes.fromhex("040101bb0a000001") + b"me\0"), (S, bytes.fromhex("005b000000000000"))],
    "SOCKS5, HTTP": [*UPGRADES["SOCKS5"], (C, b"GET / HTTP/1.1\r\n")],
    "RDP": [UPGRADES["RDP negotiation"][0], (S, bytes.fromhex("030000130ed000001234000209080000000000"))],
}


@pytest.mark.parametrize("name", NOT_TLS)
def test_other_protocol_is_dropped_and_named(name: str) -> None:
    found, upgrade = run(NOT_TLS[name])
    assert (found, upgrade.rejected) == (None, name)
    assert upgrade.feed(C, CLIENT_HELLO) is None


def test_answer_with_a_body_and_no_request_is_http() -> None:
    assert run([(S, b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 20)])[1].rejected == "HTTP"


def test_long_mail_without_upgrade_is_dropped_at_the_limit() -> None:
    _, upgrade = run([*SMTP[:3], (C, b"MAIL\r\n" * LIMIT)])
    assert upgrade.rejected == "SMTP"


def test_end_without_upgrade_names_what_it_was() -> None:
    found, upgrade = run(SMTP[:3])
    assert (found, upgrade.rejected) == (None, "")
    assert (upgrade.finish(), upgrade.rejected) == (None, "SMTP")


def test_ldap_bind_before_start_tls_is_skipped() -> None:
    talk = [(C, BIND), (S, bytes.fromhex("300c02010161070a010004000400")), *UPGRADES["LDAP StartTLS"]]
    assert run([*talk, (C, CLIENT_HELLO)])[0] == Found("LDAP StartTLS", offsets(talk))


@pytest.mark.parametrize(
    ("data", "tls"),
    [(CLIENT_HELLO, True), (CLIENT_HELLO[:5], None), (b"", None), (b"\x16\x03", None), (b"GET / ", False), (DATA, True),
     (b"\x15\x03\x01\0\2\2\x28", True), (b"\x16\x03\x01\xff\xff\1\0", True), (b"\x17\x03\x03\xff\xff\1\0", False),
     (b"\x16\x03\x01\0\0\x16\x03", True), (b"\x16\x03\x01\0\0ab", False), (b"\x16\x05\x01\0\x10\1\0", False)],
)  # fmt: skip
def test_first_bytes(data: bytes, tls: bool | None) -> None:
    assert begins_tls(data) is tls


@pytest.mark.parametrize(("data", "place"), [(DATA + DATA, 0), (b"\x17\x03" + DATA + DATA + DATA, 2), (DATA, None), (b"", None)])
def test_record_in_the_middle(data: bytes, place: int | None) -> None:
    assert find_record(data) == place


@given(st.binary(max_size=40).filter(lambda rest: b"\x03" not in rest), st.integers(0, 30))
def test_record_after_the_rest_of_another_is_found(rest: bytes, cut: int) -> None:
    data = rest + DATA + CLIENT_HELLO + DATA
    assert find_record(data[: len(data) - min(cut, len(DATA) - 5)]) == len(rest)


def test_connection_captured_from_the_middle_of_a_record() -> None:
    found, _ = run([(C, b"\x80rest" + DATA), (S, b"\x90" + DATA + DATA), (C, DATA)], midstream=True)
    assert found == Found("", (5, 1))


def test_middle_of_something_else_is_dropped_at_the_limit() -> None:
    found, upgrade = run([(C, b"\x80" * 5000)] * 14, midstream=True)
    assert (found, upgrade.rejected) == (None, "unknown")


@given(st.lists(st.tuples(st.integers(0, 1), st.binary(max_size=60))), st.booleans(), st.sampled_from(sorted(UPGRADES)))
def test_any_bytes_raise_nothing_and_offsets_are_within(talk: Talk, midstream: bool, name: str) -> None:
    for pieces in (talk, UPGRADES[name] + talk):
        found, upgrade = run(pieces, midstream=midstream)
        found = found or upgrade.finish()
        assert (found is None) == bool(upgrade.rejected)
        if found is not None:
            assert all(0 <= at <= total for at, total in zip(found.offsets, offsets(pieces), strict=True))


@pytest.mark.parametrize("piece", [b"a", b"\n", b">", b"\x30", b"\x80", b"\x17\x03", b"\x05\x01", b"CONNECT \n"])
def test_small_pieces_end_at_the_limit(piece: bytes) -> None:
    upgrade = Upgrade(midstream=True)
    for _ in range(LIMIT // len(piece) + 1):
        if upgrade.feed(C, piece) is not None:
            break
    else:
        assert upgrade.rejected
