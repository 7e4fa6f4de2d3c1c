"""What the proofs about the TLS client watch: ghosts of the wire, seen from the client.

Each ghost follows messages that the client accepted or sent, with what they said; none reads the client's own variables. Those
about one handshake are forgotten when the next ClientHello goes out. What is received and ignored counts as accepted, except
after the server's close_notify, when everything is ignored: `heard` leaves that out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, And, At, Cite, Expr, Fact, Next, Not, Or, Ref, Term, Var, refs_of
from wirestate.model.properties.claims import Kind, Property, flag
from wirestate.model.system import ACCEPTED, After, Changes, Ghost, On

SENT_KINDS = (
    "ClientHello", "EndOfEarlyData", "ClientEncryptedExtensions", "Certificate", "CompressedCertificate", "CertificateVerify",
    "ClientKeyExchange", "Finished", "KeyUpdate", "ChangeCipherSpec", "Alert", "ApplicationData",
)  # fmt: skip
"""What a client can send at all."""
HANDSHAKE = tuple(k.name for k in m.KINDS if k.content == "handshake")
CERTIFICATES = ("Certificate", "CompressedCertificate")
DEAF = At(("READ_CLOSED", "CLOSE_RECEIVED"))
"""After the server's close_notify everything is ignored."""


def received(*kinds: str) -> Expr:
    return On(tuple(RECV(k) for k in kinds))


def sent(*kinds: str) -> Expr:
    return On(tuple(SEND(k) for k in kinds))


def heard(*kinds: str) -> Expr:
    """A message of one of these kinds is accepted before the server's close_notify."""
    return received(*kinds) & ACCEPTED & ~DEAF


def fault(kind: str) -> Fact:
    return m.fact(kind, "fault")


def sound(kind: str) -> Expr:
    """The message's content deserves no alert: its signature, verify_data, parameters are right."""
    return fault(kind).eq("none")


def rfc(number: str, *sections: str) -> tuple[Cite, ...]:
    return tuple(Cite(f"RFC {number}", s) for s in sections)


def noted(name: str, when: Expr, fact: Fact, doc: str, *, clear: Expr | None = None) -> Ghost:
    """A ghost that takes the value of a fact."""
    cases: tuple[tuple[Expr, Term], ...] = ((when, fact),)
    if clear is not None:
        cases = ((clear, fact.domain[0]), *cases)
    return Ghost(Var(name, fact.domain, doc, fact.domain[0]), cases)


ANY_RECEIVED = received(*m.MESSAGES)
ANY_HEARD = heard(*m.MESSAGES)
ANY_SENT = sent(*SENT_KINDS)
NOT_ALERTS = tuple(k for k in SENT_KINDS if k != "Alert")

HELLO = sent("ClientHello")
SH13 = heard("ServerHello") & m.VERSION.eq("TLS 1.3")
SH12 = heard("ServerHello") & m.VERSION.ne("TLS 1.3")
NEW = HELLO
"""A handshake begins, or begins again after a HelloRetryRequest."""

ALIKE: dict[str, tuple[str, ...]] = {
    "certificate": ("RSA", "DH_static"), "signed": ("DHE", "ECDHE"), "unsigned": ("DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"),
    "PSK": ("PSK",), "RSA_PSK": ("RSA_PSK",),
}  # fmt: skip
"""Key exchanges that need the same messages (RFC 5246 sections 7.4.2 to 7.4.4, RFC 4279, RFC 8422)."""

# The versions and the offer
sh13 = flag("accepted ServerHello 1.3", SH13, "a TLS 1.3 ServerHello was accepted")
sh12 = flag("accepted ServerHello 1.2", SH12, "an older ServerHello was accepted in this handshake", clear=NEW)
hrr = flag("accepted HelloRetryRequest", heard("HelloRetryRequest"), "a HelloRetryRequest was accepted")
offered13 = noted("sent offer of 1.3", HELLO, m.OFFERS_13, "the last ClientHello offered TLS 1.3")
offered12 = noted("sent offer of 1.2", HELLO, m.OFFERS_12, "the last ClientHello offered TLS 1.2")
offered_early = noted("sent early_data", HELLO, m.EARLY_DATA, "the last ClientHello offered 0-RTT")
offered_psk = noted("sent pre_shared_key", HELLO, m.PSK_OFFERED, "the last ClientHello offered a PSK")
offered_pha = noted("sent post_handshake_auth", HELLO, m.PHA_OFFERED, "the last ClientHello offered post-handshake authentication")
offered_id = noted("sent session id", HELLO, m.SESSION_ID_OFFERED, "the last ClientHello had a session id")
asked_ticket = noted("sent SessionTicket extension", HELLO, m.TICKET_SUPPORTED, "the last ClientHello asked for a session ticket")
offered_info = noted("sent renegotiation_info", HELLO, m.RENEGOTIATION_INFO, "the renegotiation_info of the last ClientHello")
offered_ticket = noted("sent ticket", HELLO, m.TICKET_OFFERED, "the last ClientHello had a session ticket")

