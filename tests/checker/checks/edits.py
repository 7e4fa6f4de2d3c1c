"""Changing the messages of a session."""

from __future__ import annotations

from wirestate.checker.observation import Observed, Session


def put_message(session: Session, index: int, message: Observed) -> None:
    """Another message in this place."""
    session.messages = [*session.messages[:index], message, *session.messages[index + 1 :]]


def drop_message(session: Session, index: int) -> None:
    """Without the message in this place."""
    session.messages = [*session.messages[:index], *session.messages[index + 1 :]]
