"""From a path to verdicts: read the source, read the facts, run the checks, judge the order, put the verdict together.

One connection never hides another: what cannot be read becomes an `InputError`, and a defect of the checker itself
while judging one connection becomes an inconclusive verdict on that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from wirestate.checker.conversation import Conversation, Finding, Psk
from wirestate.checker.explain import Context, explain, last_sent
from wirestate.checker.monitor import Judgement, Stuck, judge
from wirestate.checker.observation import Session, SourceError
from wirestate.checker.observe.keylog import KeyLog, read_keylog
from wirestate.checker.observe.source import read_source
from wirestate.checker.outcome import outcome_of
from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError, Result

KEYLOG_SUFFIXES = (".keys", ".keylog", ".sslkeylog")
HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")
MOST_LINES = 5
VAGUE = ("unexpected-message", "illegal-value")
TEXT_SUFFIXES = (".txt", ".log", ".jsonl")


def check_paths(paths: Sequence[str], *, keylog: str | None = None, psks: Sequence[bytes] = ()) -> Result:
    """Verdicts on every connection of every path. A directory stands for the transcripts in and below it.

    `psks` are external PSKs. Those that a connection prints for resumption are tried on the connections after it.
    """
    run = _Run([Psk(key, external=True) for key in psks])
    given = _load(keylog, run.result) if keylog else None
    for path in paths:
        try:
            for source in _sources(path):
                keys = given if keylog else _beside(source, run.result)
                randoms = run.check(source, keys[1] if keys else None)
                if not keylog:
                    _foreign(keys, randoms, run.result)
        except SourceError as error:
            run.result.errors.append(InputError(error.source, error.where, error.message))
    if keylog:
        _foreign(given, run.randoms, run.result)
    return run.result


@dataclass(slots=True)
class _Run:
    """One run of the checker: the PSKs that are known so far, the client randoms seen, the result."""

    known: list[Psk]
    randoms: set[bytes] = field(default_factory=set)
    result: Result = field(default_factory=Result)

    def check(self, source: str, keys: KeyLog | None) -> set[bytes]:
        """Judge a source; the client randoms of its connections."""
        randoms: set[bytes] = set()
        try:
            for session in read_source(source):
                self.result.connections.append(_guarded(session, keys, self.known))
                self.known += [Psk(bytes.fromhex(key), external=False) for key in session.psks if HEX.fullmatch(key)]
                randoms |= {m.raw[6:38] for m in session.messages if m.kind == "ClientHello" and m.raw}
        except SourceError as error:
            self.result.errors.append(InputError(error.source, error.where, error.message))
        self.randoms |= randoms
        return randoms


def _guarded(session: Session, keys: KeyLog | None, known: Sequence[Psk]) -> ConnectionVerdict:
    """A defect of the checker itself, met on one connection, hides no verdict on another."""
    try:
        return check_session(session, keys, known)
    except Exception as error:
        reason = f"wirestate itself failed on this connection: {type(error).__name__}: {error}"
        return ConnectionVerdict(
            session.source, session.ident, session.client, session.server, None, "inconclusive", "unsupported", "", [reason]
        )


def _foreign(log: tuple[str, KeyLog] | None, randoms: set[bytes], result: Result) -> None:
    """Report a key log of which no secret belongs to any of these connections."""
    if log is None or not randoms or not log[1].secrets or randoms & log[1].randoms:
        return
    shown = min(randoms).hex()[:16]
    message = f"no secret of it belongs to a connection here (client random {shown}…): it is the key log of another session"
    result.errors.append(InputError(log[0], f"line {log[1].first}", message))


def _sources(path: str) -> Iterator[str]:
    if path == "-" or not Path(path).is_dir():
        yield path
        return
    found = sorted(str(p) for p in Path(path).rglob("*") if p.suffix in TEXT_SUFFIXES and p.is_file())
    if not found:
        raise SourceError(path, "", f"a directory without transcripts ({', '.join(TEXT_SUFFIXES)})")
    yield from found


def _load(path: str, result: Result) -> tuple[str, KeyLog] | None:
    try:
        with open(path, "rb") as stream:
            keys = read_keylog(path, stream)
    except OSError as error:
        result.errors.append(InputError(path, "", f"cannot read the key log: {error.strerror or error}"))
        return None
    more = len(keys.errors) - MOST_LINES
    for line, message in keys.errors[: MOST_LINES if keys.secrets else 1]:
        result.errors.append(InputError(path, f"line {line}", message if keys.secrets else f"not a key log: {message}"))
    if keys.secrets and more > 0:
        result.errors.append(InputError(path, "", f"{more} more lines of the key log cannot be read"))
    return path, keys


def _beside(source: str, result: Result) -> tuple[str, KeyLog] | None:
    """The key log with the same stem, if there is one."""
    if source == "-":
        return None
    for suffix in KEYLOG_SUFFIXES:
        path = Path(source).with_suffix(suffix)
        if path.is_file():
            return _load(str(path), result)
    return None


def check_session(session: Session, keys: KeyLog | None, psks: Sequence[Psk] = ()) -> ConnectionVerdict:
    """The verdict on one connection."""
    from wirestate.checker import checks, facts
    from wirestate.checker.summary import summarise

    conversation = facts.read(session, keys)
    conversation.psks = tuple(psks)
    checks.run(conversation, keys)
    outcome = outcome_of(conversation)
    verdict = ConnectionVerdict(
        session.source, session.ident, session.client, session.server, conversation.protocol, "conforms",
        outcome.word, outcome.detail, [*outcome.reasons, *conversation.reasons], verified=list(conversation.verified),
        summary=summarise(conversation, at=_recorded(session)),
    )  # fmt: skip
    if outcome.judged:
        _judge(conversation, verdict)
    if any(d.severity == "error" for d in verdict.deviations):
        verdict.verdict = "deviates"
    elif outcome.inconclusive:
        verdict.verdict = "inconclusive"
    return verdict


def _recorded(session: Session) -> datetime | None:
    """When the session was recorded, if the program printed it (seconds since 1970)."""
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
