"""What a TLS client and a TLS server agree on although an attacker is their network (inventory rows P12 and P13).

The claims read what `products.tls_attacked` notes about each end (whose words it read, who has its keys), not what the ends
believe. An end that is `done` thinks that it talks to the honest other end; then nobody came between them.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, At, Eq, Expr
from wirestate.model.machines import machine
from wirestate.model.machines import tls_table as t
from wirestate.model.machines.tls_table import rfc
from wirestate.model.products.tls_minds import Attack
from wirestate.model.products.tls_pair import ends_of
from wirestate.model.products.tls_systems import ATTACKED
from wirestate.model.properties.claims import Kind, Property, flag, implies
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import ACCEPTED, Accepted, Does, On

UP13, UP12 = ("CONNECTED",), ("TLS12_CONNECTED",)
SENT = SEND("ApplicationData")
CRYPTO = "perfect cryptography, one connection, one message under way in each direction"


class Pair:
    """One attacked pair, to write claims about."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.a = Attack(ends_of(machine, ATTACKED[name][0]))
        self.ends = self.a.ends
        self.client, self.server = self.ends.client, self.ends.server
        self.c, self.s = self.a.minds["client"], self.a.minds["server"]

    def at_client(self, states: tuple[str, ...]) -> Expr:
        return self.client.of(At(states))

    def at_server(self, states: tuple[str, ...]) -> Expr:
        return self.server.of(At(states))

    @property
    def honest(self) -> Expr:
        """The client means to talk to the server."""
        return self.a.honest_intent

    @property
    def met(self) -> Expr:
        """Both ends have one transcript, one secret that nobody else has, and each other's randoms."""
        return conjunction((self.a.undeceived, self.a.agreed))

    @property
    def strong(self) -> Expr:
        """The server offers no weak key exchange."""
        return ~self.a.weak

    def claim(  # noqa: PLR0917 - a line of a table
        self, id_: str, statement: str, claim: Expr, section: tuple[str, ...], witness: Expr, part: str = ""
    ) -> Property:
        return Property(id_, self.name, statement, claim, rfc(*section), witness=witness, part=part, note=CRYPTO)

    def wrong(  # noqa: PLR0917
        self, id_: str, statement: str, claim: Expr, section: tuple[str, ...], part: str, note: str = ""
    ) -> Property:
        """It looks right."""
        return Property(id_, self.name, statement, claim, rfc(*section), kind=Kind.FALSE, part=part, note=note)


def _agreement(  # noqa: PLR0917
    p: Pair, version: str, states: tuple[str, ...], section: tuple[str, ...], given: Expr, part: str
) -> list[Property]:
    """What every attacked pair must show: authentication of the server, equal transcripts, agreement."""
    client = conjunction((p.at_client(states), p.honest, given))
    server = conjunction((p.at_server(states), p.s.partner.eq("peer"), given))
    finished = On((RECV("Finished"),)) & ACCEPTED & given
    at_client, at_server = (
        On((RECV("Finished"),), "client") & finished & p.honest,
        On((RECV("Finished"),), "server") & finished & p.s.partner.eq("peer"),
    )
    return [
        p.claim(f"P{version}-3", "A client that is connected to the server that it meant talks to that server: transcripts, randoms and secret are the same",
                implies(client, p.met), section, client & p.at_server(states), part),
        p.claim(f"P{version}-2", "An end accepts a Finished from an honest peer only if both transcripts are the same up to there",
                implies(at_client | at_server, p.a.undeceived), section, at_server & p.at_client(states) if version == "13" else at_client, part),
        p.claim(f"P{version}-1", "When both ends are connected and the server's secret is with an honest client, they have one secret and one transcript",
                implies(conjunction((server, p.at_client(states))), p.met), section, conjunction((server, p.at_client(states))), part),
    ]  # fmt: skip


def _secrecy(p: Pair, version: str, section: tuple[str, ...], given: Expr, part: str) -> list[Property]:
    sends = On((SENT,), "client") & p.honest & given
    return [
        p.claim(f"P{version}-6", "What a client sends to the server that it meant is under keys that nobody else has",
                implies(sends, ~p.c.writes & m.EPOCH.ne("PLAINTEXT")), section, sends & m.EPOCH.eq("APPLICATION"), part),
    ]  # fmt: skip


