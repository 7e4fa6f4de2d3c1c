"""HMAC (RFC 2104) of short messages. Standard library only.

`hmac.digest` has OpenSSL look its hash up in every call, which takes longer than the hashing of a few bytes: here the
hashes of TLS are used as `hashlib` has them ready.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable

_READY = {"sha256": (hashlib.sha256, 64), "sha384": (hashlib.sha384, 128)}
"""By name: the hash, and the size of its block in bytes."""
_INNER, _OUTER = (bytes(i ^ pad for i in range(256)) for pad in (0x36, 0x5C))


def digest(hash_name: str, key: bytes, data: bytes) -> bytes:
    """The MAC of `data`, as long as the hash. Hashes go by their `hashlib` names."""
    return keyed(hash_name, key)(data)


def keyed(hash_name: str, key: bytes) -> Callable[[bytes], bytes]:
    """What makes the MACs of several messages under the same key."""
    made, block = _READY.get(hash_name, (None, 0))
    if made is None or len(key) > block:
        return lambda data: hmac.digest(key, data, hash_name)
    padded = key.ljust(block, b"\0")
    inner, outer = padded.translate(_INNER), padded.translate(_OUTER)
    return lambda data: made(outer + made(inner + data).digest()).digest()
