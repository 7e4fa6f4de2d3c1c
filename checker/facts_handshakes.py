"""The handshakes inside a conversation, and where in each the messages are that other messages refer to.

A connection has one handshake, and one more per renegotiation. It judges nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from functools import cached_property
from typing import Any

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.facts_view import Answer, Offer, opened
from wirestate.reference.wire import registry
from wirestate.values import dataclass

TLS13 = 0x0304
TLS12 = 0x0303
SCSV_RENEGOTIATION = 0x00FF
NOWHERE: Sequence[int] = ()


@dataclass(eq=False)
class Handshake:
    """From a ClientHello to the next one that starts anew. `items` are places in `Conversation.messages`.

    `previous` holds the verify_data of the handshake before it: {"client": …, "server": …}, with what was seen.
    It is looked at only when all its items are there: what is asked often is found once.
    """

    conversation: Conversation
    number: int
    items: list[int] = field(default_factory=list)
    previous: dict[str, bytes] = field(default_factory=dict)

    def at(self, index: int) -> Message:
        return self.conversation.messages[index]

    @cached_property
    def _by_kind(self) -> dict[str, list[int]]:
        """Kind -> its places, in order."""
        found: dict[str, list[int]] = {}
        messages = self.conversation.messages
        for i in self.items:
            found.setdefault(messages[i].kind, []).append(i)
        return found

    def places(self, kind: str, sender: str | None = None) -> Sequence[int]:
        """The places of every message of that kind."""
        found = self._by_kind.get(kind, NOWHERE)
        if sender is None or not found:
            return found
        messages = self.conversation.messages
        return [i for i in found if messages[i].observed.sender == sender]

    def place(self, kind: str, sender: str | None = None) -> int | None:
        found = self.places(kind, sender)
        return found[0] if found else None

    def parsed(self, kind: str, sender: str | None = None) -> Any:
        """The first message of that kind as parsed, None if there is none or it could not be."""
        i = self.place(kind, sender)
        return None if i is None else self.at(i).parsed

    def _opened(self, place: int | None) -> Any:
        return None if place is None else opened(self.at(place))

    @cached_property
    def hello_place(self) -> int | None:
        """The ClientHello that the ServerHello answers: the second one after a HelloRetryRequest."""
        hellos = self.places("ClientHello")
        if not hellos:
            return None
        retry = self.place("HelloRetryRequest")
        return next((i for i in hellos if retry is not None and i > retry), hellos[0])

    @property
    def answered(self) -> bool:
        return self.place("ServerHello") is not None

    @cached_property
    def _offer(self) -> Offer | None:
        found: Offer | None = self._opened(self.hello_place)
        return found

    def offer(self) -> Offer | None:
        """What the client offered in the hello that counts."""
        return self._offer

    def first_offer(self) -> Offer | None:
        found: Offer | None = self._opened(self.place("ClientHello"))
        return found

    @cached_property
    def _answer(self) -> Answer | None:
        found: Answer | None = self._opened(self.place("ServerHello"))
        return found

    def answer(self) -> Answer | None:
        """What the ServerHello says."""
        return self._answer

    def retry(self) -> Answer | None:
        found: Answer | None = self._opened(self.place("HelloRetryRequest"))
        return found

    def encrypted(self) -> Answer | None:
        """What the EncryptedExtensions say."""
        found: Answer | None = self._opened(self.place("EncryptedExtensions"))
        return found

    @cached_property
    def version(self) -> int | None:
        answer = self.answer() or self.retry()
        return None if answer is None else answer.version

    @cached_property
    def suite(self) -> registry.Suite | None:
        answer = self.answer()
        return None if answer is None else registry.SUITES.get(answer.suite)

    @cached_property
    def client_random(self) -> bytes | None:
        hello = self.parsed("ClientHello")
        return None if hello is None else bytes(hello.random)

    @property
    def resumed(self) -> bool | None:
        """Whether it resumes an earlier session, as far as the hellos tell; None if they do not."""
        answer, offer = self.answer(), self.offer()
        if answer is None or offer is None:
            return None
        if answer.version == TLS13:
            return answer.psk is not None
        if offer.session_id and answer.session_id == offer.session_id:
            return True
        return None if self.place("Certificate", "server") is None and offer.ticket else False

    def finished(self) -> dict[str, bytes]:
        """The verify_data that was seen of each side."""
        found: dict[str, bytes] = {}
        for i in self.places("Finished"):
            message = self.at(i)
            if message.parsed is not None:
                found.setdefault(message.observed.sender, bytes(message.parsed.verify_data))
        return found


def handshakes(conversation: Conversation) -> list[Handshake]:
    """The handshakes of a conversation, in order. What comes before the first ClientHello belongs to the first."""
    found = [Handshake(conversation, 0)]
    over = False
    for i, message in enumerate(conversation.messages):
        if message.kind == "ClientHello" and over:
            previous = found[-1].finished() or found[-1].previous
            found.append(Handshake(conversation, len(found), previous=previous))
            over = False
        over = over or message.kind in ("Finished", "Alert")
        found[-1].items.append(i)
    return found
