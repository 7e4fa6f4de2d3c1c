"""Messages of TLS 1.2 that are missing, come twice, too early, or at all."""

from traces.editing import wire
from traces.editing.moves import (
    added, borrowed, ccs_after, data_after, header_only, in_clear, missing, moved_before, twice,
)  # fmt: skip
from traces.editing.order13 import UNSIGNED_EXCHANGE, untold
from traces.editing.scenario import Bad
from traces.editing.tape import Cell, Tape

C, S = "client", "server"
UNEXPECTED = "unexpected_message"
VERIFIED = r"depth=\d[^\n]*\nverify return:1\n"
HEARTBEAT = 24


def second_change_cipher_spec(tape: Tape) -> Cell:
    """Under the keys that the first one put in force, so that it is longer."""
    first = tape.at("ChangeCipherSpec", C)
    again = header_only(first.message.sent, 20, 1 + tape.overhead())
    tape.after(first, [again])
    return again


def finished_without_change(tape: Tape) -> Cell:
    tape.remove(tape.at("ChangeCipherSpec", C))
    return in_clear("Finished", C)(tape)


def certificate_again(tape: Tape) -> Cell:
    record = tape.record(S, tape.at("Certificate", S).data, protected=False, name="Certificate")
    tape.after(tape.at("ServerKeyExchange"), record)
    return record[-1]


def heartbeat(tape: Tape) -> Cell:
    record = header_only(tape.role == S, HEARTBEAT, 19)
    tape.after(tape.at("ServerHelloDone"), [record])
    return record


def data_instead_of_finished(tape: Tape) -> Cell:
    tape.remove(tape.at("NewSessionTicket"))
    tape.remove(tape.at("ChangeCipherSpec", S))
    tape.remove(tape.at("Finished", S))
    return tape.at("ApplicationData", S)


def client_certificate_missing(tape: Tape) -> Cell:
    tape.remove(tape.at("CertificateVerify", C))
    tape.remove(tape.at("Certificate", C))
    return tape.at("ClientKeyExchange")


def ticket_unpromised(tape: Tape) -> Cell:
    data = borrowed("tls12/ecdhe_ecdsa.txt", "NewSessionTicket")
    record = tape.record(S, data, protected=False, name="NewSessionTicket")
    tape.before(tape.at("ChangeCipherSpec", S), record)
    return record[-1]


