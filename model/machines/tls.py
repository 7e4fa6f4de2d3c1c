"""The TLS client and the TLS server: each one machine of hellos, TLS 1.2 and TLS 1.3, because the bugs live in between.

RFC 8446 (and the few changes of RFC 9846 behind the switch `rfc9846`), RFC 5246 with its updates. The tables are in the
modules beside this one; here they are put together. Anything that a table does not allow is illegal: the machine goes
to ABORT, owing unexpected_message (RFC 8446 section 4, RFC 5246 section 7.4).
"""

from __future__ import annotations

from functools import cache

from wirestate.model.core import Cite, Machine, Row, Var, expand
from wirestate.model.machines import tls12_client, tls12_server, tls13_client, tls13_server, tls_common, tls_hello
from wirestate.model.machines.tls_alerts import EARLIER, FIRST_KEYS, Phases
from wirestate.model.machines.tls_table import CLIENT_VARS, SERVER_VARS, alert_owed, certificate_requested, fault_rows, renegotiating

LAST_STATES = ("CLOSE_RECEIVED", "CLOSED", "ABORT")
ORDER = Cite("RFC 8446", "4")

CLIENT = Phases(
    role="client",
    hello=("START", "WAIT_SH"),
    tls12=tls12_client.STATES,
    tls13=tls13_client.STATES,
    drops_ccs=("START", "WAIT_SH", *tls13_client.WAITING),
    sends_ccs=("START", "WAIT_SH", *tls13_client.WAITING, *tls13_client.SENDING),
    earlier=(
        ("before the ServerHello", ("WAIT_SH",), FIRST_KEYS & ~renegotiating),
        ("before the own flight", (*tls13_client.WAITING, *tls13_client.SENDING[:3]), EARLIER),
        ("before the own Finished", ("SEND_FINISHED",), EARLIER & ~certificate_requested),
    ),
    half_rtt=(),
)
SERVER = Phases(
    role="server",
    hello=("START", "RECVD_CH", "WAIT_CH2"),
    tls12=tls12_server.STATES,
    tls13=tls13_server.STATES,
    drops_ccs=("RECVD_CH", "WAIT_CH2", *tls13_server.FLIGHT, *tls13_server.WAITING),
    sends_ccs=("WAIT_CH2", *tls13_server.FLIGHT),
    earlier=(),
    half_rtt=tls13_server.WAITING,
)


def _machine(phases: Phases, rows: list[Row], variables: tuple[Var, ...]) -> Machine:
    table = [*rows, *tls_common.rows(phases)]
    table += fault_rows("fault", table)
    return Machine(
        name=f"tls_{phases.role}", role=phases.role, states=(*phases.hello, *phases.tls12, *phases.tls13, *LAST_STATES),
        initial="START", final=("CLOSED", "ABORT"), failed="ABORT", vars=variables, rules=expand(table),
        default_cite=ORDER, owes=alert_owed, doc=__doc__ or "",
    )  # fmt: skip


@cache
def tls_client() -> Machine:
    """The client of TLS 1.2 and 1.3."""
    return _machine(CLIENT, [*tls_hello.client(), *tls12_client.rows(), *tls13_client.rows()], CLIENT_VARS)


@cache
def tls_server() -> Machine:
    """The server of TLS 1.2 and 1.3."""
    return _machine(SERVER, [*tls_hello.server(), *tls12_server.rows(), *tls13_server.rows()], SERVER_VARS)
