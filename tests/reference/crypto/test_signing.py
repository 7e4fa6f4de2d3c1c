"""Which scheme a key signs with, what the peer's signature owes, and that one side accepts what the other signed."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, rsa

from wirestate.reference.crypto import signing
from wirestate.reference.crypto.credentials import Credential, read_credential
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.keys import Kind, PublicKey

MESSAGE = b"what both sides said"
RSA_SHA256, RSA_SHA1, ECDSA_SHA1, P256, P384, P521, PSS256, PSS512, ED25519, ED448, PSSPSS256 = (
    0x0401, 0x0201, 0x0203, 0x0403, 0x0503, 0x0603, 0x0804, 0x0806, 0x0807, 0x0808, 0x0809,
)  # fmt: skip


def made(private: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed448.Ed448PrivateKey, kind: Kind, curve: str = "") -> Credential:
    return Credential((), PublicKey(private.public_key(), kind, f"{kind} {curve}", curve), private)


def named(keys: Path, name: str) -> Credential:
    match name:
        case "p521":
            return made(ec.generate_private_key(ec.SECP521R1()), "EC", "secp521r1")
        case "ed448":
            return made(ed448.Ed448PrivateKey.generate(), "Ed448")
    return read_credential(keys / f"{name}.pem", keys / f"{name}.key")


@pytest.mark.parametrize(
    ("name", "scheme13", "scheme12", "auth"),
    [("rsa", PSS256, PSS256, "RSA"), ("pss", PSSPSS256, PSSPSS256, "RSA"), ("ec", P256, P256, "ECDSA"), ("p384", P384, P256, "ECDSA"),
     ("p521", P521, P256, "ECDSA"), ("ed25519", ED25519, ED25519, "ECDSA"), ("ed448", ED448, ED448, "ECDSA")],
)  # fmt: skip
def test_scheme_of_a_key_by_the_usual_offer(name: str, scheme13: int, scheme12: int, auth: str, keys: Path) -> None:
    """The curve is tied to the scheme in TLS 1.3 alone."""
    own = named(keys, name)
    assert signing.choose_scheme(own.public, signing.OFFERED13, tls13=True) == scheme13
    assert signing.choose_scheme(own.public, signing.OFFERED, tls13=False) == scheme12
    assert own.auth == auth


@pytest.mark.parametrize("name", ["rsa", "pss", "ec", "p384", "p521", "ed25519", "ed448"])
@pytest.mark.parametrize("tls13", [False, True])
def test_each_scheme_that_a_key_may_use_is_accepted(name: str, tls13: bool, keys: Path) -> None:
    own, offered = named(keys, name), signing.OFFERED13 if tls13 else signing.OFFERED
    for scheme in offered:
        chosen = signing.choose_scheme(own.public, (scheme,), tls13=tls13)
        if chosen is not None:
            signature = own.sign(chosen, MESSAGE)
            signing.check_signature(own.public, chosen, signature, MESSAGE, offered=offered, tls13=tls13)
            with pytest.raises(Refused) as caught:
                signing.check_signature(own.public, chosen, signature, MESSAGE + b"!", offered=offered, tls13=tls13)
            assert caught.value.alert == "decrypt_error"


def test_order_of_the_peer_decides(keys: Path) -> None:
    key = named(keys, "rsa").public
    assert signing.choose_scheme(key, (0x0A0A, PSS512, PSS256), tls13=True) == PSS512
    assert signing.choose_scheme(key, (RSA_SHA256, PSS256), tls13=False) == RSA_SHA256


def test_pkcs1_and_sha1_do_not_sign_in_tls13(keys: Path) -> None:
    assert signing.choose_scheme(named(keys, "rsa").public, (RSA_SHA256, RSA_SHA1, PSSPSS256), tls13=True) is None
    assert signing.choose_scheme(named(keys, "ec").public, (ECDSA_SHA1, P384, P521), tls13=True) is None
    assert signing.choose_scheme(named(keys, "ec").public, None, tls13=True) is None


def test_without_the_extension_tls12_has_sha1(keys: Path) -> None:
    found = [signing.choose_scheme(named(keys, name).public, None, tls13=False) for name in ("rsa", "ec", "pss", "ed25519")]
    assert found == [RSA_SHA1, ECDSA_SHA1, None, None]


def test_small_rsa_key_has_no_room_for_a_long_hash() -> None:
    own = made(rsa.generate_private_key(65537, 1024), "RSA")
    assert signing.choose_scheme(own.public, (PSS512,), tls13=True) is None
    assert signing.choose_scheme(own.public, (PSS512, PSS256), tls13=True) == PSS256


def test_brainpool_key_signs_if_the_peer_asks_for_it() -> None:
    own = made(ec.generate_private_key(ec.BrainpoolP256R1()), "EC", "brainpoolP256r1")
    assert signing.choose_scheme(own.public, (P256, 0x081A), tls13=True) == 0x081A
    assert signing.choose_scheme(own.public, signing.OFFERED13, tls13=True) is None


@pytest.mark.parametrize(
    ("name", "scheme", "tls13", "alert"),
    [("ec", P384, True, "illegal_parameter"), ("ec", PSS256, True, "illegal_parameter"), ("rsa", PSSPSS256, True, "illegal_parameter"),
     ("rsa", RSA_SHA256, True, "illegal_parameter"), ("ec", ECDSA_SHA1, False, "illegal_parameter"),
     ("p384", P256, True, "illegal_parameter"), ("ec", P384, False, "decrypt_error"), ("p384", P384, False, "decrypt_error")],
)  # fmt: skip
def test_signature_that_is_wrong_owes_its_alert(name: str, scheme: int, tls13: bool, alert: str, keys: Path) -> None:
    own = named(keys, name)
    offered = signing.OFFERED13 if tls13 else signing.OFFERED
    signature = own.sign(signing.choose_scheme(own.public, offered, tls13=tls13) or 0, MESSAGE)
    with pytest.raises(Refused) as caught:
        signing.check_signature(own.public, scheme, signature, MESSAGE, offered=offered, tls13=tls13)
    assert caught.value.alert == alert


def test_key_of_an_unknown_kind_is_unsupported() -> None:
    key = PublicKey(dsa.generate_private_key(1024).public_key(), "other", "X")
    with pytest.raises(Refused) as caught:
        signing.check_signature(key, P256, b"", MESSAGE, offered=signing.OFFERED, tls13=True)
    assert caught.value.alert == "unsupported_certificate"
