"""What tls_client and tls_server share: the events, and the values of variables and facts. Made
from the model by `wirestate generate`; do not edit.
"""

from __future__ import annotations

from enum import StrEnum


class Event(StrEnum):
    """One message sent or received, one call by the user, or one timer."""

    RECV_ALERT = "recv Alert"
    RECV_APPLICATION_DATA = "recv ApplicationData"
    RECV_CERTIFICATE = "recv Certificate"
    RECV_CERTIFICATE_REQUEST = "recv CertificateRequest"
    RECV_CERTIFICATE_STATUS = "recv CertificateStatus"
    RECV_CERTIFICATE_VERIFY = "recv CertificateVerify"
    RECV_CHANGE_CIPHER_SPEC = "recv ChangeCipherSpec"
    RECV_CLIENT_ENCRYPTED_EXTENSIONS = "recv ClientEncryptedExtensions"
    RECV_CLIENT_HELLO = "recv ClientHello"
    RECV_CLIENT_KEY_EXCHANGE = "recv ClientKeyExchange"
    RECV_COMPRESSED_CERTIFICATE = "recv CompressedCertificate"
    RECV_EMPTY_RECORD = "recv EmptyRecord"
    RECV_ENCRYPTED_EXTENSIONS = "recv EncryptedExtensions"
    RECV_END_OF_EARLY_DATA = "recv EndOfEarlyData"
    RECV_FINISHED = "recv Finished"
    RECV_HELLO_REQUEST = "recv HelloRequest"
    RECV_HELLO_RETRY_REQUEST = "recv HelloRetryRequest"
    RECV_KEY_UPDATE = "recv KeyUpdate"
    RECV_NEW_SESSION_TICKET = "recv NewSessionTicket"
    RECV_SERVER_HELLO = "recv ServerHello"
    RECV_SERVER_HELLO_DONE = "recv ServerHelloDone"
    RECV_SERVER_KEY_EXCHANGE = "recv ServerKeyExchange"
    RECV_UNKNOWN_HANDSHAKE = "recv UnknownHandshake"
    RECV_UNKNOWN_RECORD = "recv UnknownRecord"
    SEND_ALERT = "send Alert"
    SEND_APPLICATION_DATA = "send ApplicationData"
    SEND_CERTIFICATE = "send Certificate"
    SEND_CERTIFICATE_VERIFY = "send CertificateVerify"
    SEND_CHANGE_CIPHER_SPEC = "send ChangeCipherSpec"
    SEND_CLIENT_ENCRYPTED_EXTENSIONS = "send ClientEncryptedExtensions"
    SEND_CLIENT_HELLO = "send ClientHello"
    SEND_CLIENT_KEY_EXCHANGE = "send ClientKeyExchange"
    SEND_COMPRESSED_CERTIFICATE = "send CompressedCertificate"
    SEND_END_OF_EARLY_DATA = "send EndOfEarlyData"
    SEND_FINISHED = "send Finished"
    SEND_KEY_UPDATE = "send KeyUpdate"
    SEND_CERTIFICATE_REQUEST = "send CertificateRequest"
    SEND_CERTIFICATE_STATUS = "send CertificateStatus"
    SEND_ENCRYPTED_EXTENSIONS = "send EncryptedExtensions"
    SEND_HELLO_REQUEST = "send HelloRequest"
    SEND_HELLO_RETRY_REQUEST = "send HelloRetryRequest"
    SEND_NEW_SESSION_TICKET = "send NewSessionTicket"
    SEND_SERVER_HELLO = "send ServerHello"
    SEND_SERVER_HELLO_DONE = "send ServerHelloDone"
    SEND_SERVER_KEY_EXCHANGE = "send ServerKeyExchange"

    @property
    def verb(self) -> str:
        """send, recv, call or timer."""
        return self.value.partition(" ")[0]

    @property
    def noun(self) -> str:
        """The kind of message, the call or the timer."""
        return self.value.partition(" ")[2]


