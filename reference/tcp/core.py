"""What one TCP connection consists of, and how it answers the machine: facts of the segment at hand, effects.

`take` is the only way to the machine. What follows from a segment is in `arrival`, what is sent in `transmit`, timers in `due`.
"""

from __future__ import annotations

from collections import deque

from wirestate.reference.generated.tcp import Event, State, Variables, step
from wirestate.reference.generated.tcp_values import Ack, Held, Seq, Text
from wirestate.reference.tcp import events as told
from wirestate.reference.tcp.facts import NOTHING, Facts
from wirestate.reference.tcp.isn import initial
from wirestate.reference.tcp.segment import Segment
from wirestate.reference.tcp.sequence import distance, plus
from wirestate.reference.tcp.settings import Socket, TcpSettings
from wirestate.reference.tcp.tcb import Tcb
from wirestate.reference.tcp.timers import Timers

MOST_EVENTS = 1 << 16
"""A user who does not ask for events misses the oldest."""
RECEIVED_ALL = frozenset({State.CLOSING, State.LAST_ACK, State.TIME_WAIT, State.CLOSED})
IDLE = frozenset({State.LISTEN, State.FIN_WAIT_2})


class CallError(Exception):
    """The answer to a call of the user, in the words of RFC 9293 section 3.10: "connection closing". Nothing was changed."""


