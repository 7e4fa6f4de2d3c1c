"""The PRF of TLS 1.2 against known vectors, and what is made with it."""

from __future__ import annotations

import pytest

from wirestate.reference.crypto import prf12

VECTORS = {
    "sha256": (
        "9bbe436ba940f017b17652849a71db35",
        "a0ba9f936cda311827a6f796ffd5198c",
        "e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a6b301791e90d35c9c9a46b4e14baf9af0fa022f7077def17"
        "abfd3797c0564bab4fbc91666e9def9b97fce34f796789baa48082d122ee42c5a72e5a5110fff70187347b66",
    ),
    "sha384": (
        "b80b733d6ceefcdc71566ea48e5567df",
        "cd665cf6a8447dd6ff8b27555edb7465",
        "7b0c18e9ced410ed1804f2cfa34a336a1c14dffb4900bb5fd7942107e81c83cde9ca0faa60be9fe34f82b1233c9146a0e534cb400fed2700"
        "884f9dc236f80edd8bfa961144c9e8d792eca722a7b32fc3d416d473ebc2c5fd4abfdad05d9184259b5bf8cd4d90fa0d31e2dec479e4f1a2"
        "6066f2eea9a69236a3e52655c9e9aee691c8f3a26854308d5eaa3be85e0990703d73e56f",
    ),
}
"""Secret, seed and output for the label "test label"."""


@pytest.mark.parametrize("name", VECTORS)
def test_prf(name: str) -> None:
    secret, seed, output = map(bytes.fromhex, VECTORS[name])
    assert prf12.prf(name, secret, "test label", seed, len(output)) == output
    assert prf12.prf(name, secret, "test label", seed, 7) == output[:7]


def test_lengths_and_labels() -> None:
    premaster, one, two = bytes(48), b"c" * 32, b"s" * 32
    master = prf12.master_secret("sha256", premaster, one, two)
    assert master == prf12.prf("sha256", premaster, "master secret", one + two, 48)
    extended = prf12.extended_master_secret("sha256", premaster, b"h" * 32)
    assert extended == prf12.prf("sha256", premaster, "extended master secret", b"h" * 32, 48)
    assert master != extended


def test_verify_data_differs_by_role() -> None:
    client, server = (prf12.verify_data("sha256", bytes(48), role, bytes(32)) for role in ("client", "server"))
    assert client == prf12.prf("sha256", bytes(48), "client finished", bytes(32), 12)
    assert server == prf12.prf("sha256", bytes(48), "server finished", bytes(32), 12)
    assert client != server


def test_key_block_is_cut_in_the_order_of_the_rfc() -> None:
    one, two = b"c" * 32, b"s" * 32
    block = prf12.key_block("sha256", bytes(48), one, two, mac_length=20, key_length=16, iv_length=4)
    assert b"".join(block) == prf12.prf("sha256", bytes(48), "key expansion", two + one, 80)
    assert [len(part) for part in block] == [20, 20, 16, 16, 4, 4]
