"""A TLS client and a TLS server with an honest network between them: what is sent arrives, and in order.

Each end runs its machine. A message carries its kind and the facts that its receiver reads; the facts that relate the two
sides (which PSK, which session, the epoch, the generation, the renegotiation's binding) follow from what was sent and from
what the ends have in common. What the pair leaves out:
- At most `size` messages are under way in each direction; a sender waits for room.
- Each message ends its record, and none is fragmented; faults do not occur, since both ends are honest.
- An end that is in the middle of a flight of its own sends it before it reads on.
- Suites are of two classes, RSA and ECDHE with a signature. No CertificateStatus, no application settings, no compressed
  certificates, no ChangeCipherSpec for middleboxes; alerts are close_notify, no_renegotiation and one class of fatal ones.
- At most one post-handshake CertificateRequest waits for its answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from wirestate.model import messages as m
from wirestate.model.core import FALSE, TRUE, Eq, EventKind, Expr, Fact, In, Machine, Ref, Var
from wirestate.model.machines import tls12_client, tls12_server, tls13_client, tls13_server
from wirestate.model.machines import tls_table as t
from wirestate.model.machines.tls_table import has_fault
from wirestate.model.products.pruning import pruned
from wirestate.model.products.tls_channel import CLIENT_SYMBOLS, SERVER_SYMBOLS, Channel, Symbol, variable
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import Endpoint, Move, System, moves_of

BUSY = {
    "client": ("START", *tls13_client.SENDING, "PHA_SEND_CV", "PHA_SEND_FINISHED", *tls12_client.SENDING),
    "server": ("RECVD_CH", *tls13_server.FLIGHT, *tls12_server.FLIGHT, *tls12_server.LAST),
}
"""The states in the middle of an end's own flight."""
VERSIONS = ("TLS 1.2", "TLS 1.3", "both")
LEFT_OUT = ("ccs: sent for middleboxes", "s12 ServerHello, older version")


@dataclass(frozen=True)
class Scope:
    """What the two ends may do in one product; whatever is False makes it smaller."""

    size: int = 2
    versions: tuple[str, ...] = VERSIONS
    alerts: bool = True
    closing: bool = True
    data: bool = True
    updates: bool = True
    post_handshake: bool = True
    renegotiation: bool = True
    resumption: bool = True
    tickets: bool = True
    legacy: bool = True
    psk: bool = True
    retry: bool = True
    early: bool = True
    client_auth: bool = True
    asks_again: bool = True
    """The client renegotiates too, not only the server with whoever asks."""
    betrayed: bool = True
    """The client may mean to talk to the attacker."""
    suites: tuple[str, ...] = ("RSA", "ECDHE")
    weak: bool = False
    reflected: bool = False


def configuration(name: str, domain: tuple[str | bool, ...], doc: str, open_: bool = True) -> Var:
    """A variable that never changes: any value to begin with, or the first of its domain unless it is left open."""
    return variable(name, domain, doc, None if open_ else domain[0])


@dataclass(frozen=True)
class Ends:
    """The two endpoints, the channels between them, and what they have in common before they begin."""

    client: Endpoint
    server: Endpoint
    scope: Scope

    @cached_property
    def to_server(self) -> Channel:
        return Channel("client to server", CLIENT_SYMBOLS, self.scope.size)

    @cached_property
    def to_client(self) -> Channel:
        return Channel("server to client", SERVER_SYMBOLS, self.scope.size)

    @cached_property
    def supports(self) -> dict[str, Var]:
        doc = "the versions that this end supports"
        listed = self.scope.versions
        return {
            who: variable(f"{who} supports", VERSIONS, doc, listed[0] if len(listed) == 1 else None)
            for who in ("client", "server")
        }

    @cached_property
    def secure(self) -> dict[str, Var]:
        doc, open_ = "it does not support secure renegotiation", self.scope.legacy
        return {who: configuration(f"{who} lacks RFC 5746", BOTH, doc, open_) for who in ("client", "server")}

    @cached_property
    def shared_psk(self) -> Var:
        return configuration("PSK in common", BOTH, "both ends have a PSK for TLS 1.3 in common", self.scope.psk)

    @cached_property
    def shared_session(self) -> Var:
        return configuration(
            "session in common", BOTH, "both ends remember a session of TLS 1.2", self.scope.resumption
        )

    @property
    def vars(self) -> tuple[Var, ...]:
        return (*self.supports.values(), *self.secure.values(), self.shared_psk, self.shared_session)

    def end(self, who: str) -> Endpoint:
        return self.client if who == "client" else self.server

    def out(self, who: str) -> Channel:
        """The channel that this end writes into."""
        return self.to_server if who == "client" else self.to_client

    def into(self, who: str) -> Channel:
        """The channel that this end reads."""
        return self.to_client if who == "client" else self.to_server

    def may(self, who: str, version: str) -> Expr:
        return In(self.supports[who], (version, "both"))


