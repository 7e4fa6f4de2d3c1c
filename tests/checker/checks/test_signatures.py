"""Signatures on recorded traces: every one shown is verified, and one changed thing is reported as exactly its code."""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import replace

import pytest

from tests.checker.checks.recorded import GOOD, TRACES, Edit, checked, codes, keys_of, sessions, sized
from tests.checker.checks.edits import drop_message, put_message
from wirestate.checker import facts
from wirestate.checker.checks.signatures import NAMES
from wirestate.checker.checks.transcript import covered, digest
from wirestate.checker.conversation import Conversation
from wirestate.checker.facts_handshakes import TLS13, handshakes
from wirestate.checker.observation import Session
from wirestate.reference.crypto.sign import sign
from wirestate.reference.crypto.signatures import certificate_verify_input_13, server_key_exchange_input



def place(session: Session, kind: str, sender: str = "server", nth: int = 0) -> int:
    return [i for i, m in enumerate(session.messages) if (m.kind, m.sender) == (kind, sender)][nth]


def change(session: Session, kind: str, edit: Edit, sender: str = "server", nth: int = 0) -> int:
    """Change the bytes of one message; its place."""
    i = place(session, kind, sender, nth)
    raw = session.messages[i].raw
    assert raw is not None
    put_message(session, i, replace(session.messages[i], raw=edit(raw)))
    return i


def flip_last(raw: bytes) -> bytes:
    return raw[:-1] + bytes([raw[-1] ^ 1])


def write(at: int, data: bytes) -> Edit:
    return lambda raw: raw[:at] + data + raw[at + len(data) :]


def append_extension(kind: int, data: bytes) -> Edit:
    """Add to the extensions at the end of a ClientHello or of EncryptedExtensions."""

    def edit(raw: bytes) -> bytes:
        at = 4
        if raw[0] == 1:
            at = 39 + raw[38]
            at += 2 + int.from_bytes(raw[at : at + 2])
            at += 1 + raw[at]
        block = raw[at + 2 :] + kind.to_bytes(2) + len(data).to_bytes(2) + data
        return sized(raw[:at] + len(block).to_bytes(2) + block)

    return edit


def sign_again(session: Session, stem: str, kind: str = "CertificateVerify", sender: str = "server", scheme: int | None = None) -> int:
    """Sign what the message should cover with a key of traces/keys; the message's place."""
    i = place(session, kind, sender)
    h = next(h for h in handshakes(facts.read(session, None)) if i in h.items)
    parsed = h.at(i).parsed
    code = scheme or parsed.scheme
    if kind == "ServerKeyExchange":
        data = server_key_exchange_input(h.client_random or b"", h.parsed("ServerHello").random, parsed.params)
        head = parsed.params
    else:
        data, head = covered(h, i) or b"", b""
        if h.version == TLS13:
            data = certificate_verify_input_13("server" if sender == "server" else "client", digest(h, data))
    signature = sign((TRACES / "keys" / f"{stem}.key").read_bytes(), code, data)
    raw = bytes(4) + head + code.to_bytes(2) + len(signature).to_bytes(2) + signature
    return change(session, kind, lambda old: sized(old[:1] + raw[1:]), sender)


# good traces


def signed_messages(conversation: Conversation) -> list[int]:
    shown = [(i, m) for i, m in enumerate(conversation.messages) if m.observed.raw is not None]
    return [i for i, m in shown if m.kind == "CertificateVerify" or bool(getattr(m.parsed, "signature", None))]


def test_every_signature_shown_is_verified() -> None:
    verified: Counter[str] = Counter()
    unverified: list[str] = []
    for name in GOOD:
        for session in sessions(name):
            conversation = checked(session)
            assert conversation.findings == []
            for i in signed_messages(conversation):
                message = conversation.messages[i]
                fault = message.facts["fault"]
                if isinstance(fault, frozenset) and "decrypt_error" in fault:
                    unverified.append(name)
                    continue
                code = NAMES[message.kind, message.observed.sender]
                assert code in conversation.verified
                verified[code] += 1
    # Made with -trace, from which a CertificateRequest of TLS 1.2 is not put together again.
    assert unverified == ["tls12/trace_server"]
    assert verified["certificate_verify"] >= 77
    assert verified["server_key_exchange"] >= 58
    assert verified["client_certificate_verify"] >= 12


