"""The states and variables of tcp, and what it asks of its handlers. Made from the model by
`wirestate generate`; do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from wirestate.reference.generated.tcp_values import Ack, Close, Held, Reply, Seq, Text


class State(StrEnum):
    """The states of tcp."""

    CLOSED = "CLOSED"
    LISTEN = "LISTEN"
    SYN_SENT = "SYN-SENT"
    SYN_RECEIVED = "SYN-RECEIVED"
    ESTABLISHED = "ESTABLISHED"
    FIN_WAIT_1 = "FIN-WAIT-1"
    FIN_WAIT_2 = "FIN-WAIT-2"
    CLOSE_WAIT = "CLOSE-WAIT"
    CLOSING = "CLOSING"
    LAST_ACK = "LAST-ACK"
    TIME_WAIT = "TIME-WAIT"


@dataclass(slots=True, kw_only=True)
class Variables:
    """Where the machine is. Rules change it, nothing else does. What has no default is
    configuration.
    """

    state: State = State.CLOSED
    reply: Reply = Reply.NONE
    """the segment that is due; head: the front of the retransmission queue"""
    passive: bool = False
    """the connection came from LISTEN"""
    reopened: bool = False
    """the connection came from TIME-WAIT (MAY-2)"""
    syn_acked: bool = False
    """SND.UNA > ISS: the own SYN is acknowledged"""
    unacked: bool = False
    """SND.UNA < SND.NXT: something waits on the retransmission queue"""
    queued: bool = False
    """the user has sent what is in no segment yet"""
    close: Close = Close.NO
    """the user's CLOSE; queued until ESTABLISHED if it came before"""
    fin_sent: bool = False
    """the own FIN was sent"""
    fin_acked: bool = False
    """the own FIN is acknowledged"""
    fin_rcvd: bool = False
    """RCV.NXT is beyond the peer's FIN"""
    held: Held = Held.NOTHING
    """FIN: after text or not; what came too early, or with the SYN, and waits (SHLD-31)"""
    unread: bool = False
    """text that the user has not received yet"""
    remote: bool
    """the remote socket is specified"""
    half_duplex: bool
    """after CLOSE the user cannot receive: text that is lost is answered by a RST (MAY-1)"""
    rfc1337: bool
    """RST is ignored in TIME-WAIT (RFC 1337)"""
    reopens: bool
    """a newer SYN reopens a connection from TIME-WAIT (MAY-2)"""


class Handlers(Protocol):
    """What the machine asks about the message at hand (facts: asked only when a guard needs them,
    more than once if several do, so the answer must not change within a step), and what it wants
    done (effects: after the step).
    """

    def ack(self) -> Ack:
        """Of RST,ACK, ACK, FIN,ACK, SYN,ACK: SEG.ACK = SND.NXT > SND.UNA; SND.UNA < SEG.ACK <
        SND.NXT; SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.UNA; below that; SEG.ACK > SND.NXT. In
        SYN-SENT the third and the fourth are SEG.ACK =< ISS.
        """

    def carries(self) -> Held:
        """Of SYN, SYN,ACK: what comes with the SYN, as far as it is new and in the window."""

    def fills(self) -> Held:
        """Of ACK, SYN,ACK: what of that which was held for later is in sequence now."""

    def fin_beyond(self) -> bool:
        """Of FIN,ACK: the FIN is beyond the window and trimmed off."""

    def more(self) -> bool:
        """Of SYN, SYN,ACK, ACK, FIN,ACK: sender's view: of what the user sent, some is still not
        in any segment.
        """

    def newer(self) -> bool:
        """Of SYN: by Timestamp Option or sequence number, newer than all of the last incarnation
        (section 3.6.1).
        """

    def resent(self) -> bool:
        """Of SYN, SYN,ACK, ACK, FIN,ACK: sender's view: it begins before SND.NXT."""

    def seq(self) -> Seq:
        """Of RST, RST,ACK, ACK, FIN,ACK, SYN,ACK, SYN, FIN, NONE: SEG.SEQ alone: RCV.NXT;
        elsewhere in the window; not in it or: by Table 6 of RFC 9293: acceptable and, once
        trimmed, at RCV.NXT; acceptable beyond RCV.NXT; not acceptable and ending at RCV.NXT, as
        what was received last; not acceptable in any other way or: as for others, of the SYN;
        straddling: the SYN is old and trimmed off, what follows it begins at RCV.NXT.
        """

    def text(self) -> Text:
        """Of ACK, FIN,ACK: the text: there is none, some is in the window, none of it is."""

    def close_ok(self) -> None:
        """Effect of recv ACK, recv FIN,ACK, recv SYN,ACK."""

    def create_tcb(self) -> None:
        """Effect of call passive-OPEN, call active-OPEN."""

    def delete_tcb(self) -> None:
        """Effect of call CLOSE, call queued-CLOSE, call ABORT, timer USER-TIMEOUT, timer
        TIME-WAIT-TIMEOUT, recv RST,ACK, recv ACK, recv FIN,ACK, recv SYN,ACK, recv RST.
        """

    def deliver_text(self) -> None:
        """Effect of call RECEIVE."""

    def error_connection_already_exists(self) -> None:
        """Effect of call passive-OPEN, call active-OPEN."""

    def error_connection_closing(self) -> None:
        """Effect of call SEND, call RECEIVE, call CLOSE."""

    def error_connection_does_not_exist(self) -> None:
        """Effect of call SEND, call RECEIVE, call CLOSE, call ABORT."""

    def error_remote_socket_unspecified(self) -> None:
        """Effect of call active-OPEN, call SEND."""

    def flush_queues(self) -> None:
        """Effect of call CLOSE, call queued-CLOSE, call ABORT, timer USER-TIMEOUT, recv ACK, recv
        FIN,ACK, recv SYN,ACK, recv RST, recv RST,ACK.
        """

    def ok(self) -> None:
        """Effect of call ABORT."""

    def open_ok(self) -> None:
        """Effect of recv SYN,ACK, recv ACK, recv FIN,ACK."""

    def queue_close(self) -> None:
        """Effect of call CLOSE."""

    def queue_data(self) -> None:
        """Effect of call SEND."""

    def queue_receive(self) -> None:
        """Effect of call RECEIVE."""

    def restart_retransmission_timer(self) -> None:
        """Effect of timer RETRANSMISSION-TIMEOUT."""

    def restart_time_wait_timer(self) -> None:
        """Effect of recv FIN,ACK, recv SYN,ACK, recv FIN."""

    def return_calls_closing(self) -> None:
        """Effect of call CLOSE."""

    def return_calls_connection_reset(self) -> None:
        """Effect of call CLOSE, call queued-CLOSE, call ABORT."""

    def signal_connection_closing(self) -> None:
        """Effect of recv SYN,ACK, recv ACK, recv FIN,ACK."""

    def signal_connection_refused(self) -> None:
        """Effect of recv RST, recv RST,ACK."""

    def signal_connection_reset(self) -> None:
        """Effect of recv RST,ACK, recv ACK, recv FIN,ACK, recv SYN,ACK, recv RST."""

    def signal_user_timeout(self) -> None:
        """Effect of timer USER-TIMEOUT."""

    def start_time_wait_timer(self) -> None:
        """Effect of recv ACK, recv FIN,ACK, recv SYN,ACK, recv RST, recv RST,ACK."""

    def take_text(self) -> None:
        """Effect of recv ACK, recv FIN,ACK, recv SYN,ACK."""
