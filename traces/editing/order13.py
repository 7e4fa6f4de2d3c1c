"""Messages of TLS 1.3 that are missing, come twice, too early, or at all."""

from traces.editing import signing, wire
from traces.editing.moves import Make, added, borrowed, ccs_after, copy_of, missing, moved_before, twice
from traces.editing.scenario import Bad
from traces.editing.tape import Cell, Tape

C, S = "client", "server"
UNEXPECTED = "unexpected_message"
CHAIN = r"(?s)---\nCertificate chain\n.*?---\nNo client"
NO_CHAIN = "---\nno peer certificate available\n---\nNo client"
PEER_LINES = r"depth=\d[^\n]*\nverify return:1\n|Peer sign[^\n]*\n|Server public key[^\n]*\n"
UNSIGNED_EXCHANGE = signing.assembled(borrowed("tls12/ecdhe_rsa.txt", "ServerKeyExchange"), 0x0401, b"")
"""To be signed by the RSA key of the trace that it is put into."""


def untold(make: Make, *patterns: str) -> Make:
    """The edit, and the lines dropped in which openssl would have told of what is no longer there."""

    def edit(tape: Tape) -> Cell:
        anchor = make(tape)
        for pattern in patterns:
            tape.retell(pattern, "")
        return anchor

    return edit


def unauthenticated(tape: Tape) -> Cell:
    anchor = untold(missing("Certificate", "CertificateVerify", by=S), PEER_LINES)(tape)
    tape.retell(CHAIN, NO_CHAIN)
    return anchor


def second_retry(tape: Tape) -> Cell:
    again = copy_of(tape, tape.at("ServerHello"))
    tape.after(tape.at("ClientHello", nth=1), again)
    return again[-1]


def request_after_certificate(tape: Tape) -> Cell:
    moved_before("Certificate", "CertificateRequest", by=S)(tape)
    return tape.at("CertificateRequest", S)


def early_server_hello(tape: Tape) -> Cell:
    tape.remove(tape.at("ClientHello", nth=1))
    return tape.at("ServerHello", nth=1)


def end_of_rejected(tape: Tape) -> Cell:
    finished = tape.anchors("Finished", C)[-1]
    record = tape.record(C, wire.handshake(5, b""), name="EndOfEarlyData")
    tape.before(finished, record)
    return record[-1]


def early_finished(tape: Tape) -> Cell:
    """What the client sends after the server's Finished, before the server's CertificateVerify."""
    anchor = tape.at("Finished", C)
    for name in ("ChangeCipherSpec", "Finished"):
        record = tape.record_of(tape.at(name, C))
        told = tape.state_lines(record[-1], tape.index(record[-1]))
        tape.remove(tape.at(name, C))
        tape.before(tape.at("CertificateVerify", S), [*record, *told])
    return anchor


