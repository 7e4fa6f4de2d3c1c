"""Premaster secrets of TLS 1.2: RSA both ways and what an attacker sends, DHE, the PSK family."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto import premaster
from wirestate.reference.crypto.credentials import read_credential
from wirestate.reference.crypto.errors import Refused, UnsupportedInput
from wirestate.reference.crypto.keys import PublicKey

V12 = 0x0303
PRIVATE = rsa.generate_private_key(65537, 2048)
PUBLIC = PublicKey(PRIVATE.public_key(), "RSA", "RSA 2048")


def sealed(plain: bytes) -> bytes:
    return PRIVATE.public_key().encrypt(plain, padding.PKCS1v15())


def test_server_decrypts_what_the_client_encrypts() -> None:
    made = premaster.fresh(V12)
    assert (len(made), made[:2]) == (48, b"\3\3")
    assert premaster.decrypted(PRIVATE, premaster.encrypted(PUBLIC, made), V12) == made
    assert premaster.fresh(V12) != made


def test_wrong_version_inside_gives_that_of_the_hello() -> None:
    made = premaster.fresh(0x0301)
    assert premaster.decrypted(PRIVATE, sealed(made), V12) == b"\3\3" + made[2:]


@pytest.mark.parametrize("length", [0, 1, 46, 47, 49, 200])
def test_wrong_length_inside_gives_random_bytes_of_the_right_form(length: int) -> None:
    plain = bytes(range(length))
    one, two = (premaster.decrypted(PRIVATE, sealed(plain), V12) for _ in range(2))
    assert len(one) == 48
    assert one[:2] == two[:2] == b"\3\3"
    assert one != two
    assert plain[2:] not in one[2:] or length < 3


@given(st.binary(max_size=300))
def test_message_that_is_no_ciphertext_gives_random_bytes_and_no_error(message: bytes) -> None:
    one, two = (premaster.decrypted(PRIVATE, message, V12) for _ in range(2))
    assert (len(one), one[:2]) == (48, b"\3\3")
    assert len(message) == 256 or one != two  # the library's own random bytes depend on the message


def test_keys_of_other_kinds_do_not_encrypt(keys: Path) -> None:
    ec = read_credential(keys / "ec.pem", keys / "ec.key")
    with pytest.raises(Refused, match="kind EC") as caught:
        premaster.encrypted(ec.public, premaster.fresh(V12))
    assert caught.value.alert == "unsupported_certificate"
    with pytest.raises(UnsupportedInput):
        premaster.decrypted(ec.private, bytes(256), V12)


def test_dhe_secret_loses_the_zeros_before_it() -> None:
    assert premaster.of_finite(b"\0\0\1\0") == b"\1\0"
    assert premaster.of_finite(b"\1\0") == b"\1\0"


def test_psk_alone_stands_with_zeros_of_its_length() -> None:
    assert premaster.of_psk(b"abc") == b"\0\3\0\0\0\0\3abc"


def test_psk_with_another_secret_stands_after_it() -> None:
    assert premaster.of_psk(b"abc", b"\xff" * 5) == b"\0\5" + b"\xff" * 5 + b"\0\3abc"
    assert premaster.of_psk(b"", b"") == bytes(4)
