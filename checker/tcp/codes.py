"""Every code of a TCP deviation: what it means in one line, and the section of RFC 9293 that says so."""

from __future__ import annotations

CODES: dict[str, tuple[str, str]] = {
    "wrong-ack-of-syn": ("a SYN,ACK, or the first ACK, acknowledges something else than the peer's SYN", "RFC 9293 §3.5"),
    "ack-before-isn": ("a segment acknowledges less than the peer's SYN", "RFC 9293 §3.4"),
    "ack-of-unsent": ("a segment acknowledges what the peer has not sent", "RFC 9293 §3.4"),
    "ack-missing": ("a segment of a connection that is open has no ACK bit", "RFC 9293 §3.1"),
    "no-flags": ("a segment has no control bits at all", "RFC 9293 §3.1"),
    "syn-and-fin": ("a segment has both SYN and FIN", "RFC 9293 §3.5"),
    "syn-and-rst": ("a segment has both SYN and RST", "RFC 9293 §3.5.2"),
    "data-before-handshake": ("text is sent by an end that is in no synchronized state", "RFC 9293 §3.10.2"),
    "fin-before-handshake": ("a FIN is sent before the handshake is done", "RFC 9293 §3.10.4"),
    "data-after-fin": ("new text or another FIN is sent after the FIN", "RFC 9293 §3.6"),
    "fin-not-last": ("a FIN stands before text that was sent already", "RFC 9293 §3.6"),
    "segment-after-rst": ("an end goes on after it has reset the connection", "RFC 9293 §3.10.5"),
    "syn-in-synchronized": ("a SYN with a new sequence number is sent within an open connection", "RFC 9293 §3.5"),
    "isn-changed": ("a SYN,ACK is repeated with another sequence number", "RFC 9293 §3.8.1"),
    "seq-before-isn": ("a segment begins before the initial sequence number", "RFC 9293 §3.4"),
    "beyond-window": ("text is sent beyond what the peer's window allows", "RFC 9293 §3.8.6"),
    "rst-outside-window": ("a RST has a sequence number that the peer must ignore", "RFC 9293 §3.5.3"),
    "conflicting-segment": ("other octets are sent for sequence numbers that were sent before", "RFC 9293 §3.4"),
    "out-of-state": ("a segment is sent in a state in which it cannot be", "RFC 9293 §3.10"),
}
