"""The hash over handshake messages: fixed late, after a retry, with a message that is not added."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from wirestate.reference.crypto.keyschedule import message_hash
from wirestate.reference.crypto.transcript import Transcript


@given(st.lists(st.binary(max_size=40), min_size=1), st.integers(0), st.sampled_from(["sha256", "sha384"]))
def test_hash_may_be_fixed_at_any_time(messages: list[bytes], when: int, name: str) -> None:
    transcript = Transcript()
    for place, message in enumerate(messages):
        if place == when % len(messages):
            transcript.fix(name)
        transcript.add(message)
    assert transcript.digest() == hashlib.new(name, b"".join(messages)).digest()
    assert transcript.messages() == b"".join(messages)


def test_unfinished_message_counts_once() -> None:
    transcript = Transcript()
    transcript.fix("sha256")
    transcript.add(b"one")
    assert transcript.digest(b"two") == hashlib.sha256(b"onetwo").digest()
    assert transcript.digest() == hashlib.sha256(b"one").digest()
    assert transcript.digest_with("sha384", b"two") == hashlib.sha384(b"onetwo").digest()


def test_retry_puts_a_hash_in_the_place_of_the_first_hello() -> None:
    transcript = Transcript()
    transcript.add(b"hello")
    transcript.fix("sha384")
    transcript.retry()
    transcript.add(b"retry")
    both = message_hash("sha384", b"hello") + b"retry"
    assert transcript.digest() == hashlib.sha384(both).digest()
    assert transcript.digest_with("sha384", b"again") == hashlib.sha384(both + b"again").digest()


def test_copy_goes_on_by_itself() -> None:
    one = Transcript()
    one.fix("sha256")
    one.add(b"a")
    two = one.copy()
    one.add(b"b")
    two.add(b"c")
    assert (one.digest(), two.digest()) == (hashlib.sha256(b"ab").digest(), hashlib.sha256(b"ac").digest())
    assert (one.messages(), two.messages()) == (b"ab", b"ac")


def test_forgetting_keeps_the_hash() -> None:
    transcript = Transcript()
    transcript.add(b"a")
    transcript.fix("sha256")
    transcript.forget()
    transcript.add(b"b")
    assert transcript.digest() == hashlib.sha256(b"ab").digest()
    assert transcript.messages() == b"b"
