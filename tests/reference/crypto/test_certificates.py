"""Certificates: what they say, whether chains hang together, which names match, and garbage."""

from __future__ import annotations

import ssl
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto.certificates import CertificateInfo, Link, chain_links, describe, matches_hostname
from wirestate.reference.crypto.der import check_certificate
from wirestate.reference.crypto.errors import CryptoError, MalformedDer


def ders_of(keys: Path, *stems: str) -> list[bytes]:
    ends = "-----END CERTIFICATE-----"
    text = "".join((keys / f"{stem}.pem").read_text("ascii") for stem in stems)
    return [ssl.PEM_cert_to_DER_cert(part[part.index("-----BEGIN") :] + ends) for part in text.split(ends)[:-1]]


def info_of(keys: Path, stem: str) -> CertificateInfo:
    return describe(ders_of(keys, stem)[0])


def test_describe_says_all(keys: Path) -> None:
    info = info_of(keys, "ec")
    assert (info.subject, info.issuer) == ("CN=server.example", "CN=Test Root")
    assert info.names == ("server.example", "127.0.0.1")
    assert (info.key, info.is_ca, info.self_signed) == ("EC secp256r1", False, False)
    assert info.signature_algorithm == "ecdsa-with-SHA256"
    assert info.not_before < datetime(2026, 7, 1, tzinfo=UTC) < info.not_after
    assert info.serial > 0


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("rsa", "RSA 2048"),
        ("pss", "RSA-PSS 2048"),
        ("ec", "EC secp256r1"),
        ("p384", "EC secp384r1"),
        ("ed25519", "Ed25519"),
    ],
)
def test_describe_names_the_key(stem: str, key: str, keys: Path) -> None:
    assert info_of(keys, stem).key == key


def test_describe_without_a_key_that_can_be_read(keys: Path) -> None:
    prime256v1 = bytes.fromhex("06082a8648ce3d030107")
    info = describe(ders_of(keys, "ec")[0].replace(prime256v1, prime256v1[:-1] + b"\x63", 1))
    assert (info.key, info.public_key) == ("1.2.840.10045.2.1", None)
    assert info.names == ("server.example", "127.0.0.1")


def test_root_is_a_self_signed_authority(keys: Path) -> None:
    assert (info_of(keys, "root").is_ca, info_of(keys, "root").self_signed) == (True, True)
    assert (info_of(keys, "selfsigned").is_ca, info_of(keys, "selfsigned").self_signed) == (False, True)


def test_chain_in_order(keys: Path) -> None:
    ders = ders_of(keys, "chain3", "chain3_rest", "root")
    assert len(ders) >= 3
    assert set(chain_links(ders)) == {Link.OK}
    assert len(chain_links(ders)) == len(ders) - 1


def test_chain_out_of_order_or_with_a_stranger(keys: Path) -> None:
    assert chain_links(ders_of(keys, "root", "ec")) == (Link.OTHER_ISSUER,)
    assert chain_links(ders_of(keys, "ec", "selfsigned")) == (Link.OTHER_ISSUER,)
    assert chain_links(ders_of(keys, "ec")) == ()


def test_chain_with_altered_signature_or_garbage(keys: Path) -> None:
    leaf, root = ders_of(keys, "ec", "root")
    assert chain_links([leaf[:-1] + bytes([leaf[-1] ^ 1]), root]) == (Link.BAD_SIGNATURE,)
    assert chain_links([b"garbage", root]) == (Link.UNKNOWN,)


@pytest.mark.parametrize(
    ("pattern", "host", "good"),
    [
        ("a.example", "a.example", True),
        ("a.example", "A.EXAMPLE.", True),
        ("a.example", "b.a.example", False),
        ("*.example", "a.example", True),
        ("*.example", "a.b.example", False),
        ("*.example", "example", False),
        ("*.example", ".example", False),
        ("*", "example", False),
        ("a*.example", "ab.example", False),
        ("b.*.example", "b.a.example", False),
        ("192.0.2.1", "192.0.2.1", False),
        ("*.0.2.1", "192.0.2.1", False),
    ],
)
def test_matches_dns_name(pattern: str, host: str, good: bool, keys: Path) -> None:
    info = replace(info_of(keys, "ec"), dns_names=(pattern,), ip_names=())
    assert matches_hostname(info, host) is good


def test_matches_address(keys: Path) -> None:
    info = replace(info_of(keys, "ec"), dns_names=(), ip_names=("192.0.2.1", "2001:db8::1"))
    assert matches_hostname(info, "192.0.2.1")
    assert matches_hostname(info, "[2001:0db8::0001]")
    assert not matches_hostname(info, "192.0.2.2")


@pytest.mark.parametrize("data", [b"", b"\x30", b"\x30\x00", b"\x30\x80\x00\x00", b"\x30\x82\xff\xff", b"\x1f\x81\x81", b"text"])
def test_garbage_is_malformed(data: bytes) -> None:
    with pytest.raises(MalformedDer):
        describe(data)


def test_certificate_cut_anywhere_is_malformed(keys: Path) -> None:
    der = ders_of(keys, "rsa")[0]
    check_certificate(der)
    for end in range(len(der)):
        with pytest.raises(MalformedDer):
            check_certificate(der[:end])


def test_deep_nesting_is_malformed() -> None:
    inner = b""
    for _ in range(100):
        inner = b"\x30\x83" + len(inner).to_bytes(3) + inner
    with pytest.raises(MalformedDer, match="deeper"):
        check_certificate(b"\x30\x83" + (len(inner) + 4).to_bytes(3) + inner + b"\x30\x00\x03\x00")


@given(st.integers(0, 500), st.integers(0, 255))
def test_changed_byte_gives_a_typed_error_or_a_description(at: int, value: int) -> None:
    leaf, root = ders_of(Path(__file__).parents[3] / "traces" / "keys", "ec", "root")
    der = bytearray(leaf)
    der[at % len(der)] = value
    assert chain_links([bytes(der), root])[0] in (Link if bytes(der) != leaf else (Link.OK,))
    with suppress(CryptoError):
        assert isinstance(describe(bytes(der)), CertificateInfo)


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_malformed(data: bytes) -> None:
    with pytest.raises(MalformedDer):
        describe(data)
