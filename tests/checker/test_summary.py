"""The summary and the diagnosis, from conversations as the checker reads them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from wirestate.checker.conversation import Conversation, Message
from wirestate.checker.observation import Observed, Role, Session
from wirestate.checker.outcome import outcome_of
from wirestate.checker.summary import diagnose, names_match, summarise

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def message(kind: str, sender: Role, **facts: Any) -> Message:
    return Message(Observed(kind, sender, 1), kind, facts=facts)


def alert(description: str, sender: Role) -> Message:
    return message("Alert", sender, level="fatal", description=description)


def talk(*messages: Message, closed: str | None = None, **negotiated: Any) -> Conversation:
    return Conversation(Session("a.txt", "1", closed=closed), list(messages), negotiated=negotiated)


def certificate(**changes: Any) -> dict[str, Any]:
    given = {
        "subject": "CN=www.example", "issuer": "CN=Root", "names": ["www.example"],
        "not_before": "2026-01-01T00:00:00+00:00", "not_after": "2026-12-01T00:00:00+00:00", "key": "RSA 2048",
    }  # fmt: skip
    return {**given, **changes}


HELLO = message("ClientHello", "client")
ANSWER = message("ServerHello", "server")
DONE = (message("Finished", "server"), message("Finished", "client"))


def test_summary_is_json_and_keeps_what_was_negotiated() -> None:
    conversation = talk(HELLO)
    conversation.negotiated = {"version": "TLS 1.3", "random": b"\x01", "groups": frozenset("ba"), "alpn": None}
    conversation.negotiated["early_data"] = False
    assert summarise(conversation, at=NOW) == {
        "version": "TLS 1.3", "random": "01", "groups": ["a", "b"], "early_data": False,
    }  # fmt: skip


TENTH = (NOW + timedelta(days=10), "2026-06-11T00:00:00", "2026-06-11T02:00:00+02:00")


@pytest.mark.parametrize("moment", TENTH)
def test_days_left_are_counted_from_the_given_time(moment: Any) -> None:
    chain = summarise(talk(chain=[certificate(not_after=moment)]), at=NOW)["chain"]
    assert chain[0]["days_left"] == 10


def test_days_left_of_an_expired_certificate_are_negative() -> None:
    chain = [certificate(not_after=NOW - timedelta(hours=1))]
    assert summarise(talk(chain=chain), at=NOW)["chain"][0]["days_left"] == -1


def test_nothing_was_verified_without_an_answer() -> None:
    conversation = talk(HELLO, alert("protocol_version", "server"))
    conversation.session.extra = {"verification": "OK"}
    assert "verification" not in summarise(conversation, at=NOW)


def test_certificate_problems_without_failure() -> None:
    chain = [certificate(issuer="CN=www.example"), certificate(not_before="2026-07-01", subject="CN=Next")]
    said = summarise(talk(HELLO, ANSWER, *DONE, chain=chain, sni="other.example"), at=NOW)
    assert said["certificate_problems"] == [
        "the certificate CN=Next is not valid before 2026-07-01 00:00 UTC, or a clock is wrong",
        "the certificate CN=www.example is self-signed",
        "the certificate is for www.example, not for other.example",
    ]
    assert said["name_match"] is False
    assert "diagnosis" not in said


def test_nothing_is_wrong_with_a_good_certificate() -> None:
    said = summarise(talk(HELLO, ANSWER, *DONE, chain=[certificate()], sni="www.example"), at=NOW)
    assert "certificate_problems" not in said
    assert said["name_match"] is True


def test_what_the_program_printed_fills_the_gaps_only() -> None:
    conversation = talk(HELLO, ANSWER, suite="seen")
    conversation.session.extra = {
        "protocol": "TLSv1.2", "cipher": "printed", "verify": "0 (ok)", "verification": "OK", "resumed": "no",
        "ocsp": "no response sent",
    }  # fmt: skip
    assert summarise(conversation, at=NOW) == {
        "suite": "seen", "version": "TLS 1.2", "verification": "OK", "resumed": False, "stapling": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("host", "name", "matches"),
    [
        ("www.example.org", "www.example.org", True),
        ("WWW.example.org.", "www.EXAMPLE.org", True),
        ("www.example.org", "*.example.org", True),
        ("example.org", "*.example.org", False),
        ("a.www.example.org", "*.example.org", False),
        ("www.example.org", "DNS:www.example.org", True),
        ("127.0.0.1", "IP:127.0.0.1", True),
        ("::1", "0:0:0:0:0:0:0:1", True),
        ("127.0.0.1", "*.0.0.1", False),
        ("www.example.org", "ww.example.org", False),
    ],
)
def test_names(host: str, name: str, matches: bool) -> None:
    assert names_match(host, ["else.example", name]) is matches


ALPN = "no common application protocol: the server accepts none of those offered (h2)"


@pytest.mark.parametrize(
    ("description", "sender", "cause"),
    [
        ("protocol_version", "server", "no common protocol version: the server accepts none that the client offers"),
        ("no_application_protocol", "server", ALPN),
        ("unrecognized_name", "server", "the server has no host of the name asked for by SNI (www.example)"),
        ("certificate_required", "server", "the server requires a client certificate and the client sent none"),
        ("handshake_failure", "client", "the client accepts none of the security parameters that its peer offers"),
        ("unknown", "client", "the client gave up with the alert unknown"),
    ],
)
def test_alert_in_words(description: str, sender: Role, cause: str) -> None:
    assert diagnose(talk(HELLO, alert(description, sender), sni="www.example", alpn_offered=["h2"]), at=NOW) == [cause]


def test_handshake_failure_before_server_hello_is_no_common_suite() -> None:
    assert diagnose(talk(HELLO, alert("handshake_failure", "server")))[0].startswith("no common cipher suite, group or")


def test_handshake_failure_after_server_hello_is_not_called_no_common_suite() -> None:
    cause = diagnose(talk(HELLO, ANSWER, alert("handshake_failure", "server")))[0]
    assert cause == "the server accepts none of the security parameters that its peer offers"


def test_handshake_failure_after_empty_certificate_is_a_client_certificate_required() -> None:
    empty = message("Certificate", "client", empty=True)
    assert diagnose(talk(HELLO, ANSWER, empty, alert("handshake_failure", "server"))) == [
        "the server requires a client certificate and the client sent none"
    ]


def test_unknown_ca_names_the_issuer_and_the_missing_intermediate() -> None:
    causes = diagnose(talk(HELLO, ANSWER, alert("unknown_ca", "client"), chain=[certificate()]), at=NOW)
    assert causes == [
        "the client does not trust the authority that signed the server's certificate (CN=Root)",
        "the server sent no intermediate certificate: its chain may be incomplete",
    ]


def test_expired_alert_is_told_with_the_date() -> None:
    chain = [certificate(not_after="2026-05-01T00:00:00")]
    causes = diagnose(talk(HELLO, ANSWER, alert("certificate_expired", "client"), chain=chain), at=NOW)
    assert causes[1:] == ["the certificate CN=www.example expired on 2026-05-01 00:00 UTC"]


def test_expired_alert_on_a_valid_certificate_is_clock_skew() -> None:
    causes = diagnose(talk(HELLO, ANSWER, alert("certificate_expired", "client"), chain=[certificate()]), at=NOW)
    assert causes[1:] == ["the certificates shown are within their dates: the client's clock may be wrong"]


def test_alert_of_the_server_is_not_blamed_on_its_own_certificate() -> None:
    causes = diagnose(talk(HELLO, ANSWER, alert("unknown_ca", "server"), chain=[certificate()]), at=NOW)
    assert causes == ["the server does not trust the authority that signed the client's certificate"]


def test_silence_after_client_hello() -> None:
    assert diagnose(talk(HELLO, closed="reset"))[0].startswith("the server did not answer the ClientHello (reset)")


def test_end_in_the_middle() -> None:
    assert diagnose(talk(HELLO, ANSWER, closed="fin")) == [
        "the connection ended in the middle of the handshake without an alert (fin)"
    ]


@pytest.mark.parametrize("conversation", [talk(HELLO, ANSWER, *DONE, closed="fin"), talk(HELLO, ANSWER), talk()])
def test_nothing_to_diagnose(conversation: Conversation) -> None:
    assert diagnose(conversation) == []


def test_alert_of_level_warning_is_fatal_in_tls_13_only() -> None:
    conversation = talk(HELLO, message("Alert", "server", level="warning", description="unrecognized_name"))
    assert diagnose(conversation) == []
    conversation.protocol = "TLS 1.3"
    assert diagnose(conversation) == ["the server has no host of the name asked for by SNI"]


def test_warning_alert_is_no_failure() -> None:
    warning = message("Alert", "client", level="warning", description="close_notify")
    assert diagnose(talk(HELLO, ANSWER, *DONE, warning, closed="fin")) == []


def test_warning_before_server_hello_of_tls13_ended_nothing() -> None:
    """RFC 6066 section 3: a server that does not know the name may warn and go on."""
    warning = message("Alert", "server", level="warning", description="unrecognized_name")
    conversation = talk(HELLO, warning, ANSWER, *DONE, message("Alert", "client", level="warning", description="close_notify"))
    conversation.protocol = "TLS 1.3"
    assert outcome_of(conversation).word == "completed"
    assert diagnose(conversation) == []


def test_warning_after_server_hello_of_tls13_ended_the_connection() -> None:
    conversation = talk(HELLO, ANSWER, *DONE, message("Alert", "client", level="warning", description="bad_certificate"))
    conversation.protocol = "TLS 1.3"
    assert outcome_of(conversation).word == "alert"


def test_fatal_no_renegotiation_ended_the_connection() -> None:
    conversation = talk(HELLO, ANSWER, *DONE, alert("no_renegotiation", "server"))
    assert (outcome_of(conversation).word, diagnose(conversation)) == ("alert", ["the server does not renegotiate"])


def test_alert_that_answers_the_end_is_no_cause() -> None:
    conversation = talk(alert("decode_error", "server"), closed="fin")
    conversation.session.fins["client"] = 1
    assert diagnose(conversation) == ["the client went away before its ClientHello was complete (fin)"]


def test_answer_without_tls_is_called_so() -> None:
    conversation = talk(HELLO, closed="reset")
    conversation.session.cut = "frame 6: the server does not speak TLS"
    (cause,) = diagnose(conversation)
    assert cause.startswith("the server answered the ClientHello with something that is not TLS")


def test_missing_beginning_has_no_cause() -> None:
    conversation = talk(message("ApplicationData", "client"), closed="reset")
    conversation.session.judged = False
    assert diagnose(conversation) == []


def test_handshake_hidden_by_encryption_did_not_fail() -> None:
    hidden = [Message(Observed("UnknownRecord", sender, 1, opaque="any"), "UnknownRecord") for sender in ("server", "client")]
    assert diagnose(talk(HELLO, ANSWER, *hidden, closed="fin")) == []
