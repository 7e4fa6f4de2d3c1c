"""The index of what is proved: the systems, every property, every mutant. Built on demand; nothing here decides anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any, TypeVar

from wirestate.model.core import Machine, ModelError
from wirestate.model.machines import NAMES, machine
from wirestate.model.products.tcp_pair import tcp_pair
from wirestate.model.products.tcp_tls import tcp_tls
from wirestate.model.products.tcp_tls_pair import tcp_tls_pair
from wirestate.model.products.tls_ending import tls_ending
from wirestate.model.products.tls_socket import tls_socket
from wirestate.model.products.tls_systems import ATTACKED, HONEST, attacked, honest
from wirestate.model.properties.claims import Property
from wirestate.model.properties.edits import Mutant, edited
from wirestate.model.system import System, endpoint_system

PROPERTY_MODULES = (
    "tables",
    "tcp",
    "tcp_due",
    "tls12_client",
    "tls13_client",
    "tls_record_client",
    "tls_due_client",
    "tls12_server",
    "tls13_server",
    "tls_record_server",
    "tls_due_server",
    "tls_noted",
    "tls_pair",
    "tls_attacked",
    "tcp_pair",
    "tcp_tls",
    "tls_ending",
    "tcp_tls_pair",
)
"""Modules of this package with a function `properties() -> list[Property]`."""
MUTANT_MODULES: tuple[str, ...] = (
    "mutants_tables",
    "mutants_tcp",
    "mutants_tls12_client",
    "mutants_tls13_client",
    "mutants_tls12_server",
    "mutants_tls13_server",
    "mutants_tls_pair",
    "mutants_tcp_tls",
)
"""Modules of this package with a function `mutants() -> list[Mutant]`."""

Entry = TypeVar("Entry")
UNDER_WAY = "a network that holds one or two messages in each direction"
"""The bound of every claim about a product."""
Build = Callable[[Callable[[str], Machine]], System]
"""Makes a system from the machines that it is given, so that a mutant's can be given instead."""


def _endpoint(name: str) -> Build:
    return lambda machines: endpoint_system(machines(name))


def _over_tcp(role: str) -> Build:
    return lambda machines: tcp_tls(machines, role)


OVER_TCP = {"tcp_tls_client": "tls_client", "tcp_tls_server": "tls_server"}
"""Systems of one end with two machines, TCP and one of TLS."""
BUILDS: dict[str, Build] = {
    **{name: _endpoint(name) for name in NAMES},
    **{name: honest(name) for name in HONEST},
    **{name: attacked(name) for name in ATTACKED},
    "tcp_pair": lambda machines: tcp_pair(machines("tcp")),
    **{name: _over_tcp(role) for name, role in OVER_TCP.items()},
    "tcp_tls_pair": tcp_tls_pair,
}
"""The systems by name: each machine against an unrestricted peer, the products, TLS over TCP."""
OPEN_ENDED = (*NAMES, *OVER_TCP)
"""Those of one end, whose peer may send anything at any time: a proof has no bound."""
BETWEEN: dict[str, Callable[[], Machine]] = {"tls_socket": tls_socket, "tls_ending": tls_ending}
"""The tables that only products have."""


def system(name: str, mutant: Mutant | None = None) -> System:
    """A system, of the model or of a mutant of it; `ModelError` lists the names there are."""
    if name not in BUILDS:
        raise ModelError(f"no system {name!r}: one of {', '.join(BUILDS)}")
    return _model(name) if mutant is None else BUILDS[name](lambda which: _machine(which, mutant))


@cache
def _model(name: str) -> System:
    return BUILDS[name](table)


def table(name: str) -> Machine:
    """A machine, or one of the tables that only products have; `ModelError` lists the machines."""
    return BETWEEN[name]() if name in BETWEEN else machine(name)


def _machine(name: str, mutant: Mutant | None) -> Machine:
    found = table(name)
    return edited(mutant, found) if mutant is not None and mutant.machine == name else found


@cache
def properties() -> tuple[Property, ...]:
    """Every property; `ModelError` if two have one name."""
    listed = _unique("property", _all(PROPERTY_MODULES, "properties"), lambda p: p.name)
    return tuple(p if p.system in OPEN_ENDED or p.bound else replace(p, bound=UNDER_WAY) for p in listed)


@cache
def mutants() -> tuple[Mutant, ...]:
    """Every mutant that stands for a bug of the catalogue, or that a property needs."""
    return tuple(_unique("mutant", _all(MUTANT_MODULES, "mutants"), lambda m: m.id))


def _all(modules: Iterable[str], function: str) -> list[Any]:
    return [
        each for name in modules for each in getattr(import_module(f"wirestate.model.properties.{name}"), function)()
    ]


def _unique(what: str, listed: list[Entry], key: Callable[[Entry], str]) -> list[Entry]:
    seen: set[str] = set()
    for each in listed:
        if key(each) in seen:
            raise ModelError(f"two {what} entries are named {key(each)!r}")
        seen.add(key(each))
    return listed
