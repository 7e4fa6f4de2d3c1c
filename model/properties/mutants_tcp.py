"""Bugs that TCP stacks shipped, and a few that none may have, as edits of the endpoint's table (inventory rows B1 to B37).

Each says what the stack did, and breaks the property that its row names first. Bugs of timers, windows and backlogs that the
table abstracts are expressed as far as it goes.
"""

from __future__ import annotations

from dataclasses import replace

from wirestate.model import segments as s
from wirestate.model.core import CALL, Machine, ModelError, Rule, row
from wirestate.model.machines.tcp_table import (
    CLOSE_WAIT, CLOSED, CLOSING, DELETED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, LAST_ACK, LISTEN, SYN_RECEIVED,
    SYN_SENT, SYNCHRONIZED, TIME_WAIT, Sets, close, fin_acked, fin_rcvd, fin_sent, half_duplex, held, queued, reply, rfc, syn_acked,
    unacked, unread,
)  # fmt: skip
from wirestate.model.properties.edits import Edit, Mutant, add, forget, guard, together, weaken, with_rules

RESET: Sets = {**DELETED, reply: "RST"}
ANSWERED: Sets = {reply: "ACK"}
OPENED: Sets = {syn_acked: True, unacked: False, reply: "none"}


def lines(prefix: str, *sources: str, target: str = "", sets: Sets | None = None, does: tuple[str, ...] | None = None,
          silent: bool = False, gone: bool = False) -> Edit:  # fmt: skip
    """Every line of the table whose name begins so (in these sources only, if any are given), changed.

    `target` and `does` replace, `sets` are added, `silent` answers nothing, `gone` drops the line.
    """

    def changed(rule: Rule) -> Rule:
        assigned = {v: t for v, t in rule.sets if not (silent and v is reply)}
        return replace(
            rule, target=target or rule.target, sets=tuple({**assigned, **(sets or {})}.items()), effects=rule.effects if does is None else does,
        )  # fmt: skip

    def edit(machine: Machine) -> Machine:
        meant = {r.name for r in machine.rules if r.row.startswith(prefix) and (not sources or r.source in sources)}
        if not meant:
            raise ModelError(f"{machine.name} has no line {prefix!r} in {', '.join(sources) or 'any state'}")
        return with_rules(
            machine, (changed(r) if r.name in meant else r for r in machine.rules if not (gone and r.name in meant))
        )

    return edit


def bug(
    number: str, flaw: str, edit: Edit, *breaks: str, product: str = "", cve: str = "", year: int | None = None
) -> Mutant:
    """A row of the catalogue; what follows a dash tells apart several mutants of one."""
    return Mutant(number, "tcp", flaw, edit, breaks, number.partition("-")[0], product, cve, year)


def synthetic(name: str, flaw: str, edit: Edit, *breaks: str) -> Mutant:
    return Mutant(f"synthetic: {name}", "tcp", flaw, edit, breaks)


