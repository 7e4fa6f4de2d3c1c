"""What a TLS client and a TLS server agree on when the network is honest, and that they get there (inventory rows P12, P13).

Agreement is about what the two ends believe, so these claims read the variables of both. The systems are small enough to be
searched to the end; what is under way is bounded, as `products.tls_pair` says.
"""

from __future__ import annotations

from collections.abc import Iterable

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, At, Eq, Expr, In, Var
from wirestate.model.machines import machine, tls12_client, tls12_server, tls13_client, tls13_server
from wirestate.model.machines import tls_table as t
from wirestate.model.machines.tls_table import rfc
from wirestate.model.products.tls_pair import Ends, ends_of
from wirestate.model.products.tls_systems import HONEST
from wirestate.model.properties.claims import Kind, Property, flag, implies
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import ACCEPTED, Does, On

UP13, UP12 = ("CONNECTED",), ("TLS12_CONNECTED",)
BOUND = "at most one message (tls13_pair and tls13_closing: two) is under way in each direction"
SPOKEN = tuple(RECV(k) for k in (
    "ClientHello", "HelloRetryRequest", "ServerHello", "EncryptedExtensions", "CertificateRequest", "Certificate", "CertificateVerify",
    "Finished", "EndOfEarlyData",
))  # fmt: skip
SPOKEN_12 = tuple(RECV(k) for k in (
    "ClientHello", "ServerHello", "Certificate", "ServerKeyExchange", "CertificateRequest", "ServerHelloDone", "ClientKeyExchange",
    "CertificateVerify", "ChangeCipherSpec", "Finished", "HelloRequest",
))  # fmt: skip


class Pair:
    """One honest pair, to write claims about."""

    def __init__(self, name: str) -> None:
        self.ends: Ends = ends_of(machine, HONEST[name][0])
        self.client, self.server = self.ends.client, self.ends.server

    def up(self, states: tuple[str, ...]) -> Expr:
        """Both ends are in one of these states."""
        return conjunction((self.client.of(At(states)), self.server.of(At(states))))

    def same(self, *variables: Var) -> Expr:
        return conjunction(Eq(self.client.vars[v], self.server.vars[v]) for v in variables)

    @property
    def quiet(self) -> Expr:
        """Nothing is under way."""
        return conjunction((self.ends.to_client.empty, self.ends.to_server.empty))

    @property
    def refused_empty(self) -> Expr:
        """The server wants a certificate and was given none: the one thing that honest ends fail over."""
        return conjunction((self.server.of(At(("ABORT",))), self.server.vars[t.certificate_required]))

    @property
    def no_common_version(self) -> Expr:
        return conjunction(
            ~conjunction(self.ends.may(w, v) for w in ("client", "server")) for v in ("TLS 1.2", "TLS 1.3")
        )


def _versions() -> list[Property]:
    p, name = Pair("tls_pair"), "tls_pair"
    d1 = rfc("8446", "4.2.1", "4.1.3", "D.1")
    mixed = disjunction((
        conjunction((p.client.of(At(UP13)), p.server.of(At(UP12)))), conjunction((p.client.of(At(UP12)), p.server.of(At(UP13)))),
    ))  # fmt: skip
    halves = disjunction((
        conjunction((p.client.of(At(tls13_client.STATES)), p.server.of(At(tls12_server.STATES)))),
        conjunction((p.client.of(At(tls12_client.STATES)), p.server.of(At(tls13_server.STATES)))),
    ))  # fmt: skip
    both13 = conjunction(p.ends.may(w, "TLS 1.3") for w in ("client", "server"))
    old = disjunction((p.client.of(At(UP12)), p.server.of(At(UP12))))
    return [
        Property("P13-5", name, "Two honest ends that both support TLS 1.3 never complete a handshake of TLS 1.2", implies(old, ~both13), d1,
                 witness=p.up(UP12), part="honest", note=BOUND),
        Property("P12-1", name, "When both ends are connected, they are connected by the same version", ~mixed, d1,
                 witness=p.up(UP13), part="version", note=BOUND),
        Property("X5", name, "Once both ends are past the ServerHello they are in one version's part of their machines, the same on both sides",
                 ~halves, d1, witness=conjunction((p.client.of(At(tls12_client.STATES)), p.server.of(At(tls12_server.STATES)))), note=BOUND),
        Property("P13-11", name, "From every state two honest ends that have a version in common can still both become connected",
                 disjunction((p.up(UP13), p.up(UP12), p.refused_empty, p.no_common_version)), rfc("8446", "A", "D"), kind=Kind.RECOVERABLE,
                 witness=p.up(UP12), part="versions", note=f"{BOUND}; unless the server insists on a certificate and gets none"),
    ]  # fmt: skip


