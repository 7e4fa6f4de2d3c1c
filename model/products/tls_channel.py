"""The two queues between a TLS client and a TLS server: what a message carries from where it is sent to where it is read.

A queue is a few slots, each with a symbol (a message kind, and the facts that tell one such message from another), an epoch
and a generation. The many facts of hellos are kept once for each direction: no two hellos of one side are ever under way.
Nothing here knows who attacks, or which messages make sense. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from wirestate.model import messages as m
from wirestate.model.core import TRUE, Eq, Expr, Fact, If, In, Term, Value, Var
from wirestate.model.expressions import conjunction

NOTHING = "none"


@cache
def variable(name: str, domain: tuple[Value, ...], doc: str, initial: Value | None) -> Var:
    """The variable of that name: the same one whenever it is asked for, so that a property fits the model and its mutants."""
    return Var(name, domain, doc, initial)


@dataclass(frozen=True)
class Symbol:
    """One kind of message with the facts that are the same whenever it is this symbol."""

    name: str
    kind: str
    fixed: tuple[tuple[Fact, Value], ...] = ()
    varied: Expr = TRUE
    """What its sender may choose among although the symbol does not say it."""

    def sent(self) -> Expr:
        return conjunction((self._same(), self.varied))

    def read(self) -> Expr:
        """One value stands for those that its sender had to choose from."""
        first = [Eq(ref, next(v for v in ref.domain if v in part.values)) for part in [self.varied]
                 if isinstance(part, In) for ref in (part.ref,)]  # fmt: skip
        return conjunction((self._same(), *first))

    def _same(self) -> Expr:
        return conjunction(Eq(f, v) for f, v in self.fixed)


ASKING = m.KEY_UPDATE_REQUEST
FATAL = tuple(a for a in m.ALERTS if a not in ("close_notify", "user_canceled", "no_renegotiation"))


def _alert(name: str, level: str, descriptions: tuple[str, ...]) -> Symbol:
    return Symbol(name, "Alert", ((m.LEVEL, level),), In(m.DESCRIPTION, descriptions))


ALERTS = (
    _alert("close_notify", "warning", ("close_notify",)),
    _alert("fatal alert", "fatal", FATAL),
    _alert("no_renegotiation", "warning", ("no_renegotiation",)),
)
SHARED = (
    Symbol("Certificate", "Certificate", ((m.EMPTY, False), (m.fact("Certificate", "key"), "sign"))),
    Symbol("empty Certificate", "Certificate", ((m.EMPTY, True), (m.fact("Certificate", "key"), "sign"))),
    Symbol("CertificateVerify", "CertificateVerify"),
    Symbol("Finished", "Finished"),
    Symbol("KeyUpdate", "KeyUpdate", ((ASKING, "update_not_requested"),)),
    Symbol("KeyUpdate, asking", "KeyUpdate", ((ASKING, "update_requested"),)),
    Symbol("ChangeCipherSpec", "ChangeCipherSpec", ((m.CCS_VALID, True),)),
    Symbol("ApplicationData", "ApplicationData"),
    *ALERTS,
)
CLIENT_SYMBOLS = (*(Symbol(k, k) for k in ("ClientHello", "EndOfEarlyData", "ClientKeyExchange")), *SHARED)
SERVER_SYMBOLS = (
    *(Symbol(k, k) for k in (
        "HelloRequest", "HelloRetryRequest", "CertificateRequest", "ServerKeyExchange", "ServerHelloDone", "NewSessionTicket")),
    Symbol("ServerHello", "ServerHello", ((m.STATUS_GRANTED, False),)),
    Symbol("EncryptedExtensions", "EncryptedExtensions", ((m.ALPS_NEGOTIATED, False),)),
    *SHARED,
)  # fmt: skip
CLIENT_HELLO = (
    m.OFFERS_13, m.OFFERS_12, m.PSK_OFFERED, m.EARLY_DATA, m.SESSION_ID_OFFERED, m.TICKET_SUPPORTED, m.TICKET_OFFERED, m.PHA_OFFERED,
    m.RENEGOTIATION_INFO,
)  # fmt: skip
SERVER_HELLO = (
    m.VERSION, m.KEY_EXCHANGE, m.PSK_SELECTED, m.SESSION_ID, m.TICKET_GRANTED, m.RENEGOTIATION_INFO, m.SENTINEL, m.FALSE_START_OK,
)  # fmt: skip
KEPT: Mapping[str, tuple[Fact, ...]] = {
    "ClientHello": CLIENT_HELLO, "ServerHello": SERVER_HELLO, "EncryptedExtensions": (m.EARLY_ACCEPTED,),
}  # fmt: skip
"""The facts that a receiver reads and that no symbol says, by kind."""


@dataclass(frozen=True)
class Channel:
    """One direction: `name` as in `client to server`, `size` slots, the first one at the receiver's end."""

    name: str
    symbols: tuple[Symbol, ...]
    size: int

    @cached_property
    def slots(self) -> tuple[tuple[Var, Var, Var], ...]:
        """Symbol, epoch and generation of each slot."""
        names = (NOTHING, *(s.name for s in self.symbols))
        return tuple(
            (
                variable(f"{self.name} {i}", names, "the message under way", NOTHING),
                variable(f"{self.name} {i} epoch", m.EPOCHS, "whose keys protect it", m.EPOCHS[0]),
                variable(f"{self.name} {i} generation", m.GENERATIONS, "its generation", 0),
            )
            for i in range(self.size)
        )

    @cached_property
    def kept(self) -> dict[tuple[str, Fact], Var]:
        """What the last hello said, by kind and fact."""
        kinds = {s.kind for s in self.symbols}
        return {
            (kind, f): variable(f"{self.name} {kind}.{f.name}", f.domain, f"{f.doc}, as last sent", f.domain[0])
            for kind, facts in KEPT.items() if kind in kinds for f in facts
        }  # fmt: skip

    @property
    def vars(self) -> tuple[Var, ...]:
        return (*(v for slot in self.slots for v in slot), *self.kept.values())

    @property
    def head(self) -> Var:
        return self.slots[0][0]

    @property
    def room(self) -> Expr:
        return Eq(self.slots[-1][0], NOTHING)

    @property
    def empty(self) -> Expr:
        return Eq(self.head, NOTHING)

    def says(self, kind: str, fact: Fact) -> Var:
        """What the last message of this kind said, as a variable."""
        return self.kept[kind, fact]

    def of_kind(self, kind: str) -> Iterator[Symbol]:
        return (s for s in self.symbols if s.kind == kind)

    def kind_at_head(self, kind: str) -> Expr:
        return In(self.head, tuple(s.name for s in self.of_kind(kind)))

    def behind(self, *names: str) -> Expr:
        """One of these symbols is under way."""
        return ~conjunction(~In(slot[0], names) for slot in self.slots)

    def put(self, symbol: Symbol) -> list[tuple[Var, Term]]:
        """The message with this symbol, and the step's facts, into the first free slot. There must be room."""
        out: list[tuple[Var, Term]] = []
        for i, (name, epoch, generation) in enumerate(self.slots):
            before = ~Eq(self.slots[i - 1][0], NOTHING) if i else TRUE
            here = conjunction((Eq(name, NOTHING), before))
            out += [
                (name, If(here, symbol.name, name)),
                (epoch, If(here, m.EPOCH, epoch)),
                (generation, If(here, m.GENERATION, generation)),
            ]
        return out + [(self.kept[symbol.kind, f], f) for f in KEPT.get(symbol.kind, ())]

    def take(self) -> list[tuple[Var, Term]]:
        """Without the first message."""
        out: list[tuple[Var, Term]] = []
        for here, there in zip(self.slots, self.slots[1:], strict=False):
            out += list(zip(here, there, strict=True))
        last = self.slots[-1]
        return [*out, (last[0], NOTHING), (last[1], m.EPOCHS[0]), (last[2], 0)]

    def content(self, symbol: Symbol) -> Expr:
        """The step's facts are those of this symbol and what was kept of it; nothing is said of its protection."""
        return conjunction((symbol.read(), *(Eq(f, self.kept[symbol.kind, f]) for f in KEPT.get(symbol.kind, ()))))

    def protection(self) -> Expr:
        """The step's epoch and generation are those of the first message."""
        return conjunction((Eq(m.EPOCH, self.slots[0][1]), Eq(m.GENERATION, self.slots[0][2])))