def handshake() -> list[Mutant]:
    text_early = together(
        lines("A8 not acceptable: ACK", sets={unread: True}, does=("take_text",)),
        lines("U10 RECEIVE", SYN_RECEIVED, sets={unread: False}, does=("deliver_text",)),
    )
    return [
        bug("B1", "Text is delivered before the three-way handshake is complete: blind spoofing", text_early, "T2",
            product="Linux before 2.0.36", cve="CVE-1999-0414", year=1999),
        bug("B2", "An embryonic connection is never given up: SYN flood", lines("S4 user timeout", SYN_RECEIVED, gone=True), "T23", "T19", "X8",
            product="all stacks", cve="CVE-1999-0116", year=1996),
        bug("B3", "A SYN with FIN in LISTEN is processed for both: CLOSE-WAIT without a handshake, and no timer",
            lines("L3, with FIN", target=CLOSE_WAIT, sets={fin_rcvd: True}), "W5", "T6", "T1", product="Solbourne", year=1995),
        bug("B4", "The FIN of a SYN with FIN is processed in LISTEN", lines("L3, with FIN", sets={fin_rcvd: True}), "T6",
            product="Linux before 3.2.24", cve="CVE-2012-6638", year=2012),
        bug("B13", "After CLOSE in SYN-RECEIVED the ACK of the SYN is taken for one of the FIN", lines("A10 all acked, FIN unsent, empty", target=FIN_WAIT_2), "T3", "P4",
            product="Linux", cve="CVE-2024-36905", year=2024),
        bug("B14", "A connection in SYN-RECEIVED after an active OPEN is not closed by a valid RST", lines("A3 refused", target=SYN_RECEIVED, sets={unacked: True}), "T8",
            product="gVisor", year=2020),
        bug("B15", "A RST,ACK in SYN-RECEIVED completes the handshake", lines("A3 refused: RST,ACK", target=ESTABLISHED, sets=OPENED, does=("open_ok",)), "T1", "T8",
            product="gVisor", year=2021),
        bug("B18", "A FIN that comes with the ACK of the SYN is not processed", lines("A8 SYN acked, FIN: FIN,ACK", target=ESTABLISHED, sets={fin_rcvd: False}, silent=True),
            "T6", "T3", product="smoltcp", year=2017),
        bug("B21", "An unacceptable ACK in SYN-SENT gets no RST: a half-open connection stays", lines("X1:", silent=True), "T11", "P9", product="smoltcp", year=2020),
        bug("B23", "An unacceptable ACK in SYN-SENT is answered by another SYN", lines("X1:", sets={reply: "SYN"}), "T11", "P9", product="picoTCP"),
        bug("B24", "An unacceptable ACK in SYN-RECEIVED drops the connection to LISTEN without a RST", lines("A8 not acceptable", target=LISTEN, silent=True), "T11",
            product="FreeBSD syncache", year=2025),
        bug("B25", "In a simultaneous open no SYN,ACK is sent", lines("X4", silent=True), "T14", "P5", product="SerenityOS", year=2022),
        bug("B26", "SYN-SENT gives up into CLOSE-WAIT", lines("S4 user timeout", SYN_SENT, target=CLOSE_WAIT), "W5", "T3", product="FreeRTOS+TCP"),
        bug("B32", "CLOSE in SYN-RECEIVED deletes the TCB and tells the peer nothing", lines("U11", target=CLOSED, sets=DELETED), "T17", "P4", product="libxlio"),
        bug("B33", "The user hears of a connection in SYN-RECEIVED", lines("L3: SYN", does=("open_ok",)), "T2", "X1", product="hermit"),
        bug("B37-unchecked", "The acknowledgment of a SYN,ACK is not checked", lines("X1: SYN,ACK", target=ESTABLISHED, sets={**OPENED, reply: "ACK"}, does=("open_ok",)), "T1", "T11", "P8"),
        bug("B37-listen", "An ACK in LISTEN is dropped", lines("L2", silent=True), "T11"),
    ]  # fmt: skip


def resets() -> list[Mutant]:
    return [
        bug("B5", "Any RST in the window resets", lines("A4", target=CLOSED, sets=DELETED), "T7", "T15", "P11", product="many", cve="CVE-2004-0230", year=2004),
        bug("B6", "A SYN in the window resets, as RFC 793 has it", lines("A5 challenge", *SYNCHRONIZED, target=CLOSED, sets=RESET), "T10", "P11", product="before RFC 5961"),
        bug("B7", "A SYN in a synchronized state is dropped in silence", together(lines("A2 challenge: SYN", silent=True), lines("A5 challenge: SYN", *SYNCHRONIZED, silent=True)),
            "T10", "T12", "P9", product="gVisor", year=2019),
        bug("B8", "Any RST in the window ends TIME-WAIT: assassination", lines("A4", TIME_WAIT, target=CLOSED, sets=DELETED), "T15", "T7", product="RFC 1337", year=1992),
        bug("B9", "TIME-WAIT answers any acceptable ACK by an ACK", lines("A14 in range, anything", sets=ANSWERED, does=("restart_time_wait_timer",)), "T18", "P12", product="RFC 1337", year=1992),
        bug("B10", "An ACK is answered by an ACK, which on a connection with itself never ends", lines("A9 no more acked, empty", sets=ANSWERED), "T18", "P12",
            product="LAND", cve="CVE-1999-0016", year=1997),
        bug("B22", "A RST outside the window is answered by an ACK", lines("A1 outside", sets=ANSWERED), "T9", product="smoltcp", year=2020),
        bug("B34", "CLOSED is silent", together(lines("C2", silent=True), lines("C3", silent=True)), "T13", "P9", product="Windows 8", year=2016),
        bug("B36", "A SYN,ACK in a synchronized state gets no challenge", lines("A5 challenge: SYN,ACK", *SYNCHRONIZED, silent=True), "T10", product="Linux", year=2016),
        bug("B37-rst", "A RST is answered by a RST", lines("C1", sets={reply: "RST"}), "T9"),
        synthetic("no challenge of a RST", "A RST in the window is dropped in silence", lines("A4", silent=True), "T7"),
        synthetic("RST ignored at the end", "CLOSING and LAST-ACK ignore a RST", together(lines("A3 over", CLOSING, target=CLOSING, sets={close: "called"}),
                  lines("A3 over", LAST_ACK, target=LAST_ACK, sets={close: "called"})), "T8"),
        synthetic("reset in silence", "The user does not hear of a reset", lines("A3 reset", does=("flush_queues", "delete_tcb")), "T8", "T21"),
        synthetic("refused in silence", "The user does not hear that his OPEN was refused", lines("A3 refused", does=("flush_queues", "delete_tcb")), "T8", "T21"),
        synthetic("SYN resets SYN-RECEIVED", "A SYN in the window closes a connection that came from LISTEN", lines("A5 passive", target=CLOSED, sets=RESET), "T10"),
        synthetic("challenge in SYN-RECEIVED", "An ACK that cannot be right is challenged in SYN-RECEIVED, not reset (D22)",
                  lines("A8 not acceptable", sets={reply: "ACK"}), "T11"),
        synthetic("what was not sent is taken", "An ACK of what was not sent is dropped in silence", lines("A7", silent=True), "T11"),
        synthetic("2 MSL not restarted", "A retransmitted FIN does not restart the 2 MSL (D23)", lines("A2 retransmitted", does=()), "T18"),
    ]  # fmt: skip