@pytest.mark.parametrize("name", GOOD)
def test_full_handshake_with_a_certificate_is_verified(name: str) -> None:
    for session in sessions(name):
        shown = {m.kind for m in session.messages if m.sender == "server" and m.raw is not None}
        senders = {m.sender for m in session.messages if m.kind == "Finished"}
        conversation = checked(session)
        unread = any("not every message" in r for r in conversation.reasons)
        if "Certificate" not in shown or senders != {"client", "server"} or unread:
            continue
        suite = str(conversation.negotiated["suite"])
        if not suite.startswith(("TLS_RSA_WITH", "TLS_RSA_PSK")):  # there the key exchange proves the key, and nothing is signed
            assert {"certificate_verify", "server_key_exchange"} & set(conversation.verified)


# one thing changed

FLIPPED = [
    ("tls13/full_rsa", "CertificateVerify", "server"), ("tls13/full_rsa_pss", "CertificateVerify", "server"),
    ("tls13/full_ecdsa", "CertificateVerify", "server"), ("tls13/full_ecdsa_p384", "CertificateVerify", "server"),
    ("tls13/full_ed25519", "CertificateVerify", "server"), ("tls13/hrr_by_groups", "CertificateVerify", "server"),
    ("tls13/hrr_cookie_stateless", "CertificateVerify", "server"), ("tls13/client_auth_rsa", "CertificateVerify", "client"),
    ("tls13/hrr_client_auth", "CertificateVerify", "client"), ("tls13/post_handshake_auth", "CertificateVerify", "client"),
    ("tls12/ecdhe_rsa", "ServerKeyExchange", "server"), ("tls12/ecdhe_ecdsa", "ServerKeyExchange", "server"),
    ("tls12/ecdhe_ed25519", "ServerKeyExchange", "server"), ("tls12/ecdhe_rsa_pss", "ServerKeyExchange", "server"),
    ("tls12/dhe_rsa", "ServerKeyExchange", "server"), ("tls12/client_auth_rsa", "CertificateVerify", "client"),
    ("tls12/client_auth_ecdsa", "CertificateVerify", "client"), ("tls12/renegotiation_client_auth", "CertificateVerify", "client"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kind", "sender"), FLIPPED)
def test_flipped_signature_is_the_only_finding(name: str, kind: str, sender: str) -> None:
    session = sessions(name)[0]
    where = change(session, kind, flip_last, sender)
    conversation = checked(session, keys_of(name))
    found = conversation.findings
    assert [(f.code, f.index, f.by, f.alert, f.layer) for f in found] == [
        ("signature-invalid", where, sender, "decrypt_error", "crypto")
    ]
    assert found[0].message.endswith(f"({found[0].cite})")
    assert conversation.messages[where].facts["fault"] == "decrypt_error"
    assert NAMES[kind, sender] not in conversation.verified or name == "tls12/renegotiation_client_auth"


@pytest.mark.parametrize(
    ("name", "stem", "kind", "sender", "code"),
    [
        ("tls13/full_rsa", "rsa", "CertificateVerify", "server", None),
        ("tls13/full_rsa", "clientrsa", "CertificateVerify", "server", "signature-invalid"),
        ("tls13/full_ecdsa", "ec", "CertificateVerify", "server", None),
        ("tls13/full_ecdsa", "second", "CertificateVerify", "server", "signature-invalid"),
        ("tls12/ecdhe_rsa", "rsa", "ServerKeyExchange", "server", None),
        ("tls12/ecdhe_rsa", "clientrsa", "ServerKeyExchange", "server", "signature-invalid"),
        ("tls12/client_auth_rsa", "clientrsa", "CertificateVerify", "client", None),
        ("tls12/client_auth_rsa", "rsa", "CertificateVerify", "client", "signature-invalid"),
    ],
)
def test_signed_again_by_the_key_or_another(name: str, stem: str, kind: str, sender: str, code: str | None) -> None:
    session = sessions(name)[0]
    where = sign_again(session, stem, kind, sender)
    conversation = checked(session)
    assert [(f.code, f.index) for f in conversation.findings] == ([(code, where)] if code else [])
    assert (NAMES[kind, sender] in conversation.verified) is (code is None)


@pytest.mark.parametrize(
    ("name", "kind", "at", "scheme", "code"),
    [
        ("tls13/full_rsa", "CertificateVerify", 4, 0x0403, "signature-key-mismatch"),
        ("tls13/full_rsa", "CertificateVerify", 4, 0x0809, "signature-key-mismatch"),
        ("tls13/full_rsa_pss", "CertificateVerify", 4, 0x0804, "signature-key-mismatch"),
        ("tls13/full_ecdsa", "CertificateVerify", 4, 0x0503, "signature-key-mismatch"),
        ("tls13/full_ecdsa", "CertificateVerify", 4, 0x0807, "signature-key-mismatch"),
        ("tls13/full_rsa", "CertificateVerify", 4, 0x0805, "signature-invalid"),
        ("tls13/full_rsa", "CertificateVerify", 4, 0x0401, "signature-scheme-forbidden"),
        ("tls12/ecdhe_rsa", "ServerKeyExchange", -260, 0x0403, "signature-key-mismatch"),
        ("tls12/ecdhe_rsa", "ServerKeyExchange", -260, 0x0401, "signature-invalid"),
    ],
)
def test_another_scheme(name: str, kind: str, at: int, scheme: int, code: str) -> None:
    session = sessions(name)[0]
    where = change(session, kind, lambda raw: write(at % len(raw), scheme.to_bytes(2))(raw))
    conversation = checked(session, keys_of(name))
    assert [(f.code, f.index) for f in conversation.findings] == [(code, where)]
    alert = "decrypt_error" if code == "signature-invalid" else "illegal_parameter"
    assert conversation.findings[0].alert == alert


def test_p256_key_may_sign_with_sha384_in_tls_12_and_not_in_13() -> None:
    old, new = sessions("tls12/ecdhe_ecdsa")[0], sessions("tls13/full_ecdsa")[0]
    sign_again(old, "ec", "ServerKeyExchange", scheme=0x0503)
    sign_again(new, "ec", scheme=0x0503)
    assert (codes(checked(old)), codes(checked(new))) == ([], ["signature-key-mismatch"])


@pytest.mark.parametrize(("kind", "sender"), [("ServerKeyExchange", "server"), ("ClientHello", "client"), ("ServerHello", "server")])
def test_changed_parameters_or_random_of_tls_12(kind: str, sender: str) -> None:
    session = sessions("tls12/ecdhe_rsa")[0]
    change(session, kind, write(10, bytes(16)), sender)
    assert codes(checked(session)) == ["signature-invalid"]


def test_changed_message_before_certificate_verify() -> None:
    session = sessions("tls13/alpn")[0]
    change(session, "EncryptedExtensions", append_extension(10, b"\x00\x02\x00\x1d"))
    conversation = checked(session, keys_of("tls13/alpn"))
    assert [(f.code, f.by) for f in conversation.findings] == [("signature-invalid", "server")]
    assert any("as may follow from what is wrong" in r for r in conversation.reasons)


def test_changed_message_signed_again_leaves_the_finished_wrong() -> None:
    session = sessions("tls13/alpn")[0]
    change(session, "EncryptedExtensions", append_extension(10, b"\x00\x02\x00\x1d"))
    sign_again(session, "ec")
    conversation = checked(session, keys_of("tls13/alpn"))
    assert set(codes(conversation)) == {"finished-mismatch"}
    assert "certificate_verify" in conversation.verified


# what is no finding of its own


def test_consequence_of_another_finding_is_not_reported_again() -> None:
    session = sessions("tls13/alpn")[0]
    change(session, "EncryptedExtensions", append_extension(42, b""))
    conversation = checked(session, keys_of("tls13/alpn"))
    assert codes(conversation) == ["unsolicited-extension"]
    assert any("CertificateVerify" in r and "does not match the messages shown" in r for r in conversation.reasons)


def test_finished_that_was_changed_excuses_what_signs_it_later() -> None:
    session = sessions("tls13/post_handshake_auth")[0]
    where = change(session, "Finished", flip_last, "client")
    conversation = checked(session, keys_of("tls13/post_handshake_auth"))
    assert [(f.code, f.index) for f in conversation.findings] == [("finished-mismatch", where)]
    assert "certificate_verify" in conversation.verified
    assert "client_certificate_verify" not in conversation.verified


def test_missing_message_is_a_matter_of_order() -> None:
    session = sessions("tls13/full_rsa")[0]
    drop_message(session, place(session, "EncryptedExtensions"))
    conversation = checked(session, keys_of("tls13/full_rsa"))
    assert conversation.findings == []
    assert "certificate_verify" not in conversation.verified


def test_missing_certificate_is_a_matter_of_order() -> None:
    session = sessions("tls13/full_rsa")[0]
    drop_message(session, place(session, "Certificate"))
    conversation = checked(session)
    assert conversation.findings == []
    assert any(r.endswith("the certificate is not shown") for r in conversation.reasons)


def test_part_of_the_source_missing_before_is_a_reason() -> None:
    session = sessions("tls13/full_rsa")[0]
    where = session.messages[change(session, "CertificateVerify", flip_last)].where
    session.complete, session.cut = False, f"line {where - 1}: 3 of the message's 9 bytes are there"
    conversation = checked(session)
    assert conversation.findings == []
    assert any("part of the source is missing" in r for r in conversation.reasons)
    session.cut = f"line {where + 1}: the text ends before the handshake does"
    assert codes(checked(session)) == ["signature-invalid"]


def test_hello_not_shown_is_a_reason() -> None:
    session = sessions("tls13/full_rsa")[0]
    drop_message(session, place(session, "ClientHello", "client"))
    conversation = checked(session)
    assert conversation.findings == []
    assert any(r.endswith("the hellos are not shown") for r in conversation.reasons)


def test_unknown_suite_is_a_reason() -> None:
    session = sessions("tls13/full_rsa")[0]
    change(session, "ServerHello", lambda raw: write(39 + raw[38], b"\x13\x77")(raw))
    conversation = checked(session)
    assert "signature-invalid" not in codes(conversation)
    assert any(r.endswith("the hash of the suite is not known here") for r in conversation.reasons)


def test_signature_that_cannot_be_read_is_reported_as_such_alone() -> None:
    session = sessions("tls13/full_rsa")[0]
    change(session, "CertificateVerify", lambda raw: sized(raw + b"x"))
    assert codes(checked(session)) == ["malformed-message"]


def test_server_key_exchange_that_the_suite_does_not_have_is_a_matter_of_order() -> None:
    session, other = sessions("tls12/rsa_aes128_gcm")[0], sessions("tls12/ecdhe_rsa")[0]
    exchange = other.messages[place(other, "ServerKeyExchange")]
    at = place(session, "ServerHelloDone")
    session.messages = [*session.messages[:at], exchange, *session.messages[at:]]
    conversation = checked(session)
    assert conversation.findings == []
    assert not any("signature" in r for r in conversation.reasons)


def test_encrypted_client_hello_is_a_reason() -> None:
    session = sessions("tls13/full_rsa")[0]
    change(session, "ClientHello", append_extension(0xFE0D, bytes(40)), "client")
    conversation = checked(session, keys_of("tls13/full_rsa"))
    assert conversation.findings == []
    assert any("may be the encrypted one" in r for r in conversation.reasons)


def test_delegated_credential_is_a_reason() -> None:
    session = sessions("tls13/full_rsa")[0]
    change(session, "ClientHello", append_extension(34, b"\x00\x02\x08\x04"), "client")

    def delegate(raw: bytes) -> bytes:
        end = 11 + int.from_bytes(raw[8:11])
        entry = raw[8:end] + b"\x00\x06\x00\x22\x00\x02dc"
        return sized(raw[:5] + (len(entry) + len(raw[end + 2 :])).to_bytes(3) + entry + raw[end + 2 :])

    change(session, "Certificate", delegate)
    conversation = checked(session)
    assert conversation.findings == []
    assert any(r.endswith("delegated credential") for r in conversation.reasons)


@pytest.mark.parametrize("scheme", [0x0904, 0x0708])
def test_scheme_that_is_not_known_here_is_a_reason(scheme: int) -> None:
    session = sessions("tls13/full_rsa")[0]
    change(session, "CertificateVerify", write(4, scheme.to_bytes(2)))
    conversation = checked(session)
    assert codes(conversation) == ["signature-not-offered"]
    assert any("is not known here" in r for r in conversation.reasons)


def test_signature_of_tls_11_is_a_reason() -> None:
    session = sessions("tls12/ecdhe_rsa")[0]
    change(session, "ServerHello", write(4, b"\x03\x02"))
    conversation = checked(session)
    assert any("TLS 1.1 and below" in r for r in conversation.reasons)
    assert "signature-invalid" not in codes(conversation)


# other ways to show the key


def compressed(session: Session, algorithm: int = 1, spoil: bytes = b"", offered: int | None = None) -> None:
    """The server's Certificate packed (RFC 8879), and signed again."""
    i = place(session, "Certificate")
    raw = session.messages[i].raw or b""
    data = zlib.compress(raw[4:]) + spoil
    packed = b"".join((algorithm.to_bytes(2), (len(raw) - 4).to_bytes(3), len(data).to_bytes(3), data))
    put_message(session, i, replace(session.messages[i], kind="CompressedCertificate", raw=sized(b"\x19\0\0\0" + packed)))
    change(session, "ClientHello", append_extension(27, b"\x02" + (offered or algorithm).to_bytes(2)), "client")
    sign_again(session, "rsa")


def test_compressed_certificate_is_unpacked() -> None:
    session = sessions("tls13/full_rsa")[0]
    compressed(session)
    conversation = checked(session)
    assert (conversation.findings, "certificate_verify" in conversation.verified) == ([], True)
    assert conversation.negotiated["chain"][0]["key"] == "RSA 2048"
    assert conversation.messages[place(session, "CompressedCertificate")].facts["empty"] is False


def test_compressed_certificate_of_unknown_algorithm_is_a_reason() -> None:
    session = sessions("tls13/full_rsa")[0]
    compressed(session, algorithm=2)
    conversation = checked(session)
    assert conversation.findings == []
    assert any("packed with algorithm 2" in r for r in conversation.reasons)


def test_compressed_certificate_that_does_not_unpack() -> None:
    session = sessions("tls13/full_rsa")[0]
    compressed(session, spoil=b"more")
    conversation = checked(session)
    assert [(f.code, f.alert) for f in conversation.findings] == [("certificate-malformed", "bad_certificate")]


def test_compressed_certificate_in_a_way_that_was_not_offered() -> None:
    session = sessions("tls13/full_rsa")[0]
    compressed(session, offered=3)
    conversation = checked(session)
    assert [(f.code, f.by, f.alert) for f in conversation.findings] == [
        ("certificate-packing-not-offered", "server", "illegal_parameter")
    ]
    assert "certificate_verify" in conversation.verified


def test_compressed_certificate_of_a_client_answers_the_request() -> None:
    session = sessions("tls13/client_auth_rsa")[0]
    i = place(session, "Certificate", "client")
    raw = session.messages[i].raw or b""
    data = zlib.compress(raw[4:])
    packed = sized(b"\x19\0\0\0\0\x01" + (len(raw) - 4).to_bytes(3) + len(data).to_bytes(3) + data)
    put_message(session, i, replace(session.messages[i], kind="CompressedCertificate", raw=packed))
    sign_again(session, "clientrsa", sender="client")
    conversation = checked(session)
    assert [(f.code, f.by) for f in conversation.findings] == [("certificate-packing-not-offered", "client")]
    assert "client_certificate_verify" in conversation.verified


def test_bare_key_instead_of_a_certificate() -> None:
    session = sessions("tls13/full_ed25519")[0]
    raw = session.messages[place(session, "Certificate")].raw or b""
    at = raw.index(bytes.fromhex("302a300506032b6570"))
    entry = (44).to_bytes(3) + raw[at : at + 44] + b"\0\0"
    change(session, "Certificate", lambda old: sized(old[:4] + b"\0" + len(entry).to_bytes(3) + entry))
    change(session, "ClientHello", append_extension(20, b"\x01\x02"), "client")
    change(session, "EncryptedExtensions", append_extension(20, b"\x02"))
    sign_again(session, "ed25519")
    conversation = checked(session)
    assert conversation.findings == []
    assert "certificate_verify" in conversation.verified
    assert "chain" not in conversation.negotiated
