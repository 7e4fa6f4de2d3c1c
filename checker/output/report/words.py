"""What the report says in words of its own: what each message is for, and why each kind of deviation matters."""

from __future__ import annotations

KINDS: dict[str, tuple[str, str]] = {
    "HelloRequest": ("The server asks for a new handshake on this connection.", "RFC 5246 §7.4.1.1"),
    "ClientHello": ("The client opens the handshake: versions, suites, groups and extensions that it offers, and a fresh random.", "RFC 8446 §4.1.2"),
    "HelloRetryRequest": ("The server asks for another ClientHello, with a key share in a group that it names, or with a cookie.", "RFC 8446 §4.1.4"),
    "ServerHello": ("The server selects from what was offered, and adds its random and, in TLS 1.3, its key share.", "RFC 8446 §4.1.3"),
    "NewSessionTicket": ("The server hands out a ticket, with which a later connection can resume this session.", "RFC 8446 §4.6.1"),
    "EndOfEarlyData": ("The client says that its 0-RTT data is over.", "RFC 8446 §4.5"),
    "EncryptedExtensions": ("The server's answers to extensions that need not be read by anybody else.", "RFC 8446 §4.3.1"),
    "ClientEncryptedExtensions": ("Extensions of the client that only the server needs to read.", "RFC 8446 §4.3.1"),
    "Certificate": ("The sender shows its certificate, and those up to its authority.", "RFC 8446 §4.4.2"),
    "ServerKeyExchange": ("The server's ephemeral public key, signed so that it cannot be exchanged on the way.", "RFC 5246 §7.4.3"),
    "CertificateRequest": ("The server asks the client for a certificate.", "RFC 8446 §4.3.2"),
    "ServerHelloDone": ("The server has said all of its first flight.", "RFC 5246 §7.4.5"),
    "CertificateVerify": ("The sender proves that it has the private key of its certificate: a signature over the handshake so far.", "RFC 8446 §4.4.3"),
    "ClientKeyExchange": ("The client's part of the key exchange: both sides can compute the keys now.", "RFC 5246 §7.4.7"),
    "Finished": ("The sender proves that it has the keys, and that both saw the same handshake: a MAC over all of it.", "RFC 8446 §4.4.4"),
    "CertificateStatus": ("The server staples a fresh OCSP response to its certificate.", "RFC 6066 §8"),
    "KeyUpdate": ("The sender goes on with new keys, and may ask its peer to do so too.", "RFC 8446 §4.6.3"),
    "CompressedCertificate": ("A Certificate, compressed.", "RFC 8879 §4"),
    "UnknownHandshake": ("A handshake message of a type that is not known.", "RFC 8446 §4"),
    "ChangeCipherSpec": ("In TLS 1.2: from here on the sender's records are protected by the new keys. In TLS 1.3: nothing, it is there for middleboxes.",
                         "RFC 8446 §5"),
    "Alert": ("The sender closes the connection, or says what went wrong.", "RFC 8446 §6"),
    "ApplicationData": ("What the connection is for.", "RFC 8446 §5.2"),
    "UnknownRecord": ("A record that could not be opened, or of a type that is not known.", "RFC 8446 §5"),
    "EmptyRecord": ("A record with nothing in it.", "RFC 8446 §5.1"),
}  # fmt: skip

SECTIONS_12: dict[str, str] = {
    "ClientHello": "RFC 5246 §7.4.1.2", "ServerHello": "RFC 5246 §7.4.1.3", "Certificate": "RFC 5246 §7.4.2",
    "CertificateRequest": "RFC 5246 §7.4.4", "CertificateVerify": "RFC 5246 §7.4.8", "Finished": "RFC 5246 §7.4.9",
    "NewSessionTicket": "RFC 5077 §3.3", "ChangeCipherSpec": "RFC 5246 §7.1", "Alert": "RFC 5246 §7.2", "ApplicationData": "RFC 5246 §10",
}  # fmt: skip
"""Of the messages that TLS 1.2 has too, its own sections."""

WHY: dict[str, str] = {
    "missing-message": "Each message of a handshake adds something that the rest stands on: a key, a proof of identity, the agreement on what was said. "
                       "An endpoint that goes on without it goes on without that.",
    "unexpected-message": "State machines that take messages where they do not belong have been led to use keys too early, or to skip checks.",
    "duplicate-message": "A message that is taken twice can replace a key or an identity after it was checked.",
    "premature-message": "The sender acted on something that it cannot have received yet, so it did not wait for a check that it owes.",
    "accepted-illegal-message": "The handshake should have ended there. An endpoint that goes on has accepted what an attacker may have sent.",
    "wrong-epoch": "Protection by other keys than the newest means that somebody else may have written it, or may read it.",
    "record-boundary": "Messages on both sides of a change of keys in one record let bytes from before the change count as if they came after it.",
    "data-before-finished": "Until both Finished are verified nobody knows who the peer is: data at this point may go to, or come from, an attacker.",
    "message-after-close": "After close_notify the peer may have stopped listening: what is sent then is lost, or is taken for something else.",
    "message-after-fatal-alert": "A connection that failed must not be used again: what follows is not protected by a handshake that both agreed on.",
    "illegal-value": "The values of one message decide how the next are read: where they contradict each other the two sides may disagree on what was said.",
    "wrong-alert": "The connection does end, but whoever looks for the cause is led astray.",
    "key-update-not-answered": "The peer asked for fresh keys and gets data under the old ones: its limit on their use is exceeded.",
    "signature-invalid": "The signature is the only proof of who the sender is. A peer that accepts this one accepts anybody.",
    "finished-mismatch": "The two sides saw different handshakes, or do not share the keys: somebody may have changed messages on the way.",
    "signature-key-mismatch": "The key shown cannot have made this signature, so it proves nothing.",
    "downgrade-sentinel": "The server could do better and says so: somebody on the way may have cut down what the client offered.",
    "record-not-opened": "The record was changed on the way, or made by somebody without the keys.",
    "malformed-message": "What one parser refuses another may accept: such messages have crashed endpoints, and made two of them disagree.",
}  # fmt: skip

LAYERS: dict[str, str] = {
    "tls": "The peer has to refuse it: what was negotiated is not what both offered.",
    "crypto": "What should prove identity or integrity does not.",
    "certificate": "The peer cannot rely on who the sender says it is.",
    "record": "The bytes do not arrive as they must: peers and middleboxes may read them differently.",
    "tcp": "Ends, firewalls and monitors may take the connection for something else than it is, or it hangs.",
}
"""By layer, where nothing more precise is said of a code."""
