"""What the property table and the catalogue of bugs ask for and this model does not say, row by row, with the reason.

The ids are those of the rows; how many there are of each family is counted here too. A row that is claimed is not listed here.
"""

from __future__ import annotations

from collections.abc import Iterator

PROPERTY_ROWS = {
    "W": 9, "T": 23, "P": 12, "R": 15, "C12-": 15, "S12-": 14, "P12-": 10, "C13-": 21, "S13-": 21, "P13-": 14, "X": 9,
}  # fmt: skip
"""Family of properties -> how many rows it has, numbered from 1."""
BUG_ROWS = (*range(1, 38), *range(40, 90), *range(100, 143))
"""The numbers of the rows of the catalogue."""
ONE_CONNECTION = "a system here is one connection: two with a shared ticket or PSK store are not composed"
COUNTING = "the RFCs name no limit, so the tables have none, and no variable counts repetitions"
MEMORY = "a defect of memory or of a parser's state, inside what is one message or one rule here"

PROPERTIES: dict[str, str] = {
    "P10": "a segment here is of this incarnation or an old SYN: of no other segment the model tells the incarnation or the age",
    "R12": COUNTING,
    "S13-12": f"{ONE_CONNECTION}; that early data can be replayed without such a store is kept as a false claim, P13-10",
    "S13-19": "in the pairs a ServerHello has the sentinel that is due by construction, no row could leave it out; the client's side is C13-18",
    "P13-7": "the attacker's keys are chosen at the start: none is given to him after the handshake",
    "P13-9": ONE_CONNECTION,
    "P13-13": "keys are epochs and generations here, not values that two connections could share",
}
"""Rows of the property table that nothing here claims."""

BUGS: dict[str, str] = {
    "B64": "there is no Heartbeat and no transcript in an endpoint's table",
    "B73": MEMORY,
    "B74": "whether encrypt-then-MAC is in use belongs to the record's protection, which is one fact here",
    "B79": "how tickets are encrypted is not modelled: a ticket is known to the server or it is not",
    "B82": COUNTING,
    "B83": COUNTING,
    "B84": "limits of the configuration do not change during a run, and a run has one connection",
    "B85": "Logjam is in the protocol: the attack breaks the model itself, and is kept as a false claim, P12-5",
    "B106": COUNTING,
    "B112": COUNTING,
    "B132": MEMORY,
    "B136": "Selfie is in the protocol: the attack breaks the model itself, and is kept as a false claim, P13-3",
    "B138": MEMORY,
    "B140": "what came before the first ClientHello is not part of a TLS connection here",
    "B141": MEMORY,
}
"""Rows of the catalogue of bugs that no mutant stands for."""


def property_rows() -> Iterator[str]:
    """The ids of all rows of the property table."""
    return (f"{family}{number}" for family, count in PROPERTY_ROWS.items() for number in range(1, count + 1))


def bug_rows() -> Iterator[str]:
    """The ids of all rows of the catalogue of bugs."""
    return (f"B{number}" for number in BUG_ROWS)
