"""The pairs of a TLS client and a TLS server that properties speak of, by name. Each allows what its properties need, and no more.

The honest ones are small enough to be searched exhaustively. `tls_pair` is about the choice of version, `tls12_pair` and
`tls13_pair` about handshakes, `tls13_updates` and `tls13_closing` about what a connection does once it is up. The others have an
attacker as their network, as `tls_attacked` says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wirestate.model.core import Machine
from wirestate.model.products.tls_attacked import attacked_system
from wirestate.model.products.tls_pair import Scope, honest_system
from wirestate.model.system import System

QUIET: Any = {
    "alerts": False,
    "closing": False,
    "updates": False,
    "post_handshake": False,
    "tickets": False,
    "legacy": False,
}
ONLY_13: Any = {
    **QUIET, "versions": ("TLS 1.3",), "renegotiation": False, "resumption": False, "psk": False, "retry": False, "early": False,
    "client_auth": False,
}  # fmt: skip

HONEST: dict[str, tuple[Scope, str]] = {
    "tls_pair": (
        Scope(size=1, data=False, renegotiation=False, resumption=False, **QUIET),
        "client and server of both versions, an honest network, up to the first handshake's end",
    ),
    "tls12_pair": (
        Scope(size=1, versions=("TLS 1.2",), data=False, **{**QUIET, "legacy": True}),
        "client and server of TLS 1.2, an honest network: full and resumed handshakes, renegotiation",
    ),
    "tls13_pair": (
        Scope(size=2, versions=("TLS 1.3",), renegotiation=False, resumption=False, **QUIET),
        "client and server of TLS 1.3, an honest network: retry, PSK, early data, client authentication",
    ),
    "tls13_updates": (
        Scope(size=1, **{**ONLY_13, "updates": True}), "client and server of TLS 1.3, an honest network: data and KeyUpdate",
    ),
    "tls13_closing": (
        Scope(size=2, **{**ONLY_13, "closing": True}), "client and server of TLS 1.3, an honest network: data and close_notify",
    ),
}  # fmt: skip


def honest(name: str) -> Callable[[Callable[[str], Machine]], System]:
    """The builder of an honest pair."""
    scope, doc = HONEST[name]
    return lambda machines: honest_system(machines, name, scope, doc)


PLAIN: Any = {
    "size": 1,
    "resumption": False,
    "renegotiation": False,
    "psk": False,
    "early": False,
    "retry": False,
    **QUIET,
}
NEW, OLD = {"versions": ("TLS 1.3",)}, {"versions": ("TLS 1.2",)}

ATTACKED: dict[str, tuple[Scope, str]] = {
    "tls13_attacked": (Scope(**{**PLAIN, **NEW}), "TLS 1.3 with certificates, an attacker as the network"),
    "tls13_psk_attacked": (
        Scope(**{**PLAIN, **NEW, "client_auth": False, "psk": True, "early": True, "retry": True, "reflected": True}),
        "TLS 1.3 with PSK, early data and retry, an attacker as the network",
    ),
    "tls12_attacked": (
        Scope(**{**PLAIN, **OLD, "data": False}),
        "TLS 1.2 with certificates, an attacker as the network",
    ),
    "tls12_data_attacked": (
        Scope(**{**PLAIN, **OLD, "client_auth": False, "weak": True, "betrayed": False}),
        "TLS 1.2 with data and weak suites, an attacker as the network",
    ),
    "tls12_reneg_attacked": (
        Scope(
            **{
                **PLAIN,
                **OLD,
                "client_auth": False,
                "data": False,
                "renegotiation": True,
                "legacy": True,
                "asks_again": False,
                "betrayed": False,
                "suites": ("RSA",),
            }
        ),
        "TLS 1.2, a server that renegotiates and a client that does not, an attacker as the network",
    ),
    "tls_attacked": (
        Scope(**{**PLAIN, "client_auth": False, "data": False, "weak": True, "betrayed": False}),
        "both versions, weak suites, an attacker as the network",
    ),
}


def attacked(name: str) -> Callable[[Callable[[str], Machine]], System]:
    """The builder of an attacked pair."""
    scope, doc = ATTACKED[name]
    return lambda machines: attacked_system(machines, name, scope, doc)
