"""Every message kind that the machines know: its protocol, wire code, who sends it, and the facts that it carries.

Facts are finite and few: what a rule must know and nothing else. The checker reads them off the bytes, the proofs leave
them free, the reference computes them. TCP segments are in `segments`. Standard library only.
"""

from __future__ import annotations


from wirestate.model.core import Cite, Fact, ModelError, Value
from wirestate.values import dataclass

EPOCHS = ("PLAINTEXT", "EARLY", "HANDSHAKE", "APPLICATION")
GENERATIONS = (0, 1, 2, 3)
ALERTS = (
    "close_notify", "unexpected_message", "bad_record_mac", "decryption_failed", "record_overflow",
    "decompression_failure", "handshake_failure", "no_certificate", "bad_certificate", "unsupported_certificate",
    "certificate_revoked", "certificate_expired", "certificate_unknown", "illegal_parameter", "unknown_ca",
    "access_denied", "decode_error", "decrypt_error", "export_restriction", "protocol_version",
    "insufficient_security", "internal_error", "inappropriate_fallback", "user_canceled", "no_renegotiation",
    "missing_extension", "unsupported_extension", "certificate_unobtainable", "unrecognized_name",
    "bad_certificate_status_response", "bad_certificate_hash_value", "unknown_psk_identity", "certificate_required",
    "general_error", "no_application_protocol", "ech_required", "unknown",
)  # fmt: skip
KEY_EXCHANGES = (
    "RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13",
)  # fmt: skip

EPOCH = Fact("epoch", EPOCHS, "the epoch whose keys protected the record")
GENERATION = Fact("generation", GENERATIONS, "ChangeCipherSpecs (1.2) or KeyUpdates (1.3) before it, modulo 4")
ENDS_RECORD = Fact("ends_record", (False, True), "the message is the last one in its record")
INTERLEAVED = Fact("interleaved", (False, True), "another handshake message was incomplete when it came")
COMMON = (EPOCH, GENERATION, ENDS_RECORD, INTERLEAVED)


def fault(*alerts: str) -> Fact:
    """What is wrong with a message's content, as the alert that a receiver owes for it; "none" if nothing."""
    return Fact("fault", ("none", *alerts), "the alert that its content deserves", judged=True)


PARSE = ("decode_error", "illegal_parameter")
CERTIFICATE = (
    *PARSE, "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired",
    "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension",
)  # fmt: skip

# ClientHello
OFFERS_13 = Fact("offers_13", doc="supported_versions contains TLS 1.3")
OFFERS_12 = Fact("offers_12", doc="TLS 1.2 is offered")
PSK_OFFERED = Fact("psk_offered", doc="pre_shared_key is present")
EARLY_DATA = Fact("early_data", doc="the early_data extension is present")
SESSION_ID_OFFERED = Fact("session_id_offered", doc="legacy_session_id is not empty")
TICKET_SUPPORTED = Fact("ticket_supported", doc="a SessionTicket extension is present, empty or not")
TICKET_OFFERED = Fact("ticket_offered", doc="a non-empty SessionTicket extension is present")
PHA_OFFERED = Fact("pha_offered", doc="post_handshake_auth is present")
RENEGOTIATION_INFO = Fact(
    "renegotiation_info", ("absent", "empty", "bound"), "RFC 5746: absent, empty (or SCSV), or bound to the last handshake",
    judged=True,
)
# HelloRetryRequest and ServerHello
VERSION = Fact("version", ("TLS 1.3", "TLS 1.2", "older"), "the version that the server selected")
KEY_EXCHANGE = Fact("key_exchange", KEY_EXCHANGES, "what the selected suite exchanges keys by")
PSK_SELECTED = Fact("psk_selected", ("none", "first", "other"), "which offered PSK the server selected")
SESSION_ID = Fact("session_id", ("empty", "echo", "fresh"), "the session id, against the one offered")
TICKET_GRANTED = Fact("ticket_granted", doc="the SessionTicket extension is present: a NewSessionTicket will come")
STATUS_GRANTED = Fact("status_granted", doc="status_request is acknowledged: a CertificateStatus may come (1.2)")
SENTINEL = Fact("sentinel", doc="the last eight bytes of random are a downgrade sentinel")
FALSE_START_OK = Fact("false_start_ok", doc="forward-secret AEAD suite, as RFC 7918 wants for a False Start")
# EncryptedExtensions
EARLY_ACCEPTED = Fact("early_accepted", doc="the early_data extension is present: 0-RTT was accepted", judged=True)
ALPS_NEGOTIATED = Fact("alps_negotiated", doc="application settings are negotiated: the client sends EncryptedExtensions")
# the rest
EMPTY = Fact("empty", doc="the certificate list is empty")
KEY = Fact("key", ("sign", "fixed_dh"), "what the certificate's key is for")
KEY_UPDATE_REQUEST = Fact("request", ("update_not_requested", "update_requested", "invalid"), "request_update")
CCS_VALID = Fact("valid", doc="the one byte 0x01")
LEVEL = Fact("level", ("warning", "fatal", "invalid"), "the alert's level")
DESCRIPTION = Fact("description", ALERTS, "the alert's description")


@dataclass(frozen=True, slots=True)
class MessageKind:
    """A kind of message. `code` is the handshake type, or the content type for what is not a handshake message."""

    name: str
    content: str
    code: int | None
    senders: tuple[str, ...]
    facts: tuple[Fact, ...]
    cite: Cite
    protocol: str = "TLS"

    def fact(self, name: str) -> Fact:
        for f in self.facts:
            if f.name == name:
                return f
        raise ModelError(f"{self.name} carries no fact {name!r}")


