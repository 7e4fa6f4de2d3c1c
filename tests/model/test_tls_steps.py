"""What the TLS tables say of single messages that the proofs found them wrong about: hellos, alerts, what comes in one's own flight."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from wirestate.model.core import RECV, SEND, Value
from wirestate.model.machines import machine
from wirestate.model.messages import MESSAGES
from wirestate.model.semantics import Config, initial, successors

QUIET: dict[str, Value] = {"fault": "none", "ends_record": True, "interleaved": False, "valid": True, "level": "fatal"}
KEYS: dict[str, Value] = {"epoch": "APPLICATION", "generation": 1}
HANDSHAKE: dict[str, Value] = {"epoch": "HANDSHAKE"}
APPLICATION: dict[str, Value] = {"epoch": "APPLICATION"}


class Say(NamedTuple):
    """One message of the client (`>`) or the server (`<`), with the facts that are not as usual."""

    who: str
    kind: str
    facts: dict[str, Value]


def say(text: str, facts: dict[str, Value] | None = None, **more: Value) -> Say:
    return Say(text[0], text[1:], {**(facts or {}), **more})


def facts_of(message: Say) -> dict[str, Value]:
    usual = {f.name: QUIET.get(f.name, f.domain[0]) for f in MESSAGES[message.kind].facts}
    return usual | message.facts


def outcomes(role: str, *messages: Say, start: Config | None = None) -> list[Config]:
    """Where these messages lead the endpoint; none if it cannot send one of them."""
    table = machine(f"tls_{role}")
    configs = [start or next(iter(initial(table)))]
    for message in messages:
        kind = SEND if (message.who == ">") == (role == "client") else RECV
        configs = [s.config for c in configs for s in successors(table, c, kind(message.kind), facts_of(message))]
    assert len(configs) <= 1
    return configs


def end(role: str, *messages: Say, start: Config | None = None) -> tuple[str, Value]:
    """The state that these messages lead to, and the alert that is then owed."""
    table = machine(f"tls_{role}")
    (config,) = outcomes(role, *messages, start=start)
    return config.state, config.values[[v.name for v in table.vars].index("alert_owed")]


def cannot(role: str, *messages: Say, start: Config | None = None) -> bool:
    """The endpoint can send all but the last message."""
    assert outcomes(role, *messages[:-1], start=start)
    return not outcomes(role, *messages, start=start)


HELLO12 = say(">ClientHello", offers_12=True, renegotiation_info="empty")
BOTH = say(">ClientHello", offers_12=True, offers_13=True, renegotiation_info="empty")
ONLY13 = say(">ClientHello", offers_13=True, renegotiation_info="absent")
ANSWER12 = say("<ServerHello", version="TLS 1.2", key_exchange="RSA", renegotiation_info="empty", session_id="fresh")
ANSWER13 = say("<ServerHello", version="TLS 1.3", key_exchange="TLS13", renegotiation_info="absent", session_id="echo")


def rsa(hello: Say, answer: Say) -> tuple[Say, ...]:
    """A whole handshake of TLS 1.2."""
    return (
        hello, answer, say("<Certificate"), say("<ServerHelloDone"), say(">ClientKeyExchange"), say(">ChangeCipherSpec"),
        say(">Finished", KEYS), say("<ChangeCipherSpec"), say("<Finished", KEYS),
    )  # fmt: skip


def changed(message: Say, **facts: Value) -> Say:
    return message._replace(facts={**message.facts, **facts})


def connected(role: str, hello: Say = HELLO12, answer: Say = ANSWER12) -> Config:
    (config,) = outcomes(role, *rsa(hello, answer))
    assert config.state == "TLS12_CONNECTED"
    return config


AGAIN = changed(BOTH, renegotiation_info="bound", **KEYS)
CCS = say(">ChangeCipherSpec")


@pytest.mark.parametrize("role", ["client", "server"])
def test_renegotiation_clear_change_cipher_spec(role: str) -> None:
    start = connected(role, BOTH, ANSWER12)
    back = say("<ChangeCipherSpec") if role == "client" else CCS
    assert end(role, AGAIN, back, start=start) == ("ABORT", "unexpected_message")
    if role == "client":
        assert cannot(role, AGAIN, CCS, start=start)


@pytest.mark.parametrize(
    "fact", ["offers_12", "pha_offered", "session_id_offered", "ticket_supported", "ticket_offered", "psk_offered"]
)
def test_second_client_hello_other_offer(fact: str) -> None:
    retry = say("<HelloRetryRequest")
    other = changed(ONLY13, **{fact: True})
    assert cannot("client", ONLY13, retry, other)
    assert outcomes("client", ONLY13, retry, ONLY13)
    expected = ("RECVD_CH", "none") if fact == "offers_12" else ("ABORT", "illegal_parameter")
    assert end("server", ONLY13, retry, other) == expected


def test_second_client_hello_without_its_psk() -> None:
    first = changed(ONLY13, psk_offered=True)
    assert end("server", first, say("<HelloRetryRequest"), ONLY13) == ("RECVD_CH", "none")
    assert end("client", first, say("<HelloRetryRequest"), ONLY13) == ("WAIT_SH", "none")


def test_server_answers_what_was_not_offered() -> None:
    assert cannot("server", HELLO12, ANSWER13)
    assert cannot("server", HELLO12, say("<HelloRetryRequest"))
    assert cannot("server", ONLY13, changed(ANSWER13, psk_selected="first"))
    assert cannot("server", HELLO12, changed(ANSWER12, ticket_granted=True))
    assert cannot("server", changed(HELLO12, renegotiation_info="absent"), ANSWER12)
    assert cannot("server", HELLO12, changed(ANSWER12, key_exchange="TLS13", session_id="echo"))
    assert cannot("server", ONLY13, changed(ANSWER13, key_exchange="RSA"))
    assert outcomes("server", changed(HELLO12, ticket_supported=True), changed(ANSWER12, ticket_granted=True))


@pytest.mark.parametrize(
    ("hello", "answer", "alert"),
    [
        (HELLO12, changed(ANSWER12, ticket_granted=True), "unsupported_extension"),
        (changed(HELLO12, renegotiation_info="absent"), ANSWER12, "unsupported_extension"),
        (HELLO12, changed(ANSWER12, renegotiation_info="bound"), "handshake_failure"),
        (
            changed(HELLO12, session_id_offered=True),
            changed(ANSWER12, key_exchange="TLS13", session_id="echo"),
            "illegal_parameter",
        ),
        (ONLY13, changed(ANSWER13, key_exchange="RSA"), "illegal_parameter"),
        (HELLO12, ANSWER13, "illegal_parameter"),
    ],
)
def test_wait_sh_wrong_server_hello(hello: Say, answer: Say, alert: str) -> None:
    assert end("client", hello, answer) == ("ABORT", alert)


def test_wait_sh_tls13_in_a_renegotiation() -> None:
    assert end("client", AGAIN, changed(ANSWER13, **KEYS), start=connected("client")) == ("ABORT", "protocol_version")


@pytest.mark.parametrize(("offered", "state"), [(True, "CCS"), (False, "CERT")])
def test_session_id_echo_is_a_resumption_only_if_offered(offered: bool, state: str) -> None:
    hello, answer = changed(HELLO12, session_id_offered=offered), changed(ANSWER12, session_id="echo")
    assert end("client", hello, answer) == (f"TLS12_WAIT_{state}", "none")
    assert end("server", hello, answer) == (f"TLS12_SEND_{state}", "none")


OLD_ANSWER = changed(ANSWER12, renegotiation_info="absent")
OLD_HELLO = changed(HELLO12, renegotiation_info="absent")


@pytest.mark.parametrize("info", ["absent", "empty", "bound"])
def test_insecure_renegotiation_client_hello(info: str) -> None:
    """RFC 5746 sections 4.2 and 4.4."""
    hello = changed(HELLO12, renegotiation_info=info, **KEYS)
    modern = connected("client", answer=OLD_ANSWER)
    assert bool(outcomes("client", hello, start=modern)) == (info != "absent")
    assert outcomes("client", hello, start=connected("client", OLD_HELLO, OLD_ANSWER))
    # a server that did not answer does not know the extension; one that was not asked does
    assert end("server", hello, start=connected("server", answer=OLD_ANSWER)) == ("RECVD_CH", "none")
    upgraded = end("server", hello, start=connected("server", OLD_HELLO, OLD_ANSWER))
    assert upgraded == (("RECVD_CH", "none") if info == "absent" else ("ABORT", "handshake_failure"))


@pytest.mark.parametrize("info", ["absent", "empty", "bound"])
def test_insecure_renegotiation_server_hello(info: str) -> None:
    hello, answer = (
        changed(HELLO12, renegotiation_info="bound", **KEYS),
        changed(ANSWER12, renegotiation_info=info, **KEYS),
    )
    fine = info == "absent"
    state = end("client", hello, answer, start=connected("client", answer=OLD_ANSWER))
    assert state == (("TLS12_WAIT_CERT", "none") if fine else ("ABORT", "handshake_failure"))
    assert bool(outcomes("server", hello, answer, start=connected("server", answer=OLD_ANSWER))) == fine


FLIGHT13 = (
    ANSWER13, say("<EncryptedExtensions", HANDSHAKE), say("<CertificateRequest", HANDSHAKE), say("<Certificate", HANDSHAKE),
    say("<CertificateVerify", HANDSHAKE), say("<Finished", HANDSHAKE),
)  # fmt: skip
OWN13 = (say(">Certificate", HANDSHAKE), say(">CertificateVerify", HANDSHAKE), say(">Finished", HANDSHAKE))
UP = (changed(ONLY13, pha_offered=True), *FLIGHT13, *OWN13)
FATAL: dict[str, Value] = {"description": "internal_error"}
CLOSE: dict[str, Value] = {"description": "close_notify", "level": "warning"}
CANCEL: dict[str, Value] = {"description": "user_canceled", "level": "warning"}


@pytest.mark.parametrize(
    ("epoch", "allowed"), [("PLAINTEXT", True), ("EARLY", False), ("HANDSHAKE", True), ("APPLICATION", False)]
)
def test_wait_ee_sent_alert_by_its_keys(epoch: str, allowed: bool) -> None:
    """D18, and no keys that there are not."""
    sent = outcomes("client", ONLY13, ANSWER13, say(">Alert", FATAL, epoch=epoch))
    assert bool(sent) == allowed


@pytest.mark.parametrize("epoch", ["PLAINTEXT", "EARLY", "HANDSHAKE", "APPLICATION"])
def test_abort_owed_alert_by_its_keys(epoch: str) -> None:
    wrong: dict[str, Value] = {"description": "unexpected_message", "epoch": epoch}
    in_13 = (ONLY13, ANSWER13, say("<Finished", HANDSHAKE), say(">Alert", wrong))
    assert bool(outcomes("client", *in_13)) == (epoch in ("PLAINTEXT", "HANDSHAKE"))
    in_12 = (HELLO12, ANSWER12, say("<Finished"), say(">Alert", wrong))
    assert bool(outcomes("client", *in_12)) == (epoch == "PLAINTEXT")
    at_server = (ONLY13, *FLIGHT13, say(">Finished", HANDSHAKE), say("<Alert", wrong))
    assert bool(outcomes("server", *at_server)) == (epoch == "APPLICATION")


def test_send_cv_alert_in_the_clear() -> None:
    begun = (ONLY13, *FLIGHT13, OWN13[0])
    assert cannot("client", *begun, say(">Alert", FATAL))
    assert outcomes("client", *begun, say(">Alert", FATAL, **HANDSHAKE))


def test_server_wait_cert_client_gives_up_in_the_clear() -> None:
    waiting = (ONLY13, *FLIGHT13)
    assert end("server", *waiting, say(">Alert", CANCEL), say(">Alert", CLOSE)) == ("CLOSE_RECEIVED", "none")
    assert end("server", *waiting, say(">Alert", CLOSE, epoch="EARLY")) == ("ABORT", "unexpected_message")


def test_server_early_data_after_user_canceled_under_handshake_keys() -> None:
    early = changed(ONLY13, early_data=True, psk_offered=True)
    data = say(">ApplicationData", epoch="EARLY")
    assert end("server", early, *FLIGHT13, data) == ("WAIT_CERT", "none")
    assert end("server", early, *FLIGHT13, say(">Alert", CANCEL, **HANDSHAKE), data) == ("ABORT", "unexpected_message")
    assert end("server", early, *FLIGHT13, changed(data, interleaved=True)) == ("ABORT", "unexpected_message")


def test_user_canceled_between_fragments() -> None:
    parted = say("<Alert", CANCEL, interleaved=True, **HANDSHAKE)
    assert end("client", ONLY13, ANSWER13, parted) == ("ABORT", "unexpected_message")
    assert cannot("client", ONLY13, ANSWER13, changed(parted, epoch="PLAINTEXT")._replace(who=">"))
    assert end("client", HELLO12, ANSWER12, changed(parted, epoch="PLAINTEXT")) == ("TLS12_WAIT_CERT", "none")


def test_wait_sh_hello_request_after_hello_retry_request() -> None:
    assert end("client", ONLY13, say("<HelloRequest")) == ("WAIT_SH", "none")
    retried = (ONLY13, say("<HelloRetryRequest"), ONLY13, say("<HelloRequest"))
    assert end("client", *retried) == ("ABORT", "unexpected_message")


@pytest.mark.parametrize("kind", ["NewSessionTicket", "KeyUpdate"])
def test_own_flight_what_a_server_sends_after_its_finished(kind: str) -> None:
    for sent in range(len(OWN13)):
        config = outcomes("client", ONLY13, *FLIGHT13, *OWN13[:sent], say(f"<{kind}", APPLICATION), *OWN13[sent:])
        assert [c.state for c in config] == ["CONNECTED"]


REQUEST = say("<CertificateRequest", APPLICATION)
ANSWER = tuple(changed(m, epoch="APPLICATION") for m in OWN13)


@pytest.mark.parametrize("kind", ["NewSessionTicket", "KeyUpdate", "ApplicationData", "CertificateRequest"])
def test_post_handshake_answer_what_comes_meanwhile(kind: str) -> None:
    config = outcomes("client", *UP, REQUEST, ANSWER[0], say(f"<{kind}", APPLICATION), *ANSWER[1:])
    assert [c.state for c in config] == ["CONNECTED"]


@pytest.mark.parametrize("sent", range(3))
def test_post_handshake_answer_goes_on_after_close_notify(sent: int) -> None:
    close, data = say("<Alert", CLOSE, **APPLICATION), say(">ApplicationData", APPLICATION)
    begun = (*UP, REQUEST, *ANSWER[:sent], close)
    assert end("client", *begun, *ANSWER[sent:], data) == ("READ_CLOSED", "none")
    if sent:
        assert cannot("client", *begun, data)
        assert cannot("client", *begun, say(">KeyUpdate", APPLICATION))
        assert cannot("client", *begun, ANSWER[0])
    assert cannot("client", *begun, *ANSWER[sent:], ANSWER[0])
