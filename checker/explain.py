"""Say what a stuck endpoint means: the code, what was expected, which section says so, one sentence.

A message that no configuration allows is tried again with one thing changed at a time: another epoch, another record
boundary, one message more before it, one message more received. What makes it legal names the deviation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from wirestate.checker.monitor import Stuck, automaton
from wirestate.checker.verdict import Deviation
from wirestate.model.core import SEND, Cite, EventKind, Machine, Rule
from wirestate.model.machines.tls_table import alert_owed, key_update_asked, key_update_owed, write_side
from wirestate.model.messages import COMMON, EPOCHS, MESSAGES
from wirestate.model.semantics import Config, apply, enabled_rules, successors
from wirestate.values import dataclass

ALWAYS = frozenset({"Alert", "ApplicationData", "ChangeCipherSpec"})
"""Allowed in so many states that naming them as expected helps nobody, unless nothing else is."""

AFTER_HANDSHAKE = frozenset({"KeyUpdate"})
"""Never due during a handshake: what it lacks there is not a message before it."""

RECORD_CITES = {"wrong-epoch": Cite("RFC 8446", "5"), "record-boundary": Cite("RFC 8446", "5.1")}


@dataclass(frozen=True, slots=True)
class Context:
    """What happened before: the sender's last message, and the peer's illegal message that it accepted, if any.

    `culprit` describes that message, `alert` is the one it deserved. `unit` is what places are counted in.
    """

    unit: Literal["line", "frame"] = "line"
    last_sent: str | None = None
    culprit: str = ""
    alert: str = ""
    tls12: bool = False

    def cite(self, tls13: str, tls12: str) -> Cite:
        return Cite("RFC 5246", tls12) if self.tls12 else Cite("RFC 8446", tls13)


@dataclass(slots=True)
class Case:
    """A stuck message with the configurations that it might have been sent in; `latest`: with all received before."""

    stuck: Stuck
    machine: Machine
    live: tuple[Config, ...]
    latest: tuple[Config, ...]
    failing: tuple[Config, ...]
    before: Context

    @property
    def kind(self) -> str:
        return self.stuck.message.kind

    def allows(self, config: Config, *free: str) -> Rule | None:
        """The rule that allows the message here when these facts are left open."""
        facts = {k: v for k, v in self.stuck.facts.items() if k not in free}
        steps = successors(self.machine, config, SEND(self.kind), facts)
        return steps[0].rule if steps else None


@dataclass(frozen=True, slots=True)
class Reason:
    """What is wrong, with the rule that would have been right, the section, and what was expected if that is special."""

    code: str
    why: str
    rule: Rule | None = None
    cite: Cite | None = None
    severity: Literal["error", "warning"] = "error"
    expected: tuple[str, ...] | None = None


def explain(stuck: Stuck, before: Context) -> Deviation:
    """The deviation of a stuck endpoint."""
    table = automaton(stuck.role)
    most = max((n for _, n in stuck.places), default=0)
    here = [c for c, n in stuck.places if n == most] or [c for c, _ in stuck.places]
    every = list(dict.fromkeys(c for c, _ in sorted(stuck.places, key=lambda place: -place[1])))
    failing = tuple(c for c in every if c.state == table.machine.failed)
    live = tuple(c for c in every if not table.machine.absorbs(c.state))
    case = Case(stuck, table.machine, live, tuple(c for c in live if c in here), failing, before)
    reason = next(found for test in TESTS if (found := test(case)))
    return _deviation(case, reason)


def _deviation(case: Case, reason: Reason) -> Deviation:
    stuck, state = case.stuck, _state(case)
    expected = tuple(_expected(case)) if reason.expected is None else reason.expected
    cite = reason.cite or (reason.rule.cite[0] if reason.rule and reason.rule.cite else case.before.cite("4", "7.4"))
    wanted = f"; expected {' or '.join(expected)}" if expected else ""
    where = f", in {state}," if case.live else ""
    sentence = " ".join(filter(None, (f"The {stuck.role}{where} sent {case.kind}{wanted}.", reason.why, f"({cite})")))
    return Deviation(
        reason.code, "record" if reason.code in RECORD_CITES else "tls", stuck.role, stuck.message.observed.where, state,
        case.kind, expected, reason.rule.name if reason.rule else None, str(cite), sentence,
        reason.severity, case.before.unit,
    )  # fmt: skip


def _state(case: Case) -> str:
    configs = case.live or case.failing
    if not configs:
        return "CLOSED"
    return configs[0].state


def _expected(case: Case) -> tuple[str, ...]:
    """What it might have sent, or have waited for."""
    if not case.live:
        return ()
    config = case.live[0]
    rules = [r for r in enabled_rules(case.machine, config) if r.event.is_message]
    sends = dict.fromkeys(r.event.name for r in rules if r.event.kind is EventKind.SEND and r.target != case.machine.failed)
    if config.state in ("CONNECTED", "TLS12_CONNECTED"):
        return tuple(name for name in sends if name not in ("Alert", "ChangeCipherSpec"))
    due = tuple(name for name in sends if name not in ALWAYS)
    if due or config.state == "TLS12_SEND_CCS":
        return due or ("ChangeCipherSpec",)
    awaited = dict.fromkeys(r.event.name for r in rules if r.event.kind is EventKind.RECV and r.target != case.machine.failed)
    peer = "server" if case.stuck.role == "client" else "client"
    return tuple(f"{name} from the {peer} first" for name in awaited if name not in ALWAYS and name != "HelloRequest")


Test = Callable[[Case], "Reason | None"]


def _after_end(case: Case) -> Reason | None:
    if case.latest or (case.live and not case.before.culprit):
        return None
    owed = dict.fromkeys(str(c.of(case.machine, alert_owed)) for c in case.failing)
    cite = case.before.cite("6.2", "7.2.2")
    if not case.failing:
        return None if case.live else _closed(case)
    if set(owed) == {"none"}:
        return Reason("message-after-fatal-alert", "After a fatal alert nothing more may be sent.", cite=cite, expected=())
    due = (case.before.alert,) if case.before.alert else tuple(a for a in owed if a != "none")
    expected, because = tuple(f"Alert({a})" for a in due), case.before.culprit or "an illegal message"
    if case.kind == "Alert":
        why = f"{because[0].upper()}{because[1:]} had to be answered with another alert."
        return Reason("wrong-alert", why, cite=cite, severity="warning", expected=expected)
    return Reason("accepted-illegal-message", f"It went on after {because}, which it had to refuse.", cite=cite, expected=expected)


def _closed(case: Case) -> Reason:
    cite = case.before.cite("6.1", "7.2.1")
    return Reason("message-after-close", "After close_notify nothing but alerts may be sent.", cite=cite, expected=())


def _after_close(case: Case) -> Reason | None:
    return None if any(c.of(case.machine, write_side) == "open" for c in case.live) else _closed(case)


def _key_update(case: Case) -> Reason | None:
    owing = [c for c in case.live if c.of(case.machine, key_update_owed)]
    if case.kind != "ApplicationData" or not owing or len(owing) != len(case.live):
        return None
    why = "The peer asked for a KeyUpdate: before any more application data one with update_not_requested has to be sent."
    if any(c.of(case.machine, key_update_asked) for c in owing):
        why += " A request of its own is no such answer, even where the two cross."
    return Reason("key-update-not-answered", why, cite=Cite("RFC 8446", "4.6.3"), expected=("KeyUpdate",))


def _relaxed(case: Case, *names: str) -> Rule | None:
    return next((rule for c in case.live if (rule := case.allows(c, *names))), None)


def _epoch(case: Case) -> Reason | None:
    rule = _relaxed(case, "epoch", "generation")
    if rule is None:
        return None
    seen, cite = case.stuck.facts.get("epoch", ""), Cite("RFC 5246", "7.1") if case.before.tls12 else RECORD_CITES["wrong-epoch"]
    right = [e for e in EPOCHS if _allowed_under(case, e)]
    if seen in right:
        return Reason("wrong-epoch", "It is not protected by the newest keys.", rule, cite)
    expected = tuple(f"{case.kind} {_under(e, case)}" for e in right)
    return Reason("wrong-epoch", f"It was sent {_under(seen, case)}.", rule, cite, expected=expected)


def _allowed_under(case: Case, epoch: str) -> bool:
    facts = {k: v for k, v in case.stuck.facts.items() if k != "generation"} | {"epoch": epoch}
    return any(successors(case.machine, c, SEND(case.kind), facts) for c in case.live)


def _under(epoch: object, case: Case) -> str:
    if epoch == "PLAINTEXT":
        return "in the clear"
    return f"under {epoch} keys" if isinstance(epoch, str) and not case.before.tls12 else "encrypted"


def _boundary(case: Case) -> Reason | None:
    rule = _relaxed(case, "ends_record", "interleaved")
    if rule is None:
        return None
    if case.stuck.facts.get("interleaved") is True and _relaxed(case, "interleaved"):
        why, expected = "It came between the fragments of another handshake message.", "the rest of that message"
    else:
        why, expected = "A message before a change of keys has to end its record.", f"{case.kind} at the end of a record"
    return Reason("record-boundary", why, rule, RECORD_CITES["record-boundary"], expected=(expected,))


def _value(case: Case) -> Reason | None:
    own = [f.name for f in MESSAGES[case.kind].facts if f not in COMMON]
    judged = [f.name for f in MESSAGES[case.kind].facts if f.judged]
    for name in own:
        rule = _relaxed(case, name, *judged)
        if rule is not None and name not in judged:
            return Reason("illegal-value", f"Its {name} = {case.stuck.facts.get(name)} is not allowed here.", rule, expected=())
    return None


def _data(case: Case) -> Reason | None:
    if case.kind != "ApplicationData":
        return None
    if case.live[0].state == "WAIT_SH":
        why = "Before Finished it may be sent only as early data, which was not offered."
        return Reason("data-before-finished", why, cite=Cite("RFC 8446", "4.2.10"))
    why = "Application data may not be sent before Finished was sent and received."
    return Reason("data-before-finished", why, cite=case.before.cite("4.4.4", "7.4.9"))


def _missing(case: Case) -> Reason | None:
    found = None if case.kind in AFTER_HANDSHAKE else _path(case, case.live, EventKind.SEND)
    if found is None:
        return None
    names = ", then ".join(r.event.name for r in found)
    return Reason("missing-message", f"{names} {'is' if len(found) == 1 else 'are'} missing before it.", found[0])


def _premature(case: Case) -> Reason | None:
    found = _path(case, case.latest, EventKind.RECV)
    if found is None:
        return None
    peer = "server" if case.stuck.role == "client" else "client"
    names = ", then ".join(r.event.name for r in found)
    why = f"It may be sent only after {names} from the {peer}, which was not seen before it."
    return Reason("premature-message", why, cite=found[0].cite[0])


def _path(case: Case, start: Iterable[Config], kind: EventKind) -> tuple[Rule, ...] | None:
    """Up to three handshake messages sent (or received) after which the message would be legal, the fewest."""
    level: list[tuple[Config, tuple[Rule, ...]]] = [(c, ()) for c in start]
    judged = [f.name for f in MESSAGES[case.kind].facts if f.judged]
    for _ in range(3):
        after = [(n, (*path, rule)) for config, path in level for rule, n in _onward(case.machine, config, kind)]
        for config, path in after:
            if case.allows(config, "epoch", "generation", "ends_record", "interleaved", *judged):
                return path
        level = list({config: (config, path) for config, path in reversed(after)}.values())[:200]
    return None


def _onward(machine: Machine, config: Config, kind: EventKind) -> Iterator[tuple[Rule, Config]]:
    for rule in enabled_rules(machine, config):
        if rule.event.kind is kind and rule.event.name not in ("Alert", "ApplicationData") and rule.target != machine.failed:
            if rule.event.name == "ChangeCipherSpec" and rule.target == rule.source:
                continue
            yield from ((rule, after) for after in apply(rule, machine, config, {}))


def _duplicate(case: Case) -> Reason | None:
    if case.before.last_sent != case.kind or case.kind in ("Alert", "ApplicationData"):
        return None
    return Reason("duplicate-message", f"{case.kind} was sent already.")


def _no_message(case: Case) -> Reason | None:
    if case.kind == "EmptyRecord":
        why = "A record of handshake messages, alerts or ChangeCipherSpec may not be empty."
        return Reason("record-boundary", why, cite=Cite("RFC 8446", "5.1"))
    if case.kind == "UnknownRecord":
        return Reason("unexpected-message", "TLS has no record of this content type.", cite=case.before.cite("5", "6.2.1"))
    return None


def _unexpected(case: Case) -> Reason:
    return Reason("unexpected-message", "" if _expected(case) else "Nothing allows it here.")


TESTS: tuple[Test, ...] = (
    _after_end, _after_close, _no_message, _key_update, _epoch, _boundary, _value, _data, _duplicate, _missing, _premature, _unexpected,
)  # fmt: skip


def last_sent(kinds: Iterable[tuple[str, str]], role: str) -> str | None:
    """The kind of the last message that `role` sent, of (sender, kind) pairs."""
    own = [kind for sender, kind in kinds if sender == role]
    return own[-1] if own else None


