"""Whether bytes begin a TLS record: the usual case, in which nothing of `starttls` is needed."""

from __future__ import annotations

from wirestate.reference.wire.records import MAX_CIPHERTEXT_12

HEADER = 5


def begins_tls(data: bytes | bytearray, at: int = 0) -> bool | None:
    """Whether a TLS record begins there (RFC 8446 section 5.1); None if too little is there to tell."""
    head = data[at : at + 7]
    for byte, lowest, highest in zip(head, (20, 3, 0), (23, 3, 4), strict=False):
        if not lowest <= byte <= highest:
            return False
    if len(head) <= HEADER:
        return None
    length = head[3] << 8 | head[4]
    if head[0] == 22 and head[HEADER] in {1, 2}:
        return True  # also where the length is impossible: that is for the reader of records to say
    if length == 0:
        return 20 <= head[HEADER] <= 23 and head[6:7] in {b"", b"\x03"}
    return length <= MAX_CIPHERTEXT_12