class Alert(StrEnum):
    """Of description, alert_owed, fault."""

    NONE = "none"
    CLOSE_NOTIFY = "close_notify"
    UNEXPECTED_MESSAGE = "unexpected_message"
    BAD_RECORD_MAC = "bad_record_mac"
    DECRYPTION_FAILED = "decryption_failed"
    RECORD_OVERFLOW = "record_overflow"
    DECOMPRESSION_FAILURE = "decompression_failure"
    HANDSHAKE_FAILURE = "handshake_failure"
    NO_CERTIFICATE = "no_certificate"
    BAD_CERTIFICATE = "bad_certificate"
    UNSUPPORTED_CERTIFICATE = "unsupported_certificate"
    CERTIFICATE_REVOKED = "certificate_revoked"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    ILLEGAL_PARAMETER = "illegal_parameter"
    UNKNOWN_CA = "unknown_ca"
    ACCESS_DENIED = "access_denied"
    DECODE_ERROR = "decode_error"
    DECRYPT_ERROR = "decrypt_error"
    EXPORT_RESTRICTION = "export_restriction"
    PROTOCOL_VERSION = "protocol_version"
    INSUFFICIENT_SECURITY = "insufficient_security"
    INTERNAL_ERROR = "internal_error"
    INAPPROPRIATE_FALLBACK = "inappropriate_fallback"
    USER_CANCELED = "user_canceled"
    NO_RENEGOTIATION = "no_renegotiation"
    MISSING_EXTENSION = "missing_extension"
    UNSUPPORTED_EXTENSION = "unsupported_extension"
    CERTIFICATE_UNOBTAINABLE = "certificate_unobtainable"
    UNRECOGNIZED_NAME = "unrecognized_name"
    BAD_CERTIFICATE_STATUS_RESPONSE = "bad_certificate_status_response"
    BAD_CERTIFICATE_HASH_VALUE = "bad_certificate_hash_value"
    UNKNOWN_PSK_IDENTITY = "unknown_psk_identity"
    CERTIFICATE_REQUIRED = "certificate_required"
    GENERAL_ERROR = "general_error"
    NO_APPLICATION_PROTOCOL = "no_application_protocol"
    ECH_REQUIRED = "ech_required"
    UNKNOWN = "unknown"


class AlertLevel(StrEnum):
    """Of level."""

    WARNING = "warning"
    FATAL = "fatal"
    INVALID = "invalid"


class AnswerLeft(StrEnum):
    """Of answer_left."""

    NONE = "none"
    CERTIFICATE_VERIFY = "CertificateVerify"
    FINISHED = "Finished"


class CertificateKey(StrEnum):
    """Of client_certificate, key."""

    NONE = "none"
    SIGN = "sign"
    FIXED_DH = "fixed_dh"


class Epoch(StrEnum):
    """Of read_epoch, write_epoch, epoch."""

    PLAINTEXT = "PLAINTEXT"
    EARLY = "EARLY"
    HANDSHAKE = "HANDSHAKE"
    APPLICATION = "APPLICATION"


class KeyExchange(StrEnum):
    """Of key_exchange."""

    RSA = "RSA"
    DHE = "DHE"
    ECDHE = "ECDHE"
    DH_ANON = "DH_anon"
    ECDH_ANON = "ECDH_anon"
    PSK = "PSK"
    DHE_PSK = "DHE_PSK"
    ECDHE_PSK = "ECDHE_PSK"
    RSA_PSK = "RSA_PSK"
    DH_STATIC = "DH_static"
    TLS13 = "TLS13"


class KeyUpdateRequest(StrEnum):
    """Of request."""

    UPDATE_NOT_REQUESTED = "update_not_requested"
    UPDATE_REQUESTED = "update_requested"
    INVALID = "invalid"


class Psk(StrEnum):
    """Of psk, psk_selected."""

    NONE = "none"
    FIRST = "first"
    OTHER = "other"


class RenegotiationInfo(StrEnum):
    """Of renegotiation_info."""

    ABSENT = "absent"
    EMPTY = "empty"
    BOUND = "bound"


class Resumed(StrEnum):
    """Of resumed."""

    NO = "no"
    UNKNOWN = "unknown"
    YES = "yes"


class SessionId(StrEnum):
    """Of session_id."""

    EMPTY = "empty"
    ECHO = "echo"
    FRESH = "fresh"


class Version(StrEnum):
    """Of version."""

    TLS_1_3 = "TLS 1.3"
    TLS_1_2 = "TLS 1.2"
    OLDER = "older"


class WriteSide(StrEnum):
    """Of write_side."""

    OPEN = "open"
    CANCELED = "canceled"
    CLOSED = "closed"