def _handshakes_13() -> list[Property]:
    p, name = Pair("tls13_pair"), "tls13_pair"
    c, s = p.client.vars, p.server.vars
    up, full = p.up(UP13), rfc("8446", "2", "4.4.4")
    decided = conjunction((c[t.early_accepted], ~p.client.of(At(("START", "WAIT_SH", "WAIT_EE")))))
    owed = (
        On(SPOKEN)
        & ~ACCEPTED
        & ~conjunction((In(p.ends.to_server.head, ("empty Certificate",)), s[t.certificate_required]))
    )
    agreed = p.same(t.psk, t.early_accepted, t.certificate_requested, t.hrr)
    late = p.ends.to_server.slots
    early_left = disjunction(conjunction((x.eq("ApplicationData"), e.eq("EARLY"))) for x, e, _ in late)
    return [
        Property("P13-1", name, "When both ends are connected they agree on the PSK, on early data, on client authentication and on whether there was a retry",
                 implies(up, agreed), full, witness=up & c[t.early_accepted] & c[t.hrr].eq(False), note=BOUND),
        Property("P13-1", name, "When both ends are connected, each reads with the keys that the other writes with",
                 implies(conjunction((up, p.quiet)), conjunction((
                     Eq(c[t.read_epoch], s[t.write_epoch]), Eq(s[t.read_epoch], c[t.write_epoch]), c[t.read_epoch].eq("APPLICATION"), s[t.read_epoch].eq("APPLICATION"),
                 ))), full, witness=up & c[t.hrr], part="keys", note=BOUND),
        Property("P13-10", name, "A client believes that its early data was accepted only if the server accepted it",
                 implies(decided, s[t.early_accepted]), rfc("8446", "4.2.10"), witness=decided & up, part="belief", note=BOUND),
        Property("P13-10", name, "No early data is under way when the server is connected: EndOfEarlyData came last",
                 implies(p.server.of(At(UP13)), ~early_left), rfc("8446", "4.5"), witness=p.server.of(At(UP13)) & s[t.early_accepted], part="end", note=BOUND),
        Property("P13-11", name, "From every state two honest ends can still both become connected",
                 disjunction((up, p.refused_empty)), rfc("8446", "A"), kind=Kind.RECOVERABLE, witness=up & c[t.hrr] & c[t.certificate_requested],
                 note=f"{BOUND}; unless the server insists on a certificate and gets none"),
        Property("P13-11", name, "An honest end refuses nothing that an honest end sends, but for the empty Certificate of a client that must have one",
                 ~owed, rfc("8446", "A", "4"), witness=On((RECV("EndOfEarlyData"),)) & ACCEPTED, part="refused", note=BOUND),
        Property("P13-4", name, "A client that sent its last message knows that the server accepted its certificate, or the lack of one",
                 implies(p.client.of(At(UP13)), ~p.server.of(At(("ABORT",)))), rfc("8446", "E.1.2", "4.4.2.4"), kind=Kind.FALSE, part="knows"),
        Property("P13-4", name, "A client that read the server's Finished was authenticated by the server", kind=Kind.FALSE, part="half-RTT",
                 claim=implies(p.client.of(At(UP13)), p.server.of(At(UP13))), cite=rfc("8446", "4.4.4", "E.1.2")),
    ]  # fmt: skip


def _handshakes_12() -> list[Property]:
    p, name = Pair("tls12_pair"), "tls12_pair"
    c, s = p.client.vars, p.server.vars
    up, order = p.up(UP12), rfc("5246", "7.3", "7.4.9")
    again = conjunction((up, c[t.read_generation].eq(2), s[t.read_generation].eq(2)))
    owed = (
        On(SPOKEN_12)
        & ~ACCEPTED
        & ~conjunction((In(p.ends.to_server.head, ("empty Certificate",)), s[t.certificate_required]))
    )
    generations = conjunction(
        (Eq(c[t.read_generation], s[t.write_generation]), Eq(s[t.read_generation], c[t.write_generation]))
    )
    return [
        Property("P12-1", name, "When both ends are connected they agree on the key exchange, on resumption and on secure renegotiation",
                 implies(up, p.same(t.key_exchange, t.resumed, t.secure_renegotiation)), order, witness=conjunction((up, c[t.resumed].eq("yes"))), note=BOUND),
        Property("P12-1", name, "When both ends are connected, each reads with the keys that the other writes with", implies(up, generations),
                 rfc("5246", "6.1", "7.1"), witness=again, part="keys", note=BOUND),
        Property("P12-7", name, "When both ends are connected again, both count the same handshakes on this connection",
                 implies(up, conjunction((Eq(c[t.read_generation], c[t.write_generation]), p.same(t.renegotiating)))), rfc("5746", "3.1"),
                 witness=again, part="count", note=f"{BOUND}; handshakes are counted modulo 4"),
        Property("P12-10", name, "From every state two honest ends can still both become connected", disjunction((up, p.refused_empty)),
                 order, kind=Kind.RECOVERABLE, witness=again, note=f"{BOUND}; unless the server insists on a certificate and gets none"),
        Property("P12-10", name, "An honest end refuses nothing that an honest end sends, but for the empty Certificate of a client that must have one",
                 ~owed, order, witness=conjunction((again, c[t.resumed].eq("yes"))), part="refused", note=BOUND),
    ]  # fmt: skip


