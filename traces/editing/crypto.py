"""Proofs that are wrong: Finished and signatures. All messages and their order are right."""

from traces.editing import signing, wire
from traces.editing.moves import Make, changed
from traces.editing.scenario import Bad
from traces.editing.tape import Cell, Tape

C, S = "client", "server"
DECRYPT = "decrypt_error"


def broken(name: str, by: str) -> Make:
    """One bit of the proof at the message's end is wrong."""
    return changed(name, wire.flipped, by=by, frozen=True)


def signed_otherwise(name: str, by: str, *, scheme: int, key: str = "", role: str = "") -> Make:
    """A CertificateVerify with another scheme, by another key, or in the other side's name; else a right signature."""

    def make(tape: Tape) -> Cell:
        anchor = tape.at(name, by)
        names = {stem: leaf for leaf, stem in signing.key_names().items()}
        leaf = names[key] if key else anchor.signer
        again = signing.signed_again(anchor.data, leaf, role or by, anchor.covered, tls13=tape.tls13, scheme=scheme)
        tape.replace(anchor, again).frozen = True
        return anchor

    return make


BAD = (
    Bad("tls13_server_finished_wrong", "tls13/suite_chacha20.txt", "finished-mismatch", S,
        "One bit of the server's Finished is wrong.", broken("Finished", S), DECRYPT, "finished"),
    Bad("tls13_client_finished_wrong", "tls13/full_server.txt", "finished-mismatch", C,
        "One bit of the client's Finished is wrong.", broken("Finished", C), DECRYPT, "finished"),
    Bad("tls13_client_finished_wrong_accepted", "tls13/hrr_server.txt", "finished-mismatch", C,
        "One bit of the client's Finished is wrong, and the server goes on.", broken("Finished", C), exercises="finished accepted"),
    Bad("tls12_server_finished_wrong", "tls12/ecdhe_rsa_server.txt", "finished-mismatch", S,
        "One bit of the server's Finished is wrong.", broken("Finished", S), DECRYPT, "finished"),
    Bad("tls12_client_finished_wrong", "tls12/dhe_rsa_server.txt", "finished-mismatch", C,
        "One bit of the client's Finished is wrong.", broken("Finished", C), DECRYPT, "finished"),
    Bad("tls12_server_finished_wrong_accepted", "tls12/ecdhe_ecdsa_chacha20.txt", "finished-mismatch", S,
        "One bit of the server's Finished is wrong, and the client goes on.", broken("Finished", S), exercises="finished accepted"),
    Bad("tls13_certificate_verify_wrong", "tls13/full_rsa.txt", "signature-invalid", S,
        "One bit of the server's signature is wrong.", broken("CertificateVerify", S), DECRYPT, "signature"),
    Bad("tls13_certificate_verify_wrong_accepted", "tls13/full_ed25519.txt", "signature-invalid", S,
        "One bit of the server's signature is wrong, and the client goes on.", broken("CertificateVerify", S),
        exercises="signature accepted", like="CVE-2021-3336 wolfSSL"),
    Bad("tls13_certificate_verify_by_another_key", "tls13/full_ecdsa.txt", "signature-invalid", S,
        "The server's CertificateVerify is signed with the key of another certificate.",
        signed_otherwise("CertificateVerify", S, scheme=0x0403, key="untrusted"), DECRYPT, "signature"),
    Bad("tls13_certificate_verify_of_client", "tls13/client_auth_server.txt", "signature-invalid", C,
        "The client signs the text that is meant for a server's signature.",
        signed_otherwise("CertificateVerify", C, scheme=0x0403, role=S), DECRYPT, "signature client_auth"),
    Bad("tls13_certificate_verify_wrong_curve", "tls13/sni.txt", "signature-key-mismatch", S,
        "The server signs with its P-256 key and the scheme for P-384.",
        signed_otherwise("CertificateVerify", S, scheme=0x0503), "illegal_parameter", "signature"),
    Bad("tls13_certificate_verify_pkcs1", "tls13/small_records.txt", "signature-scheme-forbidden", S,
        "The server signs with PKCS #1 padding, which TLS 1.3 forbids.",
        signed_otherwise("CertificateVerify", S, scheme=0x0401), "illegal_parameter", "signature"),
    Bad("tls12_server_key_exchange_wrong_accepted", "tls12/ecdhe_rsa.txt", "signature-invalid", S,
        "One bit of the signature in the ServerKeyExchange is wrong, and the client goes on.", broken("ServerKeyExchange", S),
        exercises="signature accepted", like="CVE-2014-1266 Apple goto fail"),
    Bad("tls12_server_key_exchange_altered", "tls12/ecdhe_ecdsa.txt", "signature-invalid", S,
        "One bit of the server's key in the ServerKeyExchange differs from what was signed.",
        changed("ServerKeyExchange", lambda data: wire.flipped(data, 20), frozen=True), DECRYPT, "signature"),
    Bad("tls12_client_certificate_verify_wrong", "tls12/client_auth_server.txt", "signature-invalid", C,
        "One bit of the client's signature is wrong.", broken("CertificateVerify", C), DECRYPT, "signature client_auth"),
)  # fmt: skip
