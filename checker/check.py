"""From a path to verdicts: read the source, read the facts, run the checks, judge the order, put the verdict together.

One connection never hides another: what cannot be read becomes an `InputError`, and a defect of the checker itself
while judging one connection becomes an inconclusive verdict on that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from wirestate.checker import keep, recipe
from wirestate.checker.conversation import Conversation, Finding, Psk
from wirestate.checker.monitor import Judgement, Stuck, judge
from wirestate.checker.observation import Session
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.outcome import outcome_of
from wirestate.checker.shape import shape_of
from wirestate.checker.verdict import ConnectionVerdict, Deviation, Judged

VAGUE = ("unexpected-message", "illegal-value")


def guarded(session: Session, keys: KeyLog | None, known: Sequence[Psk]) -> ConnectionVerdict:
    """A defect of the checker itself, met on one connection, hides no verdict on another."""
    try:
        return check_session(session, keys, known)
    except Exception as error:
        reason = f"wirestate itself failed on this connection: {type(error).__name__}: {error}"
        return ConnectionVerdict(
            session.source, session.ident, session.client, session.server, None, "inconclusive", "unsupported", "", [reason],
            first_frame=session.first,
        )  # fmt: skip


def check_session(session: Session, keys: KeyLog | None, psks: Sequence[Psk] = ()) -> ConnectionVerdict:
    """The verdict on one connection. Those of a known shape are judged by the recipe for it (`recipe`)."""
    keys = session.keys or keys
    at = _recorded(session) or datetime.now(UTC)
    shape = shape_of(session, keyed=keys is not None, psks=bool(psks))
    known = None if shape is None else recipe.find(shape)
    judged = None if known is None else known.judge(session, keys, at)
    if judged is None:
        conversation, judged = _in_full(session, keys, psks, at)
        if shape is not None and known is None:
            recipe.learn(shape, conversation, judged, keys)
    else:
        assert known is not None
        conversation = known.conversation
    verdict = _joined(session, judged)
    if keep.on():
        verdict.kept = keep.kept(session, conversation)
    return verdict


def _joined(session: Session, judged: Judged) -> ConnectionVerdict:
    """With what TCP showed."""
    verdict = judged.verdict
    if session.tcp is not None:
        from wirestate.checker import transport

        transport.join(session, session.tcp, verdict)
    if verdict.deviations and any(d.severity == "error" for d in verdict.deviations):
        verdict.verdict = "deviates"
    elif judged.inconclusive:
        verdict.verdict = "inconclusive"
    return verdict


def _in_full(session: Session, keys: KeyLog | None, psks: Sequence[Psk], at: datetime) -> tuple[Conversation, Judged]:
    from wirestate.checker import checks, facts
    from wirestate.checker.summary import summarise

    conversation = facts.read(session, keys)
    conversation.psks = tuple(psks)
    checks.run(conversation, keys)
    outcome = outcome_of(conversation)
    verdict = ConnectionVerdict(
        session.source, session.ident, session.client, session.server, conversation.protocol, "conforms",
        outcome.word, outcome.detail, [*outcome.reasons, *conversation.reasons], verified=list(conversation.verified),
        summary=summarise(conversation, at=at),
    )  # fmt: skip
    if outcome.judged:
        _judge(conversation, verdict)
    return conversation, Judged(verdict, outcome.inconclusive)


def _recorded(session: Session) -> datetime | None:
    """When the session was recorded: as a capture says, or as the program printed it (seconds since 1970)."""
    if session.began is not None:
        return datetime.fromtimestamp(session.began // 1_000_000_000, UTC)
    printed = session.extra.get("start_time", "")
    return datetime.fromtimestamp(int(printed), UTC) if re.fullmatch(r"[0-9]{9,11}", printed) else None


def _judge(conversation: Conversation, verdict: ConnectionVerdict) -> None:
    judgement = judge(conversation, reported={f.index for f in conversation.findings})
    verdict.deviations = sorted(_deviations(conversation, judgement), key=lambda d: d.where)
    verdict.states, verdict.taken = judgement.states(), judgement.rules()


def _deviations(conversation: Conversation, judgement: Judgement) -> Iterator[Deviation]:
    """One for each message: a check beside order may know the better word for what is out of order; else order goes first."""
    reported = {f.index for f in conversation.findings}
    disordered: set[int] = set()
    for stuck in judgement.unexplained:
        found = _stuck(conversation, judgement, stuck)
        if found.code not in VAGUE or stuck.index not in reported:
            disordered.add(stuck.index)
            yield found
    yield from (_finding(conversation, f, judgement.sent_in.get(f.index, "")) for f in conversation.findings if f.index not in disordered)


def _stuck(conversation: Conversation, judgement: Judgement, stuck: Stuck) -> Deviation:
    from wirestate.checker.explain import Context, explain, last_sent

    before = conversation.messages[: stuck.index]
    last = last_sent(((m.observed.sender, m.kind) for m in before), stuck.role)
    culprit, alert = _culprit(conversation, judgement, stuck)
    return explain(stuck, Context(conversation.session.unit, last, culprit, alert, conversation.protocol == "TLS 1.2"))


def _culprit(conversation: Conversation, judgement: Judgement, stuck: Stuck) -> tuple[str, str]:
    """The peer's first message before this one that was reported itself, and the alert that it deserved."""
    unit = conversation.session.unit
    peers = {s.index: "unexpected_message" for s in judgement.unexplained if s.role != stuck.role and s.index < stuck.index}
    for finding in conversation.findings:
        if finding.by != stuck.role and finding.index < stuck.index and finding.alert:
            peers.setdefault(finding.index, finding.alert)
    if not peers:
        return "", ""
    message = conversation.messages[min(peers)]
    return f"the {message.observed.sender}'s {message.kind} at {unit} {message.observed.where}", peers[min(peers)]


def _finding(conversation: Conversation, finding: Finding, state: str) -> Deviation:
    message = conversation.messages[finding.index]
    return Deviation(
        finding.code, finding.layer, finding.by, message.observed.where, state, finding.got or message.kind, finding.expected,
        None, finding.cite, finding.message, finding.severity, conversation.session.unit,
    )  # fmt: skip
