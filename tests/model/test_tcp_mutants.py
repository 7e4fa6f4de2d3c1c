"""Bugs of real stacks, as edits of the table, and the properties that notice them.

A mutant changes the rules that a prefix of their names, a state and an event pick. That a property notices no other bug is
not claimed; that each is needed is: every one of them notices some mutant.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from tests.model.tcp_cases import cases, cases_changed, var
from tests.model.tcp_monitors import MONITORS, PROPERTIES, violated
from wirestate.model.core import Machine, Rule
from wirestate.model.machines.tcp import tcp
from wirestate.model.machines.tcp_table import DELETED, Sets


@dataclass(frozen=True)
class Mutant:
    """What to change: rules by name, and by source if given. `drop` removes them; `sets` are added, or replaced if None."""

    rows: str
    noticed: tuple[str, ...]
    source: str = ""
    target: str = ""
    sets: Sets | None = None
    effects: tuple[str, ...] | None = None
    silent: bool = False
    drop: bool = False

    def concerns(self, rule: Rule) -> bool:
        return rule.name.startswith(self.rows) and self.source in ("", rule.source)

    def changed(self, rule: Rule) -> Rule:
        sets = {**dict(rule.sets), **(self.sets or {})}
        if self.silent:
            sets = {v: t for v, t in sets.items() if v is not var("reply")}
        effects = rule.effects if self.effects is None else self.effects
        return replace(rule, target=self.target or rule.target, sets=tuple(sets.items()), effects=effects)

    def table(self) -> Machine:
        rules = [
            self.changed(r) if self.concerns(r) else r for r in tcp().rules if not (self.drop and self.concerns(r))
        ]
        return replace(tcp(), rules=tuple(rules))


GONE: Sets = {**DELETED, var("reply"): "RST"}
ACK: Sets = {var("reply"): "ACK"}
HEARD: Sets = {var("fin_rcvd"): True}
MUTANTS = {
    "CVE-1999-0414: text delivered before the handshake": Mutant("A8 not acceptable", ("T2",), effects=("take_text",)),
    "Solbourne 1995: SYN with FIN to CLOSE-WAIT": Mutant("L3, with FIN", ("W5", "T6"), target="CLOSE-WAIT", sets=HEARD),
    "CVE-2004-0230: RST anywhere in the window": Mutant("A4", ("T7", "T15"), target="CLOSED", sets=DELETED),
    "RFC 793: SYN in the window resets": Mutant("A5 challenge", ("T10",), target="CLOSED", sets=GONE),
    "gVisor#1132: SYN dropped in silence": Mutant("A2 challenge", ("T10", "T12"), silent=True),
    "gVisor#2814: active SYN-RECEIVED ignores RST": Mutant("A3 refused", ("T8",), target="SYN-RECEIVED", sets={}),
    "gVisor#6076: RST,ACK completes the handshake": Mutant("A3 refused: RST,ACK", ("T1", "T8"), target="ESTABLISHED"),
    "smoltcp#27: FIN ignored in SYN-RECEIVED": Mutant("A8 SYN acked, FIN: FIN,ACK", ("T6",), target="ESTABLISHED",
                                                      sets={var("fin_rcvd"): False}),
    "smoltcp#112: FIN before the text": Mutant("A2b early FIN:", ("T6",), "ESTABLISHED", "CLOSE-WAIT", HEARD),
    "smoltcp#366: no RST for a bad ACK": Mutant("X1:", ("T11",), silent=True),
    "picoTCP#114: SYN instead of RST": Mutant("X1:", ("T11",), sets={var("reply"): "SYN"}),
    "smoltcp#338: RST outside answered": Mutant("A1 outside", ("T9",), sets=ACK),
    "FreeRTOS#1303: FIN in FIN-WAIT-2 to CLOSE-WAIT": Mutant("A11 acked, FIN", ("W5",), target="CLOSE-WAIT"),
    "FreeRTOS#1303: FIN in FIN-WAIT-1 to LAST-ACK": Mutant("A10 nothing new, FIN", ("W5",), target="LAST-ACK"),
    "Serenity#12329: no SYN,ACK in a simultaneous open": Mutant("X4", ("T14",), silent=True),
    "FreeBSD D52934: bad ACK drops SYN-RECEIVED": Mutant("A8 not acceptable", ("T11",), target="LISTEN", silent=True),
    "Windows 8: CLOSED is silent": Mutant("C2", ("T13",), silent=True),
    "RFC 1337: TIME-WAIT assassinated in the window": Mutant("A4", ("T7", "T15"), "TIME-WAIT", "CLOSED", DELETED),
    "LAST-ACK closed by any ACK": Mutant("A13 FIN not acked", ("T16",), target="CLOSED", sets=DELETED),
    "ACK of a SYN,ACK not checked": Mutant("X1: SYN,ACK", ("T1", "T11"), target="ESTABLISHED"),
    "text accepted after the FIN": Mutant("A9 heard all,", ("T5",), effects=("take_text",)),
    "FreeRTOS#1301: SYN-SENT gives up into CLOSE-WAIT": Mutant("S4", ("W5",), "SYN-SENT", "CLOSE-WAIT"),
    "smoltcp#279: FIN queued, never sent": Mutant("S1 send FIN late", ("T19",), drop=True),
    "demikernel#1537: FIN not sent again in CLOSING": Mutant("S3 send FIN again", ("T19",), "CLOSING", drop=True),
    "CVE-2015-5358: LAST-ACK without a timer": Mutant("S3 retransmit the head", ("T19",), "LAST-ACK", drop=True),
    "libxlio#334: CLOSE in SYN-RECEIVED forgets": Mutant("U11", ("T17",), target="CLOSED", sets=DELETED),
    "CVE-2024-36905: ACK of the SYN taken for one of the FIN": Mutant("A10 some acked, empty", ("T3",), target="FIN-WAIT-2"),
    "a second FIN": Mutant("U16", ("T4",), sets={var("fin_sent"): False}),
    "RST answered by RST": Mutant("C1", ("T9", "T13"), sets={var("reply"): "RST"}),
    "LISTEN drops an ACK": Mutant("L2", ("T11",), silent=True),
    "LAND: an ACK answered by an ACK": Mutant("A9 no more acked, empty", ("T18",), sets=ACK),
    "D5 read literally: TIME-WAIT answers ACKs": Mutant("A14 in range, anything", ("T18",), sets=ACK, effects=("restart_time_wait_timer",)),
    "D22 ignored: challenge in SYN-RECEIVED": Mutant("A8 not acceptable", ("T11",), sets=ACK),
    "D23 ignored: 2 MSL not restarted": Mutant("A2 retransmitted", ("D23",), effects=()),
    "an ACK of what was not sent is taken": Mutant("A7", ("T11",), silent=True),
    "gVisor#13393: CLOSE leaves ESTABLISHED": Mutant("U14", ("T17",), target="ESTABLISHED"),
    "CAV16: unread text, but FIN": Mutant("U23 CLOSE", ("T17",), "ESTABLISHED", "FIN-WAIT-1"),
    "esp-lwip#91: nobody hears of the end of LAST-ACK": Mutant("A13 FIN acked", ("T21",), effects=("delete_tcb",)),
}  # fmt: skip


@pytest.fixture(scope="module")
def noticed() -> dict[str, set[str]]:
    return {name: violated(mutant.table(), cases_changed(mutant.table())) for name, mutant in MUTANTS.items()}


def test_right_table_violates_nothing() -> None:
    assert violated(tcp(), cases()) == set()


@pytest.mark.parametrize("name", MUTANTS)
def test_bug_is_noticed(name: str, noticed: dict[str, set[str]]) -> None:
    assert any(MUTANTS[name].concerns(r) for r in tcp().rules), "it changes nothing"
    tags = {word for found in noticed[name] for word in found.split() if word[:1] in "TWD" and word[1:].isdigit()}
    assert tags >= set(MUTANTS[name].noticed), noticed[name]


def test_every_property_notices_some_bug(noticed: dict[str, set[str]]) -> None:
    assert {*MONITORS, *PROPERTIES} - set().union(*noticed.values()) == set()
