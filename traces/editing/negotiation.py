"""Answers that nobody asked for, and offers that do not hold together."""

from traces.editing import signing, wire
from traces.editing.moves import Change, Make, borrowed, changed, extended
from traces.editing.scenario import Bad
from traces.editing.tape import Cell, Tape

C, S = "client", "server"
ILLEGAL = "illegal_parameter"
SIGNATURES, ALPN, EMS, PSK, EARLY_DATA, VERSIONS, COOKIE = 13, 16, 23, 41, 42, 43, 44
SIGNATURES_CERT, SHARES, RENEGOTIATION = 50, 51, 0xFF01
P256_SHARE = dict(wire.extensions_of(borrowed("tls13/hrr_by_groups.txt", "ServerHello", nth=1)))[SHARES]


def suite(code: int) -> Change:
    return lambda data: wire.patched(data, wire.suite_at(data), code.to_bytes(2))


def compression(data: bytes) -> bytes:
    return wire.patched(data, wire.suite_at(data) + 2, b"\1")


def offering_compression(data: bytes) -> bytes:
    """Method 1 before method 0 in a ClientHello."""
    suites = 39 + data[38]
    at = suites + 2 + int.from_bytes(data[suites : suites + 2])
    return wire.with_body(data, data[4:at] + b"\2\1\0" + data[at + 2 :])


def downgrade_mark(data: bytes) -> bytes:
    return wire.patched(data, 30, b"DOWNGRD\1")


def share_in(group: int) -> bytes:
    return group.to_bytes(2) + P256_SHARE[2:]


def moved_first(kind: int, pairs: wire.Pairs) -> wire.Pairs:
    return [pair for pair in pairs if pair[0] == kind] + [pair for pair in pairs if pair[0] != kind]


def flipped_extension(kind: int, pairs: wire.Pairs) -> wire.Pairs:
    return [(one, wire.flipped(data) if one == kind else data) for one, data in pairs]


def on_curve(group: int) -> Change:
    """A ServerKeyExchange with a key on another curve; it is signed again because what it covers is another."""

    def change(data: bytes) -> bytes:
        public = P256_SHARE[4:]
        params = b"\3" + group.to_bytes(2) + bytes([len(public)]) + public
        return wire.with_body(data, params + data[4 + len(signing.params(data)) :])

    return change


def signed_by(scheme: int) -> Make:
    """The ServerKeyExchange with a right signature of another scheme."""

    def make(tape: Tape) -> Cell:
        anchor = tape.at("ServerKeyExchange")
        again = signing.signed_again(anchor.data, anchor.signer, S, anchor.covered, tls13=False, scheme=scheme)
        tape.replace(anchor, again)
        return anchor

    return make


def server_hello_12(data: bytes) -> bytes:
    """The same random in a ServerHello of TLS 1.2 for a new session."""
    return wire.with_body(
        data, data[4:38] + b"\0" + b"\xc0\x2c" + b"\0" + wire.block([(RENEGOTIATION, b"\0"), (EMS, b"")])
    )


