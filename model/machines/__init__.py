"""The machines: tables of rules. `all_machines` and `machine` build them on demand, since a table costs milliseconds."""

from __future__ import annotations

from wirestate.model.core import Machine, ModelError

NAMES = ("tcp", "tls_client", "tls_server")


def machine(name: str) -> Machine:
    """The machine of that name; `ModelError` lists the names there are."""
    match name:
        case "tcp":
            from wirestate.model.machines.tcp import tcp

            return tcp()
        case "tls_client":
            from wirestate.model.machines.tls import tls_client

            return tls_client()
        case "tls_server":
            from wirestate.model.machines.tls import tls_server

            return tls_server()
    raise ModelError(f"no machine {name!r}: one of {', '.join(NAMES)}")


def all_machines() -> tuple[Machine, ...]:
    return tuple(machine(name) for name in NAMES)
