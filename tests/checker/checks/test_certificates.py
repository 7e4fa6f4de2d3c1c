"""Certificate lists: what the summary gets of them, and what is wrong with changed ones."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.checker.checks.recorded import GOOD, TRACES, checked, codes, sessions
from tests.checker.checks.edits import put_message
from wirestate.checker.check import check_session
from wirestate.checker.observation import Session
from wirestate.checker.summary import summarise

Chain = list[bytes]


def der_of(stem: str) -> bytes:
    text = (TRACES / "keys" / f"{stem}.pem").read_text("ascii")
    return ssl.PEM_cert_to_DER_cert(text[text.index("-----BEGIN") :])


def list12(session: Session, edit: Callable[[Chain], Chain], sender: str = "server") -> int:
    """Change the certificates of a TLS 1.2 list, which no signature covers; the place of the message."""
    i = next(i for i, m in enumerate(session.messages) if (m.kind, m.sender) == ("Certificate", sender))
    raw, chain, at = session.messages[i].raw or b"", [], 7
    while at < len(raw):
        size = int.from_bytes(raw[at : at + 3])
        chain.append(raw[at + 3 : at + 3 + size])
        at += 3 + size
    body = b"".join(len(der).to_bytes(3) + der for der in edit(chain))
    body = len(body).to_bytes(3) + body
    put_message(session, i, replace(session.messages[i], raw=raw[:1] + len(body).to_bytes(3) + body))
    return i


# the summary


@pytest.mark.parametrize("name", GOOD)
def test_chain_is_there_when_the_server_shows_one(name: str) -> None:
    for session in sessions(name):
        conversation = checked(session)
        shown = [m for m in conversation.messages if m.kind == "Certificate" and m.observed.sender == "server" and m.parsed]
        chain = conversation.negotiated.get("chain", [])
        if shown:
            assert len(chain) == len(shown[0].parsed.entries)
        for entry in chain:
            assert set(entry) == {"subject", "issuer", "names", "not_before", "not_after", "key"}
        json.dumps(chain)


def test_chain_says_what_the_certificates_say() -> None:
    chain = checked(sessions("tls13/chain_of_three_showcerts")[0]).negotiated["chain"]
    assert [(c["subject"], c["issuer"]) for c in chain] == [
        ("CN=server.example", "CN=Test Lower Intermediate"),
        ("CN=Test Lower Intermediate", "CN=Test Intermediate"),
        ("CN=Test Intermediate", "CN=Test Root"),
    ]
    assert chain[0]["names"] == ["server.example", "127.0.0.1"]
    assert chain[0]["key"] == "EC secp256r1"
    assert chain[0]["not_before"].endswith("+00:00")


def test_chain_of_the_client_is_kept_apart() -> None:
    said = checked(sessions("tls12/client_auth_rsa")[0]).negotiated
    assert said["client_chain"][0]["subject"] == "CN=client.example"
    assert said["chain"][0]["subject"] == "CN=server.example"


@pytest.mark.parametrize("name", ["tls12/state_only", "tls13/state_only"])
def test_chain_is_that_printed_when_no_message_shows_it(name: str) -> None:
    assert checked(sessions(name)[0]).negotiated["chain"][0]["subject"] == "CN=server.example"


def test_printed_text_that_is_no_certificate_is_left_out() -> None:
    session = sessions("tls13/state_only")[0]
    begin, end = "-----BEGIN CERTIFICATE-----\n", "-----END CERTIFICATE-----\n"
    session.extra["chain_pem"] = f"{begin}!!!!\n{end}{begin}AAAA\n{end}"
    assert "chain" not in checked(session).negotiated


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("tls13/certificate_expired", "expired on 2021-01-01"),
        ("tls12/certificate_expired", "expired on 2021-01-01"),
        ("tls13/certificate_not_yet_valid", "is not valid before"),
        ("tls13/certificate_self_signed", "is self-signed"),
    ],
)
def test_what_is_for_the_summary_is_no_deviation(name: str, problem: str) -> None:
    conversation = checked(sessions(name)[0])
    assert conversation.findings == []
    assert any(problem in line for line in summarise(conversation)["certificate_problems"])


# changed lists

GARBAGE = [b"garbage", b"\x30\x00", der_of("ec") + b"\0", der_of("ec")[:-1], b"\x30\x80" + der_of("ec")[4:] + b"\0\0"]


@pytest.mark.parametrize("der", GARBAGE, ids=["text", "empty", "longer", "cut", "indefinite"])
def test_garbage_instead_of_the_certificate(der: bytes) -> None:
    session = sessions("tls12/ecdhe_ecdsa")[0]
    where = list12(session, lambda chain: [der, *chain[1:]])
    conversation = checked(session)
    (found,) = conversation.findings
    assert (found.code, found.index, found.by, found.alert, found.layer) == (
        "certificate-malformed", where, "server", "bad_certificate", "certificate",
    )  # fmt: skip
    assert conversation.messages[where].facts["fault"] == "bad_certificate"


def with_extension(session: Session, kind: str, data: bytes) -> None:
    """Add cert_type (RFC 6091) to a hello whose extensions are its last field."""
    i = next(i for i, m in enumerate(session.messages) if m.kind == kind)
    raw = session.messages[i].raw or b""
    at = 39 + raw[38] + 3
    if kind == "ClientHello":
        at = 39 + raw[38]
        at += 2 + int.from_bytes(raw[at : at + 2])
        at += 1 + raw[at]
    block = raw[at + 2 :] + b"\x00\x09" + len(data).to_bytes(2) + data
    body = raw[4:at] + len(block).to_bytes(2) + block
    put_message(session, i, replace(session.messages[i], raw=raw[:1] + len(body).to_bytes(3) + body))


@pytest.mark.parametrize(("form", "expected"), [(b"\x00", ["certificate-malformed"]), (b"\x01", [])])
def test_other_form_of_certificate_is_not_judged(form: bytes, expected: list[str]) -> None:
    session = sessions("tls12/chain_of_three_showcerts")[0]
    with_extension(session, "ClientHello", b"\x02\x00\x01")
    with_extension(session, "ServerHello", form)
    list12(session, lambda chain: [b"an OpenPGP key", *chain[1:]])
    conversation = checked(session)
    assert codes(conversation) == expected
    assert "chain" not in conversation.negotiated


def test_garbage_further_up_the_list() -> None:
    session = sessions("tls12/chain_of_three_showcerts")[0]
    list12(session, lambda chain: [*chain[:2], b"\x30\x03\x02\x01\x05"])
    conversation = checked(session)
    assert codes(conversation) == ["certificate-malformed"]
    assert len(conversation.negotiated["chain"]) == 2


def test_garbage_from_the_client() -> None:
    session = sessions("tls12/client_auth_rsa")[0]
    list12(session, lambda chain: [b"garbage", *chain[1:]], "client")
    assert [(f.code, f.by) for f in checked(session).findings] == [("certificate-malformed", "client")]


def test_der_that_the_library_will_not_read_is_a_reason() -> None:
    der = der_of("ec").replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x09", 1)  # a version that does not exist
    session = sessions("tls12/ecdhe_ecdsa")[0]
    list12(session, lambda chain: [der, *chain[1:]])
    conversation = checked(session)
    assert conversation.findings == []
    assert any("was not judged" in r for r in conversation.reasons)
    assert any("could not be verified" in r for r in conversation.reasons)


@pytest.mark.parametrize("edit", [lambda c: [c[0], c[2], c[1]], lambda c: [c[0], c[2]], lambda c: [c[0], c[0], *c[1:]]])
def test_wrong_order_is_a_warning(edit: Callable[[Chain], Chain]) -> None:
    session = sessions("tls12/chain_of_three_showcerts")[0]
    list12(session, edit)
    conversation = checked(session)
    assert [(f.code, f.severity, f.alert) for f in conversation.findings] == [("certificate-order", "warning", "")]
    verdict = check_session(session, None)
    assert verdict.verdict == "conforms"
    assert [d.code for d in verdict.deviations] == ["certificate-order"]


def test_certificate_under_the_name_of_the_issuer_and_another_key_is_a_warning() -> None:
    session = sessions("tls12/chain_of_two")[0]
    list12(session, lambda chain: [chain[0][:-1] + bytes([chain[0][-1] ^ 1]), *chain[1:]])
    assert codes(checked(session)) == ["certificate-order"]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("tls12/ecdhe_rsa", "ec"),
        ("tls12/ecdhe_rsa", "ed25519"),
        ("tls12/ecdhe_ecdsa", "rsa"),
        ("tls12/rsa_aes128_gcm", "ec"),
        ("tls12/rsa_aes128_gcm", "pss"),
        ("tls12/dhe_rsa", "ec"),
    ],
)
def test_key_that_the_suite_cannot_use(name: str, stem: str) -> None:
    session = sessions(name)[0]
    where = list12(session, lambda chain: [der_of(stem), *chain[1:]])
    conversation = checked(session)
    assert [(f.code, f.index, f.alert) for f in conversation.findings] == [("certificate-wrong-key", where, "illegal_parameter")]


@pytest.mark.parametrize(
    ("name", "stem", "code"),
    [
        ("tls12/ecdhe_rsa", "pss", "signature-key-mismatch"),
        ("tls12/ecdhe_rsa", "clientrsa", "signature-invalid"),
        ("tls12/ecdhe_ecdsa", "ed25519", "signature-key-mismatch"),
        ("tls12/ecdhe_ecdsa", "p384", "signature-invalid"),
    ],
)
def test_key_that_the_suite_can_use_but_did_not_sign(name: str, stem: str, code: str) -> None:
    session = sessions(name)[0]
    list12(session, lambda chain: [der_of(stem), *chain[1:]])
    assert codes(checked(session)) == [code]


def test_changed_suite_does_not_make_the_certificate_wrong() -> None:
    session = sessions("tls12/ecdhe_ecdsa")[0]
    i = next(i for i, m in enumerate(session.messages) if m.kind == "ServerHello")
    raw = session.messages[i].raw or b""
    at = 39 + raw[38]
    put_message(session, i, replace(session.messages[i], raw=raw[:at] + b"\x00\x05" + raw[at + 2 :]))
    assert codes(checked(session)) == ["suite-not-offered"]