def closing() -> list[Mutant]:
    windows = lines("U14 CLOSE", gone=True)
    reset_unread = add(
        row("U14 CLOSE", ESTABLISHED, CALL("CLOSE"), FIN_WAIT_1, when=close.eq("no") & ~unread, sets={close: "called"}, cite=rfc("3.10.4")),
        row("U14 CLOSE, text unread", ESTABLISHED, CALL("CLOSE"), CLOSED, when=close.eq("no") & ~half_duplex & unread, sets=RESET, cite=rfc("3.10.4")),
    )  # fmt: skip
    f1_fin = tuple(f"A10 {way}, FIN: FIN,ACK" for way in ("nothing new", "some acked", "all acked, FIN unsent"))
    return [
        bug("B11", "LAST-ACK has no timer: the connection is never freed", lines("S3 retransmit the head", LAST_ACK, gone=True), "T19", "P7",
            product="Junos, FreeBSD", cve="CVE-2015-5358", year=2015),
        bug("B12", "An orphaned connection in FIN-WAIT is never given up", together(lines("S4 user timeout", FIN_WAIT_1, gone=True), lines("S4 user timeout", FIN_WAIT_2, gone=True)),
            "T19", product="Windows", cve="CVE-2009-1926", year=2009),
        bug("B16", "CLOSE leaves the connection ESTABLISHED", lines("U14", target=ESTABLISHED), "T17", "P7", product="gVisor"),
        bug("B17", "CLOSE of a listener leaves its embryonic connections without timers", together(lines("S4 user timeout", SYN_RECEIVED, gone=True),
            lines("S3 retransmit SYN,ACK", SYN_RECEIVED, gone=True)), "T19", "T23", product="gVisor", year=2021),
        bug("B19", "From FIN-WAIT-1 with the FIN still to be sent to CLOSING, where it never is", lines("S1 send FIN late", gone=True), "T19", "P7", product="smoltcp", year=2019),
        synthetic("early FIN of a stranger", "A FIN out of order is held whatever it acknowledges", lines("A2b early FIN, wrong ACK", sets={held: "FIN"}), "P11"),
        synthetic("early text of a stranger", "Text out of order is held whatever it acknowledges", lines("A2b early text, wrong ACK", sets={held: "text"}), "P11"),
        bug("B20", "A FIN out of order is accepted before the text that it follows", lines("A2b early FIN:", ESTABLISHED, target=CLOSE_WAIT, sets={fin_rcvd: True}),
            "T6", "T3", "P3", product="smoltcp", year=2018),
        bug("B27-wait-1", "The peer's FIN in FIN-WAIT-1 leads to LAST-ACK", together(*(lines(f, target=LAST_ACK) for f in f1_fin)), "W5", "T3", "P6", product="FreeRTOS+TCP"),
        bug("B27-wait-2", "The peer's FIN in FIN-WAIT-2 leads to CLOSE-WAIT", lines("A11 acked, FIN: FIN,ACK", target=CLOSE_WAIT), "W5", product="FreeRTOS+TCP"),
        bug("B28", "In CLOSING the FIN is not sent again", lines("S3 send FIN again", CLOSING, gone=True), "T4", "P7", product="demikernel", year=2025),
        bug("B29", "The FIN is sent without arming the retransmission timer", lines("S2 send FIN", sets={unacked: False}), "T19", "P7", product="utcp"),
        bug("B30", "FIN-WAIT-2 has no timer", lines("S4 user timeout, half closed", gone=True), "T19", product="mirage-tcpip", year=2015),
        bug("B31", "Nobody hears of the end of LAST-ACK", lines("A13 FIN acked", does=("delete_tcb",)), "T21", product="esp-lwip"),
        bug("B35-reset", "CLOSE with text unread resets, whether it has a place or not", together(windows, reset_unread), "T17", "T22", product="Windows", year=2016),
        bug("B35-fin", "CLOSE with text unread that will never be read sends a FIN all the same",
            together(lines("U23 CLOSE", ESTABLISHED, gone=True), weaken("U14 CLOSE", ~(half_duplex & unread))), "T22", product="FreeBSD", year=2016),
        bug("B37-last-ack", "LAST-ACK is closed by any ACK", lines("A13 FIN not acked, anything", target=CLOSED, sets=DELETED), "T16"),
        bug("B37-text", "Text is taken after the FIN", lines("A9 heard all,", sets={unread: True}, does=("take_text",)), "T5", "P1", "P2"),
        bug("B37-fin", "A second FIN is sent", lines("U16", sets={fin_sent: False}), "T4", "T17"),
        synthetic("closing without CLOSE", "The peer's FIN is answered by one's own before the user has called CLOSE", weaken("S2 send FIN", close.eq("called")), "T3"),
        synthetic("FIN acknowledged in vain", "FIN-WAIT-1 is not left when the FIN is acknowledged", lines("A10 FIN acked, empty", target=FIN_WAIT_1), "T3"),
        synthetic("the FIN overtakes text", "A FIN is sent before text that the user sent, and then that text",
                  together(guard("S1 send FIN", close.eq("called") & ~fin_sent & ~s.RESENT & s.TEXT.eq("none")), forget("S1 send FIN", queued),
                           weaken("send text", ~fin_sent)), "T4"),
        synthetic("FIN again before the first", "A FIN is sent as if again before any was", weaken("S3 send FIN again", fin_sent), "T4"),
        synthetic("FIN in LISTEN", "A FIN in LISTEN is processed", lines("L4: FIN", target=CLOSE_WAIT, sets={fin_rcvd: True}), "T6", "W5"),
        synthetic("CLOSE of an OPEN resets", "CLOSE in SYN-SENT sends a RST", lines("U07", sets={reply: "RST"}), "T17"),
        synthetic("LAST-ACK at once", "CLOSE in CLOSE-WAIT leads to LAST-ACK before the FIN is sent", lines("U17", target=LAST_ACK), "T17", "T3"),
        synthetic("no retransmission of the SYN,ACK", "A SYN,ACK that is lost is not sent again", lines("S3 retransmit SYN,ACK", SYN_RECEIVED, gone=True), "T19"),
        synthetic("text without ACK", "Text that comes with the ACK of the FIN is not acknowledged", forget("A10 FIN acked, text, FIN cut off: FIN,ACK", reply), "T18"),
        synthetic("RST at any time", "A RST is sent although none is due", weaken("send RST", reply.eq("RST")), "T22"),
        synthetic("SYN at any time", "A SYN is sent again without waiting for a timeout", weaken("send SYN", reply.eq("SYN")), "T19"),
        synthetic("TIME-WAIT for ever", "TIME-WAIT has no timer", lines("S5", gone=True), "T19"),
        synthetic("TIME-WAIT for both", "LAST-ACK leads to TIME-WAIT", lines("A13 FIN acked", target=TIME_WAIT, sets={close: "called", **dict.fromkeys((syn_acked, fin_sent, fin_acked, fin_rcvd), True)}), "P6", "W5"),
        synthetic("text twice", "Text that was taken before is taken again", lines("A2: ACK", ESTABLISHED, sets={unread: True}, does=("take_text",)), "P2", "T12"),
        synthetic("an old ACK acknowledges", "An ACK of nothing new empties the retransmission queue", lines("A10 nothing new", sets={unacked: False}), "T20", "T19"),
        synthetic("SND.UNA goes back", "A retransmission timeout sets SND.UNA back to ISS", lines("S3 retransmit the head", sets={syn_acked: False}), "T20"),
    ]  # fmt: skip


def due() -> list[Mutant]:
    return [
        synthetic("OPEN without SYN", "An active OPEN sends no SYN before the retransmission timeout", forget("U02 active OPEN", reply), "T17"),
        synthetic("SEND opens and forgets", "SEND in LISTEN opens the connection and drops the text", forget("U04 SEND", queued), "T20"),
        synthetic("text of the SYN lost", "Text that came with the SYN of a simultaneous open is not kept", forget("X4: SYN", held), "T2"),
        synthetic("queued CLOSE lost", "A CLOSE that was queued is never taken up", lines("S1b queued", gone=True), "T17"),
        synthetic("ACK for ever", "An ACK that was sent is due still", forget("send ACK", reply), "T18"),
        synthetic("timer for ever", "The retransmission timer runs on when all is acknowledged", weaken("S3 retransmit the head of the queue", unacked), "T19"),
        synthetic("text before the SYN,ACK", "A window update is sent before the SYN,ACK that is due", weaken("send window update", syn_acked | reply.ne("SYN,ACK")), "T18"),
    ]  # fmt: skip


def mutants() -> list[Mutant]:
    return [*handshake(), *resets(), *closing(), *due()]
