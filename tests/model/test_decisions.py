"""The decisions where the RFCs are silent or ambiguous, D1 to D23, are each noted on the rules that embody them."""

from __future__ import annotations

import re

from wirestate.model.machines import all_machines


def noted() -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for machine in all_machines():
        for rule in machine.rules:
            for number in re.findall(r"\bD(\d+):", rule.note):
                found.setdefault(int(number), set()).add(f"{machine.name}/{rule.row}")
    return found


def test_every_decision_is_on_a_rule() -> None:
    assert sorted(noted()) == list(range(1, 24))