# The server's handshake messages
psk = noted("accepted PSK", SH13, m.PSK_SELECTED, "the PSK that the TLS 1.3 ServerHello selected")
early = noted("accepted early_data", heard("EncryptedExtensions"), m.EARLY_ACCEPTED, "EncryptedExtensions accepted 0-RTT")
certificate = flag(
    "accepted Certificate", (heard("Certificate") & sound("Certificate") | heard("CompressedCertificate") & sound("CompressedCertificate"))
    & ~m.EMPTY, "a server certificate that is neither empty nor bad, in this handshake", clear=NEW,
)  # fmt: skip
extensions = flag("accepted EncryptedExtensions", heard("EncryptedExtensions"), "TLS 1.3 extensions")
verify = flag("accepted CertificateVerify", heard("CertificateVerify") & sound("CertificateVerify") & certificate.var,
              "a good signature after the certificate", clear=NEW)  # fmt: skip
finished = flag("accepted Finished", heard("Finished"), "the server's Finished, in this handshake", clear=NEW)
good_finished = flag("accepted good Finished", heard("Finished") & sound("Finished") & m.EPOCH.ne("PLAINTEXT"),
                     "the same, with the right verify_data and under keys", clear=NEW)  # fmt: skip
request = flag("accepted CertificateRequest", heard("CertificateRequest"), "a CertificateRequest, in this handshake", clear=NEW)
ske = flag("accepted ServerKeyExchange", heard("ServerKeyExchange") & sound("ServerKeyExchange"), "with a good signature", clear=NEW)
shd = flag("accepted ServerHelloDone", heard("ServerHelloDone"), "in this handshake", clear=NEW)
ticket = flag("accepted NewSessionTicket", heard("NewSessionTicket") & sh12.var, "in this TLS 1.2 handshake", clear=NEW)
KX = Var("accepted key exchange", ("none", *ALIKE), "the key exchange of the older ServerHello's suite, by what it asks for", "none")
kx = Ghost(KX, (*((SH12 & m.KEY_EXCHANGE.in_(*members), name) for name, members in ALIKE.items()), (SH12, "none")))
granted = noted("accepted ticket promise", SH12, m.TICKET_GRANTED, "the ServerHello promised a NewSessionTicket", clear=NEW)
status = noted("accepted status promise", SH12, m.STATUS_GRANTED, "the ServerHello announced a CertificateStatus", clear=NEW)
fs_ok = noted("accepted False Start suite", SH12, m.FALSE_START_OK, "the ServerHello's suite allows a False Start", clear=NEW)
ccs_in = flag("accepted ChangeCipherSpec", heard("ChangeCipherSpec") & sh12.var, "after this handshake's older ServerHello", clear=NEW)
after_ccs = flag("directly after ChangeCipherSpec", heard("ChangeCipherSpec") & sh12.var, "no handshake message was accepted since",
                 clear=NEW | heard(*(k for k in HANDSHAKE if k != "HelloRequest")))  # fmt: skip

# The client's own messages
own_cke = flag("sent ClientKeyExchange", sent("ClientKeyExchange"), "in this handshake", clear=NEW)
own_cert = Ghost(
    Var("sent Certificate", ("none", "empty", "sign", "fixed_dh"), "the client's certificate in this handshake", "none"),
    ((NEW, "none"), (sent(*CERTIFICATES) & m.EMPTY, "empty"), (sent("Certificate"), m.KEY), (sent("CompressedCertificate"), "sign")),
)
own_verify = flag("sent CertificateVerify", sent("CertificateVerify"), "in this handshake", clear=NEW)
own_ccs = flag("sent ChangeCipherSpec", sent("ChangeCipherSpec") & sh12.var, "after this handshake's older ServerHello", clear=NEW)
own_finished = flag("sent Finished", sent("Finished"), "in this handshake", clear=NEW)
eoed = flag("sent EndOfEarlyData", sent("EndOfEarlyData"), "the end of 0-RTT data")
completed = flag("completed a handshake", sh12.var & ((heard("Finished") & own_finished.var) | (sent("Finished") & finished.var)),
                 "both Finished of an older handshake went over the wire, in this handshake or an earlier one")  # fmt: skip
signalled = flag("signalled RFC 5746", HELLO & ~completed.var & m.RENEGOTIATION_INFO.ne("absent"), "the first ClientHello had renegotiation_info")
secure = flag("accepted RFC 5746", SH12 & m.RENEGOTIATION_INFO.eq("empty") & ~completed.var, "the first ServerHello had renegotiation_info")

