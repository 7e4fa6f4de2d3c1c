"""Say what a stuck endpoint means: the code, what was expected, which section says so, one sentence.

A message that no configuration allows is tried again with one thing changed at a time: another epoch, another record
boundary, one message more before it, one message more received. What makes it legal names the deviation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from wirestate.checker.monitor import Stuck, automaton
from wirestate.checker.verdict import Deviation
from wirestate.model.core import SEND, Cite, EventKind, Machine, Rule
from wirestate.model.machines.tls_table import alert_owed, key_update_owed, write_side
from wirestate.model.messages import COMMON, MESSAGES
from wirestate.model.semantics import Config, apply, enabled_rules, successors

ALWAYS = frozenset({"Alert", "ApplicationData", "ChangeCipherSpec"})
"""Allowed in so many states that naming them as expected helps nobody, unless nothing else is."""

ORDER_12 = Cite("RFC 5246", "7.4")
RECORD_CITES = {"wrong-epoch": Cite("RFC 8446", "5"), "record-boundary": Cite("RFC 8446", "5.1")}


@dataclass(slots=True)
class Case:
    """A stuck message with the configurations that it might have been sent in."""

    stuck: Stuck
    machine: Machine
    live: tuple[Config, ...]
    failing: tuple[Config, ...]

    @property
    def kind(self) -> str:
        return self.stuck.message.kind

    def allows(self, config: Config, *free: str) -> Rule | None:
        """The rule that allows the message here when these facts (all, without names) are left open."""
        facts = {k: v for k, v in self.stuck.facts.items() if free and k not in free}
        steps = successors(self.machine, config, SEND(self.kind), facts)
        return steps[0].rule if steps else None


@dataclass(frozen=True, slots=True)
class Reason:
    """What is wrong, with the rule that would have been right and the section."""

    code: str
    why: str
    rule: Rule | None = None
    cite: Cite | None = None
    severity: str = "error"


def explain(stuck: Stuck, unit: str, last_sent: str | None, culprit: str) -> Deviation:
    """The deviation of a stuck endpoint. `culprit` describes the peer's illegal message that it accepted, if any."""
    table = automaton(stuck.role)
    most = max((n for _, n in stuck.places), default=0)
    here = [c for c, n in stuck.places if n == most] or [c for c, _ in stuck.places]
    every = list(dict.fromkeys([*here, *(c for c, _ in stuck.places)]))
    failing = tuple(c for c in every if c.state == table.machine.failed)
    live = tuple(c for c in every if c.state not in (table.machine.failed, *table.machine.final))
    case = Case(stuck, table.machine, live, failing)
    reason = next(found for test in TESTS if (found := test(case, last_sent, culprit)))
    return _deviation(case, reason, unit)


def _deviation(case: Case, reason: Reason, unit: str) -> Deviation:
    stuck, expected = case.stuck, tuple(_expected(case, reason))
    state = _state(case)
    cite = reason.cite or (reason.rule.cite[0] if reason.rule and reason.rule.cite else _order_cite(state))
    wanted = f"; expected {' or '.join(expected)}" if expected else ""
    sentence = f"The {stuck.role}, in {state}, sent {case.kind}{wanted}. {reason.why} ({cite})"
    return Deviation(
        reason.code, "record" if reason.code in RECORD_CITES else "tls", stuck.role, stuck.message.observed.where, state,
        case.kind, expected, reason.rule.name if reason.rule else None, str(cite), sentence,
        "warning" if reason.severity == "warning" else "error", "frame" if unit == "frame" else "line",
    )  # fmt: skip


def _state(case: Case) -> str:
    configs = case.live or case.failing
    if not configs:
        return "CLOSED"
    return configs[0].state


def _order_cite(state: str) -> Cite:
    return ORDER_12 if state.startswith("TLS12_") else Cite("RFC 8446", "4")


def _expected(case: Case, reason: Reason) -> Iterator[str]:
    """What it might have sent, or have waited for."""
    if not case.live:
        owed = dict.fromkeys(c.of(case.machine, alert_owed) for c in case.failing)
        yield from (f"Alert({a})" for a in owed if a != "none")
        return
    config = case.live[0]
    rules = [r for r in enabled_rules(case.machine, config) if r.event.is_message]
    sends = dict.fromkeys(r.event.name for r in rules if r.event.kind is EventKind.SEND and r.event.name not in ALWAYS)
    if sends:
        yield from sends
        return
    if config.state in ("CONNECTED", "TLS12_CONNECTED"):
        yield "ApplicationData"
        return
    awaited = dict.fromkeys(r.event.name for r in rules if r.event.kind is EventKind.RECV and r.target not in (case.machine.failed,))
    peer = "server" if case.stuck.role == "client" else "client"
    yield from (f"{name} from the {peer} first" for name in awaited if name not in ALWAYS and name != "HelloRequest")


Test = Callable[[Case, "str | None", str], "Reason | None"]


def _after_end(case: Case, last: str | None, culprit: str) -> Reason | None:
    if case.live:
        return None
    owed = [c.of(case.machine, alert_owed) for c in case.failing]
    cite = Cite("RFC 8446", "6.2")
    if case.failing and all(o == "none" for o in owed):
        return Reason("message-after-fatal-alert", "After a fatal alert nothing more may be sent.", cite=cite)
    if not case.failing:
        return Reason("message-after-close", "After close_notify nothing but alerts may be sent.", cite=Cite("RFC 8446", "6.1"))
    if case.kind == "Alert":
        return Reason("wrong-alert", f"The alert due was {owed[0]}{culprit and f' because of {culprit}'}.", cite=cite, severity="warning")
    why = f"It went on after {culprit or 'an illegal message'}, which it had to refuse with {owed[0]}."
    return Reason("accepted-illegal-message", why, cite=cite)


