"""What the generated machines share: the refusal, and how it is said what may come next.

Not generated, and of no protocol. Standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Needs = Mapping[str, tuple[bool | int | str, ...]]
"""Fact -> the values that it must have, of those facts of which few would do."""
NOTHING: Needs = MappingProxyType({})


class Unexpected(Exception):
    """No rule allows the event here: "got X, expected Y, Z". `alert` is the one owed for it, None if nothing is.

    A received message has moved the machine to its failed state by then; anything else has changed nothing, and is a
    mistake of the caller.
    """

    def __init__(self, machine: str, state: str, got: str, expected: tuple[str, ...], alert: str | None) -> None:
        self.machine, self.state, self.got, self.expected, self.alert = machine, state, got, expected, alert
        listed = ", ".join(expected) or "nothing"
        super().__init__(f"{machine} in {state}: got {got}, expected {listed}")


def always(_: object) -> bool:
    """Some facts allow it, whatever the variables are."""
    return True
