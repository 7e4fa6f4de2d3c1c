"""What is noted about the two ends of an attacked pair: whose words each read, and who has its keys.

No machine knows these variables, and none reads them; the attacker's possibilities and the properties are written over them.
Standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from wirestate.model import messages as m
from wirestate.model.core import Expr, Fact, In, Var
from wirestate.model.machines import tls_table as t
from wirestate.model.products.tls_channel import CLIENT_HELLO, variable
from wirestate.model.products.tls_pair import Ends, configuration
from wirestate.model.expressions import conjunction

FORGERY = Fact(
    "forgery", ("own", "altered", "replayed"), "with his own share, another's with other content, one of before"
)
IDENTITY = Fact("identity", ("honest", "attacker"), "whose certificate he shows")
HEARD = (*CLIENT_HELLO[:3], m.SESSION_ID_OFFERED, m.RENEGOTIATION_INFO)
KNOWN = ("none", "attacker")


@dataclass(frozen=True)
class Mind:
    """What the proofs note about one end: whose words it read, and who has its keys."""

    who: str

    def _flag(self, name: str, doc: str) -> Var:
        return variable(f"{self.who} {name}", (False, True), doc, False)

    @cached_property
    def deceived(self) -> Var:
        return self._flag("deceived", "its transcript of this handshake is not the other end's")

    @cached_property
    def hello(self) -> Var:
        return variable(f"{self.who} read hello", ("none", "authentic", *FORGERY.domain), "whose hello it read", "none")

    @cached_property
    def partner(self) -> Var:
        return variable(
            f"{self.who} shares secret",
            ("none", "peer", "attacker"),
            "who made this handshake's secret with it",
            "none",
        )

    @cached_property
    def reads(self) -> Var:
        return self._flag("reads attacker's keys", "the attacker has the keys that it reads with")

    @cached_property
    def writes(self) -> Var:
        return self._flag("writes attacker's keys", "the attacker has the keys that it writes with")

    @cached_property
    def spoke(self) -> Var:
        return self._flag("spoke under attacker's keys", "the attacker has the keys of the last message that it sent")

    @cached_property
    def clean(self) -> Var:
        return self._flag(
            "signed a true transcript", "it was not deceived when it last sent Finished or CertificateVerify"
        )

    @cached_property
    def shown(self) -> Var:
        return variable(
            f"{self.who} was shown", ("none", "peer", "attacker"), "whose certificate or parameters it has", "none"
        )

    @property
    def vars(self) -> tuple[Var, ...]:
        return (self.deceived, self.hello, self.partner, self.reads, self.writes, self.spoke, self.clean, self.shown)


@dataclass(frozen=True)
class Attack:
    """The two ends, what is noted about each, and what they are configured to."""

    ends: Ends

    @cached_property
    def minds(self) -> dict[str, Mind]:
        return {"client": Mind("client"), "server": Mind("server")}

    @cached_property
    def intends(self) -> Var:
        return configuration(
            "client intends", ("server", "attacker"), "whose name the client checks", self.ends.scope.betrayed
        )

    @cached_property
    def weak(self) -> Var:
        return configuration(
            "weak suites", (False, True), "the server does weak (export) key exchange", self.ends.scope.weak
        )

    @cached_property
    def reflected(self) -> Var:
        return configuration(
            "reflected",
            (False, True),
            "the server is the client's own owner, with the same PSK",
            self.ends.scope.reflected,
        )

    @cached_property
    def heard(self) -> dict[Fact, Var]:
        return {f: variable(f"server heard {f.name}", f.domain, "in the last ClientHello", f.domain[0]) for f in HEARD}

    @property
    def vars(self) -> tuple[Var, ...]:
        return (
            *self.minds["client"].vars,
            *self.minds["server"].vars,
            self.intends,
            self.weak,
            self.reflected,
            *self.heard.values(),
        )

    @property
    def honest_intent(self) -> Expr:
        return self.intends.eq("server")

    @property
    def same_randoms(self) -> Expr:
        """Each end has the other's random, whatever else it read."""
        return conjunction(In(self.minds[w].hello, ("authentic", "altered")) for w in ("client", "server"))

    @property
    def undeceived(self) -> Expr:
        return conjunction(~self.minds[w].deceived for w in ("client", "server"))

    @property
    def agreed(self) -> Expr:
        """Both ends have the same secret, and nobody else has it."""
        return conjunction((self.same_randoms, *(self.minds[w].partner.eq("peer") for w in ("client", "server"))))

    def is13(self, who: str) -> Expr:
        return In(self.ends.end(who).vars[t.key_exchange], ("TLS13",))


def other(who: str) -> str:
    return "server" if who == "client" else "client"
