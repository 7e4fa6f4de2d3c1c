"""The rules that the reference does not take, with the reason. A key is a rule, a row, or `*@STATE` for every rule of a state.

What is here is what the reference has no code for, and what somebody before the machine answers with the same alert.
"""

from __future__ import annotations

from wirestate.model import messages

ALPS = "application settings (ALPS) have no RFC, and are not done"
ANSWERED = "the close_notify is answered at once, so that nothing comes or goes in this state"
NO_FRESH_TICKET = "a session that is resumed by a ticket gets no new one"
NO_RESUMING = "a renegotiation offers no session, and takes none"
READER = "read strictly, it is a fault of the content: the same alert, by the row of faults"
UNASKED = "read strictly, an extension that nobody asked for is a fault of the content (RFC 8446 section 4.2)"
LENGTH = "a length that the type cannot have is refused as soon as it is announced, with the same alert"
NO_EARLY_TICKET = "the reference's secret for tickets is there when the client's Finished is"
FIXED = "certificates with a Diffie-Hellman key are not done"
ONE_TYPE = "both roles' EncryptedExtensions are one type: a message of it is told as the other's"

CLOSED = {f"close: {kind} ignored after close_notify@CLOSE_RECEIVED": ANSWERED for kind in messages.MESSAGES}
CLOSED["alert: send fatal@CLOSE_RECEIVED"] = ANSWERED

CLIENT = {
    "c13.5 TLS 1.3 not offered": UNASKED,
    "c13.5 TLS 1.3 in a renegotiation": UNASKED,
    "c12.6 extension not asked for": UNASKED,
    "c12 ServerHello resumed, ticket, renegotiated": NO_RESUMING,
    "c12 ServerHello resumed, renegotiated": NO_RESUMING,
    "c12 ServerHello ticket: full or resumed, renegotiated": NO_RESUMING,
    "c12.28 ApplicationData while renegotiating@TLS12_WAIT_RINFO": NO_RESUMING,
    "c12.28 send ApplicationData while renegotiating@TLS12_WAIT_RINFO": NO_RESUMING,
    "c12.28 send ApplicationData while resuming": NO_RESUMING,
    "c12.11 empty Certificate": READER,
    "c13.12 empty Certificate": READER,
    "c13.12 empty CompressedCertificate": READER,
    "c13.17 KeyUpdate, bad value": READER,
    "fault.bad ServerHelloDone": LENGTH,
    "c13.14 Finished, application settings": ALPS,
    "*@SEND_EE": ALPS,
    "c13.14 EncryptedExtensions": ALPS,
    "c13.14 EncryptedExtensions, no certificate": ALPS,
    "close: ClientEncryptedExtensions ignored after close_notify@READ_CLOSED": ONE_TYPE,
    **CLOSED,
}
SERVER = {
    "s12 ServerHello, older version": "versions before TLS 1.2 are refused (protocol_version), not chosen",
    "s12 ServerHello resumed, ticket, RFC 5746": NO_FRESH_TICKET,
    "s12 ServerHello resumed, ticket, no RFC 5746": NO_FRESH_TICKET,
    "s12.1 NewSessionTicket: resumed": NO_FRESH_TICKET,
    "s12 ServerHello resumed, ticket, renegotiated": NO_RESUMING,
    "s12 ServerHello resumed, renegotiated": NO_RESUMING,
    "s12 ServerHello ticket: full or resumed, renegotiated": NO_RESUMING,
    "s12.18 ApplicationData while renegotiating@TLS12_SEND_RINFO": NO_RESUMING,
    "s12.18 ApplicationData while renegotiating@TLS12_SEND_NST": NO_RESUMING,
    "s12.18 ApplicationData while renegotiating@TLS12_SEND_CCS": NO_RESUMING,
    "s12.18 ApplicationData while renegotiating@TLS12_SEND_FINISHED": NO_RESUMING,
    "s12.18 ApplicationData while resuming": NO_RESUMING,
    "s12.18 send ApplicationData while renegotiating@TLS12_SEND_RINFO": NO_RESUMING,
    "s12.18 send ApplicationData before resuming": NO_RESUMING,
    "s12.6 Certificate, fixed DH": FIXED,
    "s12.7 Certificate, wrong key type": FIXED,
    "s13.17 KeyUpdate, bad value": READER,
    "s13.15 early NewSessionTicket": NO_EARLY_TICKET,
    "s13.6 Finished, application settings": ALPS,
    "s13.6 EncryptedExtensions, certificate due": ALPS,
    "s13.6 client EncryptedExtensions": ALPS,
    "fault.bad ClientEncryptedExtensions": ALPS,
    "*@WAIT_CLIENT_EE": ALPS,
    "close: HelloRetryRequest ignored after close_notify@READ_CLOSED": "to a server it is a ServerHello, which it is the same type as",
    "close: EncryptedExtensions ignored after close_notify@READ_CLOSED": ONE_TYPE,
    **CLOSED,
}
LISTED = {"client": CLIENT, "server": SERVER}