# Keys by the wire: which epoch and generation each direction is in
KU_IN, KU_OUT = heard("KeyUpdate") & sh13.var, sent("KeyUpdate") & sh13.var
CCS_IN, CCS_OUT = heard("ChangeCipherSpec") & sh12.var, sent("ChangeCipherSpec") & sh12.var
EPOCH = Var("keys in", m.EPOCHS, "the epoch of what the server sends, by the messages before", "PLAINTEXT")
keys_in = Ghost(EPOCH, ((SH13, "HANDSHAKE"), (heard("Finished") & sh13.var, "APPLICATION"), (CCS_IN, "APPLICATION")))
NUMBER = Var("generation in", m.GENERATIONS, "the keys' generation of what the server sends, modulo 4", 0)
generation_in = Ghost(NUMBER, ((CCS_IN | KU_IN, Next(NUMBER)),))
OWN_EPOCH = Var("keys out", m.EPOCHS, "the epoch of what the client sends, by the messages before", "PLAINTEXT")
keys_out = Ghost(OWN_EPOCH, (
    (HELLO & m.EARLY_DATA, "EARLY"), (heard("HelloRetryRequest"), "PLAINTEXT"), (heard("Finished") & sh13.var & ~early.var, "HANDSHAKE"),
    (sent("EndOfEarlyData"), "HANDSHAKE"), (sent("Finished") & sh13.var, "APPLICATION"), (CCS_OUT, "APPLICATION"),
))  # fmt: skip
OWN_NUMBER = Var("generation out", m.GENERATIONS, "the keys' generation of what the client sends, modulo 4", 0)
generation_out = Ghost(OWN_NUMBER, ((CCS_OUT | KU_OUT, Next(OWN_NUMBER)),))
UNDER_IN = m.EPOCH.eq(EPOCH) & m.GENERATION.eq(NUMBER)
UNDER_OUT = m.EPOCH.eq(OWN_EPOCH) & m.GENERATION.eq(OWN_NUMBER)

# Alerts and closing
CLOSE = m.DESCRIPTION.eq("close_notify")
CANCEL = m.DESCRIPTION.eq("user_canceled")
REFUSAL = m.DESCRIPTION.eq("no_renegotiation")
ERROR = ~CLOSE & ~CANCEL & ~REFUSAL
close_in = flag("accepted close_notify", received("Alert") & ACCEPTED & CLOSE & ~DEAF, "the server closed its direction")
close_out = flag("sent close_notify", sent("Alert") & CLOSE, "the client closed its direction")
canceled = flag("sent user_canceled", sent("Alert") & CANCEL, "the client gave up")
error_out = flag("sent error alert", sent("Alert") & ERROR & m.LEVEL.eq("fatal"), "the client sent a fatal alert")
error_in = flag("accepted error alert", heard("Alert") & ERROR & (m.LEVEL.eq("fatal") | (sh13.var & m.LEVEL.ne("invalid"))),
                "the server sent a fatal alert; in TLS 1.3 any error is fatal")  # fmt: skip
refused = flag("refused", ANY_RECEIVED & Not(ACCEPTED), "the client refused a message")


def mentioned(expr: Expr) -> Iterator[Ref]:
    """Every var and fact of a claim."""
    match expr:
        case After(of) | Not(of):
            yield from mentioned(of)
        case Changes(ref):
            yield ref
        case And(parts) | Or(parts):
            for part in parts:
                yield from mentioned(part)
        case _:
            yield from refs_of(expr)


def needed(exprs: Iterable[Expr], more: Iterable[Ghost]) -> tuple[Ghost, ...]:
    """The ghosts that these expressions mention, and those that their cases mention in turn."""
    known: dict[Ref, Ghost] = {each.var: each for each in (*GHOSTS, *more)}
    found: dict[Ghost, None] = {}
    left = [r for e in exprs for r in mentioned(e)]
    while left:
        ghost = known.get(left.pop())
        if ghost is not None and ghost not in found:
            found[ghost] = None
            left += [r for when, term in ghost.cases for r in (*mentioned(when), *refs_of(term))]
    return tuple(found)


GHOSTS = tuple(each for each in list(globals().values()) if isinstance(each, Ghost))
"""All ghosts of this module."""


def client(id_: str, statement: str, claim: Expr, cite: tuple[Cite, ...], witness: Expr, *more: Ghost, part: str = "",
           note: str = "", kind: Kind = Kind.ALWAYS) -> Property:  # fmt: skip
    """A property of the client against an unrestricted server, with the ghosts of this module that it needs and `more`."""
    return Property(id_, "tls_client", statement, claim, cite, witness, needed((claim, witness), more), kind, part, note)
