"""The legal handshakes as words over what both sides send, and how a monitor follows a server through them.

Written from the RFCs' message-flow figures and the presence of messages by key exchange, not from the machine: `<` is what the
server sends, `>` what it accepts. A language is projected to what steers the client (all that the client sends, and of the
server's messages those that decide what may follow), and followed by an automaton whose state is the set of letters that came: a
bit for each, which are ghosts that other properties read too. Nothing here knows the tables. ApplicationData, alerts and post-handshake messages are no part of a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from wirestate.model.core import Expr
from wirestate.model.expressions import conjunction, disjunction, negated

Word = tuple[str, ...]

TLS13 = """
>CH <SH <EE <Fin >Fin
>CH <SH <EE+early <Fin >EOED >Fin
>CH <HRR >CH <SH <EE <Fin >Fin
>CH <SH <EE <Cert <CV <Fin >Fin
>CH <SH <EE <CR <Cert <CV <Fin >Cert(0) >Fin
>CH <HRR >CH <SH <EE <Cert <CV <Fin >Fin
>CH <SH <EE <CR <Cert <CV <Fin >Cert >CV >Fin
>CH <HRR >CH <SH <EE <CR <Cert <CV <Fin >Cert(0) >Fin
>CH <HRR >CH <SH <EE <CR <Cert <CV <Fin >Cert >CV >Fin
"""
"""RFC 8446 section 2, Figures 1 to 4: the nine ways of a TLS 1.3 handshake."""


@dataclass(frozen=True)
class Flight:
    """What a server sends by key exchange: Certificate or not, ServerKeyExchange (`must`, `may`, `never`), whether it may ask."""

    certificate: bool
    key_exchange: str
    asks: bool
    fixed: bool = False


FLIGHTS: dict[str, Flight] = {
    "RSA": Flight(True, "never", True),
    "DH_static": Flight(True, "never", True, fixed=True),
    "DHE": Flight(True, "must", True),
    "ECDHE": Flight(True, "must", True),
    "DH_anon": Flight(False, "must", False),
    "ECDH_anon": Flight(False, "must", False),
    "PSK": Flight(False, "may", False),
    "DHE_PSK": Flight(False, "must", False),
    "ECDHE_PSK": Flight(False, "must", False),
    "RSA_PSK": Flight(True, "may", False),
}
"""RFC 5246 sections 7.4.2 to 7.4.6, RFC 4279 sections 2 to 4: which messages are there, by key exchange."""

ANSWERS: tuple[tuple[Word, Word, Word], ...] = (
    ((), (), ()), (("<CR",), (">Cert(0)",), ()), (("<CR",), (">Cert",), (">CV",)), (("<CR",), (">Cert(dh)",), ()),
)  # fmt: skip
"""The server's request, the client's Certificate, its CertificateVerify. The last one with a fixed Diffie-Hellman key."""


def words13() -> set[Word]:
    """The words of TLS 1.3, and for each without early data the one with application settings (an extension, not in the RFC)."""
    nine = {tuple(line.split()) for line in TLS13.split("\n") if line}
    return nine | {_with_settings(w) for w in nine if "<EE" in w}


def _with_settings(word: Word) -> Word:
    after = word.index("<Fin") + 1
    sent = tuple("<EE+alps" if t == "<EE" else t for t in word[:after])
    return (*sent, ">EE", *word[after:])


def words12(key_exchange: str) -> set[Word]:
    """The words of TLS 1.2 with this key exchange, without those of a resumption."""
    flight = FLIGHTS[key_exchange]
    certificate: list[Word] = [("<Cert",), ("<Cert", "<CStat")] if flight.certificate else [()]
    exchange: list[Word] = [("<SKE",)] if flight.key_exchange != "never" else []
    if flight.key_exchange != "must":
        exchange.append(())
    answers = ANSWERS[: 4 if flight.fixed else 3] if flight.asks else ANSWERS[:1]
    tickets: list[Word] = [(), ("<NST",)]
    return {
        (">CH", "<SH", *cert, *ske, *asked, "<SHD", *shown, ">CKE", *proof, ">CCS", ">Fin", *ticket, "<CCS", "<Fin")
        for cert, ske, (asked, shown, proof), ticket in product(certificate, exchange, answers, tickets)
    }


def resumed12() -> set[Word]:
    """The abbreviated handshake, RFC 5246 Figure 2 and RFC 5077 Figure 2."""
    return {(">CH", "<SH", *ticket, "<CCS", "<Fin", ">CCS", ">Fin") for ticket in ((), ("<NST",))}


def all12() -> set[Word]:
    """Every word of TLS 1.2, whatever the key exchange."""
    return resumed12().union(*map(words12, FLIGHTS))


def projected(words: Iterable[Word], kept: Iterable[str], hellos: Iterable[str]) -> set[Word]:
    """The words with what the client sends, and of the server's messages only those kept; without the hellos."""
    keep, left_out = set(kept), set(hellos)
    return {tuple(t for t in word if (t.startswith(">") or t in keep) and t not in left_out) for word in words}


class Language:
    """A finite language whose words can be followed by a bit for each letter: what may come depends on which letters came.

    A letter that a word has twice has a number from the second time on (`>CH`, `>CH2`).
    """

    def __init__(self, words: Iterable[Word]) -> None:
        self.words = frozenset(map(_numbered, words))
        self.letters = frozenset(letter for word in self.words for letter in word)
        self.follows: dict[frozenset[str], set[str]] = {}
        """What may come after which letters; `end` after a whole word."""
        for word in self.words:
            for i, letter in enumerate((*word, "end")):
                self.follows.setdefault(frozenset(word[:i]), set()).add(letter)

    def before(self, letter: str, seen: Mapping[str, Expr]) -> Expr:
        """The letters seen are some after which this one may come. `seen` says of each letter that it came."""
        return disjunction(
            conjunction(expr if t in came else negated(expr) for t, expr in seen.items())
            for came, next_ in self.follows.items() if letter in next_
        )  # fmt: skip


def _numbered(word: Word) -> Word:
    counts = [word[: i + 1].count(letter) for i, letter in enumerate(word)]
    return tuple(letter if n == 1 else f"{letter}{n}" for letter, n in zip(word, counts, strict=True))


def in_order(language: Language, seen: Mapping[str, Expr], means: Mapping[str, Expr]) -> Expr:
    """Whenever a step is one of these letters, the language allows it after those seen."""
    return conjunction(disjunction((negated(step), language.before(t, seen))) for t, step in means.items())