def _stream(p: Pair, section: tuple[str, ...]) -> list[Property]:
    """The rows about the whole stack (X) that are about TLS alone."""
    read = On((RECV("ApplicationData"),), "client") & Does("deliver_data") & p.honest & p.strong
    return [
        p.claim("X6", "What a client delivers as sent by the server that it meant was sent by it, in order, and is not the attacker's",
                implies(read, ~p.c.reads), section, read),
        p.claim("X7", "No application data leaves an end in the clear", implies(On((SENT,)), m.EPOCH.ne("PLAINTEXT")), section, On((SENT,), "client") & p.honest),
    ]  # fmt: skip


def _client_authentication(p: Pair, version: str, states: tuple[str, ...], section: tuple[str, ...]) -> list[Property]:
    shown = conjunction((p.at_server(states), p.s.shown.eq("peer")))
    return [
        p.claim(f"P{version}-4", "A server that was shown the client's certificate and is connected talks to that client, who meant to talk to it",
                implies(shown, conjunction((p.met, p.honest))), section, shown),
    ]  # fmt: skip


def _tls13() -> list[Property]:
    p, q = Pair("tls13_attacked"), Pair("tls13_psk_attacked")
    fin, psk = ("8446", "4.4.4", "E.1"), ("8446", "4.2.11", "E.1")
    early = On((RECV("ApplicationData"),), "server") & Does("deliver_early_data")
    c, s = q.client.vars, q.server.vars
    up = conjunction((q.at_client(UP13), q.at_server(UP13), q.honest, q.s.partner.eq("peer")))
    return [
        *_agreement(p, "13", UP13, fin, p.strong, ""), *_secrecy(p, "13", ("8446", "E.1", "E.2"), p.strong, ""), *_stream(p, ("8446", "5.1", "E.2")),
        *_client_authentication(p, "13", UP13, ("8446", "4.4.3", "E.1")),
        *_agreement(q, "13", UP13, psk, conjunction(()), "PSK"), *_secrecy(q, "13", psk, conjunction(()), "PSK"),
        q.claim("P13-1", "When both ends are connected they agree on the PSK, on early data and on whether there was a retry, whoever was between them",
                implies(up, conjunction(Eq(c[v], s[v]) for v in (t.psk, t.early_accepted, t.hrr))), psk, up & c[t.early_accepted], "facts"),
        q.claim("P13-10", "Early data that the server delivers was sent by who owns the PSK, on this connection or on one before",
                implies(early, q.s.hello.in_("authentic", "replayed", "own")), ("8446", "4.2.10", "8"), early & q.s.hello.eq("authentic"), "owner"),
        q.wrong("P13-10", "Early data that the server delivers was sent on this connection", implies(early, q.s.hello.ne("replayed")),
                ("8446", "8", "E.5"), "replay", "0-RTT data can be replayed: the server must do without, or remember ClientHellos"),
        q.wrong("P13-3", "A client that is connected by a PSK talks to another principal than itself (Selfie)",
                implies(q.at_client(UP13), ~q.a.reflected), ("8446", "4.2.11"), "Selfie", "RFC 9257 section 4.1: an external PSK does not say who is in which role"),
    ]  # fmt: skip