HELLO_13 = (
    Bad("tls13_suite_not_offered", "tls13/full_ecdsa.txt", "suite-not-offered", S,
        "The ServerHello selects TLS_AES_128_CCM_SHA256.", changed("ServerHello", suite(0x1304)), ILLEGAL, "negotiation"),
    Bad("tls13_suite_of_tls12", "tls13/server_quits.txt", "suite-wrong-version", S,
        "The ServerHello selects a suite of TLS 1.2.", changed("ServerHello", suite(0xC030)), ILLEGAL, "negotiation"),
    Bad("tls13_session_id_not_echoed", "tls13/full_ed25519.txt", "session-id-not-echoed", S,
        "One bit of legacy_session_id_echo is wrong.", changed("ServerHello", lambda data: wire.flipped(data, 39)), ILLEGAL,
        "negotiation"),
    Bad("tls13_key_share_not_offered", "tls13/suite_aes128.txt", "key-share-not-offered", S,
        "The server answers with a key on P-256, for which the client sent no share.",
        extended("ServerHello", wire.setting(SHARES, share_in(0x17))), ILLEGAL, "negotiation"),
    Bad("tls13_group_not_offered", "tls13/chain_of_two.txt", "group-not-offered", S,
        "The server answers with a key in a group that the client does not know.",
        extended("ServerHello", wire.setting(SHARES, share_in(0x1F))), ILLEGAL, "negotiation"),
    Bad("tls13_version_not_offered", "tls13/alpn.txt", "version-not-offered", S,
        "The ServerHello selects the version 0x0305.", extended("ServerHello", wire.setting(VERSIONS, b"\3\5")), ILLEGAL,
        "negotiation", negotiated="none"),
    Bad("tls13_psk_out_of_range", "tls13/resumption_psk_dhe_ke.txt", "psk-out-of-range", S,
        "The server selects the second of one offered PSKs.", extended("ServerHello", wire.setting(PSK, b"\0\1")), ILLEGAL,
        "negotiation resumption"),
    Bad("tls13_psk_not_last", "tls13/resumption_server.txt", "psk-not-last", C,
        "pre_shared_key is the first extension of the ClientHello.",
        extended("ClientHello", lambda pairs: moved_first(PSK, pairs), nth=1), ILLEGAL, "negotiation resumption", negotiated="none"),
    Bad("tls13_key_share_missing", "tls13/full_server.txt", "missing-extension", C,
        "The ClientHello has no key_share.", extended("ClientHello", wire.without(SHARES)), "missing_extension", "negotiation",
        negotiated="none"),
    Bad("tls13_compression_offered", "tls13/key_update_server.txt", "compression-offered", C,
        "The ClientHello offers compression.", changed("ClientHello", offering_compression), ILLEGAL, "negotiation",
        negotiated="none"),
)  # fmt: skip
RETRY = (
    Bad("tls13_hello_retry_request_without_change", "tls13/hrr_by_groups.txt", "hrr-no-change", S,
        "The HelloRetryRequest asks for no other key share.", extended("ServerHello", wire.without(SHARES)), ILLEGAL,
        "negotiation hrr", "mbedTLS#10898"),
    Bad("tls13_hello_retry_request_for_known_share", "tls13/hrr_by_groups.txt", "hrr-group-already-shared", S,
        "The HelloRetryRequest asks for the key share that the client has sent.",
        extended("ServerHello", wire.setting(SHARES, b"\0\x1d")), ILLEGAL, "negotiation hrr"),
    Bad("tls13_hello_retry_request_for_unknown_group", "tls13/hrr_by_groups.txt", "hrr-group-not-offered", S,
        "The HelloRetryRequest asks for a group that the client does not offer.",
        extended("ServerHello", wire.setting(SHARES, b"\0\x19")), ILLEGAL, "negotiation hrr"),
    Bad("tls13_suite_changed_after_retry", "tls13/hrr_by_groups.txt", "hrr-suite-changed", S,
        "The ServerHello selects another suite than the HelloRetryRequest.", changed("ServerHello", suite(0x1301), nth=1), ILLEGAL,
        "negotiation hrr", "picotls#608"),
    Bad("tls13_version_changed_after_retry", "tls13/hrr_by_groups.txt", "hrr-version-changed", S,
        "The ServerHello selects TLS 1.2 after a HelloRetryRequest of TLS 1.3.", changed("ServerHello", server_hello_12, nth=1), ILLEGAL,
        "negotiation hrr", negotiated="TLS 1.2"),
    Bad("tls13_random_changed_after_retry", "tls13/hrr_server.txt", "client-hello-changed", C,
        "The second ClientHello has another random.", changed("ClientHello", lambda data: wire.flipped(data, 6), nth=1), ILLEGAL,
        "negotiation hrr", "mbedTLS#9450"),
    Bad("tls13_cookie_not_echoed", "tls13/hrr_cookie_stateless.txt", "cookie-not-echoed", C,
        "The second ClientHello does not return the cookie.", extended("ClientHello", wire.without(COOKIE), nth=1), ILLEGAL,
        "negotiation hrr", "wolfSSL PR 7190"),
)  # fmt: skip
LATER_13 = (
    Bad("tls13_extension_unsolicited", "tls13/full_rsa_pss.txt", "unsolicited-extension", S,
        "The EncryptedExtensions select an application protocol, though the client offered none.",
        extended("EncryptedExtensions", wire.adding(ALPN, b"\0\3\2h2")), "unsupported_extension", "negotiation"),
    Bad("tls13_early_data_unsolicited", "tls13/full_server.txt", "unsolicited-extension", S,
        "The EncryptedExtensions accept early data, though the client offered none.",
        extended("EncryptedExtensions", wire.adding(EARLY_DATA, b"")), "unsupported_extension", "negotiation early_data"),
    Bad("tls13_extension_in_wrong_message", "tls13/sni.txt", "extension-not-allowed", S,
        "The EncryptedExtensions have a key_share.", extended("EncryptedExtensions", wire.adding(SHARES, P256_SHARE)), ILLEGAL,
        "negotiation"),
    Bad("tls13_alpn_not_offered", "tls13/alpn.txt", "alpn-not-offered", S,
        "The server selects an application protocol that the client does not offer.",
        extended("EncryptedExtensions", wire.setting(ALPN, b"\0\7\6spdy/1")), ILLEGAL, "negotiation alpn"),
    Bad("tls13_certificate_request_without_signatures", "tls13/client_auth_ecdsa.txt", "missing-extension", S,
        "The CertificateRequest has signature_algorithms_cert instead of signature_algorithms.",
        extended("CertificateRequest", lambda pairs: [(SIGNATURES_CERT if kind == SIGNATURES else kind, data) for kind, data in pairs]),
        "missing_extension", "negotiation client_auth"),
    Bad("tls13_certificate_request_context", "tls13/client_auth_empty.txt", "certificate-request-context", S,
        "certificate_request_context is not empty during the handshake.",
        changed("CertificateRequest", lambda data: wire.with_body(data, b"\1\7" + data[5:])), ILLEGAL, "negotiation client_auth"),
)  # fmt: skip
TLS12 = (
    Bad("tls12_suite_not_offered", "tls12/ecdhe_ecdsa.txt", "suite-not-offered", S,
        "The ServerHello selects TLS_ECDHE_ECDSA_WITH_AES_128_CCM.", changed("ServerHello", suite(0xC0AC)), ILLEGAL, "negotiation",
        "CVE-2014-5139 OpenSSL"),
    Bad("tls12_compression_not_offered", "tls12/ecdhe_rsa.txt", "compression-not-offered", S,
        "The ServerHello selects compression.", changed("ServerHello", compression), ILLEGAL, "negotiation"),
    Bad("tls12_downgrade_marked", "tls12/downgrade_server_max.txt", "downgrade-sentinel", S,
        "The ServerHello's random says that the server speaks TLS 1.3, which the client offered.",
        changed("ServerHello", downgrade_mark), ILLEGAL, "negotiation sentinel"),
    Bad("tls12_downgrade_marked_accepted", "tls12/downgrade_server_max.txt", "downgrade-sentinel", S,
        "The ServerHello's random says that the server speaks TLS 1.3, which the client offered, and the client goes on.",
        changed("ServerHello", downgrade_mark), exercises="negotiation sentinel accepted"),
    Bad("tls12_group_not_offered", "tls12/client_no_tls13.txt", "group-not-offered", S,
        "The ServerKeyExchange has a key on brainpoolP256r1.", changed("ServerKeyExchange", on_curve(26)), ILLEGAL, "negotiation"),
    Bad("tls12_signature_not_offered", "tls12/ecdhe_ecdsa_chacha20.txt", "signature-not-offered", S,
        "The ServerKeyExchange is signed with SHA-1.", signed_by(0x0203), ILLEGAL, "negotiation signature"),
    Bad("tls12_certificate_of_wrong_kind", "tls12/ecdhe_rsa.txt", "certificate-wrong-key", S,
        "The server selects an RSA suite and sends a certificate with an elliptic key.",
        changed("Certificate", lambda data: borrowed("tls12/ecdhe_ecdsa.txt", "Certificate")), ILLEGAL, "negotiation"),
    Bad("tls12_renegotiation_not_bound", "tls12/renegotiation_server.txt", "renegotiation-info-mismatch", C,
        "One bit of the verify_data in the second ClientHello's renegotiation_info is wrong.",
        extended("ClientHello", lambda pairs: flipped_extension(RENEGOTIATION, pairs), nth=1), "handshake_failure",
        "negotiation renegotiation", "CVE-2009-3555"),
    Bad("tls12_renegotiation_info_missing", "tls12/renegotiation_by_client.txt", "renegotiation-info-missing", S,
        "The ServerHello of the renegotiation has no renegotiation_info.",
        extended("ServerHello", wire.without(RENEGOTIATION), nth=1), "handshake_failure", "negotiation renegotiation"),
)  # fmt: skip
BAD = (*HELLO_13, *RETRY, *LATER_13, *TLS12)
