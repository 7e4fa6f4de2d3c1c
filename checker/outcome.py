"""How a connection ended, and whether what was seen suffices for a verdict."""

from __future__ import annotations

from dataclasses import dataclass, field

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.observation import Session

SUPPORTED = (None, "TLS 1.2", "TLS 1.3")
HOW = {"fin": "the transport was closed without close_notify", "closed": "the source was closed without close_notify"}
CLOSURES = ("close_notify", "user_canceled", "no_renegotiation")


@dataclass(slots=True)
class Outcome:
    """`word` is one of `verdict.OUTCOMES`; `judged` is False where no machine applies."""

    word: str
    detail: str = ""
    reasons: list[str] = field(default_factory=list)
    inconclusive: bool = False
    judged: bool = True


def outcome_of(conversation: Conversation) -> Outcome:
    session = conversation.session
    if not conversation.messages:
        detail = session.closed or session.cut
        return Outcome("not_tls", detail, [detail or "no TLS message was seen"], inconclusive=True, judged=False)
    if conversation.protocol not in SUPPORTED and not _refused(conversation):
        reason = f"{conversation.protocol} is not modelled: TLS 1.2 and TLS 1.3 are"
        return Outcome("unsupported", conversation.protocol or "", [reason], inconclusive=True, judged=False)
    reasons = [f"the source is cut: {session.cut}"] if not session.complete else []
    alert = _fatal(conversation)
    if alert:
        return Outcome("alert", alert, reasons)
    closed = any(_description(m) == "close_notify" for m in conversation.messages)
    if _finished(conversation):
        return _after_handshake(conversation, closed, reasons)
    if closed:
        return Outcome("closed_early", "close_notify before the handshake was done", reasons)
    ended = HOW.get(session.closed or "", session.closed) or "the source ends"
    reasons.append(f"the handshake is not complete: {ended}")
    return Outcome("reset" if session.closed == "reset" else "truncated", ended, reasons, inconclusive=True)


def _after_handshake(conversation: Conversation, closed: bool, reasons: list[str]) -> Outcome:
    session = conversation.session
    if closed:
        return Outcome("completed", "", reasons, inconclusive=not session.complete)
    if session.closed == "reset":
        return Outcome("reset", "", [*reasons, "the connection was reset without close_notify"], inconclusive=not session.complete)
    note = "the source ends without close_notify: the end may have been truncated"
    how = HOW.get(session.closed or "", session.closed or "")
    return Outcome("truncated" if session.closed else "open", how, [*reasons, note], inconclusive=not session.complete)


def _description(message: Message) -> str | None:
    value = message.facts.get("description")
    return value if message.kind == "Alert" and isinstance(value, str) else None


def _fatal(conversation: Conversation) -> str:
    """The alert that ended the connection, and who sent it."""
    session = conversation.session
    for i, message in enumerate(conversation.messages, 1):
        name = _description(message)
        if name is None or name in CLOSURES or (i == len(conversation.messages) and _answers_the_end(session, message)):
            continue
        if message.facts.get("level") == "fatal" or conversation.protocol == "TLS 1.3":
            return f"{name} by {message.observed.sender}"
    return ""


def _answers_the_end(session: Session, message: Message) -> bool:
    """OpenSSL sends decode_error into a connection that its peer has closed without close_notify."""
    return session.closed == "fin" and message.observed.sender == session.local


def _refused(conversation: Conversation) -> bool:
    """Nothing but hellos and the refusal: which version would have been spoken does not matter."""
    return {m.kind for m in conversation.messages} <= {"ClientHello", "ServerHello", "Alert"} and bool(_fatal(conversation))


def _finished(conversation: Conversation) -> bool:
    senders = {m.observed.sender for m in conversation.messages if m.kind == "Finished"}
    return len(senders) == 2
