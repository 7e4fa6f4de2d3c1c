"""Results as the checker would give them, for tests of what is made of them."""

from typing import Any

from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError, Result


def deviation(**changes: Any) -> Deviation:
    given: dict[str, Any] = {
        "code": "missing-message", "layer": "tls", "by": "server", "where": 57, "state": "WAIT_CERT_CR",
        "got": "CertificateVerify", "expected": ("Certificate", "CertificateRequest"), "rule": "cert@WAIT_CERT_CR",
        "cite": "RFC 8446 §4.4.2", "message": "The server skipped its certificate",
    }  # fmt: skip
    return Deviation(**{**given, **changes})


def connection(verdict: Any = "conforms", **changes: Any) -> ConnectionVerdict:
    given: dict[str, Any] = {
        "source": "a.txt", "ident": "1", "client": None, "server": None, "protocol": "TLS 1.3", "outcome": "completed",
        "summary": {"suite": "TLS_AES_128_GCM_SHA256"}, "states": {"tls_client": "CONNECTED", "tls_server": None},
    }  # fmt: skip
    return ConnectionVerdict(verdict=verdict, **{**given, **changes})


def deviating(**changes: Any) -> ConnectionVerdict:
    return connection("deviates", **{"source": "bad.txt", "deviations": [deviation()], **changes})


def inconclusive(**changes: Any) -> ConnectionVerdict:
    return connection("inconclusive", **{"source": "cut.txt", "reasons": ["cut in line 9"], **changes})


def mixed() -> Result:
    """One of each verdict, and an input that could not be read."""
    return Result([connection(), deviating(), inconclusive()], [InputError("no.txt", "3", "not text")])
