"""Bugs of what stands between TLS and TCP, as edits of the socket's table (inventory rows B129, B130, B139, and what the X rows name).

Each breaks a property of one end with both machines, or of two of them.
"""

from __future__ import annotations

from wirestate.model.core import CALL, SAME, Expr, row
from wirestate.model.machines import tcp_table as t
from wirestate.model.machines.tcp_table import rfc
from wirestate.model.products import tls_socket as k
from wirestate.model.properties.edits import Edit, Mutant, add, drop, forget, guard, retarget, together

SOCKET, TCP, ENDING = "tls_socket", "tcp", "tls_ending"
KNOWN = k.end.ne("open") & k.DRAINED & k.input_.eq("empty") & k.told.eq("nothing")
CLOSED = k.end.eq("closed")
EMPTY = k.output.eq("empty")
EARLY = rfc("3.9.1.2")


def reports(end: Expr, truncation: Expr) -> Edit:
    """The two reports with other conditions."""
    return together(guard("report the end", end), guard("report a truncation", truncation))


def shipped() -> list[Mutant]:
    return [
        Mutant("B129", SOCKET, "The end of the TCP stream is reported as the end of the data, close_notify or not",
               reports(KNOWN & (k.heard | CLOSED), KNOWN & ~k.heard & ~CLOSED), ("R9",), "B129", "memberlist#168"),
        Mutant("B130", SOCKET, "TCP is closed without a close_notify", guard("close", EMPTY), ("X2",), "B130", "pjsip#2221"),
        Mutant("B139", SOCKET, "A handshake may take for ever: nothing ends a connection whose peer stops in it", drop("time is over"), ("X8",), "B139",
               "tls-listener", "CVE-2024-28854", 2024),
        Mutant("B33-socket", SOCKET, "TLS writes as soon as OPEN was called",
               add(row("write early", k.OPENING, k.WRITE, SAME, sets={k.output: "bytes"}, cite=EARLY),
                   row("flush early", k.OPENING, CALL("SEND"), SAME, when=k.output.eq("bytes"), sets={k.output: "empty"}, cite=EARLY)),
               ("X1",), "B33", "hermit#2445"),
    ]  # fmt: skip


def others() -> list[Mutant]:
    def synthetic(flaw: str, edit: Edit, *breaks: str, machine: str = SOCKET) -> Mutant:
        return Mutant(f"synthetic: {flaw[0].lower()}{flaw[1:]}", machine, flaw, edit, breaks)

    closing = k.DONE & EMPTY
    return [
        synthetic("The connection is closed although the close_notify is still in the buffer", guard("close", k.DONE), "X2"),
        synthetic("To close, the other's close_notify is waited for, as if both had to be heard", guard("close", closing & k.heard), "X4"),
        synthetic("That the connection is lost goes unnoticed", drop("lost"), "X3"),
        synthetic("A FIN that was received goes unnoticed", drop("FIN received"), "X3"),
        synthetic("The end is reported before all is read", reports(KNOWN & k.heard, k.end.ne("open") & k.told.eq("nothing") & ~k.heard), "X3"),
        synthetic("What came after the end of TLS is kept, and the report waits for it", drop("discard"), "X3"),
        synthetic("What TLS has not read yet is thrown away", guard("discard", k.input_.eq("bytes")), "X3"),
        synthetic("A connection is given up although its user gives it all the time that it needs", guard("time is over", ~k.expired), "X1"),
        synthetic("Once the other has closed, a fatal alert stays in the buffer", guard("flush", k.output.eq("bytes") & k.end.eq("open")), "X4"),
        synthetic("That a close_notify was read is forgotten", forget("read close_notify", k.heard), "X9"),
        synthetic("After CLOSE what the other still sends is not read", retarget("close", k.GONE), "X3"),
        synthetic("A FIN overtakes what is queued", guard("S1 send FIN", t.close.eq("called") & ~t.fin_sent), "X2", machine=TCP),
        synthetic("An error alert that was read is answered by silence", drop("read an error"), "X4", machine=ENDING),
    ]  # fmt: skip


def mutants() -> list[Mutant]:
    return [*shipped(), *others()]