MISSING = (
    Bad("tls12_certificate_missing", "tls12/ecdhe_ecdsa.txt", "missing-message", S,
        "The server's Certificate is left out.", missing("Certificate", by=S), UNEXPECTED, "missing"),
    Bad("tls12_server_key_exchange_missing", "tls12/ecdhe_p384.txt", "missing-message", S,
        "The server's ServerKeyExchange is left out, though the suite needs one.", missing("ServerKeyExchange", by=S), UNEXPECTED,
        "missing"),
    Bad("tls12_server_key_exchange_missing_accepted", "tls12/ecdhe_ecdsa_chacha20.txt", "missing-message", S,
        "The server's ServerKeyExchange is left out, and the client goes on with the certificate's key.",
        untold(missing("ServerKeyExchange", by=S), r"Peer sign[^\n]*\n|Server Temp Key[^\n]*\n"),
        exercises="missing accepted", like="CVE-2014-3572 OpenSSL"),
    Bad("tls12_client_certificate_missing", "tls12/client_auth_server.txt", "missing-message", C,
        "The client does not answer the CertificateRequest.",
        untold(client_certificate_missing, VERIFIED), UNEXPECTED, "missing client_auth",
        "wolfSSL#9650, GnuTLS 3.3.9"),
    Bad("tls12_client_key_exchange_missing", "tls12/ecdhe_ed25519.txt", "missing-message", C,
        "The ClientKeyExchange is left out.", missing("ClientKeyExchange", by=C), UNEXPECTED, "missing"),
    Bad("tls12_client_certificate_verify_missing", "tls12/client_auth_rsa.txt", "missing-message", C,
        "The client's CertificateVerify is left out.", missing("CertificateVerify", by=C), UNEXPECTED, "missing client_auth"),
    Bad("tls12_client_certificate_verify_missing_accepted", "tls12/client_auth_server.txt", "missing-message", C,
        "The client's CertificateVerify is left out, and the server goes on.", missing("CertificateVerify", by=C),
        exercises="missing accepted client_auth", like="CVE-2020-2655 JSSE"),
    Bad("tls12_client_change_cipher_spec_missing", "tls12/ecdhe_rsa_server.txt", "missing-message", C,
        "The client sends no ChangeCipherSpec, and so its Finished in the clear.", finished_without_change, UNEXPECTED, "missing"),
    Bad("tls12_new_session_ticket_missing", "tls12/ecdhe_rsa.txt", "missing-message", S,
        "The server promises a ticket and sends none.", missing("NewSessionTicket", by=S), UNEXPECTED, "missing",
        "BoGo SkipNewSessionTicket"),
    Bad("tls12_server_finished_missing_accepted", "tls12/alpn.txt", "data-before-finished", S,
        "The server answers the client's False Start without ever sending its ChangeCipherSpec and Finished.",
        data_instead_of_finished, exercises="missing accepted data", like="SMACK: skipped server Finished", outcome="closed_early"),
)  # fmt: skip
TWICE = (
    Bad("tls12_server_hello_twice", "tls12/ecdhe_rsa_server.txt", "duplicate-message", S,
        "The ServerHello is sent twice.", twice("ServerHello", S), UNEXPECTED, "duplicate"),
    Bad("tls12_client_certificate_twice", "tls12/client_auth_ecdsa.txt", "duplicate-message", C,
        "The client's Certificate is sent twice.", twice("Certificate", C), UNEXPECTED, "duplicate client_auth"),
    Bad("tls12_server_hello_done_twice", "tls12/dhe_rsa.txt", "duplicate-message", S,
        "The ServerHelloDone is sent twice.", twice("ServerHelloDone", S), UNEXPECTED, "duplicate"),
    Bad("tls12_client_key_exchange_twice_accepted", "tls12/ecdhe_rsa_server.txt", "duplicate-message", C,
        "The ClientKeyExchange is sent twice, and the server goes on.", twice("ClientKeyExchange", C),
        exercises="duplicate accepted", like="SMACK: JSSE"),
    Bad("tls12_client_change_cipher_spec_twice", "tls12/ecdhe_rsa_server.txt", "duplicate-message", C,
        "The client's ChangeCipherSpec is sent twice.", second_change_cipher_spec, UNEXPECTED, "duplicate"),
    Bad("tls12_certificate_repeated_accepted", "tls12/ecdhe_ecdsa.txt", "unexpected-message", S,
        "The server's Certificate is sent again after the ServerKeyExchange, and the client goes on.", certificate_again,
        exercises="duplicate accepted", like="SMACK: Mono"),
)  # fmt: skip
ORDER = (
    Bad("tls12_server_key_exchange_before_certificate", "tls12/dhe_rsa_server.txt", "missing-message", S,
        "The ServerKeyExchange comes before the Certificate.", moved_before("ServerKeyExchange", "Certificate", by=S), UNEXPECTED,
        "order"),
    Bad("tls12_client_change_cipher_spec_early", "tls12/dhe_rsa_server.txt", "missing-message", C,
        "The client's ChangeCipherSpec comes before its ClientKeyExchange.",
        moved_before("ChangeCipherSpec", "ClientKeyExchange", by=C), UNEXPECTED, "order", "CVE-2014-0224 OpenSSL"),
    Bad("tls12_server_change_cipher_spec_early", "tls12/tickets_off.txt", "premature-message", S,
        "A ChangeCipherSpec follows the ServerHelloDone.", ccs_after("ServerHelloDone", of=S, by=S), UNEXPECTED, "order",
        "CVE-2014-0224 OpenSSL"),
    Bad("tls12_certificate_verify_before_key_exchange_accepted", "tls12/client_auth_server.txt", "missing-message", C,
        "The client's CertificateVerify comes before its ClientKeyExchange, and the server goes on.",
        moved_before("CertificateVerify", "ClientKeyExchange", by=C), exercises="order accepted client_auth",
        like="CVE-2026-2645 wolfSSL"),
    Bad("tls12_data_before_finished_accepted", "tls12/rsa_aes128_gcm.txt", "data-before-finished", C,
        "The client sends data right after its Finished, without a suite for False Start, and the server goes on.",
        data_after("Finished", of=C, by=C), exercises="order accepted data"),
    Bad("tls12_data_in_clear_accepted", "tls12/ecdhe_ed25519.txt", "data-before-finished", S,
        "The server sends data in the clear after its ServerHello, and the client goes on.",
        data_after("ServerHello", of=S, by=S, protected=False), exercises="order accepted data", like="ocaml-tls#315"),
)  # fmt: skip
UNASKED = (
    Bad("tls12_server_key_exchange_for_rsa_accepted", "tls12/rsa_aes128_gcm.txt", "unexpected-message", S,
        "The server sends an ECDHE key though the suite exchanges keys by RSA, and the client goes on.",
        added(S, "ServerKeyExchange", UNSIGNED_EXCHANGE, after="Certificate", protected=False),
        exercises="unexpected accepted", like="CVE-2015-0204 FREAK"),
    Bad("tls12_certificate_request_anonymous", "tls12/anon_ecdh.txt", "unexpected-message", S,
        "An anonymous server asks for a certificate.",
        added(S, "CertificateRequest", borrowed("tls12/client_auth_ecdsa.txt", "CertificateRequest"), after="ServerKeyExchange",
              protected=False), "handshake_failure", "unexpected client_auth"),
    Bad("tls12_new_session_ticket_unpromised", "tls12/tickets_off.txt", "unexpected-message", S,
        "The server sends a ticket that its ServerHello did not announce.", ticket_unpromised, UNEXPECTED, "unexpected"),
    Bad("tls12_certificate_status_unpromised", "tls12/ecdhe_rsa_pss.txt", "unexpected-message", S,
        "The server sends a CertificateStatus that its ServerHello did not announce.",
        added(S, "CertificateStatus", borrowed("tls12/ocsp_stapling.txt", "CertificateStatus"), after="Certificate", protected=False),
        UNEXPECTED, "unexpected"),
    Bad("tls12_certificate_in_resumption", "tls12/resumption_session_id.txt", "unexpected-message", S,
        "A server that resumes a session sends its Certificate.",
        added(S, "Certificate", borrowed("tls12/ecdhe_ecdsa.txt", "Certificate"), after="ServerHello", protected=False), UNEXPECTED,
        "unexpected resumption"),
    Bad("tls12_hello_request_by_client", "tls12/ecdhe_rsa_server.txt", "unexpected-message", C,
        "The client sends a HelloRequest.", added(C, "HelloRequest", wire.handshake(0, b""), after="ApplicationData"), UNEXPECTED,
        "unexpected"),
    Bad("tls12_heartbeat_in_handshake", "tls12/ecdhe_p384.txt", "unexpected-message", S,
        "A heartbeat record follows the ServerHelloDone.", heartbeat, UNEXPECTED, "unexpected", "SMACK: OpenSSL 1.0.1f"),
)  # fmt: skip
BAD = (*MISSING, *TWICE, *ORDER, *UNASKED)
