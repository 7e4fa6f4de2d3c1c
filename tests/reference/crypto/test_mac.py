"""HMAC with hashes at hand, held against that of the standard library."""

from __future__ import annotations

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto import mac


@given(st.binary(max_size=200), st.binary(max_size=300), st.sampled_from(("sha1", "sha256", "sha384", "sha512")))
def test_digest_of_any_key_and_data(key: bytes, data: bytes, name: str) -> None:
    assert mac.digest(name, key, data) == hmac.digest(key, data, name)


def test_digest_by_an_unknown_hash() -> None:
    with pytest.raises(ValueError, match="nohash"):
        mac.digest("nohash", b"key", b"data")
