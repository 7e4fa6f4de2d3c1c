"""What is due at a TLS endpoint: which messages each state waits for and may send, and where each leads.

The other properties say what must not happen; a table that refuses everything keeps them all. These say what must be possible: a
message that is due and sound is accepted, one that may go out can be sent, both lead on as the RFC has it; what is refused is answered
by the alert that the RFC names. A `Due` is a line of such a list; the lists of both roles are in `tls_due_client` and
`tls_due_server`, written from the message flows of RFC 5246 section 7.3 and RFC 8446 Appendix A. They ask for states and variables,
not for ghosts: that the states and variables are right is what the other properties say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, TRUE, At, Cite, Expr
from wirestate.model.machines.tls_table import (
    LAST_BEFORE_KEYS, alert_owed, has_fault, read_epoch, read_generation, write_epoch, write_generation, write_side,
)  # fmt: skip
from wirestate.model.properties.claims import Property, implies
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import ACCEPTED, After, Can, On
from wirestate.values import dataclass

CERTIFICATES = ("Certificate", "CompressedCertificate")
HANDSHAKE = tuple(k.name for k in m.KINDS if k.content == "handshake")
OVER = ("READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT")
STAYS = ""
"""As a target: the state that it came from."""
WHOLE = ~m.INTERLEAVED & m.ENDS_RECORD
UNDER_IN = m.EPOCH.eq(read_epoch) & m.GENERATION.eq(read_generation)
UNDER_OUT = m.EPOCH.eq(write_epoch) & m.GENERATION.eq(write_generation)
CLEAR = m.EPOCH.eq("PLAINTEXT") & m.GENERATION.eq(0)
OPEN, NOT_CLOSED = write_side.eq("open"), write_side.ne("closed")
WARNING = m.LEVEL.eq("warning")
CLOSE, CANCEL, REFUSAL = m.DESCRIPTION.eq("close_notify"), m.DESCRIPTION.eq("user_canceled"), m.DESCRIPTION.eq("no_renegotiation")
FATAL = m.LEVEL.eq("fatal") & ~CLOSE & ~CANCEL & ~REFUSAL
OTHER = WARNING & ~CLOSE & ~CANCEL & ~REFUSAL


@dataclass(frozen=True, slots=True)
class Due:
    """In these states a message of these kinds is due if `when` holds of the variables and `given` of its facts; it leads to `to`.

    `under`: other keys than the current ones of its direction.
    """

    states: tuple[str, ...]
    kinds: tuple[str, ...]
    to: str
    when: Expr = TRUE
    given: Expr = TRUE
    under: Expr | None = None

    def leads(self) -> Expr:
        """The state after it."""
        if self.to != STAYS:
            return After(At((self.to,)))
        return due_stays(self.states)


def due_stays(states: Iterable[str]) -> Expr:
    """Each of these states stays."""
    return conjunction(implies(At((s,)), After(At((s,)))) for s in states)


def due(states: str | tuple[str, ...], kinds: str | tuple[str, ...], to: str, when: Expr = TRUE, given: Expr = TRUE, *,
        under: Expr | None = None) -> Due:  # fmt: skip
    return Due((states,) if isinstance(states, str) else states, (kinds,) if isinstance(kinds, str) else kinds, to, when, given, under)


def sound(kind: str) -> Expr:
    return m.fact(kind, "fault").eq("none") if has_fault(kind) else TRUE


def alerts_in(older: tuple[str, ...], newer: tuple[str, ...]) -> list[Due]:
    """Before TLS 1.3 a warning changes nothing; in TLS 1.3 every error ends the connection (RFC 8446 section 6)."""
    return [
        due(older, "Alert", STAYS, TRUE, OTHER), due(older, "Alert", STAYS, TRUE, CANCEL), due(older, "Alert", "ABORT", TRUE, FATAL),
        due(newer, "Alert", STAYS, TRUE, CANCEL), due(newer, "Alert", "ABORT", TRUE, ~CLOSE & ~CANCEL),
    ]  # fmt: skip


def alerts_out(older: tuple[str, ...], live: tuple[str, ...]) -> list[Due]:
    """A fatal alert at any time, a warning before TLS 1.3, user_canceled, and what is owed."""
    open_ = tuple(s for s in live if s != "CLOSE_RECEIVED")
    return [
        due(live, "Alert", "ABORT", TRUE, FATAL), due(older, "Alert", STAYS, TRUE, OTHER), due(open_, "Alert", STAYS, TRUE, CANCEL & WARNING),
        due("ABORT", "Alert", STAYS, alert_owed.ne("none"), m.LEVEL.eq("fatal") & m.DESCRIPTION.eq(alert_owed)),
    ]  # fmt: skip


def accepted(lines: Iterable[Due]) -> Expr:
    """Each message that is due, under the keys that are due and with nothing wrong in it, is accepted and leads on."""
    return conjunction(
        implies(At(x.states) & On((RECV(k),)) & (x.under or UNDER_IN) & WHOLE & sound(k) & x.when & x.given, ACCEPTED & x.leads())
        for x in lines for k in x.kinds
    )  # fmt: skip


def possible(lines: Iterable[Due]) -> Expr:
    """Each message that may go out can be sent, under the keys that are due and with nothing wrong in it."""
    return conjunction(
        implies(At(x.states) & OPEN & x.when, Can((SEND(k),), given=(x.under or UNDER_OUT) & WHOLE & sound(k) & x.given))
        for x in lines for k in x.kinds
    )  # fmt: skip


def leading(lines: Iterable[Due]) -> Expr:
    """Each message that goes out leads on."""
    return conjunction(
        implies(At(x.states) & On((SEND(k),)) & x.when & x.given, x.leads()) for x in lines for k in x.kinds
    )


def refused(alerts: Iterable[tuple[tuple[str, ...], str, Expr, str]]) -> Expr:
    """What is wrong with a message (in these states, of this kind) is answered by the alert that the RFC names."""
    return conjunction(
        implies(At(states) & On((RECV(kind),)) & UNDER_IN & wrong, ~ACCEPTED & After(alert_owed.eq(alert)))
        for states, kind, wrong, alert in alerts
    )  # fmt: skip


def faulty(lines: Iterable[Due]) -> Expr:
    """The alert for a defect in the content of a message that is due is the one that the defect deserves."""
    states: dict[str, dict[str, None]] = {}
    for x in lines:
        for kind in x.kinds:
            if has_fault(kind):
                states.setdefault(kind, {}).update(dict.fromkeys(x.states))
    return conjunction(
        implies(At(tuple(here)) & On((RECV(k),)) & UNDER_IN & ~sound(k), ~ACCEPTED & After(alert_owed.eq(m.fact(k, "fault"))))
        for k, here in states.items()
    )  # fmt: skip


def properties(role: str, received: Mapping[str, tuple[Due, ...]], sent: Mapping[str, tuple[Due, ...]], witnesses: Mapping[str, Expr],
               cites: Mapping[str, tuple[Cite, ...]]) -> list[Property]:  # fmt: skip
    """What is accepted, can be sent, and leads on, list by list; each list has a name, a witness and citations."""
    name = f"tls_{role}"
    found = []
    for part, lines in received.items():
        found.append(Property(
            "W9", name, f"A {part} message that is due, whole, sound and under the right keys is accepted, and leads on",
            accepted(lines), cites[part], witness=witnesses[part], part=f"due {part}",
        ))  # fmt: skip
    for part, lines in sent.items():
        found += [
            Property("W3", name, f"Each {part} message that may go out can be sent", possible(lines), cites[part],
                     witness=witnesses[f"send {part}"], part=f"able {part}"),
            Property("W9", name, f"A {part} message that goes out leads on", leading(lines), cites[part],
                     witness=witnesses[f"send {part}"], part=f"sent {part}"),
        ]  # fmt: skip
    return found


def general(role: str, kinds: tuple[str, ...]) -> list[Property]:
    """What holds of whatever is sent and received, in both roles."""
    name = f"tls_{role}"
    anything = On(tuple(RECV(k) for k in m.MESSAGES))
    closed = At(("READ_CLOSED", "CLOSE_RECEIVED"))
    alert_out = On((SEND("Alert"),))
    wrong_keys = On(tuple(RECV(k) for k in m.MESSAGES if k != "Alert")) & ~UNDER_IN & ~ACCEPTED
    unchanged = due_stays(("READ_CLOSED", "CLOSE_RECEIVED"))
    return [
        Property("W9", name, "What comes after the peer's close_notify is ignored, whatever it is", implies(closed & anything, ACCEPTED & unchanged),
                 (Cite("RFC 8446", "6.1"),), witness=closed & On((RECV("ServerKeyExchange"),)), part="ignored"),
        Property("W6", name, "What is sent has no defect that would deserve an alert", conjunction(implies(On((SEND(k),)), sound(k)) for k in kinds),
                 (Cite("RFC 8446", "6.2"), Cite("RFC 5246", "7.2.2")), witness=On((SEND("Finished"),)), part="own"),
        Property("W6", name, "An alert that is sent is a warning or fatal", implies(alert_out, m.LEVEL.ne("invalid")), (Cite("RFC 8446", "6"), Cite("RFC 5246", "7.2")),
                 witness=alert_out, part="level"),
        Property("W6", name, "A ChangeCipherSpec that is sent is the byte 1, not among the fragments of a handshake message, and in TLS 1.2 under the keys before it",
                 implies(On((SEND("ChangeCipherSpec"),)), m.CCS_VALID & ~m.INTERLEAVED & (~At(("TLS12_SEND_CCS",)) | UNDER_OUT)), (Cite("RFC 5246", "7.1"), Cite("RFC 8446", "5")),
                 witness=On((SEND("ChangeCipherSpec"),)), part="own CCS"),
        Property("W6", name, "What comes under other keys than those that are due is refused with unexpected_message, whatever it says",
                 implies(wrong_keys & ~At(OVER), After(alert_owed.eq("unexpected_message"))), (Cite("RFC 8446", "4"), Cite("RFC 8446", "5")),
                 witness=wrong_keys & On((RECV("Finished"),)) & ~At(OVER), part="keys"),
    ]  # fmt: skip


def whole(role: str, states: tuple[str, ...]) -> Property:
    """In the states of TLS 1.3, what is wrong with where a message stands comes before what is wrong with what it says."""
    parts = [implies(On((RECV(k),)) & sound(k) & UNDER_IN & ~(WHOLE if k in LAST_BEFORE_KEYS else ~m.INTERLEAVED) & ~ACCEPTED,
                     After(alert_owed.eq("unexpected_message"))) for k in HANDSHAKE]  # fmt: skip
    seen = On((RECV("KeyUpdate"),)) & ~m.ENDS_RECORD & UNDER_IN & ~ACCEPTED
    return Property(
        "W6", f"tls_{role}", "In TLS 1.3 a message between the fragments of another, or before others in a record at a change of keys, is refused with unexpected_message",
        implies(At(states), conjunction(parts)), (Cite("RFC 8446", "5.1"),), witness=At(states) & seen, part="whole",
    )  # fmt: skip


def own_whole(role: str, states: tuple[str, ...], kinds: tuple[str, ...], hello: Expr) -> Property:
    """The same of what is sent; `hello`: the messages before these states that are of TLS 1.3 already."""
    here = [implies(On((SEND(k),)), WHOLE if k in LAST_BEFORE_KEYS else ~m.INTERLEAVED) for k in kinds if k != "Alert"]
    canceled = implies(On((SEND("Alert"),)) & CANCEL, ~m.INTERLEAVED)
    return Property(
        "R5", f"tls_{role}", "In TLS 1.3 nothing but an alert that ends the sending is sent between the fragments of a handshake message, and what precedes "
        "a change of keys ends its record", implies(At(states), conjunction((*here, canceled))) & implies(hello, WHOLE), (Cite("RFC 8446", "5.1"),),
        witness=On((SEND("KeyUpdate"),)) & At(("READ_CLOSED",)), part="own whole",
    )  # fmt: skip


def any_of(*kinds: str) -> Expr:
    """Received, one of these."""
    return disjunction(On((RECV(k),)) for k in kinds)