BOTH = (False, True)
Asked = Callable[[Fact], Ref]
"""What the server read in the ClientHello, by fact."""


def iff(left: Expr, right: Expr) -> Expr:
    return (left & right) | (~left & ~right)


def plain(kind: str) -> Expr:
    """What every message of an honest end has in common: complete, alone in its record, without a fault."""
    fault = m.fact(kind, "fault").eq("none") if has_fault(kind) else TRUE
    return conjunction((m.ENDS_RECORD, ~m.INTERLEAVED, fault))


def client_hello(ends: Ends, renegotiates: bool) -> Expr:
    """What an honest client may offer."""
    own, said = ends.client.vars, ends.to_server
    resumes = ends.shared_session & m.OFFERS_12 if ends.scope.resumption else FALSE
    offers = (
        iff(m.OFFERS_13, ends.may("client", "TLS 1.3")) if not renegotiates else ~m.OFFERS_13,
        iff(m.OFFERS_12, ends.may("client", "TLS 1.2")) if not renegotiates else m.OFFERS_12,
        ~m.PSK_OFFERED | (ends.shared_psk & m.OFFERS_13),
        ~m.EARLY_DATA | (m.PSK_OFFERED if ends.scope.early else FALSE),
        ~m.SESSION_ID_OFFERED | resumes,
        m.TICKET_SUPPORTED if ends.scope.tickets else ~m.TICKET_SUPPORTED,
        ~m.TICKET_OFFERED | (resumes if ends.scope.tickets else FALSE),
        ~m.PHA_OFFERED | (m.OFFERS_13 if ends.scope.post_handshake else FALSE),
    )
    has = ~ends.secure["client"]
    info = (has & m.RENEGOTIATION_INFO.eq("bound" if renegotiates else "empty")) | (~has & m.RENEGOTIATION_INFO.eq("absent"))
    if renegotiates:
        return conjunction((*offers, info))
    same = ~own[t.hrr] | Eq(m.PSK_OFFERED, said.says("ClientHello", m.PSK_OFFERED))
    return conjunction((*offers, info, same))


def server_hello(ends: Ends, asked: Asked) -> Expr:
    """What an honest server may choose: the highest version of both, and nothing that was not offered."""
    own = ends.server.vars
    newest = _true(asked(m.OFFERS_13)) & ends.may("server", "TLS 1.3") & ~own[t.renegotiating]
    older = ~newest & _true(asked(m.OFFERS_12)) & ends.may("server", "TLS 1.2")
    is13, is12 = m.VERSION.eq("TLS 1.3"), m.VERSION.eq("TLS 1.2")
    ephemeral = m.KEY_EXCHANGE.eq("ECDHE")
    no_psk, no_session = m.PSK_SELECTED.eq("none"), ~m.SESSION_ID.eq("echo")
    resumes = ends.shared_session if ends.scope.resumption else FALSE
    info = asked(m.RENEGOTIATION_INFO)
    knows = In(info, ("empty", "bound")) & ~ends.secure["server"]
    return conjunction((
        (newest & is13 & m.KEY_EXCHANGE.eq("TLS13")) | (older & is12 & m.KEY_EXCHANGE.in_(*ends.scope.suites)),
        no_psk | (is13 & _true(asked(m.PSK_OFFERED)) & ends.shared_psk),
        no_session | (is12 & _true(asked(m.SESSION_ID_OFFERED)) & resumes),
        m.SESSION_ID.ne("fresh"),
        ~m.TICKET_GRANTED | (is12 if ends.scope.tickets else FALSE), ~m.STATUS_GRANTED,
        iff(m.FALSE_START_OK, ephemeral),
        iff(m.SENTINEL, is12 & ends.may("server", "TLS 1.3") & ~own[t.renegotiating]),
        (m.RENEGOTIATION_INFO.eq("absent") & (is13 | ~knows))
        | (m.RENEGOTIATION_INFO.eq("empty") & is12 & knows & ~own[t.renegotiating])
        | (m.RENEGOTIATION_INFO.eq("bound") & is12 & knows & own[t.renegotiating]),
    ))  # fmt: skip


def _true(ref: Ref) -> Expr:
    return In(ref, (True,))


def policy(move: Move, symbol: Symbol, ends: Ends, asked: Asked) -> Expr:
    """What an honest end may say with this message, beyond what its machine allows."""
    rule, scope = move.rule, ends.scope
    if rule is None or rule.row in LEFT_OUT or not in_scope(symbol, rule.source, move.who, scope):
        return FALSE
    match symbol.kind:
        case "ClientHello":
            again = rule.source == "TLS12_CONNECTED"
            return client_hello(ends, again) if scope.asks_again or not again else FALSE
        case "ServerHello":
            return server_hello(ends, asked)
        case "HelloRetryRequest":
            return ends.may("server", "TLS 1.3") if scope.retry else FALSE
        case "EncryptedExtensions":
            return ~m.ALPS_NEGOTIATED
        case "CertificateRequest" if rule.source not in ("SEND_CERT_CR", "TLS12_SEND_CR"):
            return ends.server.vars[t.pha_outstanding].eq(0)
    return TRUE


