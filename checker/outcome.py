"""How a connection ended, and whether what was seen suffices for a verdict."""

from __future__ import annotations

from dataclasses import field

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.observation import Session
from wirestate.values import dataclass

SUPPORTED = (None, "TLS 1.2", "TLS 1.3")
HOW = {"fin": "the transport was closed without close_notify", "closed": "the source was closed without close_notify"}
UNSUPPORTED = ("QUIC", "DTLS")
SSL2 = "SSLv2-format ClientHello"
TCP_ENDS = {"refused": ("reset", "connection refused"), "timeout": ("timed_out", "the SYN was not answered")}
CLOSURES = ("close_notify", "user_canceled", "no_renegotiation")
ANSWERS = ("ServerHello", "HelloRetryRequest")


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
        return _without_tls(session)
    if not session.judged:
        return Outcome("truncated", "", ["the beginning of the TLS connection is missing"], inconclusive=True, judged=False)
    if conversation.protocol not in SUPPORTED and not _refused(conversation):
        reason = f"{conversation.protocol} is not modelled: TLS 1.2 and TLS 1.3 are"
        return Outcome("unsupported", conversation.protocol or "", [reason], inconclusive=True, judged=False)
    reasons = [f"the source is cut: {session.cut}"] if not session.complete else []
    alert = _fatal(conversation)
    if alert:
        return Outcome("alert", alert, reasons)
    hidden = _hidden(conversation)
    if hidden:
        reasons.append(hidden)
    closed = any(_description(m) == "close_notify" for m in conversation.messages) or (bool(hidden) and _may_have_closed(conversation))
    if finished(conversation):
        return _after_handshake(conversation, closed, reasons)
    if closed:
        return Outcome("closed_early", "close_notify before the handshake was done", reasons)
    ended = HOW.get(session.closed or "", session.closed) or "the source ends"
    reasons.append(f"the handshake is not complete: {ended}")
    return Outcome("reset" if session.closed == "reset" else "truncated", ended, reasons, inconclusive=True)


def _without_tls(session: Session) -> Outcome:
    """Of a capture, TCP alone is judged; any other source without TLS says nothing."""
    if session.protocol_hint in UNSUPPORTED:
        return Outcome("unsupported", "", [f"{session.protocol_hint} is not modelled", *session.reasons], inconclusive=True, judged=False)
    if session.tcp is None:
        detail = session.closed or session.cut
        return Outcome("not_tls", detail, [detail or "no TLS message was seen"], inconclusive=True, judged=False)
    if not session.complete:
        return Outcome("truncated", "", [f"the source is cut: {session.cut}"], inconclusive=True, judged=False)
    if session.tcp.ended in TCP_ENDS:
        return Outcome(*TCP_ENDS[session.tcp.ended], judged=False)
    what = session.extra.get("not_tls", "")
    if what.endswith(SSL2):
        return Outcome("unsupported", what, [f"{what} is not modelled (RFC 5246 §E.2)"], inconclusive=True, judged=False)
    return Outcome("not_tls", what, inconclusive=bool(session.tcp.reasons or session.reasons), judged=False)


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
    alert = fatal_alert(conversation)
    return f"{_description(alert)} by {alert.observed.sender}" if alert else ""


def fatal_alert(conversation: Conversation) -> Message | None:
    """The alert that ended the connection, if one did.

    Once the version is TLS 1.3 that is any that does not close it in order, whatever its level (RFC 8446 section 6); a
    warning before the server's first hello is one of TLS 1.2 (RFC 6066 section 3 on `unrecognized_name`).
    """
    session = conversation.session
    answered = not any(m.kind in ANSWERS for m in conversation.messages)
    for i, message in enumerate(conversation.messages, 1):
        name = _description(message)
        answered = answered or message.kind in ANSWERS
        fatal = message.facts.get("level") == "fatal"
        if name is None or (name in CLOSURES and not (fatal and name == "no_renegotiation")):
            continue
        if i == len(conversation.messages) and _answers_the_end(session, message):
            continue
        if fatal or (answered and conversation.protocol == "TLS 1.3"):
            return message
    return None


def _answers_the_end(session: Session, message: Message) -> bool:
    """OpenSSL sends decode_error into a connection that its peer has closed without close_notify."""
    sender = message.observed.sender
    closed_at = session.fins.get("server" if sender == "client" else "client", 0)
    return (session.closed == "fin" and sender == session.local) or 0 < closed_at <= message.observed.where


def _refused(conversation: Conversation) -> bool:
    """Nothing of the client but its hello and perhaps its refusal: which version would have been spoken does not matter."""
    said = {m.kind for m in conversation.messages if m.observed.sender == "client"}
    return said <= {"ClientHello", "Alert"} and bool(_fatal(conversation))


def finished(conversation: Conversation) -> bool:
    """Both Finished were seen, or both sides sent protected records in which they may be."""
    senders = {m.observed.sender for m in conversation.messages if m.kind == "Finished" or m.observed.opaque}
    return len(senders) == 2


def _hidden(conversation: Conversation) -> str:
    """What could not be read for want of keys, as a reason."""
    closed = (m for m in conversation.messages if (m.observed.opaque or m.kind == "Finished") and m.observed.raw is None)
    first = next((m for m in closed if m.observed.defect is None), None)
    if first is None or conversation.session.unit != "frame":
        return ""
    what = "the rest of the handshake, the signatures in it" if first.observed.opaque else "Finished"
    return (f"encrypted from frame {first.observed.where} on: without the keys, {what} and how it was closed could not be verified; "
            "a key log would settle it")  # fmt: skip


def _may_have_closed(conversation: Conversation) -> bool:
    """The transport was closed in order after records that may have been close_notify."""
    return conversation.session.closed == "fin"