def _updates() -> list[Property]:
    p, name = Pair("tls13_updates"), "tls13_updates"
    c, s = p.client.vars, p.server.vars
    ku, up = rfc("8446", "4.6.3"), p.up(UP13)
    directions = ((c, s, p.ends.to_server, p.server), (s, c, p.ends.to_client, p.client))
    synced = conjunction(
        implies(
            reader.of(At(UP13)),
            _apart(writes[t.write_generation], reads[t.read_generation], [x[0] for x in channel.slots]),
        )
        for writes, reads, channel, reader in directions
    )
    fresh = conjunction(
        implies(conjunction((reader.of(At(UP13)), In(channel.head, ("ApplicationData", "KeyUpdate", "KeyUpdate, asking")))),
                Eq(channel.slots[0][2], reads[t.read_generation]))
        for _, reads, channel, reader in directions
    )  # fmt: skip
    free = conjunction((up, p.quiet, ~c[t.key_update_owed], ~s[t.key_update_owed]))
    crossing = conjunction((p.ends.to_server.kind_at_head("KeyUpdate"), p.ends.to_client.kind_at_head("KeyUpdate")))
    return [
        Property("P13-8", name, "The generation that one end writes is ahead of the one that the other reads by as many KeyUpdates as are under way",
                 synced, ku, witness=crossing, note=f"{BOUND}; generations are counted modulo 4"),
        Property("P13-8", name, "Data and KeyUpdates always arrive under the generation that their receiver reads", fresh, ku,
                 witness=conjunction((up, p.ends.to_server.head.eq("ApplicationData"), s[t.read_generation].eq(2))), part="order", note=BOUND),
        Property("P13-14", name, "However KeyUpdates cross, both ends can always come to rest with nothing under way and no update owed",
                 free, ku, kind=Kind.RECOVERABLE, witness=conjunction((crossing, c[t.key_update_owed])), note=BOUND),
    ]  # fmt: skip


def _apart(ahead: Var, behind: Var, slots: Iterable[Var]) -> Expr:
    """`ahead` is `behind` and as many more as there are KeyUpdates in the slots, modulo 4."""
    cases: list[tuple[int, Expr]] = [(0, In(ahead, m.GENERATIONS))]
    for slot in slots:
        some = In(slot, ("KeyUpdate", "KeyUpdate, asking"))
        cases = [(n + more, conjunction((said, some if more else ~some))) for n, said in cases for more in (0, 1)]
    return disjunction(
        conjunction((said, ahead.eq((g + n) % 4), behind.eq(g))) for n, said in cases for g in m.GENERATIONS
    )


def _closing() -> list[Property]:
    p, name = Pair("tls13_closing"), "tls13_closing"
    closing, data = rfc("8446", "6.1"), RECV("ApplicationData")
    out: list[Property] = []
    for who, end in (("client", p.client), ("server", p.server)):
        heard = flag(
            f"{who} heard close_notify",
            On((RECV("Alert"),), who) & m.DESCRIPTION.eq("close_notify"),
            "it was told that no more comes",
        )
        closed = flag(
            f"{who} closed", On((SEND("Alert"),), who) & m.DESCRIPTION.eq("close_notify"), "it said that no more comes"
        )
        peer = "server" if who == "client" else "client"
        lost = On((data,), who) & ~Does("deliver_data") & ~heard.var & ~end.of(At(("ABORT",)))
        spoke = On((SEND("ApplicationData"),), who) & closed.var
        after = flag(
            f"{who} spoke on",
            On((SEND("ApplicationData"),), who) & heard.var,
            "it sent data after it was told that no more comes",
        )
        out += [
            Property("P13-12", name, f"What the {peer} sends before its close_notify is delivered, although the {who} closed its own side",
                     ~lost, closing, witness=On((data,), who) & Does("deliver_data") & closed.var, ghosts=(heard, closed), part=f"delivered to {who}", note=BOUND),
            Property("P13-12", name, f"The {who} sends no data after its close_notify", ~spoke, closing,
                     witness=On((SEND("ApplicationData"),), peer) & closed.var, ghosts=(closed,), part=f"{who} silent", note=BOUND),
            Property("P13-12", name, f"After the {who} heard close_notify it can still send data, and the {peer} gets it",
                     On((data,), peer) & Does("deliver_data") & after.var, closing, ghosts=(heard, after), kind=Kind.REACHABLE, part=f"{who} goes on"),
        ]  # fmt: skip
    return out


def properties() -> list[Property]:
    return [*_versions(), *_handshakes_13(), *_handshakes_12(), *_updates(), *_closing()]
