"""Every check on recorded traces: silent on good ones, and with a field changed it reports exactly its code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checker.checks.recorded import GOOD, Edit, checked, codes, keys_of, sessions, sized
from tests.checker.checks.edits import drop_message, put_message
from wirestate.checker.check import check_session
from wirestate.checker.checks.codes import CODES
from wirestate.checker.observation import Session
from wirestate.model.messages import check_value



def place(session: Session, kind: str, sender: str | None = None, nth: int = 0) -> int:
    """The place of the nth message of that kind."""
    found = [i for i, m in enumerate(session.messages) if m.kind == kind and sender in (None, m.sender)]
    return found[nth]


def edited(name: str, kind: str, edit: Edit, *, sender: str | None = None, nth: int = 0) -> Session:
    """The trace with the bytes of one message changed."""
    session = sessions(name)[0]
    i = place(session, kind, sender, nth)
    raw = session.messages[i].raw
    assert raw is not None
    put_message(session, i, replace(session.messages[i], raw=edit(raw)))
    return session


# edits


def set_bytes(at: int, data: bytes) -> Edit:
    """Write over the bytes at `at`, which may count from the end."""

    def edit(raw: bytes) -> bytes:
        start = at if at >= 0 else len(raw) + at
        return raw[:start] + data + raw[start + len(data) :]

    return edit


def _block(raw: bytes) -> int:
    """Where the length of the extensions stands."""
    if raw[0] == 1:
        at = 39 + raw[38]
        at += 2 + int.from_bytes(raw[at : at + 2])
        return at + 1 + raw[at]
    return 39 + raw[38] + 3 if raw[0] == 2 else 4 if raw[0] == 8 else 5 + raw[4]


def extensions(raw: bytes) -> list[tuple[int, bytes]]:
    at, found = _block(raw) + 2, []
    while at < len(raw):
        kind, size = int.from_bytes(raw[at : at + 2]), int.from_bytes(raw[at + 2 : at + 4])
        found.append((kind, raw[at + 4 : at + 4 + size]))
        at += 4 + size
    return found


def with_extensions(raw: bytes, given: list[tuple[int, bytes]]) -> bytes:
    block = b"".join(k.to_bytes(2) + len(d).to_bytes(2) + d for k, d in given)
    return sized(raw[: _block(raw)] + len(block).to_bytes(2) + block)


def add(kind: int, data: bytes) -> Edit:
    return lambda raw: with_extensions(raw, [*extensions(raw), (kind, data)])


def put(kind: int, data: bytes) -> Edit:
    """Give an extension other content."""
    return lambda raw: with_extensions(raw, [(k, data if k == kind else d) for k, d in extensions(raw)])


def drop(kind: int) -> Edit:
    return lambda raw: with_extensions(raw, [(k, d) for k, d in extensions(raw) if k != kind])


def first(kind: int) -> Edit:
    """Move an extension to the front."""
    return lambda raw: with_extensions(raw, sorted(extensions(raw), key=lambda e: e[0] != kind))


def suite(code: int) -> Edit:
    return lambda raw: set_bytes(39 + raw[38], code.to_bytes(2))(raw)


def compression(code: int) -> Edit:
    return lambda raw: set_bytes(41 + raw[38], bytes([code]))(raw)


def random_end(data: bytes) -> Edit:
    return set_bytes(38 - len(data), data)


def flip_last(raw: bytes) -> bytes:
    return raw[:-1] + bytes([raw[-1] ^ 1])


# good traces


@pytest.mark.parametrize("name", GOOD)
def test_good_trace_has_no_findings(name: str) -> None:
    for session in sessions(name):
        conversation = checked(session, keys_of(name))
        assert conversation.findings == []
        for message in conversation.messages:
            for fact, value in message.facts.items():
                for one in value if isinstance(value, frozenset) else (value,):
                    check_value(message.kind, fact, one)


@pytest.mark.parametrize("name", GOOD)
def test_finished_shown_with_its_secrets_is_verified(name: str) -> None:
    keys = keys_of(name)
    for session in sessions(name):
        conversation = checked(session, keys)
        unread = any(m.observed.raw is None for m in conversation.messages if m.kind not in ("ApplicationData", "UnknownRecord"))
        if keys is None or unread:
            continue
        for m in conversation.messages:
            if m.kind == "Finished":
                assert m.facts["fault"] == "none"
                assert f"{m.observed.sender}_finished" in conversation.verified


def test_without_key_log_nothing_is_verified_and_the_reason_is_said() -> None:
    conversation = checked(sessions("tls13/full_rsa")[0])
    assert [v for v in conversation.verified if "finished" in v] == []
    assert "the Finished could not be verified without a key log" in conversation.reasons
    finished = next(m for m in conversation.messages if m.kind == "Finished")
    assert finished.facts["fault"] == frozenset({"none", "decrypt_error"})


@pytest.mark.parametrize("name", ["tls13/full_rsa", "tls12/ecdhe_rsa"])
def test_key_log_of_another_session_is_a_reason(name: str) -> None:
    conversation = checked(sessions(name)[0], keys_of("tls13/alpn"))
    assert conversation.findings == []
    assert any("no secrets of this session" in r for r in conversation.reasons)


@pytest.mark.parametrize("name", ["tls13/full_rsa", "tls12/ecdhe_rsa"])
def test_key_log_that_fits_neither_finished_may_be_wrong_itself(name: str) -> None:
    keys = keys_of(name)
    assert keys is not None
    keys.secrets = {key: bytes(len(secret)) for key, secret in keys.secrets.items()}
    conversation = checked(sessions(name)[0], keys)
    assert codes(conversation) == ["finished-mismatch", "finished-mismatch"]
    assert any("key log itself may be wrong" in r for r in conversation.reasons)


def test_altered_message_fails_the_first_proof_over_it() -> None:
    session = edited("tls13/alpn", "EncryptedExtensions", add(10, b"\x00\x02\x00\x1d"))
    conversation = checked(session, keys_of("tls13/alpn"))
    assert [(f.code, f.by) for f in conversation.findings] == [("signature-invalid", "server")]


def test_missing_message_is_no_finished_mismatch() -> None:
    session = sessions("tls13/full_rsa")[0]
    drop_message(session, place(session, "EncryptedExtensions"))
    conversation = checked(session, keys_of("tls13/full_rsa"))
    assert conversation.findings == []
    assert any("does not match the messages shown" in r for r in conversation.reasons)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("tls13/early_data_accepted", {"resumed": "psk", "early_data": "accepted", "round_trips": 0}),
        ("tls13/hrr_by_groups", {"hello_retry_request": True, "round_trips": 2}),
        ("tls12/resumption_ticket", {"resumed": "ticket", "round_trips": 1, "secure_renegotiation": True}),
        ("tls12/alpn", {"alpn": "h2", "resumed": "no", "round_trips": 2}),
        ("tls13/client_auth_empty", {"client_auth": "requested, empty"}),
    ],
)
def test_settled(name: str, expected: dict[str, object]) -> None:
    said = checked(sessions(name)[0]).negotiated
    assert {k: said[k] for k in expected} == expected


# one field changed

A, B = "tls13/alpn", "tls12/alpn"
HRR, COOKIE = "tls13/hrr_by_groups", "tls13/hrr_cookie_stateless"
PSK, RENEGOTIATED = "tls13/resumption_psk_dhe_ke", "tls12/renegotiation_by_client"
H2 = b"\x00\x03\x02h9"
TWO = b"\x00\x06\x02h2\x02h3"
SHARE = (0x001E).to_bytes(2) + (56).to_bytes(2) + bytes(56)

Case = tuple[str, str, str, Edit, str | None, int]
CASES: list[Case] = [
    ("version-not-offered", A, "ServerHello", put(43, b"\x03\x05"), None, 0),
    ("legacy-version", A, "ServerHello", set_bytes(4, b"\x03\x02"), None, 0),
    ("suite-not-offered", A, "ServerHello", suite(0x1304), None, 0),
    ("suite-not-offered", B, "ServerHello", suite(0x0005), None, 0),
    ("suite-wrong-version", A, "ServerHello", suite(0xC02F), None, 0),
    ("compression-not-offered", A, "ServerHello", compression(1), None, 0),
    ("compression-not-offered", B, "ServerHello", compression(1), None, 0),
    ("group-not-offered", A, "ServerHello", put(51, (0x0202).to_bytes(2) + b"\x00\x01\x01"), None, 0),
    ("key-share-not-offered", A, "ServerHello", put(51, SHARE), None, 0),
    ("group-not-offered", B, "ServerKeyExchange", set_bytes(5, b"\x00\x01"), None, 0),
    ("missing-key-share", A, "ServerHello", drop(51), None, 0),
    ("psk-out-of-range", PSK, "ServerHello", put(41, b"\x00\x07"), None, 0),
    ("psk-mode-not-offered", PSK, "ServerHello", drop(51), None, 0),
    ("psk-not-last", PSK, "ClientHello", first(41), None, 0),
    ("missing-extension", A, "ClientHello", drop(10), None, 0),
    ("session-id-not-echoed", A, "ServerHello", set_bytes(39, b"zz"), None, 0),
    ("unsolicited-extension", A, "ServerHello", add(99, b""), None, 0),
    ("unsolicited-extension", B, "ServerHello", add(99, b""), None, 0),
    ("unsolicited-extension", A, "EncryptedExtensions", add(42, b""), None, 0),
    ("extension-not-allowed", A, "ServerHello", add(10, b""), None, 0),
    ("extension-not-allowed", A, "EncryptedExtensions", add(13, b""), None, 0),
    ("alpn-not-offered", A, "EncryptedExtensions", put(16, H2), None, 0),
    ("alpn-not-offered", B, "ServerHello", put(16, H2), None, 0),
    ("alpn-not-one", A, "EncryptedExtensions", put(16, TWO), None, 0),
    ("duplicate-extension", A, "EncryptedExtensions", add(16, H2), None, 0),
    ("malformed-message", A, "EncryptedExtensions", lambda raw: raw + b"x", None, 0),
    ("hrr-no-change", HRR, "HelloRetryRequest", drop(51), None, 0),
    ("cookie-not-echoed", COOKIE, "HelloRetryRequest", put(44, b"\x00\x01c"), None, 0),
    ("cookie-unasked", A, "ClientHello", add(44, b"\x00\x01c"), None, 0),
    ("early-data-without-psk", A, "ClientHello", add(42, b""), None, 0),
    ("client-hello-changed", HRR, "ClientHello", drop(23), None, 1),
    ("early-data-after-hrr", "tls13/resumption_with_hrr", "ClientHello", lambda raw: add_before_last(raw, 42), None, 1),
    ("early-data-not-first-psk", "tls13/early_data_accepted", "ServerHello", drop(41), None, 0),
    ("downgrade-sentinel", "tls12/downgrade_server_max", "ServerHello", random_end(b"DOWNGRD\x01"), None, 0),
    ("renegotiation-info-mismatch", B, "ServerHello", put(0xFF01, b"\x01x"), None, 0),
    ("renegotiation-info-mismatch", RENEGOTIATED, "ClientHello", put(0xFF01, b"\x0c" + bytes(12)), None, 1),
    ("renegotiation-info-mismatch", RENEGOTIATED, "ServerHello", put(0xFF01, b"\x18" + bytes(24)), None, 1),
    ("renegotiation-info-missing", RENEGOTIATED, "ClientHello", drop(0xFF01), None, 1),
    ("signature-not-offered", A, "CertificateVerify", set_bytes(4, b"\x09\x04"), None, 0),
    ("signature-scheme-forbidden", A, "CertificateVerify", set_bytes(4, b"\x04\x01"), None, 0),
    ("key-update-value", "tls13/key_update_by_client", "KeyUpdate", set_bytes(4, b"\x02"), None, 0),
    ("change-cipher-spec-value", A, "ChangeCipherSpec", set_bytes(0, b"\x02"), "client", 0),
    ("ticket-lifetime", A, "NewSessionTicket", set_bytes(4, b"\x00\x09\x3a\x81"), None, 0),
    ("finished-mismatch", A, "Finished", flip_last, "server", 0),
    ("finished-mismatch", A, "Finished", flip_last, "client", 0),
    ("finished-mismatch", B, "Finished", flip_last, "client", 0),
    ("finished-mismatch", B, "Finished", flip_last, "server", 0),
    ("compression-offered", A, "ClientHello", lambda raw: raw[: _block(raw) - 1] + b"\x01" + raw[_block(raw) :], None, 0),
    ("hrr-group-not-offered", HRR, "HelloRetryRequest", put(51, b"\x02\x02"), None, 0),
    ("hrr-group-already-shared", HRR, "HelloRetryRequest", put(51, b"\x00\x1d"), None, 0),
    ("hrr-group-ignored", HRR, "ServerHello", put(51, b"\x00\x1d\x00\x01x"), None, 0),
    ("hrr-suite-changed", HRR, "ServerHello", suite(0x1301), None, 0),
    ("hrr-version-changed", HRR, "HelloRetryRequest", put(43, b"\x03\x03"), None, 0),
    ("renegotiation-scsv", RENEGOTIATED, "ClientHello", lambda raw: last_suite(raw, b"\x00\xff"), None, 1),
    ("certificate-request-context", A, "Certificate", lambda raw: sized(raw[:4] + b"\x01c" + raw[5:]), "server", 0),
    ("empty-certificate-list", A, "Certificate", lambda raw: b"\x0b\0\0\x04\0\0\0\0", "server", 0),
    ("ticket-nonce-reused", A, "NewSessionTicket", set_bytes(13, bytes(8)), None, 1),
]  # fmt: skip
ELSEWHERE = {
    ("cookie-not-echoed", "HelloRetryRequest"): ("ClientHello", "client", 1),
    ("hrr-version-changed", "HelloRetryRequest"): ("ServerHello", "server", 0),
    ("early-data-not-first-psk", "ServerHello"): ("EncryptedExtensions", "server", 0),
}
"""Where the finding is if it is not about the message that was changed."""


def last_suite(raw: bytes, code: bytes) -> bytes:
    at = 39 + raw[38]
    return set_bytes(at + int.from_bytes(raw[at : at + 2]), code)(raw)


def add_before_last(raw: bytes, kind: int) -> bytes:
    given = extensions(raw)
    return with_extensions(raw, [*given[:-1], (kind, b""), given[-1]])


@pytest.mark.parametrize("case", CASES, ids=[f"{c[0]} {c[1]} {c[2]}" for c in CASES])
def test_changed_field_is_reported_as_exactly_its_code(case: Case) -> None:
    code, name, kind, edit, sender, nth = case
    session = edited(name, kind, edit, sender=sender, nth=nth)
    where = place(session, *ELSEWHERE.get((code, kind), (kind, sender, nth)))
    conversation = checked(session, keys_of(name))
    assert codes(conversation) == [code]
    found = conversation.findings[0]
    assert (found.index, found.by) == (where, session.messages[where].sender)
    assert code in CODES
    assert found.message.endswith((f"({found.cite})", "."))


def test_message_of_an_agreed_extension_without_rfc_is_set_aside() -> None:
    conversation = checked(sessions("tls12/next_protocol")[0], keys_of("tls12/next_protocol"))
    assert [m.observed.kind for m in conversation.messages if not m.modelled] == ["UnknownHandshake"]
    assert any(r.startswith("NextProtocol at line ") for r in conversation.reasons)
    assert "client_finished" in conversation.verified


def test_server_of_tls12_need_not_refuse_what_only_tls13_forbids() -> None:
    session = edited("tls12/downgrade_server_max", "ClientHello", drop(51))
    conversation = checked(session, None)
    assert [(f.code, f.by, f.alert) for f in conversation.findings if f.index == 0] == [("missing-extension", "client", "")]
    verdict = check_session(session, None)
    assert {d.by for d in verdict.deviations if d.code == "accepted-illegal-message"} == set()


def test_renegotiation_info_where_the_first_server_hello_had_none() -> None:
    """RFC 5746 section 4.2: the client must refuse it, and signals it again all the same."""
    session = edited(RENEGOTIATED, "ServerHello", drop(0xFF01))
    found = checked(session, None).findings
    assert [(f.code, f.index, f.cite) for f in found] == [
        ("renegotiation-info-mismatch", place(session, "ServerHello", None, 1), "RFC 5746 §4.2")
    ]
    verdict = check_session(session, None)
    assert [(d.code, d.by) for d in verdict.deviations] == [
        ("renegotiation-info-mismatch", "server"), ("accepted-illegal-message", "client"),
    ]  # fmt: skip


def test_renegotiation_info_that_an_old_server_lacks() -> None:
    session = edited(RENEGOTIATED, "ServerHello", drop(0xFF01))
    for message in session.messages[place(session, "ServerHello", None, 1) :]:
        if message.kind == "ServerHello" and message.raw is not None:
            message.raw = drop(0xFF01)(message.raw)
    assert checked(session, None).findings == []
    assert check_session(session, None).deviations == []
    again = next(m for m in session.messages[1:] if m.kind == "ClientHello")
    assert again.raw is not None
    again.raw = drop(0xFF01)(again.raw)
    assert [(f.code, f.by) for f in checked(session, None).findings] == [("renegotiation-info-missing", "client")]
    assert [(d.code, d.by) for d in check_session(session, None).deviations] == [("renegotiation-info-missing", "client")]
