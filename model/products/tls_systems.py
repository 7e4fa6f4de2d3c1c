"""The pairs of a TLS client and a TLS server that properties speak of, by name. Each allows what its properties need, and no more.

The honest ones are small enough to be searched exhaustively. `tls_pair` is about the choice of version, `tls12_pair` and
`tls13_pair` about handshakes, `tls13_traffic` about what a connection does once it is up.
"""

from __future__ import annotations

from collections.abc import Callable

from wirestate.model.core import Machine
from wirestate.model.products.tls_pair import Scope, honest_system
from wirestate.model.system import System

QUIET = {"alerts": False, "closing": False, "updates": False, "post_handshake": False, "tickets": False, "legacy": False}

HONEST: dict[str, tuple[Scope, str]] = {
    "tls_pair": (
        Scope(size=1, data=False, renegotiation=False, resumption=False, **QUIET),
        "client and server of both versions, an honest network, up to the first handshake's end",
    ),
    "tls12_pair": (
        Scope(size=2, versions=("TLS 1.2",), data=False, **{**QUIET, "legacy": True}),
        "client and server of TLS 1.2, an honest network: full and resumed handshakes, renegotiation",
    ),
    "tls13_pair": (
        Scope(size=2, versions=("TLS 1.3",), renegotiation=False, resumption=False, **QUIET),
        "client and server of TLS 1.3, an honest network: retry, PSK, early data, client authentication",
    ),
    "tls13_traffic": (
        Scope(size=1, versions=("TLS 1.3",), renegotiation=False, resumption=False, psk=False, retry=False, early=False,
              client_auth=False, **{**QUIET, "updates": True, "closing": True}),
        "client and server of TLS 1.3, an honest network: data, KeyUpdate and close_notify after a plain handshake",
    ),
}  # fmt: skip


def honest(name: str) -> Callable[[Callable[[str], Machine]], System]:
    """The builder of an honest pair."""
    scope, doc = HONEST[name]
    return lambda machines: honest_system(machines, name, scope, doc)
