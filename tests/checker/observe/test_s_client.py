"""Texts of real runs, the same in older formats, and texts that are torn, cut, glued or no texts at all."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirestate.checker.observation import PROTECTED, Session, SourceError
from wirestate.checker.observe.s_client import looks_like, read_text

SAMPLES = Path(__file__).parent / "samples"
PLAIN = frozenset({"PLAINTEXT"})
APPLICATION = frozenset({"APPLICATION"})
FULL_13 = (
    ">ClientHello <ServerHello <ChangeCipherSpec <EncryptedExtensions <Certificate <CertificateVerify <Finished "
    ">ChangeCipherSpec >Finished <NewSessionTicket <NewSessionTicket >ApplicationData >Alert"
)
FULL_12 = (
    ">ClientHello <ServerHello <Certificate <ServerKeyExchange <ServerHelloDone >ClientKeyExchange >ChangeCipherSpec "
    ">Finished <NewSessionTicket <ChangeCipherSpec <Finished"
)


def read(text: str | bytes) -> list[Session]:
    return list(read_text("t", io.BytesIO(text.encode() if isinstance(text, str) else text)))


def sample(name: str) -> str:
    return (SAMPLES / name).read_bytes().decode()


def words(session: Session) -> str:
    return " ".join((">" if m.sender == "client" else "<") + m.kind for m in session.messages)


def record(arrow: str, content: int, length: int) -> str:
    data = bytes((content, 3, 3)) + length.to_bytes(2)
    return f"{arrow} TLS 1.2, RecordHeader [length 0005]\n    {data.hex(' ')}\n"


def shown(arrow: str, what: str, data: bytes, name: str = "") -> str:
    rows = "".join(f"    {data[i : i + 16].hex(' ')}\n" for i in range(0, len(data), 16))
    return f"{arrow} TLS 1.2, {what} [length {len(data):04x}]{', ' + name if name else ''}\n{rows}"


def handshake(kind: int, size: int) -> bytes:
    return bytes((kind,)) + size.to_bytes(3) + bytes(size)


def test_msg_13_messages_epochs_and_boundaries() -> None:
    (session,) = read(sample("msg13_client.txt"))
    assert words(session) == FULL_13
    assert (session.local, session.complete, session.closed, session.notes) == ("client", True, "closed", [])
    assert [m.epochs for m in session.messages[:4]] == [PLAIN, PLAIN, PLAIN, PROTECTED]
    assert {m.ends_record for m in session.messages} == {True}
    assert {m.interleaved for m in session.messages} == {False}
    assert session.messages[0].where == 5
    assert session.messages[0].raw is not None
    assert len(session.messages[0].raw) == 0xFD


def test_msg_13_extra() -> None:
    (session,) = read(sample("msg13_client.txt"))
    extra = session.extra
    assert extra["cipher"] == "TLS_AES_256_GCM_SHA384"
    assert extra["verify"] == "18 (self-signed certificate)"
    assert extra["server_temp_key"] == "X25519, 253 bits"
    assert extra["peer_signature"] == "ECDSA"
    assert extra["chain_pem"].count("BEGIN CERTIFICATE") == 1
    assert extra["server_cert_pem"] == extra["chain_pem"]


def test_msg_12_server_epochs_from_lengths() -> None:
    (session,) = read(sample("msg12_server.txt"))
    assert words(session) == FULL_12 + " >ApplicationData >Alert <Alert"
    assert session.local == "server"
    epochs = {m.kind + m.sender: m.epochs for m in session.messages}
    assert epochs["NewSessionTicketserver"] == PLAIN
    assert epochs["Finishedclient"] == epochs["Alertserver"] == APPLICATION
    assert epochs["ApplicationDataclient"] is None


def test_msg_12_cbc_leaves_the_boundary_open() -> None:
    (session,) = read(sample("msg12_cbc_client.txt"))
    finished = [m for m in session.messages if m.kind == "Finished"]
    assert [m.ends_record for m in finished] == [None, None]
    assert [m.epochs for m in finished] == [APPLICATION] * 2


def older(text: str, version: str) -> str:
    text = re.sub(r"TLS 1\.\d, RecordHeader", "???", text).replace(", InnerContent", "")
    if version != "1.1.1":
        between = " " if version == "1.0.2" else ""
        text = re.sub(r"(TLS 1\.\d), ([A-Z])", rf"\1{between}\2", text)
    return text


@pytest.mark.parametrize("version", ["1.1.1", "1.1.0", "1.0.2"])
@pytest.mark.parametrize("name", ["msg13_client.txt", "msg12_server.txt"])
def test_msg_older_formats_read_alike(version: str, name: str) -> None:
    text = sample(name)
    assert older(text, version) != text
    assert read(older(text, version))[0].messages == read(text)[0].messages


def test_crlf_and_markdown_read_alike() -> None:
    text = sample("msg13_client.txt")
    assert read(text.replace("\n", "\r\n"))[0].messages == read(text)[0].messages
    wrapped = read("# Title\n````\n" + text + "````\n")[0].messages
    assert [m.where - 2 for m in wrapped] == [m.where for m in read(text)[0].messages]


def test_reconnect_gives_several_sessions() -> None:
    sessions = read(sample("reconnect_client.txt"))
    assert [s.ident for s in sessions] == ["1", "2", "3", "4", "5", "6"]
    assert words(sessions[0]) == FULL_12 + " >Alert"
    assert words(sessions[5]) == (
        ">ClientHello <ServerHello <ChangeCipherSpec <Finished >ChangeCipherSpec >Finished >Alert"
    )
    assert [s.extra["resumed"] for s in sessions] == ["no"] + ["yes"] * 5


def test_server_that_accepts_twice_gives_two_sessions() -> None:
    text = sample("msg12_server.txt")
    assert [words(s) for s in read(text + text)] == [words(read(text)[0])] * 2


def test_two_roles_in_one_file_are_two_sessions() -> None:
    sessions = read(sample("msg13_client.txt") + sample("msg12_server.txt"))
    assert [s.local for s in sessions] == ["client", "server"]


def test_trace_torn_by_state_lines_is_whole() -> None:
    (session,) = read(sample("trace13_client.txt"))
    assert words(session) == FULL_13
    raws = {m.kind: m.raw for m in session.messages}
    assert all(raws[k] is not None for k in ("ClientHello", "ServerHello", "Certificate", "Finished", "Alert"))
    assert len(raws["ClientHello"] or b"") == 220
    assert session.messages[3].epochs == PROTECTED
    assert session.extra["group"] == "ecdh_x25519 (29)"


def test_trace_that_hides_bytes_gives_facts() -> None:
    text = re.sub(r"random_bytes \(len=28\): \w+", "random_bytes (len=28): ?", sample("trace13_client.txt"))
    hello, answer = read(text)[0].messages[:2]
    assert (hello.raw, answer.raw) == (None, None)
    assert hello.facts["offers_13"] is True
    assert hello.facts["offers_12"] is False
    assert answer.facts["version"] == "TLS 1.3"


def test_trace_server_with_retry_and_client_certificate() -> None:
    (session,) = read(sample("trace13_server_mtls.txt"))
    assert words(session).startswith(
        ">ClientHello <HelloRetryRequest <ChangeCipherSpec >ChangeCipherSpec >ClientHello <ServerHello"
    )
    assert ">Certificate >CertificateVerify >Finished" in words(session)
    torn = [m.kind for m in session.messages if m.raw is None]
    assert torn == ["ChangeCipherSpec"]


def test_state_12_client() -> None:
    (session,) = read(sample("state12_client.txt"))
    assert words(session) == FULL_12 + " >ClientHello <Alert >Alert"
    assert session.messages[-2].facts == {"level": "warning", "description": "no_renegotiation"}
    assert {m.raw for m in session.messages} == {None}
    assert {m.epochs for m in session.messages} == {None}


def test_state_13_retry() -> None:
    (session,) = read(sample("state13_hrr_client.txt"))
    assert words(session).startswith(
        ">ClientHello <HelloRetryRequest >ChangeCipherSpec >ClientHello <ServerHello <EncryptedExtensions"
    )
    assert session.messages[4].facts == {"version": "TLS 1.3"}


def test_state_102_supplies_the_unnamed_change_cipher_spec() -> None:
    names = (
        "before/connect initialization|SSLv2/v3 write client hello A|SSLv3 read server hello A"
        "|SSLv3 read server certificate A|SSLv3 read server done A|SSLv3 write client key exchange A"
        "|SSLv3 write change cipher spec A|SSLv3 write finished A|SSLv3 flush data|SSLv3 read finished A"
    )
    (session,) = read("".join(f"SSL_connect:{n}\n" for n in names.split("|")))
    assert words(session) == (
        ">ClientHello <ServerHello <Certificate <ServerHelloDone >ClientKeyExchange >ChangeCipherSpec >Finished "
        "<ChangeCipherSpec <Finished"
    )


def test_state_glued_to_application_bytes() -> None:
    (session,) = read("SSL_connect:SSLv3/TLS write client hello\nhelloSSL_connect:SSLv3/TLS read server hello\n")
    assert words(session) == ">ClientHello <ServerHello"


def test_message_glued_to_application_bytes() -> None:
    text = sample("msg13_client.txt")
    at = text.rindex(">>> TLS 1.2, RecordHeader [length 0005]\n    17 03 03 00 13")
    assert read(text[:at] + "bytes without end" + text[at:])[0].messages == read(text)[0].messages


def test_application_text_that_quotes_a_message_is_data() -> None:
    text = sample("msg12_server.txt")
    at = text.index("<<< TLS 1.2, RecordHeader [length 0005]\n    15 03 03")
    (session,) = read(text[:at] + "quoted: <<< TLS 1.2, Alert [length 0002], fatal\n    02 28\n" + text[at:])
    assert words(session) == FULL_12 + " >ApplicationData >Alert <Alert"
    assert len(session.notes) == 1
    assert "taken for data" in session.notes[0]


def test_bytes_decide_the_kind_and_a_mismatch_is_noted() -> None:
    (session,) = read(sample("msg13_client.txt").replace("], EncryptedExtensions", "], Certificate"))
    assert words(session) == FULL_13
    assert "printed as Certificate" in session.notes[0]


def test_two_messages_in_one_record() -> None:
    data = handshake(11, 20) + handshake(14, 0)
    text = record("<<<", 22, len(data)) + shown("<<<", "Handshake", data[:24]) + shown("<<<", "Handshake", data[24:])
    (session,) = read(text)
    assert [(m.kind, m.ends_record, m.epochs) for m in session.messages] == [
        ("Certificate", False, PLAIN), ("ServerHelloDone", True, PLAIN),
    ]  # fmt: skip


def test_message_over_three_records() -> None:
    text = "".join(record("<<<", 22, n) for n in (100, 100, 54)) + shown("<<<", "Handshake", handshake(11, 250))
    (session,) = read(text)
    (message,) = session.messages
    assert (message.ends_record, message.interleaved, message.epochs) == (True, False, PLAIN)


def test_message_that_begins_in_another_ones_record() -> None:
    text = (
        record("<<<", 22, 30) + shown("<<<", "Handshake", handshake(11, 20))
        + record("<<<", 22, 10) + shown("<<<", "Handshake", handshake(12, 12))
    )  # fmt: skip
    first, second = read(text)[0].messages
    assert (first.ends_record, second.ends_record) == (False, True)
    assert (first.epochs, second.epochs) == (PLAIN, PLAIN)


def test_alert_inside_a_message_is_interleaved() -> None:
    text = (
        record("<<<", 22, 100) + record("<<<", 21, 2) + shown("<<<", "Alert", b"\1\x5a")
        + record("<<<", 22, 154) + shown("<<<", "Handshake", handshake(11, 250))
    )  # fmt: skip
    alert, certificate = read(text)[0].messages
    assert (alert.kind, alert.interleaved) == ("Alert", True)
    assert (certificate.kind, certificate.interleaved, certificate.ends_record) == ("Certificate", False, True)


@pytest.mark.parametrize(("content", "length", "kind"), [
    (22, 0, "EmptyRecord"), (21, 0, "EmptyRecord"), (20, 0, "EmptyRecord"), (99, 7, "UnknownRecord"),
])  # fmt: skip
def test_strange_records(content: int, length: int, kind: str) -> None:
    (session,) = read(record("<<<", content, length) + "closed\n")
    assert [m.kind for m in session.messages] == [kind]


def test_unknown_handshake_type() -> None:
    (session,) = read(record("<<<", 22, 9) + shown("<<<", "Handshake", handshake(77, 5)))
    assert [m.kind for m in session.messages] == ["UnknownHandshake"]


def test_skipped_early_data_is_protected_application_data() -> None:
    text = sample("msg13_client.txt")
    at = text.index("<<< TLS 1.2, RecordHeader [length 0005]\n    17 03 03 01 a0")
    message = read(text[:at] + record("<<<", 23, 50) + text[at:])[0].messages[4]
    assert (message.kind, message.epochs) == ("ApplicationData", PROTECTED)


def test_hex_cut_in_the_middle() -> None:
    text = sample("msg13_client.txt")
    (session,) = read(text[: text.index("0a 00 16 00 14")] + "0a 0")
    assert not session.complete
    assert session.cut.startswith("line 5: ")


def test_text_that_ends_during_the_handshake_is_cut() -> None:
    text = sample("msg13_client.txt")
    (session,) = read(text[: text.index("<<< TLS 1.3, Handshake [length 018f]")])
    assert words(session).endswith("EncryptedExtensions")
    assert not session.complete


def test_trace_cut_inside_a_message() -> None:
    text = sample("trace13_client.txt")
    (session,) = read(text[: text.index("extension_type=signature_algorithms")])
    assert not session.complete
    assert "ClientHello" in session.cut


def test_connection_refused_is_a_session_without_messages() -> None:
    (session,) = read("4087:error:8000006F:system library:BIO_connect:Connection refused\nconnect:errno=111\n")
    assert session.messages == []
    assert session.notes == ["no TLS message is shown"]
    assert (session.closed or "").startswith("error: ")


@pytest.mark.parametrize("text", [b"", b"hello\n", bytes(range(256)) * 20, b"\n" * 1000])
def test_no_openssl_text(text: bytes) -> None:
    with pytest.raises(SourceError, match="no openssl -msg, -trace or -state output found"):
        read(text)


def test_endless_line_is_bounded() -> None:
    tail = sample("msg13_client.txt").encode()
    (session,) = read_text("t", iter([b"x" * 65536] * 100 + [b"\n", tail]))
    assert words(session) == FULL_13
    assert "too long" in session.notes[0]


def test_looks_like() -> None:
    assert looks_like(sample("msg13_client.txt").encode())
    assert not looks_like(b"something else\n")


@pytest.mark.parametrize("number", ["(003)", "(²)", "(0x)", "(" + "9" * 5000 + ")"])
def test_trace_with_impossible_numbers(number: str) -> None:
    text = sample("trace13_client.txt").replace("(22)", number).replace("(772)", number).replace("= 220", "= ²")
    assert [s.local for s in read(text)] == ["client"]


def attempt(data: bytes) -> list[Session]:
    try:
        return read(data)
    except SourceError:
        return []


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([b"", b">>> TLS 1.3, Handshake [length 0010]\n", b"Sent Record\n"]))
def test_any_bytes_are_read_or_refused(data: bytes, before: bytes) -> None:
    assert all(s.source == "t" for s in attempt(before + data))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(p.name for p in SAMPLES.iterdir())), st.floats(0, 1), st.floats(0, 0.1))
def test_any_truncation_reads_a_prefix(name: str, end: float, hole: float) -> None:
    data = (SAMPLES / name).read_bytes()
    stop = int(len(data) * end)
    whole = [m.kind for s in attempt(data) for m in s.messages]
    cut = [m.kind for s in attempt(data[:stop]) for m in s.messages]
    assert len(cut) <= len(whole)
    torn = data[:stop] + data[stop + int(len(data) * hole) :]
    assert len([m for s in attempt(torn) for m in s.messages]) <= len(whole) + 1


RECORD = (
    "Header:\n  Version = TLS 1.2 (0x303)\n  Content Type = ApplicationData (23)\n  Length = 22\n"
    "  Inner Content Type = Handshake (22)\n"
)
ASKED, ANSWERED = "    KeyUpdate, Length=1\n      update_requested (1)\n\n", "    KeyUpdate, Length=1\n      update_not_requested (0)\n\n"


def test_trace_of_a_write_between_a_record_and_its_message() -> None:
    """OpenSSL reads the header, sends what it owes, and shows the message only then."""
    begun = f"Received Record\n{RECORD}{ASKED}Received Record\n{RECORD}Sent Record\n{RECORD}{ANSWERED}Read BLOCK\n{ASKED}"
    (session,) = read(begun.encode())
    asked = [(m.sender, m.raw and m.raw[-1]) for m in session.messages]
    assert asked == [("server", 1), ("client", 0), ("server", 1)]