CLIENT, SERVER, BOTH = ("client",), ("server",), ("client", "server")


def _hs(name: str, code: int, senders: tuple[str, ...], doc: str, section: str, *facts: Fact) -> MessageKind:
    return MessageKind(name, "handshake", code, senders, (*COMMON, *facts), Cite(f"RFC {doc}", section))


def _other(name: str, content: str, code: int | None, cite: Cite, *facts: Fact) -> MessageKind:
    return MessageKind(name, content, code, BOTH, (*COMMON, *facts), cite)


KINDS: tuple[MessageKind, ...] = (
    _hs("HelloRequest", 0, SERVER, "5246", "7.4.1.1"),
    _hs("ClientHello", 1, CLIENT, "8446", "4.1.2", OFFERS_13, OFFERS_12, PSK_OFFERED, EARLY_DATA, SESSION_ID_OFFERED,
        TICKET_SUPPORTED, TICKET_OFFERED, PHA_OFFERED, RENEGOTIATION_INFO,
        fault(*PARSE, "protocol_version", "handshake_failure", "missing_extension", "inappropriate_fallback",
              "decrypt_error", "unsupported_extension", "no_application_protocol", "unrecognized_name")),
    _hs("HelloRetryRequest", 2, SERVER, "8446", "4.1.4", fault(*PARSE, "unsupported_extension", "missing_extension")),
    _hs("ServerHello", 2, SERVER, "8446", "4.1.3", VERSION, KEY_EXCHANGE, PSK_SELECTED, SESSION_ID, TICKET_GRANTED,
        STATUS_GRANTED, RENEGOTIATION_INFO, SENTINEL, FALSE_START_OK,
        fault(*PARSE, "protocol_version", "handshake_failure", "missing_extension", "unsupported_extension")),
    _hs("NewSessionTicket", 4, SERVER, "8446", "4.6.1", fault(*PARSE)),
    _hs("EndOfEarlyData", 5, CLIENT, "8446", "4.5"),
    _hs("EncryptedExtensions", 8, SERVER, "8446", "4.3.1", EARLY_ACCEPTED, ALPS_NEGOTIATED,
        fault(*PARSE, "unsupported_extension", "no_application_protocol")),
    _hs("ClientEncryptedExtensions", 8, CLIENT, "8446", "4.3.1", fault(*PARSE, "unsupported_extension")),
    _hs("Certificate", 11, BOTH, "8446", "4.4.2", EMPTY, KEY, fault(*CERTIFICATE)),
    _hs("ServerKeyExchange", 12, SERVER, "5246", "7.4.3", fault(*PARSE, "decrypt_error", "handshake_failure", "insufficient_security")),
    _hs("CertificateRequest", 13, SERVER, "8446", "4.3.2", fault(*PARSE, "missing_extension")),
    _hs("ServerHelloDone", 14, SERVER, "5246", "7.4.5", fault("decode_error")),
    _hs("CertificateVerify", 15, BOTH, "8446", "4.4.3", fault(*PARSE, "decrypt_error")),
    _hs("ClientKeyExchange", 16, CLIENT, "5246", "7.4.7", fault(*PARSE, "decrypt_error", "unknown_psk_identity", "handshake_failure")),
    _hs("Finished", 20, BOTH, "8446", "4.4.4", fault("decode_error", "decrypt_error")),
    _hs("CertificateStatus", 22, SERVER, "6066", "8", fault(*PARSE, "bad_certificate_status_response")),
    _hs("KeyUpdate", 24, BOTH, "8446", "4.6.3", KEY_UPDATE_REQUEST, fault(*PARSE)),
    _hs("CompressedCertificate", 25, BOTH, "8446", "4.4.2", EMPTY, fault(*CERTIFICATE)),
    _hs("UnknownHandshake", -1, BOTH, "8446", "4"),
    _other("ChangeCipherSpec", "change_cipher_spec", 20, Cite("RFC 5246", "7.1"), CCS_VALID),
    _other("Alert", "alert", 21, Cite("RFC 8446", "6"), LEVEL, DESCRIPTION),
    _other("ApplicationData", "application_data", 23, Cite("RFC 8446", "5.1")),
    _other("UnknownRecord", "unknown", None, Cite("RFC 8446", "5")),
    _other("EmptyRecord", "empty", None, Cite("RFC 8446", "5.1")),
)  # fmt: skip
"""`UnknownRecord` is a record of a content type that TLS does not have; `EmptyRecord` a handshake, alert or
ChangeCipherSpec record without content. CompressedCertificate (RFC 8879) stands in for Certificate."""

MESSAGES: dict[str, MessageKind] = {k.name: k for k in KINDS}

HANDSHAKE_CODES: dict[int, str] = {
    k.code: k.name for k in KINDS
    if k.content == "handshake" and k.code is not None and k.name not in ("HelloRetryRequest", "ClientEncryptedExtensions")
}  # fmt: skip


def fact(kind: str, name: str) -> Fact:
    """The fact `name` of message `kind`; `ModelError` if it has none."""
    return MESSAGES[kind].fact(name)


def check_value(kind: str, name: str, value: Value) -> None:
    """Raise `ModelError` unless `value` is in the domain of that fact."""
    known = fact(kind, name)
    if value not in known.domain:
        raise ModelError(f"{kind}.{name} cannot be {value!r}: one of {', '.join(map(str, known.domain))}")
