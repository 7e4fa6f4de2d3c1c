"""The orders of messages that RFC 5246 and RFC 8446 allow a server, as ghosts that follow them at the client.

Written from the message-presence rules alone (RFC 5246 section 7.3 with RFC 4279, 5077, 6066 and 8422; RFC 8446 Appendix A.1),
not from the tables: words are enumerated here, and the automata that accept them are computed from the words. HelloRequest,
alerts and application data are not part of a word. What is accepted out of order leads to "broken", for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from wirestate.model import messages as m
from wirestate.model.core import FALSE, TRUE, Cite, Expr, Ref, Value, Var
from wirestate.model.properties import tls_client_ghosts as g
from wirestate.model.properties.claims import Kind, Property
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import Ghost

Word = tuple[str, ...]
BROKEN = "broken"


def _optional(*letters: str) -> tuple[Word, ...]:
    return ((), letters)


def _joined(*parts: Iterable[Word]) -> Iterator[Word]:
    """Every word made of one piece of each part."""
    for pieces in product(*parts):
        yield tuple(letter for piece in pieces for letter in piece)


# TLS 1.3
WORDS13: tuple[Word, ...] = (
    *_joined(_optional("HRR"), (("SH psk", "EE", "F"),)),
    *_joined(_optional("HRR"), (("SH", "EE"),), _optional("CR"), (("C", "CV", "F"),)),
)
"""What a TLS 1.3 server sends up to its Finished. SH psk: the ServerHello selects a PSK."""
LETTERS13: dict[str, Expr] = {
    "HRR": g.heard("HelloRetryRequest"), "SH psk": g.SH13 & m.PSK_SELECTED.ne("none"), "SH": g.SH13 & m.PSK_SELECTED.eq("none"),
    "EE": g.heard("EncryptedExtensions"), "CR": g.heard("CertificateRequest"), "C": g.heard(*g.CERTIFICATES),
    "CV": g.heard("CertificateVerify"), "F": g.heard("Finished"),
}  # fmt: skip
AFTER13 = ("NewSessionTicket", "KeyUpdate", "CertificateRequest")
"""What may follow the Finished (RFC 8446 section 4.6)."""


def residuals(words: Iterable[Word]) -> dict[frozenset[Word], Word]:
    """The states of the smallest automaton for finitely many words: what may still come, and the shortest way there."""
    found: dict[frozenset[Word], Word] = {frozenset(words): ()}
    for state, way in (queue := list(found.items())):
        for letter in dict.fromkeys(w[0] for w in sorted(state) if w):
            after = derivative(state, letter)
            if after not in found:
                found[after] = (*way, letter)
                queue.append((after, found[after]))
    return found


def derivative(state: frozenset[Word], letter: str) -> frozenset[Word]:
    """What may come after the letter."""
    return frozenset(w[1:] for w in state if w[:1] == (letter,))


_STATES13 = residuals(WORDS13)
COMPLETE13 = "complete"
_NAME13 = {state: COMPLETE13 if state == {()} else " ".join(way) or "start" for state, way in _STATES13.items()}
order13 = Var("order of TLS 1.3", (*_NAME13.values(), BROKEN), "what the server sent, up to what may follow", "start")


def _follow13() -> Ghost:
    cases: list[tuple[Expr, Value]] = []
    for state, name in _NAME13.items():
        letters = dict.fromkeys(w[0] for w in sorted(state) if w)
        cases += [(order13.eq(name) & LETTERS13[x], _NAME13[derivative(state, x)]) for x in letters]
    others = tuple(k for k in g.HANDSHAKE if k not in AFTER13)
    cases.append((order13.eq(COMPLETE13) & g.sh13.var & g.heard(*others), BROKEN))
    running = order13.in_(*(n for n in _NAME13.values() if n not in ("start", COMPLETE13)))
    cases.append((running & (g.sh13.var | order13.eq("HRR")) & g.heard(*g.HANDSHAKE), BROKEN))
    return Ghost(order13, tuple(cases))


follow13 = _follow13()

# TLS 1.2
MUST, MAY, NEVER = "must", "may", "never"
PRESENCE: dict[str, tuple[str, str, str]] = {
    "certificate": (MUST, NEVER, MAY), "signed": (MUST, MUST, MAY), "unsigned": (NEVER, MUST, NEVER), "PSK": (NEVER, MAY, NEVER),
    "RSA_PSK": (MUST, MAY, NEVER),
}  # fmt: skip
"""Certificate, ServerKeyExchange, CertificateRequest by key exchange: RFC 5246 sections 7.4.2 to 7.4.4, RFC 4279, RFC 8422."""
FULL, RESUMED, EITHER = "full", "resumed", "either"
Choice = tuple[str, bool, bool, str]
"""What a ServerHello settles: which handshake follows, ticket promised, status announced, key exchange."""
CHOICES: tuple[Choice, ...] = tuple(product((FULL, RESUMED, EITHER), (False, True), (False, True), PRESENCE))


def _when(presence: str, letter: str) -> tuple[Word, ...]:
    return {MUST: ((letter,),), MAY: _optional(letter), NEVER: ((),)}[presence]


def words12(choice: Choice) -> Iterator[Word]:
    """The server's messages from that ServerHello on, with `>F` where the client's own Finished must stand."""
    mode, ticket, status, exchange = choice
    nst = _when(MUST if ticket else NEVER, "NST")
    if mode != RESUMED:
        cert, key, asked = PRESENCE[exchange]
        stapled = _when(MAY if status and cert == MUST else NEVER, "CS")
        first = (_when(cert, "C"), stapled, _when(key, "SKE"), _when(asked, "CR"))
        yield from _joined((("SH",),), *first, (("SHD", ">F"),), nst, (("CCS", "F"),))
    if mode != FULL:
        yield from _joined((("SH",),), nst, (("CCS", "F", ">F"),))


LETTERS12: dict[str, Expr] = {
    "SH": g.SH12, "C": g.heard(*g.CERTIFICATES), "CS": g.heard("CertificateStatus"), "SKE": g.heard("ServerKeyExchange"),
    "CR": g.heard("CertificateRequest"), "SHD": g.heard("ServerHelloDone"), "NST": g.heard("NewSessionTicket"),
    "CCS": g.heard("ChangeCipherSpec"), "F": g.heard("Finished"), ">F": g.sent("Finished"),
}  # fmt: skip
OTHERS12 = ("HelloRetryRequest", "EncryptedExtensions", "EndOfEarlyData", "CertificateVerify", "ClientHello", "ClientKeyExchange",
            "ClientEncryptedExtensions", "KeyUpdate", "UnknownHandshake")  # fmt: skip
"""No server sends these in TLS 1.2."""
order12 = Var("order of TLS 1.2", ("none", *LETTERS12, BROKEN), "the last message of this handshake, as long as all were in order", "none")
mode12 = Var("full or resumed", (FULL, RESUMED, EITHER), "by the session id, or by the message after the ServerHello", FULL)
mode = Ghost(mode12, (
    (g.SH12 & m.SESSION_ID.eq("echo") & g.offered_id.var, RESUMED), (g.SH12 & g.offered_ticket.var & ~g.offered_id.var, EITHER), (g.SH12, FULL),
    (mode12.eq(EITHER) & g.heard("NewSessionTicket", "ChangeCipherSpec"), RESUMED),
    (mode12.eq(EITHER) & g.heard("Certificate", "ServerKeyExchange", "ServerHelloDone"), FULL),
))  # fmt: skip
"""RFC 5077 section 3.4: with a ticket and no session id, the message after the ServerHello tells."""
SETTLED: tuple[tuple[Ref, tuple[Value, ...]], ...] = (
    (mode12, mode12.domain), (g.granted.var, (False, True)), (g.status.var, (False, True)), (g.KX, tuple(PRESENCE)),
)  # fmt: skip


def said(choices: Iterable[tuple[Value, ...]], settled: tuple[tuple[Ref, tuple[Value, ...]], ...] = SETTLED) -> Expr:
    """That the ServerHello of this handshake settled one of these choices, in few words."""
    left = frozenset(choices)
    if not left or not settled:
        return TRUE if left else FALSE
    (ref, values), *rest = settled
    alike: dict[frozenset[tuple[Value, ...]], list[Value]] = {}
    for value in values:
        alike.setdefault(frozenset(c[1:] for c in left if c[0] == value), []).append(value)
    one = {tails: TRUE if len(alike) == 1 else ref.in_(*here) for tails, here in alike.items()}
    return disjunction(conjunction((here, said(tails, tuple(rest)))) for tails, here in one.items())


def _pairs() -> dict[tuple[str, str], set[Choice]]:
    """Which letter may follow which, after which ServerHellos: as letters come in one order, this tells a whole word."""
    found: dict[tuple[str, str], set[Choice]] = {}
    for choice in CHOICES:
        for word in words12(choice):
            for pair in pairwise((*word, "end")):
                found.setdefault(pair, set()).add(choice)
    return found


PAIRS = _pairs()
COMPLETE12 = disjunction(order12.eq(a) & said(choices) for (a, b), choices in PAIRS.items() if b == "end")
"""The word of this handshake is a whole one."""


def _follow12() -> Ghost:
    pairs = ((a, b, choices) for (a, b), choices in PAIRS.items() if b != "end")
    legal = [(conjunction((order12.eq(a), LETTERS12[b], said(choices))), b) for a, b, choices in pairs]
    server = disjunction(letter for name, letter in LETTERS12.items() if name not in ("CCS", "SH"))
    # before the ServerHello a ChangeCipherSpec may be a dropped one of TLS 1.3, which has a property of its own
    running = g.sh12.var & (server | LETTERS12["CCS"] | g.heard("ServerHello", *OTHERS12))
    wrong = running | (~g.sh13.var & ~g.sh12.var & server)
    return Ghost(order12, (
        (g.NEW, "none"), (order12.eq("none") & g.SH12, "SH"), *legal, (wrong, BROKEN),
    ))  # fmt: skip


follow12 = _follow12()


def client(id_: str, statement: str, claim: Expr, cite: tuple[Cite, ...], witness: Expr, *more: Ghost, part: str = "",
           note: str = "", kind: Kind = Kind.ALWAYS) -> Property:  # fmt: skip
    """A property of the client that may speak of the orders too."""
    return g.client(id_, statement, claim, cite, witness, follow12, follow13, mode, *more, part=part, note=note, kind=kind)