def _after_close(case: Case, last: str | None, culprit: str) -> Reason | None:
    if any(c.of(case.machine, write_side) == "open" for c in case.live):
        return None
    return Reason("message-after-close", "After close_notify nothing but alerts may be sent.", cite=Cite("RFC 8446", "6.1"))


def _key_update(case: Case, last: str | None, culprit: str) -> Reason | None:
    owing = [c for c in case.live if c.of(case.machine, key_update_owed)]
    if case.kind != "ApplicationData" or not owing or len(owing) != len(case.live):
        return None
    why = "The peer asked for a KeyUpdate, which has to be sent before any more application data."
    return Reason("key-update-not-answered", why, cite=Cite("RFC 8446", "4.6.3"))


def _relaxed(case: Case, *names: str) -> Rule | None:
    return next((rule for c in case.live if (rule := case.allows(c, *names))), None)


def _epoch(case: Case, last: str | None, culprit: str) -> Reason | None:
    rule = _relaxed(case, "epoch", "generation")
    if rule is None:
        return None
    epoch = case.stuck.facts.get("epoch", "unknown")
    seen = epoch if isinstance(epoch, str) else "/".join(sorted(map(str, epoch))) if isinstance(epoch, frozenset) else str(epoch)
    shown = "in the clear" if seen == "PLAINTEXT" else f"under {seen} keys"
    cite = RECORD_CITES["wrong-epoch"] if not rule.source.startswith("TLS12_") else Cite("RFC 5246", "7.1")
    return Reason("wrong-epoch", f"The message is due here, but not {shown}.", rule, cite)


def _boundary(case: Case, last: str | None, culprit: str) -> Reason | None:
    rule = _relaxed(case, "ends_record", "interleaved")
    if rule is None:
        return None
    if case.stuck.facts.get("interleaved") is True and _relaxed(case, "interleaved"):
        why = "It came between the fragments of another handshake message."
    else:
        why = "A message before a change of keys has to end its record."
    return Reason("record-boundary", why, rule, RECORD_CITES["record-boundary"])


def _value(case: Case, last: str | None, culprit: str) -> Reason | None:
    own = [f.name for f in MESSAGES[case.kind].facts if f not in COMMON]
    for name in own:
        rule = _relaxed(case, name)
        if rule is not None:
            return Reason("illegal-value", f"Its {name} = {case.stuck.facts.get(name)} is not allowed here.", rule)
    return None


def _data(case: Case, last: str | None, culprit: str) -> Reason | None:
    if case.kind != "ApplicationData":
        return None
    why = "Application data may not be sent before Finished was sent and received."
    cite = Cite("RFC 5246", "7.4.9") if case.live[0].state.startswith("TLS12_") else Cite("RFC 8446", "4.4.4")
    return Reason("data-before-finished", why, cite=cite)


def _missing(case: Case, last: str | None, culprit: str) -> Reason | None:
    found = _path(case, EventKind.SEND)
    if found is None:
        return None
    names = ", then ".join(r.event.name for r in found)
    return Reason("missing-message", f"{names} is missing before it.", found[0])


def _premature(case: Case, last: str | None, culprit: str) -> Reason | None:
    found = _path(case, EventKind.RECV)
    if found is None:
        return None
    peer = "server" if case.stuck.role == "client" else "client"
    names = ", then ".join(r.event.name for r in found)
    why = f"It may be sent only after {names} from the {peer}, which was not seen before it."
    return Reason("premature-message", why, cite=found[0].cite[0])


def _path(case: Case, kind: EventKind) -> tuple[Rule, ...] | None:
    """Up to three handshake messages sent (or received) after which the message would be legal, the fewest."""
    level: list[tuple[Config, tuple[Rule, ...]]] = [(c, ()) for c in case.live]
    for _ in range(3):
        after = [(n, (*path, rule)) for config, path in level for rule, n in _onward(case.machine, config, kind)]
        for config, path in after:
            if case.allows(config, "epoch", "generation", "ends_record", "interleaved"):
                return path
        level = list({config: (config, path) for config, path in reversed(after)}.values())[:200]
    return None


def _onward(machine: Machine, config: Config, kind: EventKind) -> Iterator[tuple[Rule, Config]]:
    for rule in enabled_rules(machine, config):
        if rule.event.kind is kind and rule.event.name not in ("Alert", "ApplicationData") and rule.target != machine.failed:
            if rule.event.name == "ChangeCipherSpec" and rule.target == rule.source:
                continue
            yield from ((rule, after) for after in apply(rule, machine, config, {}))


def _duplicate(case: Case, last: str | None, culprit: str) -> Reason | None:
    if last != case.kind or case.kind in ("Alert", "ApplicationData"):
        return None
    return Reason("duplicate-message", f"{case.kind} was sent already.")


def _unexpected(case: Case, last: str | None, culprit: str) -> Reason:
    return Reason("unexpected-message", "No rule allows it here.")


TESTS: tuple[Test, ...] = (
    _after_end, _after_close, _key_update, _epoch, _boundary, _value, _data, _duplicate, _missing, _premature, _unexpected,
)  # fmt: skip


def last_sent(kinds: Iterable[tuple[str, str]], role: str) -> str | None:
    """The kind of the last message that `role` sent, of (sender, kind) pairs."""
    own = [kind for sender, kind in kinds if sender == role]
    return own[-1] if own else None