MISSING = (
    Bad("tls13_encrypted_extensions_missing", "tls13/full_ecdsa.txt", "missing-message", S,
        "The server's EncryptedExtensions are left out.", missing("EncryptedExtensions", by=S), UNEXPECTED, "missing"),
    Bad("tls13_certificate_missing", "tls13/full_ed25519.txt", "missing-message", S,
        "The server's Certificate is left out; its CertificateVerify is signed over what remains.",
        missing("Certificate", by=S), UNEXPECTED, "missing"),
    Bad("tls13_certificate_verify_missing", "tls13/full_ecdsa.txt", "missing-message", S,
        "The server's CertificateVerify is left out.", missing("CertificateVerify", by=S), UNEXPECTED, "missing"),
    Bad("tls13_certificate_verify_missing_accepted", "tls13/suite_chacha20.txt", "missing-message", S,
        "The server's CertificateVerify is left out, and the client goes on.",
        untold(missing("CertificateVerify", by=S), r"Peer sign[^\n]*\n"), exercises="missing accepted",
        like="CVE-2020-24613 wolfSSL"),
    Bad("tls13_authentication_missing_accepted", "tls13/suite_aes128.txt", "missing-message", S,
        "The server's Certificate and CertificateVerify are left out, and the client goes on.", unauthenticated,
        exercises="missing accepted", like="CVE-2020-24613 wolfSSL"),
    Bad("tls13_client_certificate_missing", "tls13/client_auth_server.txt", "missing-message", C,
        "The client answers a CertificateRequest with its Finished alone.",
        untold(missing("Certificate", "CertificateVerify", by=C), r"depth=\d[^\n]*\nverify return:1\n"), UNEXPECTED,
        "missing client_auth", "wolfSSL#9650"),
    Bad("tls13_client_certificate_verify_missing_accepted", "tls13/client_auth_ecdsa.txt", "missing-message", C,
        "The client's CertificateVerify is left out, and the server goes on.", missing("CertificateVerify", by=C),
        exercises="missing accepted client_auth", like="CVE-2022-25640 wolfSSL"),
    Bad("tls13_end_of_early_data_missing", "tls13/early_data_accepted.txt", "missing-message", C,
        "The client ends its early data without EndOfEarlyData; the server cannot open the Finished.",
        missing("EndOfEarlyData", by=C), "bad_record_mac", "missing early_data_accepted"),
    Bad("tls13_post_handshake_certificate_missing_accepted", "tls13/post_handshake_auth_server.txt", "missing-message", C,
        "The client answers a post-handshake CertificateRequest with its Finished alone, and the server goes on.",
        untold(missing("Certificate", "CertificateVerify", by=C), r"depth=\d[^\n]*\nverify return:1\n"),
        exercises="missing accepted post_handshake_auth", like="CVE-2026-55962 wolfSSL"),
    Bad("tls13_key_update_not_answered", "tls13/key_update_requested_by_server.txt", "key-update-not-answered", C,
        "The client sends data instead of the KeyUpdate that it was asked for.", missing("KeyUpdate", by=C),
        exercises="missing key_update", like="OpenSSL#31227"),
)  # fmt: skip
TWICE = (
    Bad("tls13_hello_retry_request_twice", "tls13/hrr_no_middlebox.txt", "duplicate-message", S,
        "The second ClientHello is answered with the same HelloRetryRequest again.", second_retry, UNEXPECTED,
        "duplicate hrr", "picotls#608"),
    Bad("tls13_server_hello_twice", "tls13/no_middlebox.txt", "duplicate-message", S,
        "The ServerHello is sent twice.", twice("ServerHello", S), UNEXPECTED, "duplicate"),
    Bad("tls13_encrypted_extensions_twice", "tls13/full_rsa.txt", "duplicate-message", S,
        "The EncryptedExtensions are sent twice.", twice("EncryptedExtensions", S), UNEXPECTED, "duplicate"),
    Bad("tls13_certificate_twice", "tls13/chain_of_two.txt", "duplicate-message", S,
        "The server's Certificate is sent twice.", twice("Certificate", S), UNEXPECTED, "duplicate"),
    Bad("tls13_certificate_verify_twice", "tls13/full_server.txt", "duplicate-message", S,
        "The server's CertificateVerify is sent twice, the second time signed over the first.", twice("CertificateVerify", S),
        UNEXPECTED, "duplicate"),
    Bad("tls13_end_of_early_data_twice", "tls13/early_data_server.txt", "duplicate-message", C,
        "EndOfEarlyData is sent twice, the second time under handshake keys.", twice("EndOfEarlyData", C), UNEXPECTED,
        "duplicate early_data_accepted"),
    Bad("tls13_client_finished_twice", "tls13/full_server.txt", "duplicate-message", C,
        "The client's Finished is sent twice.", twice("Finished", C), UNEXPECTED, "duplicate"),
)  # fmt: skip
UNASKED = (
    Bad("tls13_certificate_before_encrypted_extensions", "tls13/key_update_server.txt", "missing-message", S,
        "The Certificate comes before the EncryptedExtensions; the signature is over what was sent.",
        moved_before("Certificate", "EncryptedExtensions", by=S), UNEXPECTED, "order"),
    Bad("tls13_server_hello_before_second_client_hello", "tls13/hrr_by_groups.txt", "premature-message", S,
        "The server does not wait for the ClientHello that its HelloRetryRequest asks for.",
        early_server_hello, UNEXPECTED, "order hrr"),
    Bad("tls13_client_finished_early", "tls13/full_rsa.txt", "premature-message", C,
        "The client sends its Finished before it has read the server's CertificateVerify and Finished.", early_finished, "decrypt_error",
        "order"),
    Bad("tls13_certificate_request_after_certificate", "tls13/client_auth_ecdsa.txt", "unexpected-message", S,
        "CertificateRequest and Certificate change places.", request_after_certificate, UNEXPECTED, "order client_auth",
        "wolfSSL#9378"),
    Bad("tls13_certificate_request_with_psk", "tls13/resumption_psk_dhe_ke.txt", "unexpected-message", S,
        "A server that resumes a session asks for a certificate.",
        added(S, "CertificateRequest", borrowed("tls13/client_auth_ecdsa.txt", "CertificateRequest"),
              after="EncryptedExtensions"), UNEXPECTED, "unexpected resumption"),
    Bad("tls13_certificate_with_psk", "tls13/resumption_aes128.txt", "unexpected-message", S,
        "A server that resumes a session sends its Certificate.",
        added(S, "Certificate", borrowed("tls13/full_ecdsa.txt", "Certificate"), after="EncryptedExtensions"), UNEXPECTED,
        "unexpected resumption"),
    Bad("tls13_server_key_exchange", "tls13/full_rsa.txt", "unexpected-message", S,
        "A ServerKeyExchange of TLS 1.2 follows the Certificate.",
        added(S, "ServerKeyExchange", UNSIGNED_EXCHANGE, after="Certificate"), UNEXPECTED,
        "unexpected"),
    Bad("tls13_end_of_early_data_not_accepted", "tls13/early_data_rejected_server.txt", "unexpected-message", C,
        "The client ends with EndOfEarlyData the early data that the server has rejected.",
        end_of_rejected, UNEXPECTED, "unexpected early_data_rejected"),
    Bad("tls13_end_of_early_data_by_server", "tls13/early_data_accepted.txt", "unexpected-message", S,
        "The server sends an EndOfEarlyData.",
        added(S, "EndOfEarlyData", wire.handshake(5, b""), after="EncryptedExtensions"), UNEXPECTED,
        "unexpected early_data_accepted"),
    Bad("tls13_key_update_in_handshake", "tls13/sni.txt", "unexpected-message", S,
        "The server sends a KeyUpdate before its Certificate.",
        added(S, "KeyUpdate", wire.handshake(24, b"\0"), after="EncryptedExtensions"), UNEXPECTED, "unexpected key_update"),
    Bad("tls13_unknown_handshake_type", "tls13/alpn.txt", "unexpected-message", S,
        "A handshake message of the unassigned type 99 comes after the EncryptedExtensions.",
        added(S, "???", wire.handshake(99, b"\0"), after="EncryptedExtensions"), UNEXPECTED, "unexpected"),
    Bad("tls13_hello_request_accepted", "tls13/full_ecdsa_p384.txt", "unexpected-message", S,
        "The server sends a HelloRequest after the handshake, and the client ignores it.",
        added(S, "HelloRequest", wire.handshake(0, b""), after="NewSessionTicket", nth=1),
        exercises="unexpected accepted", like="OpenSSL#31532"),
    Bad("tls13_post_handshake_auth_not_offered", "tls13/no_tickets.txt", "unexpected-message", S,
        "The server asks for a certificate after the handshake, which the client did not offer.",
        added(S, "CertificateRequest", borrowed("tls13/post_handshake_auth.txt", "CertificateRequest"), after="Finished", of=C),
        UNEXPECTED, "unexpected post_handshake_auth", "mbedTLS#10882"),
    Bad("tls13_new_session_ticket_by_client", "tls13/full_server.txt", "unexpected-message", C,
        "The client sends a NewSessionTicket.",
        added(C, "NewSessionTicket", borrowed("tls13/full_ecdsa.txt", "NewSessionTicket"), after="Finished"), UNEXPECTED,
        "unexpected"),
    Bad("tls13_renegotiation", "tls13/full_server.txt", "unexpected-message", C,
        "The client sends a ClientHello after the handshake, to renegotiate.",
        added(C, "ClientHello", borrowed("tls13/full_server.txt", "ClientHello"), after="ApplicationData"), UNEXPECTED,
        "unexpected renegotiation"),
    Bad("tls13_change_cipher_spec_after_finished_accepted", "tls13/full_server.txt", "unexpected-message", C,
        "The client sends a ChangeCipherSpec after its Finished, and the server ignores it.",
        ccs_after("Finished", of=C, by=C), exercises="unexpected accepted", like="JDK-8366244, mbedTLS#10903"),
)  # fmt: skip


BAD = (*MISSING, *TWICE, *UNASKED)
