"""What is written at an arrow: event, guard and effect, spelled as in the RFCs' own diagrams.

TCP as in figure 5 of RFC 9293 (`rcv SYN`, `snd SYN,ACK`), TLS as in RFC 8446 Appendix A (`Recv ServerHello`,
`K_send = handshake`). What nearly every TLS rule requires (the record's keys and limits, no fault) is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from wirestate.model.core import (
    And,
    Const,
    Eq,
    Event,
    EventKind,
    Expr,
    Fact,
    In,
    Next,
    Not,
    Or,
    Ref,
    Rule,
    Term,
    refs_of,
)

KEYS = {"read_epoch": "K_recv", "write_epoch": "K_send"}
EVERYWHERE = frozenset(
    {
        *KEYS,
        "epoch",
        "generation",
        "read_generation",
        "write_generation",
        "fault",
        "interleaved",
        "ends_record",
        "write_side",
    }
)
MANY = 6
"""A rule that sets so many variables to what they are at first forgets the connection: these are told together."""
TELLING = ("create_tcb", "delete_tcb")
SPELLED = {
    "active-OPEN": "active OPEN",
    "passive-OPEN": "passive OPEN",
    "TIME-WAIT-TIMEOUT": "Timeout=2MSL",
    "USER-TIMEOUT": "USER TIMEOUT",
    "RETRANSMISSION-TIMEOUT": "RETRANSMISSION TIMEOUT",
    "NONE": "segment without control bits",
}
VERBS = {
    "tcp": {EventKind.SEND: "snd ", EventKind.RECV: "rcv "},
    "tls": {EventKind.SEND: "Send ", EventKind.RECV: "Recv "},
}


def family(machine: str) -> str:
    """tcp or tls: whose spelling."""
    return machine.partition("_")[0]


def event_text(event: Event, of: str) -> str:
    return VERBS[of].get(event.kind, "") + SPELLED.get(event.name, event.name)


def events_text(rules: Sequence[Rule], of: str) -> list[str]:
    """The events of the rules, one phrase for all messages of a direction: `Send Certificate, CertificateVerify`."""
    verbs: dict[str, dict[str, None]] = {}
    for rule in rules:
        name = SPELLED.get(rule.event.name, _alert(rule) or rule.event.name)
        verbs.setdefault(VERBS[of].get(rule.event.kind, ""), {})[name] = None
    return [verb + ", ".join(names) for verb, names in verbs.items()]


def _alert(rule: Rule) -> str:
    """The alert that a rule is about, if it is about one: that is said instead of `Alert`."""
    about = [part.right for part in _parts(rule) if isinstance(part, Eq) and part.left.name == "description"]
    return str(about[0]) if about else ""


def _parts(rule: Rule) -> tuple[Expr, ...]:
    return rule.when.parts if isinstance(rule.when, And) else (rule.when,)


def guards(rule: Rule) -> list[str]:
    """The conditions that all have to hold, without those that stand everywhere."""
    return [condition(part) for part in _parts(rule) if not _everywhere(part)]


def _everywhere(part: Expr) -> bool:
    return isinstance(part, Const) or {ref.name for ref in refs_of(part)} <= EVERYWHERE


def condition(part: Expr | Ref) -> str:
    """The condition as text; `its ack` is what the message says."""
    match part:
        case Not(Eq(left, right)):
            return f"{condition(left)} ≠ {value_text(right)}"
        case Not(of):
            return f"not {condition(of)}" if isinstance(of, Ref) else f"not ({condition(of)})"
        case Eq(left, right):
            return f"{condition(left)} = {value_text(right)}"
        case In(ref, values):
            return f"{condition(ref)} ∈ {{{', '.join(map(value_text, values))}}}"
        case And(parts) | Or(parts):
            word = " and " if isinstance(part, And) else " or "
            return word.join(f"({condition(p)})" if isinstance(p, And | Or) else condition(p) for p in parts)
    return value_text(part) if isinstance(part, Ref) else str(part)


def effects(rule: Rule) -> list[str]:
    """Everything that the rule does beside changing the state."""
    new = [(var, term) for var, term in rule.sets if term != var.initial]
    old = [var.name for var, term in rule.sets if term == var.initial]
    brief = len(old) >= MANY
    done = [_assignment(var, term) for var, term in (new if brief else rule.sets)]
    return [
        text for text in [*done, *map(_effect, rule.effects), f"as at first: {', '.join(old)}" if brief else ""] if text
    ]


def telling_effects(rule: Rule) -> list[str]:
    """What the RFCs' diagrams show of it: what is sent in answer, the connection's record made or deleted, new keys."""
    answers = [_assignment(v, t) for v, t in rule.sets if v.name == "reply" and t != "none"]
    answers += ["FIN is due" for v, t in rule.sets if (v.name, t) == ("close", "called")]
    keys = [_assignment(v, t) for v, t in rule.sets if v.name in KEYS or (v.name, t) == ("resumed", "yes")]
    return [*(_effect(e) for e in rule.effects if e in TELLING), *answers, *keys]


def telling_guards(rule: Rule) -> list[str]:
    """The short conditions, without what the name of an alert says already."""
    parts = [part for part in _parts(rule) if not _everywhere(part) and not (_alert(rule) and _of_alert(part))]
    return [
        condition(part).replace("its ", "")
        for part in parts
        if not any(isinstance(p, And | Or) for p in (part, getattr(part, "of", None)))
    ]


def _of_alert(part: Expr) -> bool:
    return {ref.name for ref in refs_of(part)} <= {"level", "description"}


def _effect(name: str) -> str:
    text = name.replace("_", " ").replace("tcb", "TCB").replace("time wait", "TIME-WAIT")
    return text.replace("error ", "error: ", 1) if text.startswith("error ") else text


def _assignment(var: Ref, term: Term) -> str:
    if var.name == "reply":
        return f"snd {term}" if term != "none" else ""
    if var.name in KEYS:
        return f"{KEYS[var.name]} = {value_text(term).lower().replace('early', 'early data')}"
    return f"{var} := {value_text(term)}"


def value_text(term: Term) -> str:
    """The right side of an assignment or of an equation."""
    match term:
        case Fact():
            return f"its {term.name}"
        case Ref():
            return term.name
        case Next(ref, step):
            return f"{value_text(ref)} {'+' if step > 0 else '−'} {abs(step)}"
    return str(term).lower() if isinstance(term, bool) else str(term)


def common(rules: Sequence[Rule], part: Callable[[Rule], list[str]]) -> list[str]:
    """What all the rules share, in the order of the first."""
    shared = set.intersection(*(set(part(rule)) for rule in rules))
    return list(dict.fromkeys(text for text in part(rules[0]) if text in shared))


def rows_of(rules: Sequence[Rule]) -> Iterator[str]:
    """The short names of the rows of the rules, `A8` of `A8 SYN acked: ACK`, each once."""
    seen = set()
    for rule in rules:
        short = (rule.row or rule.name).split(" ")[0].rstrip(":,")
        if short not in seen:
            seen.add(short)
            yield short


def listed(rule: Rule, of: str, target: bool = False) -> str:
    """A rule on one line: its name, event, guard, effects, citation, and where it leads if that is asked."""
    guard = f" [{', '.join(guards(rule))}]" if guards(rule) else ""
    done = f" / {', '.join(effects(rule))}" if effects(rule) else ""
    to = f" → {rule.target}" if target else ""
    return f"{rule.name}: {event_text(rule.event, of)}{guard}{done}{to} ({', '.join(map(str, rule.cite))})"