def _tls12() -> list[Property]:
    p, q = Pair("tls12_attacked"), Pair("tls12_data_attacked")
    fin, section_f = ("5246", "7.4.9", "F.1.1"), ("5246", "7.4.3", "F.1.1")
    ephemeral = flag("ephemeral suite", On((RECV("ServerHello"),), "client") & Accepted("client") & m.KEY_EXCHANGE.eq("ECDHE"),
                     "the last ServerHello selected an ephemeral key exchange", clear=On((SEND("ClientHello"),), "client"))  # fmt: skip
    signed = flag("ephemeral key", On((RECV("ServerKeyExchange"),), "client") & Accepted("client"), "a ServerKeyExchange was accepted",
                  clear=On((SEND("ClientHello"),), "client"))  # fmt: skip
    secret = (
        On((RECV("ClientKeyExchange"),), "server") & Accepted("server") & p.c.partner.eq("attacker") & p.a.same_randoms
    )
    same = flag("one master secret", secret, "the attacker may give the server the client's premaster secret")
    up = p.at_client(UP12)
    rsa = conjunction((q.at_client(UP12), q.honest, q.client.vars[t.key_exchange].eq("RSA")))
    return [
        *_agreement(p, "12", UP12, fin, conjunction(()), ""), *_client_authentication(p, "12", UP12, ("5246", "7.4.8", "F.1.1")),
        *_agreement(q, "12", UP12, fin, q.strong, "data"), *_secrecy(q, "12", ("5246", "F.2"), q.strong, ""), *_stream(q, ("5246", "6.2.3", "F.2")),
        Property("P12-9", p.name, "A client that is connected with an ephemeral suite got a ServerKeyExchange", implies(conjunction((up, ephemeral.var)), signed.var),
                 rfc("5246", "7.4.3"), witness=conjunction((up, ephemeral.var, p.honest)), ghosts=(ephemeral, signed), note=CRYPTO),
        q.claim("P12-5", "A client that is connected by RSA key exchange was not deceived, even if the server also signs weak parameters",
                implies(rsa, q.met), section_f, conjunction((rsa, q.a.weak)), "RSA"),
        q.wrong("P12-5", "A client that is connected by a signed key exchange was not deceived, even if the server also signs weak parameters (Logjam)",
                implies(conjunction((q.at_client(UP12), q.honest)), q.a.undeceived), section_f, "Logjam",
                "a ServerKeyExchange does not sign the suite: who solves the weak exchange forges the Finished"),
        Property("P12-8", p.name, "Two ends with one master secret have one transcript (Triple Handshake)",
                 implies(conjunction((up, p.at_server(UP12), same.var)), p.a.undeceived), rfc("7627", "1", "4"), ghosts=(same,), kind=Kind.FALSE, part="no EMS",
                 note="without extended_master_secret; with it the master secret depends on the transcript"),
    ]  # fmt: skip


def _renegotiation() -> list[Property]:
    p = Pair("tls12_reneg_attacked")
    again = flag(
        "server renegotiates",
        On((RECV("ClientHello"),), "server") & Accepted("server") & p.at_server(UP12),
        "a ClientHello on a connection that is up",
    )
    done = conjunction((p.at_server(UP12), again.var, p.s.partner.eq("peer"), p.a.undeceived))
    bound = p.server.vars[t.secure_renegotiation]
    first = flag(
        "binding agreed",
        On((SEND("ServerHello"),), "server") & m.RENEGOTIATION_INFO.eq("empty"),
        "the server answered renegotiation_info in its first ServerHello",
    )
    return [
        Property("P12-7", p.name, "A server that supports RFC 5746 completes no renegotiation with a client for whom it is the first handshake",
                 ~conjunction((done, first.var)), rfc("5746", "3.1", "3.7"), witness=conjunction((p.at_server(UP12), again.var, bound)), ghosts=(again, first), note=CRYPTO),
        Property("P12-7", p.name, "A server completes no renegotiation with a client for whom it is the first handshake", ~done, rfc("5746", "1"),
                 ghosts=(again,), kind=Kind.FALSE, part="without RFC 5746", note="CVE-2009-3555: the protocol itself, without the extension"),
    ]  # fmt: skip


def _versions() -> list[Property]:
    p = Pair("tls_attacked")
    both = conjunction(p.ends.may(w, "TLS 1.3") for w in ("client", "server"))
    old = conjunction((p.at_client(UP12), p.honest))
    signed = p.client.vars[t.key_exchange].eq("ECDHE")
    new = disjunction((p.at_client(UP13), p.at_server(UP13)))
    return [
        p.claim("P13-5", "A client is connected by TLS 1.2 to the server that it meant only if one of them does not support TLS 1.3",
                implies(conjunction((old, p.strong)), ~both), ("8446", "4.1.3", "D.1", "E.1"), old),
        p.claim("P13-5", "The downgrade sentinel protects the version even if the attacker solves the key exchange of TLS 1.2",
                implies(conjunction((old, signed)), ~both), ("8446", "4.1.3"), conjunction((old, signed, p.c.deceived)), "sentinel"),
        p.claim("P12-1", "Two ends that both made their secret with the other are connected by the same version",
                implies(conjunction((new, p.a.agreed, p.honest)), ~disjunction((p.at_client(UP12), p.at_server(UP12)))), ("8446", "4.1.3", "D"), new, "version"),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*_tls13(), *_tls12(), *_renegotiation(), *_versions()]
