"""A TCP endpoint: the eleven states of RFC 9293, every user call, every segment in every state, every timer.

Sequence numbers are abstracted into the facts of the segments (`segments`). Left out: flow and congestion control, URG,
options but for what leaves TIME-WAIT, the security/compartment check (Appendix A.1), STATUS. The rules are total: there
is no catch-all and no failed state, every segment has exactly one rule in every configuration.
"""

from __future__ import annotations

from functools import cache

from wirestate.model.core import Cite, Machine, expand
from wirestate.model.machines import tcp_acks, tcp_calls, tcp_checks, tcp_opening, tcp_send
from wirestate.model.machines.tcp_table import CLOSED, STATES, VARS


@cache
def tcp() -> Machine:
    """The machine of one endpoint. It may open actively or passively, so it has no client or server role."""
    table = [*tcp_calls.rows(), *tcp_send.rows(), *tcp_opening.rows(), *tcp_acks.rows(), *tcp_checks.rows()]
    return Machine(
        name="tcp", role="endpoint", states=STATES, initial=CLOSED, final=(CLOSED,), failed=None, vars=VARS,
        rules=expand(table), default_cite=Cite("RFC 9293", "3.10.7"), doc=__doc__ or "",
    )  # fmt: skip