class Core:
    """State of one connection. It implements the `Handlers` of the machine: `at` is the segment at hand."""

    def __init__(self, settings: TcpSettings, local: Socket, remote: Socket | None) -> None:
        self.settings, self.local, self.remote, self.configured = settings, local, remote, remote
        self.v = Variables(
            remote=remote is not None, half_duplex=settings.half_duplex, rfc1337=settings.rfc1337, reopens=settings.reopens
        )
        self.tcb: Tcb | None = None
        self.before: Tcb | None = None
        """Of the incarnation that a reopened connection had in TIME-WAIT."""
        self.timers = Timers()
        self.out: list[Segment] = []
        self.told: deque[told.TcpEvent] = deque(maxlen=MOST_EVENTS)
        self.inbox = bytearray()
        """What the user can still have where the TCB is gone."""
        self.asked = 0
        """So much of what waits for the user was asked for by RECEIVE."""
        self.offered, self.urgent = b"", False
        """What the user sends."""
        self.now = 0.0
        self.rst: tuple[int, int, int | None] = (0, 0, None)
        """Port, SEQ and ACK of the RST that is due."""
        self.at: Facts = NOTHING
        self.error = ""
        self.takes = self.closes = False
        self.forced = self.has_read = self.alone = False
        """A probe is due; the window may have grown; the ACK that is due is one for itself."""
        self.probes = 0
        self.challenged: deque[float] = deque(maxlen=max(1, settings.challenge_acks))

    def take(self, event: Event, facts: Facts = NOTHING) -> str:
        """Take the machine's rule for the event. `CallError` if the rule is one."""
        v, before = self.v, self.v.state
        self.at, self.error, self.takes, self.closes = facts, "", False, False
        rule = step(v, event, self) or ""
        if self.settings.trace:
            self.told.append(told.Transition(str(before), str(event), rule, str(v.state)))
        if self.error:
            raise CallError(self.error)
        if v.state is not before:
            self._moved()
        return rule

    def _moved(self) -> None:
        state = self.v.state
        if state in RECEIVED_ALL:  # a FIN implies PUSH for text that was not delivered yet (section 3.10.7.4)
            self.asked = self.readable
        if state is State.CLOSED:
            self.told.append(told.Closed())
        if state in IDLE:
            self.rested()

    def rested(self) -> None:
        """How long LISTEN and FIN-WAIT-2 may last is counted from now."""
        idle = self.settings.idle_timeout
        self.timers.user = None if idle is None else self.now + idle

    def started(self, remote: Socket, *, after: Tcb | None = None) -> Tcb:
        """A TCB whose SYN is the next thing to send; after another incarnation with a larger ISN (section 3.6.1)."""
        iss = initial(self.settings, self.local, remote, self.now)
        if after is not None and distance(iss, after.next_iss) < 0:
            iss = after.next_iss
        self.remote, self.tcb = remote, Tcb(self.settings, self.local, remote, iss)
        self.tcb.snd.nxt = plus(iss, 1)
        self.timers = Timers(user=self.now + self.settings.user_timeout)
        return self.tcb

    def listening(self) -> None:
        """Back in LISTEN: nothing is left of the connection that was not to be."""
        self.tcb, self.remote = None, self.configured
        self.timers = Timers(user=self.timers.user)

    @property
    def readable(self) -> int:
        """Octets that wait for the user."""
        return len(self.tcb.rcv.inbox if self.tcb is not None else self.inbox)

    def guard(self, *, progress: bool) -> None:
        """The user timeout runs while something waits for an acknowledgment, or cannot be sent."""
        state, tcb = self.v.state, self.tcb
        if tcb is None or state in IDLE or state is State.TIME_WAIT:
            return
        waits = tcb.snd.una != tcb.snd.nxt or tcb.snd.unsent > 0
        if not waits:
            self.timers.user = None
        elif progress or self.timers.user is None:
            probing = tcb.rto.value if tcb.snd.wnd == 0 else 0.0
            self.timers.user = self.now + self.settings.user_timeout + probing

    # facts

    def ack(self) -> Ack:
        return self.at.ack

    def carries(self) -> Held:
        return self.at.carries

    def fills(self) -> Held:
        return self.at.fills

    def fin_beyond(self) -> bool:
        return self.at.fin_beyond

    def more(self) -> bool:
        return self.at.more

    def newer(self) -> bool:
        return self.at.newer

    def resent(self) -> bool:
        return self.at.resent

    def seq(self) -> Seq:
        return self.at.seq

    def text(self) -> Text:
        return self.at.text

    # effects

    def open_ok(self) -> None:
        self.told.append(told.Opened())

    def close_ok(self) -> None:
        self.told.append(told.CloseDone())

    def ok(self) -> None:
        """ABORT has nothing more to say."""

    def create_tcb(self) -> None:
        """The numbers come with the remote socket (`started`)."""
        self.timers, self.asked, self.remote = Timers(), 0, self.configured
        self.inbox.clear()

    def delete_tcb(self) -> None:
        if self.tcb is not None:
            self.inbox = self.tcb.rcv.inbox
            assert self.remote is not None
            self.rst = (self.remote.port, self.tcb.snd.nxt, self.tcb.rcv.nxt if self.tcb.peer is not None else None)
        self.tcb = self.before = None
        self.timers = Timers()

    def flush_queues(self) -> None:
        if self.tcb is not None:
            self.tcb.rcv.inbox.clear()
            self.tcb.snd.text.clear()

    def queue_data(self) -> None:
        assert self.tcb is not None
        self.tcb.snd.add(self.offered, urgent=self.urgent)

    def queue_close(self) -> None:
        """`v.close` remembers it."""

    def queue_receive(self) -> None:
        """The user asks again."""

    def deliver_text(self) -> None:
        self.asked = self.readable

    def take_text(self) -> None:
        self.takes = True

    def return_calls_closing(self) -> None:
        """No call of the user waits: they all return at once."""

    def return_calls_connection_reset(self) -> None:
        """As `return_calls_closing`."""

    def signal_connection_closing(self) -> None:
        self.closes = True

    def signal_connection_refused(self) -> None:
        self.told.append(told.Refused())

    def signal_connection_reset(self) -> None:
        self.told.append(told.Reset())

    def signal_user_timeout(self) -> None:
        self.told.append(told.UserTimedOut())

    def restart_retransmission_timer(self) -> None:
        assert self.tcb is not None
        self.tcb.rto.back_off()
        self.timers.retransmission = self.now + self.tcb.rto.value

    def start_time_wait_timer(self) -> None:
        self.timers = Timers(time_wait=self.now + 2 * self.settings.msl, acknowledgment=self.timers.acknowledgment)

    def restart_time_wait_timer(self) -> None:
        self.timers.time_wait = self.now + 2 * self.settings.msl

    def error_connection_already_exists(self) -> None:
        self.error = "connection already exists"

    def error_connection_closing(self) -> None:
        self.error = "connection closing"

    def error_connection_does_not_exist(self) -> None:
        self.error = "connection does not exist"

    def error_remote_socket_unspecified(self) -> None:
        self.error = "remote socket unspecified"
