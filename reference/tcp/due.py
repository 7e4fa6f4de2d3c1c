"""What timers do when they are due (RFC 9293 sections 3.8 and 3.10.8)."""

from __future__ import annotations

from wirestate.reference.generated.tcp import Event, State
from wirestate.reference.tcp import transmit
from wirestate.reference.tcp.core import Core
from wirestate.reference.tcp.tcb import Tcb
from wirestate.reference.tcp.timers import Timers

KEPT_ALIVE = frozenset({State.ESTABLISHED, State.CLOSE_WAIT, State.FIN_WAIT_2})


def fire(core: Core) -> None:
    """Everything that is due now, once."""
    timers = core.timers
    if _is_due(timers.time_wait, core):
        core.take(Event.TIMER_TIME_WAIT_TIMEOUT)
    elif _is_due(timers.user, core):
        core.take(Event.TIMER_USER_TIMEOUT)
    else:
        _minor(core, timers)


def _is_due(at: float | None, core: Core) -> bool:
    return at is not None and at <= core.now


def _minor(core: Core, timers: Timers) -> None:
    """Those that do not end the connection."""
    if _is_due(timers.acknowledgment, core):
        timers.acknowledgment = None
    if _is_due(timers.persist, core):
        timers.persist, core.forced = None, True
    tcb = core.tcb
    if tcb is None:
        return
    if _is_due(timers.retransmission, core):
        _retransmit(core, tcb)
    if _is_due(timers.keep_alive, core):
        _keep_alive(core, tcb)


def _retransmit(core: Core, tcb: Tcb) -> None:
    if not core.v.unacked:
        core.timers.retransmission = None
        return
    transmit.reply(core)
    snd = tcb.snd
    core.take(Event.TIMER_RETRANSMISSION_TIMEOUT)
    tcb.timed = None
    if not core.v.syn_acked:
        tcb.syn_lost = True
    elif snd.wnd and snd.flight:
        tcb.cc.timed_out(snd.nxt, snd.flight, again=tcb.timeouts > 0)
    tcb.timeouts += 1


def _keep_alive(core: Core, tcb: Tcb) -> None:
    core.timers.keep_alive = None
    if core.probes >= core.settings.keep_alive_probes:
        core.take(Event.TIMER_USER_TIMEOUT)
        return
    core.probes += 1
    transmit.probe(core, tcb)


def rest(core: Core) -> None:
    """An open connection on which nothing is on its way is probed after a while, if it is to be (section 3.8.4)."""
    timers, settings = core.timers, core.settings
    if settings.keep_alive is None or timers.keep_alive is not None:
        return
    if core.v.state in KEPT_ALIVE and not core.v.unacked and not core.v.queued:
        timers.keep_alive = core.now + (settings.keep_alive_interval if core.probes else settings.keep_alive)
