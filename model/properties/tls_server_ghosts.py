"""What the properties of the TLS server watch: messages accepted and sent with their facts, never what the machine believes.

The ghosts of one handshake begin anew with each ClientHello that is accepted. "Accepted" leaves out what is ignored after the
client's close_notify. `SEEN12` and `SEEN13` follow the languages of `tls_server_words`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, And, At, Cite, Expr, Next, Not, Or, Var, refs_of
from wirestate.model.properties.claims import Kind, Property, flag
from wirestate.model.properties.tls_server_words import Language, all12, projected, words13
from wirestate.model.system import ACCEPTED, After, Ghost, On

SENT = (
    "HelloRequest", "HelloRetryRequest", "ServerHello", "EncryptedExtensions", "Certificate", "CompressedCertificate",
    "CertificateStatus", "ServerKeyExchange", "CertificateRequest", "ServerHelloDone", "CertificateVerify", "NewSessionTicket",
    "ChangeCipherSpec", "Finished", "KeyUpdate", "ApplicationData", "Alert",
)  # fmt: skip
"""All that a server ever sends."""
HANDSHAKE = tuple(k.name for k in m.KINDS if k.content == "handshake")
CLOSE = m.DESCRIPTION.eq("close_notify")
CANCEL = m.DESCRIPTION.eq("user_canceled")
REFUSAL = m.DESCRIPTION.eq("no_renegotiation")
CLEAR = m.EPOCH.eq("PLAINTEXT")


def received(*kinds: str) -> Expr:
    """One of these messages came, accepted or not; any message without a name."""
    return On(tuple(RECV(k) for k in kinds or m.MESSAGES))


def sent(*kinds: str) -> Expr:
    """The server sends one of these messages; any message without a name."""
    return On(tuple(SEND(k) for k in kinds or SENT))


OPEN = ~At(("READ_CLOSED", "CLOSE_RECEIVED"))


def accepted(*kinds: str) -> Expr:
    """One of these was accepted, and not only ignored because the client had closed its side."""
    return received(*kinds) & ACCEPTED & OPEN


def bad(kind: str, *alerts: str) -> Expr:
    """The content of such a message deserves one of these alerts; any alert without one."""
    wrong = m.fact(kind, "fault")
    return wrong.in_(*alerts) if alerts else wrong.ne("none")


def valid(*kinds: str) -> Expr:
    """One of these was accepted and its content is right."""
    found: Expr = accepted(kinds[0]) & ~bad(kinds[0])
    for kind in kinds[1:]:
        found = found | (accepted(kind) & ~bad(kind))
    return found


HELLO = accepted("ClientHello")
CERTIFICATES = ("Certificate", "CompressedCertificate")
SENDS_HELLO = sent("ServerHello")

# the connection
chosen = Ghost(
    Var("chosen version", ("none", *m.VERSION.domain), "by the last ServerHello", "none"), ((SENDS_HELLO, m.VERSION),)
)
IN12, IN13 = chosen.var.eq("TLS 1.2"), chosen.var.eq("TLS 1.3")
key_exchange = Ghost(
    Var("chosen key exchange", m.KEY_EXCHANGES, "by the last ServerHello", "TLS13"), ((SENDS_HELLO, m.KEY_EXCHANGE),)
)
psk = Ghost(Var("chosen PSK", m.PSK_SELECTED.domain, "by the ServerHello", "none"), ((SENDS_HELLO, m.PSK_SELECTED),))

own_finished = flag("sent Finished", sent("Finished"), "in this handshake", clear=HELLO)
finished = flag("accepted Finished", valid("Finished"), "a right one, in this handshake", clear=HELLO)
stage = Ghost(
    Var("stage", ("none", "open", "retry", "done"), "of the handshake: no ClientHello yet, running, HelloRetryRequest sent, both Finished", "none"),
    (
        (HELLO, "open"), (sent("HelloRetryRequest"), "retry"), (sent("Finished") & finished.var, "done"),
        (accepted("Finished") & own_finished.var, "done"), (sent("Alert") & REFUSAL, "done"),
    ),
)  # fmt: skip
RUNNING, DONE = stage.var.eq("open"), stage.var.eq("done")
ever_done = flag(
    "a handshake was completed",
    (sent("Finished") & finished.var) | (accepted("Finished") & own_finished.var),
    "on this connection",
)
retried = flag("sent HelloRetryRequest", sent("HelloRetryRequest"), "on this connection")
signalled = flag("RFC 5746 signalled", HELLO & ~ever_done.var & m.RENEGOTIATION_INFO.ne("absent"), "by the first ClientHello")
secure = flag(
    "RFC 5746 agreed", SENDS_HELLO & m.VERSION.eq("TLS 1.2") & m.RENEGOTIATION_INFO.ne("absent") & ~ever_done.var, "by the first ServerHello"
)  # fmt: skip

# what the last ClientHello offered
offered_early = Ghost(Var("offered early data"), ((HELLO, m.EARLY_DATA),))
offered_id = Ghost(Var("offered session id"), ((HELLO, m.SESSION_ID_OFFERED),))
offered_ticket = Ghost(Var("offered ticket"), ((HELLO, m.TICKET_OFFERED),))
asked_ticket = Ghost(Var("offered SessionTicket extension"), ((HELLO, m.TICKET_SUPPORTED),))
offered_psk = Ghost(Var("offered PSK"), ((HELLO, m.PSK_OFFERED),))
offered_info = Ghost(Var("offered renegotiation_info", m.RENEGOTIATION_INFO.domain, "", "absent"), ((HELLO, m.RENEGOTIATION_INFO),))
offered_pha = Ghost(Var("offered post_handshake_auth"), ((HELLO, m.PHA_OFFERED),))
offered_13 = Ghost(Var("offered TLS 1.3"), ((HELLO, m.OFFERS_13),))

# this handshake, what the server sent
hello = flag("sent ServerHello", SENDS_HELLO, "in this handshake", clear=HELLO)
own_certificate = flag("sent Certificate", sent(*CERTIFICATES), "in this handshake", clear=HELLO)
own_status = flag("sent CertificateStatus", sent("CertificateStatus"), "in this handshake", clear=HELLO)
own_exchange = flag("sent ServerKeyExchange", sent("ServerKeyExchange"), "in this handshake", clear=HELLO)
own_verify = flag("sent CertificateVerify", sent("CertificateVerify"), "in this handshake", clear=HELLO)
asked = flag("sent CertificateRequest", sent("CertificateRequest") & RUNNING, "in this handshake", clear=HELLO)
hello_done = flag("sent ServerHelloDone", sent("ServerHelloDone"), "in this handshake", clear=HELLO)
own_ccs = flag("sent ChangeCipherSpec", sent("ChangeCipherSpec") & IN12, "in this TLS 1.2 handshake", clear=HELLO)
ticket = Ghost(Var("ticket promised"), ((SENDS_HELLO, m.TICKET_GRANTED),))
own_ticket = flag("sent NewSessionTicket", sent("NewSessionTicket"), "in this handshake", clear=HELLO)
echoed = Ghost(Var("echoed session id"), ((SENDS_HELLO & m.SESSION_ID.eq("echo") & offered_id.var, True), (SENDS_HELLO, False)))
status = Ghost(Var("status announced"), ((SENDS_HELLO, m.STATUS_GRANTED),))
early = flag("accepted early data", sent("EncryptedExtensions") & m.EARLY_ACCEPTED, "by EncryptedExtensions")

# this handshake, what the client sent and the server accepted
_CERTIFICATE = (
    accepted("Certificate") & ~bad("Certificate") & RUNNING,
    accepted("CompressedCertificate") & ~bad("CompressedCertificate") & RUNNING,
)
certificate = Ghost(
    Var("accepted Certificate", ("none", "empty", "sign", "fixed_dh"), "a right one of the client, in this handshake", "none"),
    (
        (HELLO, "none"), ((_CERTIFICATE[0] | _CERTIFICATE[1]) & m.EMPTY, "empty"), (_CERTIFICATE[0] & m.KEY.eq("fixed_dh") & IN12, "fixed_dh"),
        (_CERTIFICATE[0] | _CERTIFICATE[1], "sign"),
    ),
)  # fmt: skip
exchange = flag("accepted ClientKeyExchange", accepted("ClientKeyExchange"), "in this handshake", clear=HELLO)
verify = flag(
    "accepted CertificateVerify", valid("CertificateVerify") & RUNNING & certificate.var.eq("sign"), "a right one after its Certificate",
    clear=HELLO,
)  # fmt: skip
ccs = flag(
    "accepted ChangeCipherSpec",
    accepted("ChangeCipherSpec") & IN12 & hello.var,
    "in this TLS 1.2 handshake",
    clear=HELLO,
)
settings = flag(
    "agreed on application settings",
    sent("EncryptedExtensions") & ~m.EARLY_ACCEPTED & m.ALPS_NEGOTIATED,
    "not in the RFC",
)
client_settings = flag("accepted EncryptedExtensions", accepted("ClientEncryptedExtensions"), "the client's settings")
end_of_early = flag("accepted EndOfEarlyData", accepted("EndOfEarlyData"), "")
keyed = flag(
    "heard under handshake keys",
    accepted() & m.EPOCH.eq("HANDSHAKE") & IN13,
    "a record of the client",
)
PROVED = (certificate.var.eq("sign") & verify.var) | (certificate.var.eq("fixed_dh") & key_exchange.var.eq("DH_static"))

# keys, by what was said on the wire
READ_CCS = accepted("ChangeCipherSpec") & IN12 & hello.var
WRITE_CCS = sent("ChangeCipherSpec") & IN12
read_keys = Ghost(
    Var("keys of the client", m.EPOCHS, "the epoch that the client has reached", "PLAINTEXT"),
    (
        (READ_CCS, "APPLICATION"), (sent("Finished") & IN13 & early.var, "EARLY"), (sent("Finished") & IN13, "HANDSHAKE"),
        (accepted("EndOfEarlyData"), "HANDSHAKE"), (accepted("Finished") & IN13, "APPLICATION"),
    ),
)  # fmt: skip
write_keys = Ghost(
    Var("keys of the server", m.EPOCHS, "the epoch that the server has reached", "PLAINTEXT"),
    (
        (WRITE_CCS, "APPLICATION"), (SENDS_HELLO & m.VERSION.eq("TLS 1.3"), "HANDSHAKE"), (sent("Finished") & IN13, "APPLICATION"),
    ),
)  # fmt: skip
_READ = Var("generation of the client", m.GENERATIONS, "ChangeCipherSpecs or KeyUpdates accepted, modulo 4", 0)
_WRITE = Var("generation of the server", m.GENERATIONS, "ChangeCipherSpecs or KeyUpdates sent, modulo 4", 0)
read_generation = Ghost(_READ, ((READ_CCS | accepted("KeyUpdate"), Next(_READ)),))
write_generation = Ghost(_WRITE, ((WRITE_CCS | sent("KeyUpdate"), Next(_WRITE)),))
UPDATE = m.KEY_UPDATE_REQUEST
update_owed = flag("KeyUpdate owed", accepted("KeyUpdate") & UPDATE.eq("update_requested"), "the client asked for one",
                   clear=sent("KeyUpdate") & UPDATE.eq("update_not_requested"))  # fmt: skip
update_asked = flag(
    "KeyUpdate asked for",
    sent("KeyUpdate") & UPDATE.eq("update_requested"),
    "and none came since",
    clear=accepted("KeyUpdate"),
)

# post-handshake authentication
_COUNT = Var("requests not answered", tuple(range(8)), "post-handshake CertificateRequests", 0)
AFTERWARDS = IN13 & DONE
outstanding = Ghost(
    _COUNT,
    ((sent("CertificateRequest") & AFTERWARDS, Next(_COUNT)), (accepted("Finished") & AFTERWARDS, Next(_COUNT, -1))),
)
answer = Ghost(
    Var("answer to a request", ("none", "Certificate", "CertificateVerify"), "the last message of the answer that is under way", "none"),
    (
        (accepted(*CERTIFICATES) & AFTERWARDS & ~m.EMPTY, "Certificate"), (accepted(*CERTIFICATES) & AFTERWARDS, "CertificateVerify"),
        (accepted("CertificateVerify") & AFTERWARDS, "CertificateVerify"), (accepted("Finished") & AFTERWARDS, "none"),
    ),
)  # fmt: skip

# closing
FATAL = m.LEVEL.eq("fatal") & ~CLOSE & ~CANCEL & ~REFUSAL
closed_in = flag("accepted close_notify", received("Alert") & ACCEPTED & CLOSE, "the client closed its side")
closed_out = flag("sent close_notify", sent("Alert") & CLOSE, "the server closed its side")
canceled = flag("sent user_canceled", sent("Alert") & CANCEL, "and no close_notify since", clear=sent("Alert") & CLOSE)
ERROR_IN = received("Alert") & ACCEPTED & OPEN & (FATAL | (IN13 & ~CLOSE & ~CANCEL))
refused = flag("refused a message", received() & ~ACCEPTED, "an error that the server found")
ended = flag(
    "connection ended",
    (received() & ~ACCEPTED) | ERROR_IN | (sent("Alert") & FATAL),
    "by an error alert, or by an error found",
)
alerted = flag("fatal alert seen", ERROR_IN | (sent("Alert") & FATAL), "sent or accepted")
CONNECTED = At(("CONNECTED", "TLS12_CONNECTED"))

# the languages: a ghost for each letter, and the step that is it
SEEN12: dict[str, Expr] = {
    "<CR": asked.var, "<SHD": hello_done.var, "<Fin": own_finished.var, ">Cert(0)": certificate.var.eq("empty"),
    ">Cert": certificate.var.eq("sign"), ">Cert(dh)": certificate.var.eq("fixed_dh"), ">CKE": exchange.var, ">CV": verify.var,
    ">CCS": ccs.var, ">Fin": finished.var,
}  # fmt: skip
STEPS12: dict[str, Expr] = {
    "<CR": sent("CertificateRequest"), "<SHD": sent("ServerHelloDone"), "<Fin": sent("Finished"),
    ">Cert(0)": accepted("Certificate") & m.EMPTY, ">Cert": accepted("Certificate") & ~m.EMPTY & m.KEY.eq("sign"),
    ">Cert(dh)": accepted("Certificate") & ~m.EMPTY & m.KEY.eq("fixed_dh"), ">CKE": accepted("ClientKeyExchange"),
    ">CV": accepted("CertificateVerify"), ">CCS": accepted("ChangeCipherSpec"), ">Fin": accepted("Finished"),
}  # fmt: skip
SEEN13: dict[str, Expr] = {
    "<HRR": retried.var, "<EE+early": early.var, "<EE+alps": settings.var, "<CR": asked.var, "<Fin": own_finished.var,
    ">Cert(0)": certificate.var.eq("empty"), ">Cert": certificate.var.eq("sign"), ">CV": verify.var, ">Fin": finished.var,
    ">EOED": end_of_early.var, ">EE": client_settings.var,
}  # fmt: skip
STEPS13: dict[str, Expr] = {
    "<EE+early": sent("EncryptedExtensions") & m.EARLY_ACCEPTED,
    "<EE+alps": sent("EncryptedExtensions") & ~m.EARLY_ACCEPTED & m.ALPS_NEGOTIATED,
    "<CR": sent("CertificateRequest"), "<Fin": sent("Finished"), ">Cert(0)": accepted(*CERTIFICATES) & m.EMPTY,
    ">Cert": accepted(*CERTIFICATES) & ~m.EMPTY, ">CV": accepted("CertificateVerify"), ">Fin": accepted("Finished"),
    ">EOED": accepted("EndOfEarlyData"), ">EE": accepted("ClientEncryptedExtensions"),
}  # fmt: skip
HELLOS = (">CH", "<SH", ">CH2")
"""Letters that `stage` follows: no word goes on without them."""
LANGUAGE12 = Language(projected(all12(), SEEN12, HELLOS))
LANGUAGE13 = Language(projected(words13(), SEEN13, HELLOS))

GHOSTS: dict[Var, Ghost] = {g.var: g for g in list(globals().values()) if isinstance(g, Ghost)}


def watching(*claims: Expr) -> tuple[Ghost, ...]:
    """The ghosts that these expressions read, and those that they read in turn, in the order of this module."""
    todo = [v for claim in claims for v in _variables(claim)]
    found: set[Var] = set()
    while todo:
        var = todo.pop()
        if var in GHOSTS and var not in found:
            found.add(var)
            todo.extend(v for condition, _ in GHOSTS[var].cases for v in _variables(condition))
    return tuple(g for v, g in GHOSTS.items() if v in found)


def _variables(expr: Expr) -> Iterator[Var]:
    match expr:
        case Not(of) | After(of):
            yield from _variables(of)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _variables(part)
        case _:
            yield from (r for r in refs_of(expr) if isinstance(r, Var))


def claim(id_: str, statement: str, claim_: Expr, cite: tuple[Cite, ...], *, witness: Expr, part: str = "", note: str = "",
          kind: Kind = Kind.ALWAYS) -> Property:  # fmt: skip
    """A property of the TLS server alone, with the ghosts that it reads."""
    return Property(id_, "tls_server", statement, claim_, cite, witness, watching(claim_, witness), kind, part, note)
