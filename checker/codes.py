"""Every code that a deviation can have: what it means in one line, and the section that says so.

Those of order stand here; those of the checks beside order, and of TCP, stand beside what finds them.
"""

from __future__ import annotations

from wirestate.checker.checks.codes import CODES as CHECKS
from wirestate.checker.tcp.codes import CODES as TCP

ORDER: dict[str, tuple[str, str]] = {
    "missing-message": ("a message is sent without one that has to come before it", "RFC 8446 §4"),
    "unexpected-message": ("a message is sent in a state in which nothing allows it", "RFC 8446 §4"),
    "premature-message": ("a message is sent before what it answers has come", "RFC 8446 §4"),
    "duplicate-message": ("a message is sent again where it may be sent once", "RFC 8446 §4"),
    "illegal-value": ("a message says what it must not say in this state", "RFC 8446 §6.2"),
    "wrong-epoch": ("a message is protected by other keys than those of its place, or not at all", "RFC 8446 §5"),
    "record-boundary": ("a message before a change of keys does not end its record, or one comes between fragments", "RFC 8446 §5.1"),
    "data-before-finished": ("application data is sent before Finished was sent and received", "RFC 8446 §4.4.4"),
    "key-update-not-answered": ("application data is sent although an answer to a KeyUpdate is due", "RFC 8446 §4.6.3"),
    "accepted-illegal-message": ("an end goes on after a message that it had to refuse", "RFC 8446 §6.2"),
    "wrong-alert": ("an illegal message is answered with another alert than the one due", "RFC 8446 §6.2"),
    "message-after-fatal-alert": ("something is sent after a fatal alert", "RFC 8446 §6.2"),
    "message-after-close": ("something else than an alert is sent after close_notify", "RFC 8446 §6.1"),
}

CODES: dict[str, tuple[str, str]] = {**ORDER, **CHECKS, **TCP}
