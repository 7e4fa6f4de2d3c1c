"""Key exchange: both sides agree in every group, the vectors of RFC 7748, and what a peer must not send."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto import finite, groups
from wirestate.reference.crypto.errors import Refused, UnsupportedInput
from wirestate.reference.wire.registry import GROUPS

ALL = groups.supported(tls13=True)
CURVES = [groups.X25519, groups.X448, groups.SECP256R1, groups.SECP384R1, groups.SECP521R1]
FINITE = [groups.FFDHE2048, groups.FFDHE3072, groups.FFDHE4096]
HYBRIDS = [groups.X25519_MLKEM768, groups.SECP256R1_MLKEM768, groups.SECP384R1_MLKEM1024]
named = pytest.mark.parametrize("group", ALL, ids=lambda group: GROUPS[group])


def refused_share(group: int, share: bytes) -> str:
    """The message, the same for both sides; the alert is always the same."""
    with pytest.raises(Refused) as caught:
        groups.answer(group, share)
    assert caught.value.alert == "illegal_parameter"
    return str(caught.value)


def test_this_library_has_them_all() -> None:
    assert set(ALL) == {*CURVES, *FINITE, *HYBRIDS}
    assert set(groups.supported(tls13=False)) == {*CURVES, *FINITE}


@named
def test_both_sides_agree(group: int) -> None:
    offer = groups.offer(group)
    share, secret = groups.answer(group, offer.share)
    assert offer.secret(share) == secret
    assert groups.answer(group, offer.share)[1] != secret
    assert "_secret" not in repr(offer)


@pytest.mark.parametrize("group", [*CURVES, *FINITE], ids=lambda group: GROUPS[group])
def test_two_offers_agree(group: int) -> None:
    one, two = groups.offer(group), groups.offer(group)
    assert one.secret(two.share) == two.secret(one.share)


@pytest.mark.parametrize(
    ("group", "client", "server", "secret"),
    [(29, 32, 32, 32), (30, 56, 56, 56), (23, 65, 65, 32), (24, 97, 97, 48), (25, 133, 133, 66), (256, 256, 256, 256),
     (0x11EC, 1216, 1120, 64), (0x11EB, 1249, 1153, 64), (0x11ED, 1665, 1665, 80)],
)  # fmt: skip
def test_sizes(group: int, client: int, server: int, secret: int) -> None:
    offer = groups.offer(group)
    share, found = groups.answer(group, offer.share)
    assert (len(offer.share), len(share), len(found)) == (client, server, secret)


RFC7748 = [
    (29, "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
     "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
     "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
     "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"),
    (30, "9a8f4925d1519f5775cf46971028b71b44c869ef7f811f2e980069a5b4b6ff84c06991f5ecc68a4f9c8c8e40c0b556073ebf96a2a94e5340",
     "07f32d8adc627f9789eaffb9dfd11fb6b0297fc419bfd414e16127f1e1cfd847bb6915ea4c0a20ed07dc3a199468577045867de21a4e4c18",
     "1c306a7ac2a0e2e0990b294470cba339e6453772b075811d8fad0d1d6927c120bb5ee8972b0d3e21374c9c921b09d1b0366f10106a0f6a54",
     "556634e295417314cc1fa25fcd60735a4044bc7fbda74964eb5fd76d9ac0242e0cf958b4841cfb7f1d2f6a6dafe4d26ea16cbc0456048db3"),
]  # fmt: skip


@pytest.mark.parametrize(("group", "alice", "share", "bob", "secret"), RFC7748, ids=["x25519", "x448"])
def test_exchange_of_rfc_7748_section_6(group: int, alice: str, share: str, bob: str, secret: str) -> None:
    one, two = groups.offer(group, bytes.fromhex(alice)), groups.offer(group, bytes.fromhex(bob))
    assert one.share.hex() == share
    assert one.secret(two.share).hex() == two.secret(one.share).hex() == secret


@named
@given(cut=st.integers(0, 4000))
def test_share_of_another_size_is_refused(group: int, cut: int) -> None:
    share = groups.offer(group).share if group not in FINITE else bytes(groups.FFDHE_BITS[group] // 8 - 1) + b"\x02"
    for wrong in (share[: cut % len(share)], share + b"\0"):
        refused_share(group, wrong)


@pytest.mark.parametrize(("group", "size"), [(groups.X25519, 32), (groups.X448, 56)])
@pytest.mark.parametrize("low", [0, 1])
def test_share_of_low_order_gives_no_secret_of_zeros(group: int, size: int, low: int) -> None:
    refused_share(group, bytes([low]).ljust(size, b"\0"))


def test_hybrid_share_with_a_curve_share_of_low_order_is_refused() -> None:
    share = groups.offer(groups.X25519_MLKEM768).share
    refused_share(groups.X25519_MLKEM768, share[:1184] + bytes(32))


def test_hybrid_share_with_a_key_outside_of_its_range_is_refused() -> None:
    share = groups.offer(groups.X25519_MLKEM768).share
    assert "ML-KEM" in refused_share(groups.X25519_MLKEM768, b"\xff" * 384 + share[384:])


def test_hybrid_answer_of_another_size_is_refused() -> None:
    offer = groups.offer(groups.X25519_MLKEM768)
    share, _ = groups.answer(groups.X25519_MLKEM768, offer.share)
    with pytest.raises(Refused) as caught:
        offer.secret(share[:-1])
    assert caught.value.alert == "illegal_parameter"


@pytest.mark.parametrize("group", [groups.SECP256R1, groups.SECP384R1, groups.SECP521R1], ids=lambda group: GROUPS[group])
def test_point_that_is_compressed_hybrid_or_off_the_curve_is_refused(group: int) -> None:
    share = groups.offer(group).share
    refused_share(group, bytes([2 + share[-1] % 2]) + share[1 : (len(share) + 1) // 2])
    refused_share(group, bytes([6 + share[-1] % 2]) + share[1:])
    refused_share(group, share[:-1] + bytes([share[-1] ^ 1]))
    refused_share(group, b"\x04" + bytes(len(share) - 1))


@pytest.mark.parametrize("group", FINITE, ids=lambda group: GROUPS[group])
def test_finite_value_outside_of_its_range_is_refused(group: int) -> None:
    field = finite.named_field(groups.FFDHE_BITS[group])
    for value in (0, 1, field.p - 1, field.p, field.p + 2):
        assert "range" in refused_share(group, value.to_bytes(field.size))
    groups.answer(group, (2).to_bytes(field.size))


@pytest.mark.parametrize("bits", [2048, 3072, 4096])
def test_finite_group_is_that_of_openssl(bits: int) -> None:
    command = ["openssl", "genpkey", "-algorithm", "DH", "-pkeyopt", f"group:ffdhe{bits}", "-outform", "DER"]
    der = subprocess.run(command, check=True, capture_output=True).stdout
    field = finite.named_field(bits)
    assert field.p.to_bytes(field.size) + b"\x02\x01\x02" in der  # the generator is 2


def test_group_that_is_not_here() -> None:
    for use in (lambda: groups.offer(0x0A0A), lambda: groups.answer(22, b"")):
        with pytest.raises(UnsupportedInput, match="no key exchange here"):
            use()
    for group in (groups.FFDHE2048, groups.X25519_MLKEM768):
        with pytest.raises(UnsupportedInput, match="curve only"):
            groups.offer(group, bytes(32))


# TLS 1.2 with a group of the server's own: this one is as "openssl dhparam" makes them.

SENT = int(
    "8d1c6f15a85fba679d425b6b3100580f06b66612be27f536982a4d453693dc8b5f188500e61840ede2782808ea604e0967c7e8b782236f06c57fae70fbb3df16"
    "33e964d72d5707dc5c0088fe1854f17115ee497e74a8541dfca2a5ea4e514821180635737dc3ba3f96f2d52e63387dbe85639733ac270acf63158a0bc603d4c0"
    "18dc91c3bfd203601337496bf4502e1e03c53ef46286981502cac09e9bfc12f4986b0d94394a7a5f98a653a04ec48213676f9c62388ad8f48f9fc9eee6e5194b"
    "740e85748e18ee9a9ccfc33f4ec16287d8bf6f151811361b0a39db08b145f724b06de341889b1995186a066d827ef4005cbb2234f557ae93b7ffd8a4551fe8c7",
    16,
)


def test_sent_group_is_computed_in() -> None:
    field = finite.sent_field(SENT.to_bytes(257), b"\x02")
    one, two = finite.FiniteKey(field), finite.FiniteKey(field)
    assert one.secret(two.value) == two.secret(one.value)
    assert field.size == 256


def test_sent_group_of_rfc_7919_may_be_larger() -> None:
    named = finite.named_field(4096)
    assert finite.sent_field(named.p.to_bytes(512), b"\x02") == named
    with pytest.raises(Refused, match="4096 bits") as caught:
        finite.sent_field(named.p.to_bytes(512), b"\x05")
    assert caught.value.alert == "handshake_failure"


@pytest.mark.parametrize(
    ("p", "g", "alert"),
    [(2**1024 - 1, 2, "handshake_failure"), (0, 2, "handshake_failure"), (2**9000 + 1, 2, "handshake_failure"),
     (2**2047 + 2, 2, "illegal_parameter"), (2**2047 + 1, 2, "illegal_parameter"), (SENT, 1, "illegal_parameter"),
     (SENT, 0, "illegal_parameter"), (SENT, SENT - 1, "illegal_parameter"), (SENT, SENT, "illegal_parameter")],
    ids=["small", "zero", "large", "even", "composite", "g=1", "g=0", "g=p-1", "g=p"],
)  # fmt: skip
def test_sent_group_that_will_not_do(p: int, g: int, alert: str) -> None:
    with pytest.raises(Refused) as caught:
        finite.sent_field(p.to_bytes(1200), g.to_bytes(300))
    assert caught.value.alert == alert


class Without:
    """ML-KEM of a library that was built on an OpenSSL without."""

    class MLKEM768PrivateKey:
        @staticmethod
        def generate() -> None:
            raise UnsupportedAlgorithm("no ML-KEM")


@pytest.fixture(params=[None, Without])
def poorer_library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One with neither ML-KEM nor finite fields."""
    caches = groups.supported, groups._kinds, groups._has_mlkem, finite.available, finite._library, finite._parameters
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric.dh", None)
    monkeypatch.delattr("cryptography.hazmat.primitives.asymmetric.dh", raising=False)
    monkeypatch.setattr(groups, "mlkem", request.param)
    for cache in caches:
        cache.cache_clear()
    yield
    monkeypatch.undo()
    for cache in caches:
        cache.cache_clear()


@pytest.mark.usefixtures("poorer_library")
def test_library_that_lacks_some_offers_the_others() -> None:
    assert set(groups.supported(tls13=True)) == set(CURVES) == set(groups.supported(tls13=False))
    with pytest.raises(UnsupportedInput):
        groups.offer(groups.X25519_MLKEM768)
    with pytest.raises(UnsupportedInput):
        groups.offer(groups.FFDHE2048)