def in_scope(symbol: Symbol, source: str, who: str, scope: Scope) -> bool:
    """This end sends such a message in that state, in this product."""
    late = source in ("CONNECTED", "READ_CLOSED", *tls13_server.PHA_WAITING)
    match symbol.kind:
        case "Alert":
            return {"close_notify": scope.closing, "no_renegotiation": scope.renegotiation}.get(
                symbol.name, scope.alerts
            )
        case "ApplicationData":
            return scope.data
        case "KeyUpdate":
            return scope.updates
        case "HelloRequest":
            return scope.renegotiation and scope.asks_again
        case "ClientHello":
            return scope.renegotiation or source != "TLS12_CONNECTED"
        case "NewSessionTicket":
            return scope.tickets or source.startswith("TLS12")
        case "CertificateRequest":
            return scope.post_handshake if late else scope.client_auth
    return True


def sending(move: Move, ends: Ends, asked: Asked) -> Iterator[Move]:
    """A machine's move that sends, into its channel."""
    channel = ends.out(move.who)
    for symbol in channel.of_kind(_kind(move)):
        allowed = policy(move, symbol, ends, asked)
        if allowed != FALSE:
            guard = conjunction((move.when, channel.room, symbol.sent(), plain(symbol.kind), allowed))
            yield replace(move, name=_name(move, symbol), when=guard, sets=(*move.sets, *channel.put(symbol)))


def reading(move: Move, ends: Ends) -> Iterator[Move]:
    """A machine's move that receives, from its channel: the first message, as it was sent."""
    channel = ends.into(move.who)
    for symbol in channel.of_kind(_kind(move)):
        guard = conjunction((
            move.when, idle(ends.end(move.who)), Eq(channel.head, symbol.name), channel.content(symbol),
            channel.protection(), plain(symbol.kind),
        ))  # fmt: skip
        yield replace(move, name=_name(move, symbol), when=guard, sets=(*move.sets, *channel.take()))


def idle(end: Endpoint) -> Expr:
    """The end is not in the middle of a flight of its own."""
    return ~In(end.state, BUSY[end.name])


def _kind(move: Move) -> str:
    if move.event is None:
        raise ValueError(f"{move.name} is about no message")
    return move.event.name


def _name(move: Move, symbol: Symbol) -> str:
    said = f" ({symbol.name})" if symbol.name != symbol.kind else ""
    return f"{move.who}: {move.name}{said}"


def discarding(ends: Ends, who: str) -> Move:
    """An end that has finished reads no more: what still comes is lost."""
    end, channel = ends.end(who), ends.into(who)
    guard = conjunction((In(end.state, end.machine.final), ~channel.empty))
    return Move(f"{who}: reads no more", who, None, guard, tuple(channel.take()))


def ends_of(machines: Callable[[str], Machine], scope: Scope) -> Ends:
    return Ends(endpoint("client", machines("tls_client")), endpoint("server", machines("tls_server")), scope)


def endpoint(who: str, machine: Machine) -> Endpoint:
    """One end, with the same variables whatever edit of its machine it runs."""
    own = {v: variable(f"{who}.{v.name}", v.domain, v.doc, v.initial) for v in machine.vars}
    return Endpoint(machine, who, variable(f"{who}.state", machine.states, "its state", machine.initial), own)


def honest_system(machines: Callable[[str], Machine], name: str, scope: Scope, doc: str) -> System:
    """The pair with an honest network."""
    ends = ends_of(machines, scope)
    asked = lambda f: ends.to_server.says("ClientHello", f)  # noqa: E731 - one line
    moves: list[Move] = []
    for who in ("client", "server"):
        for move in moves_of(ends.end(who)):
            if move.event is not None and move.event.is_message:
                sends = move.event.kind is EventKind.SEND
                moves += sending(move, ends, asked) if sends else reading(move, ends)
        moves.append(discarding(ends, who))
    variables = (
        ends.client.state, ends.server.state, *ends.client.vars.values(), *ends.server.vars.values(),
        *ends.to_server.vars, *ends.to_client.vars, *ends.vars,
    )  # fmt: skip
    return pruned(System(name, variables, tuple(moves), (ends.client, ends.server), common(ends), doc, searched=True))


def common(ends: Ends) -> Expr:
    """How the ends may be configured: who has a PSK with the other was connected to it by TLS 1.3 before."""
    newest = conjunction(ends.may(who, "TLS 1.3") for who in ("client", "server"))
    older = conjunction(ends.may(who, "TLS 1.2") for who in ("client", "server"))
    return conjunction((disjunction((~ends.shared_psk, newest)), disjunction((~ends.shared_session, older))))
