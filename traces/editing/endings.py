"""How an edited transcript ends: with the alert that the receiver owes, in the words of openssl."""

import re

from traces.editing.tape import ALERT, PEER, Cell, Tape
from traces.transcript import Text
from wirestate.reference.wire.handshake import HELLO_RETRY_RANDOM

CODES = {
    "unexpected_message": 10, "bad_record_mac": 20, "handshake_failure": 40, "illegal_parameter": 47, "decode_error": 50,
    "decrypt_error": 51, "protocol_version": 70, "missing_extension": 109, "unsupported_extension": 110,
}  # fmt: skip
REASONS = {
    "unexpected_message": ("0A0000F4", "unexpected message"), "bad_record_mac": ("0A000119", "decryption failed or bad record mac"),
    "handshake_failure": ("0A000151", "renegotiation mismatch"), "illegal_parameter": ("0A00006E", "bad extension"),
    "decode_error": ("0A00009F", "length mismatch"), "decrypt_error": ("0A00007B", "bad signature"),
    "protocol_version": ("0A000102", "unsupported protocol"), "missing_extension": ("0A000129", "missing sigalgs extension"),
    "unsupported_extension": ("0A0000D9", "unsolicited extension"),
}  # fmt: skip
"""openssl's own words for what it refuses: number and text."""
SPELLED = {
    "handshake_failure": "handshake failure", "illegal_parameter": "illegal parameter", "decode_error": "decode error",
    "decrypt_error": "decrypt error", "protocol_version": "protocol version", "unexpected_message": "unexpected_message",
    "bad_record_mac": "bad record mac", "unsupported_extension": "unsupported extension",
}  # fmt: skip
THREAD = "40C7A5E1AB7F0000"
NOTHING_AGREED = """\
---
no peer certificate available
---
No client certificate CA names sent
---
SSL handshake has read 0 bytes and written 0 bytes
Verification: OK
---
New, (NONE), Cipher is (NONE)
Secure Renegotiation IS NOT supported
Compression: NONE
Expansion: NONE
No ALPN negotiated
Early data was not sent
Verify return code: 0 (ok)
---
"""
SERVER_GONE = "shutting down SSL\nCONNECTION CLOSED\n"


def refuse(tape: Tape, anchor: Cell, alert: str) -> None:
    """The peer of the anchor's sender answers it with a fatal alert, and the connection is over."""
    sender = tape.sender(anchor)
    receiver = PEER[sender]
    keyed, overhead = is_keyed(tape, receiver, anchor), tape.overhead()
    if sender == tape.role:
        cut_where_peer_speaks(tape, anchor)
    else:
        tape.cut_after(anchor)
    body = bytes([2, CODES[alert]])
    record = tape.record(receiver, body, content=ALERT, protected=keyed, name=f"fatal {alert}", overhead=overhead)
    tape.cells += [*record, *(Cell(Text(text)) for text in told(tape, alert, sent=sender != tape.role))]


def cut_where_peer_speaks(tape: Tape, anchor: Cell) -> None:
    """The peer's alert is what this side reads next, after it has written all that it had to write."""
    place = tape.index(anchor)
    heard = next((cell for cell in tape.shown(place + 1) if cell.is_header and not cell.message.sent), None)
    if heard is not None:
        tape.cut_before(heard)


def is_keyed(tape: Tape, by: str, anchor: Cell) -> bool:
    """Whether `by` protects its records when it has seen the anchor, as openssl does it. An alert ends an earlier connection."""
    place = tape.index(anchor)
    start = max((tape.index(cell) for cell in tape.anchors("Alert") if tape.tls13 and tape.index(cell) < place), default=0)
    mine = [cell for cell in tape.shown(start) if tape.sender(cell) == by and tape.index(cell) < place]
    if tape.tls13:
        keyed = any(cell.is_header and cell.data[0] == 23 for cell in mine)
        return keyed or (by == "server" and any(is_server_hello(tape, cell) for cell in mine))
    return any(tape.kind(cell) == "ChangeCipherSpec" for cell in mine)


def is_server_hello(tape: Tape, cell: Cell) -> bool:
    """Not a HelloRetryRequest, which openssl calls by the same name."""
    return tape.kind(cell) == "ServerHello" and cell.data[6:38] != HELLO_RETRY_RANDOM


def is_done(tape: Tape) -> bool:
    """Whether the owner of the text has sent its Finished and so believes the handshake done, as far as the text goes."""
    return bool(tape.anchors("Finished", tape.role)) and bool(tape.anchors("Finished", PEER[tape.role]))


def told(tape: Tape, alert: str, *, sent: bool) -> list[str]:
    """What the program prints of an alert and after it."""
    done = is_done(tape)
    states = any(re.match("SSL_(connect|accept):", cell.text) for cell in tape.cells)
    machine = "SSL_connect" if tape.role == "client" else "SSL_accept"
    lines = []
    if states:
        lines.append(f"SSL3 alert {'write' if sent else 'read'}:fatal:{SPELLED.get(alert, 'unknown')}\n")
        lines += [] if done else [f"{machine}:error in error\n"]
    error = own_error(alert, tape.role) if sent else peer_error(alert)
    if tape.role == "server":
        return [*lines, f"ERROR\n{THREAD}:{error}{SERVER_GONE}"]
    return [*lines, f"{THREAD}:{error}{'' if done else NOTHING_AGREED}"]


def own_error(alert: str, role: str) -> str:
    number, words = REASONS[alert]
    where = "clnt" if role == "client" else "srvr"
    return (
        f"error:{number}:SSL routines:ossl_statem_{role}_process_message:{words}:../ssl/statem/statem_{where}.c:1080:\n"
    )


def peer_error(alert: str) -> str:
    number = 0x0A000000 + 1000 + CODES[alert]
    words = alert.replace("_", " ")
    family = "sslv3 alert" if CODES[alert] < 48 else "tlsv1 alert"
    place = f"../ssl/record/rec_layer_s3.c:1601:SSL alert number {CODES[alert]}"
    return f"error:{number:08X}:SSL routines:ssl3_read_bytes:{family} {words}:{place}\n"
