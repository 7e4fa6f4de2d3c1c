"""Client and server of the reference with each other: every way to shake hands, and what each ends in."""

from __future__ import annotations

import pytest

from tests.reference.handlers.held import Run, Scenario
from tests.reference.handlers.meeting import NAME, Meeting, certified, client_settings, server_settings
from tests.reference.handlers.stimuli import early_ticket
from wirestate.reference.crypto import groups
from wirestate.reference.crypto.record_layer import AES_RECORDS, DUE_BEFORE
from wirestate.reference.endpoint import ClientEndpoint, Mistake, ServerEndpoint
from wirestate.reference.handlers.events import ClientAuthenticated, DataReceived, EarlyDataAnswered, SessionReceived
from wirestate.reference.handlers.settings import SUITES12, SUITES13, TLS12, TLS13, Psk
from wirestate.reference.wire.suites import SUITES

BOTH = (b"from the client", b"from the server")
CBC = (0xC023, 0xC024, 0xC009, 0xC00A, 0xC027, 0xC028, 0xC013, 0xC014)
STATIC = (0x009C, 0x009D, 0x003C, 0x003D, 0x002F, 0x0035)
CCM = (0xC0AC, 0xC0AD, 0xC0AE, 0xC0AF)


def agreed(meeting: Meeting) -> None:
    """Both ends are done and say the same."""
    ours, theirs = meeting.client.connected, meeting.server.connected
    assert ours is not None
    assert theirs is not None
    same = [(c.negotiated.version, c.negotiated.suite, c.negotiated.alpn, c.negotiated.early_data) for c in (ours, theirs)]
    assert same[0] == same[1]
    assert meeting.client.export("label", b"context", 32) == meeting.server.export("label", b"context", 32)
    assert meeting.exchange() == BOTH


@pytest.mark.parametrize("suite", [*SUITES13, 0x1304])
def test_tls13_suite(suite: int) -> None:
    meeting = Meeting(client_settings(suites=(suite,)), server_settings(suites=(suite,)))
    agreed(meeting)
    assert meeting.client.connected is not None
    assert meeting.client.connected.negotiated.suite == suite


@pytest.mark.parametrize("suite", [*SUITES12, *CBC, *STATIC, *CCM], ids=lambda code: SUITES[code].name)
def test_tls12_suite(suite: int) -> None:
    credentials = (certified("p256"), certified("rsa"))
    wanted = {"suites": (suite,), "versions": (TLS12,)}
    meeting = Meeting(client_settings(**wanted), server_settings(**wanted, credentials=credentials))
    agreed(meeting)


@pytest.mark.parametrize("suite", CBC[:4], ids=lambda code: SUITES[code].name)
def test_tls12_cbc_without_encrypt_then_mac(suite: int) -> None:
    wanted = {"suites": (suite,), "versions": (TLS12,), "encrypt_then_mac": False}
    agreed(Meeting(client_settings(**wanted), server_settings(**wanted)))


@pytest.mark.parametrize("suite", [code for code, suite in SUITES.items() if suite.kx in ("PSK", "ECDHE_PSK", "DHE_PSK") and suite.aead
                                   and suite.cipher.startswith("AES_128")], ids=lambda code: SUITES[code].name)  # fmt: skip
def test_tls12_psk_suite(suite: int) -> None:
    wanted = {"suites": (suite,), "versions": (TLS12,), "psks": (Psk(b"me", b"secret" * 4),)}
    agreed(Meeting(client_settings(**wanted), server_settings(**wanted, credentials=())))


@pytest.mark.parametrize("group", groups.supported(tls13=True))
def test_tls13_group(group: int) -> None:
    meeting = Meeting(client_settings(groups=(group,)), server_settings())
    agreed(meeting)
    assert meeting.client.connected is not None
    assert meeting.client.connected.negotiated.group == group


@pytest.mark.parametrize("version", [TLS12, TLS13])
@pytest.mark.parametrize("kind", ["p256", "p384", "p521", "rsa", "ed25519", "ed448"])
def test_certificate_of_each_kind(kind: str, version: int) -> None:
    agreed(Meeting(client_settings(versions=(version,)), server_settings(credentials=(certified(kind),))))


@pytest.mark.parametrize(("offered", "kinds", "found"), [
    ((29,), ("p256",), None), ((29,), ("p256", "rsa"), "RSA"), ((29, 23), ("p256",), "ECDSA"), ((29,), ("ed25519",), "ECDSA"),
], ids=str)  # fmt: skip
def test_tls12_curve_of_the_certificate(offered: tuple[int, ...], kinds: tuple[str, ...], found: str | None) -> None:
    """It is one that the client named, or there is another certificate, or none (RFC 8422 section 5.3)."""
    credentials = tuple(certified(kind) for kind in kinds)
    meeting = Meeting(client_settings(versions=(TLS12,), groups=offered), server_settings(credentials=credentials))
    connected = meeting.server.connected
    assert (SUITES[connected.negotiated.suite].auth if connected else None) == found
    assert meeting.aborted("server") == (None if found else ("handshake_failure", "us"))


@pytest.mark.parametrize(("offered", "known", "found"), [
    ((257,), (29, 256, 257), 257), ((258, 256), (256, 258), 256), ((29,), (256,), 256), ((257,), (29, 256), None),
], ids=str)  # fmt: skip
def test_tls12_finite_field(offered: tuple[int, ...], known: tuple[int, ...], found: int | None) -> None:
    """One that the client named, if it named any; what the server sends without that is recognised by the client (RFC 7919 section 4)."""
    wanted = {"suites": (0x009E,), "versions": (TLS12,)}
    meeting = Meeting(client_settings(**wanted, groups=offered), server_settings(**wanted, groups=known, credentials=(certified("rsa"),)))
    connected = meeting.client.connected
    assert (connected.negotiated.group if connected else None) == found
    assert meeting.aborted("server") == (None if found else ("handshake_failure", "us"))


def test_hello_retry_request() -> None:
    meeting = Meeting(client_settings(shares=()), server_settings())
    agreed(meeting)
    assert "c13.2 second ClientHello" in meeting.rules("client")


def test_resumption_tls13() -> None:
    first = server_settings()
    session = Meeting(client_settings(), first).session()
    meeting = Meeting(client_settings(session=session), first)
    agreed(meeting)
    assert "c13.9 EncryptedExtensions, PSK" in meeting.rules("client")
    assert meeting.server.connected is not None
    assert meeting.server.connected.negotiated.resumed is not None


def test_resumption_tls13_after_hello_retry_request() -> None:
    first = server_settings()
    session = Meeting(client_settings(), first).session()
    meeting = Meeting(client_settings(session=session, shares=()), first)
    agreed(meeting)
    assert "c13.9 EncryptedExtensions, PSK" in meeting.rules("client")


@pytest.mark.parametrize("tickets", [0, 2])
@pytest.mark.parametrize("extended", [False, True])
def test_resumption_tls12_by_session_id_and_by_ticket(tickets: int, extended: bool) -> None:
    server = server_settings(tickets=tickets, versions=(TLS12,), extended_master_secret=extended)
    session = Meeting(client_settings(), server).session()
    assert bool(session.ticket) == bool(tickets)
    meeting = Meeting(client_settings(session=session), server)
    agreed(meeting)
    assert "c12 ServerHello resumed, RFC 5746" in meeting.rules("client")


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("suite", [0xC02B, 0x00A8, 0xC018], ids=lambda code: SUITES[code].name)
def test_ticket_without_a_session_id(suite: int, known: bool) -> None:
    """What comes after the ServerHello tells whether the ticket was taken (RFC 5077 section 3.4)."""
    wanted = {"versions": (TLS12,), "suites": (suite,), "psks": (Psk(b"me", b"secret" * 4),)}
    server = server_settings(**wanted)
    session = Meeting(client_settings(**wanted), server).session()
    again = server if known else server_settings(**wanted)
    meeting = Meeting(client_settings(**wanted, session=session, ticket_session_id=False), again)
    agreed(meeting)
    assert "c12 ServerHello ticket: full or resumed, RFC 5746" in meeting.rules("client")
    for endpoint in (meeting.client, meeting.server):
        assert endpoint.connected is not None
        assert (endpoint.connected.negotiated.resumed is not None) is known


def test_early_data_accepted() -> None:
    server = server_settings(max_early_data=1000)
    session = Meeting(client_settings(), server).session()
    meeting = Meeting(client_settings(session=session, early_data=True), server, early=b"early")
    assert meeting.data("server", early=True) == b"early"
    assert EarlyDataAnswered(True) in meeting.told["client"]
    agreed(meeting)


def test_early_data_replayed() -> None:
    server = server_settings(max_early_data=1000)
    session = Meeting(client_settings(), server).session()
    first = Meeting(client_settings(session=session, early_data=True), server, early=b"early")
    assert first.data("server", early=True) == b"early"
    again = ServerEndpoint(server)
    again.receive_data(first.wire[0][1])
    assert not any(isinstance(event, DataReceived) for event in again.events())


@pytest.mark.parametrize(("limit", "protocols", "shares"), [(0, (), None), (1000, (), ()), (1000, ("h2",), None)],
                         ids=["not accepted any more", "after a retry", "another protocol"])  # fmt: skip
def test_early_data_rejected_is_passed_over(limit: int, protocols: tuple[str, ...], shares: tuple[int, ...] | None) -> None:
    before = server_settings(max_early_data=1000)
    session = Meeting(client_settings(), before).session()
    server = server_settings(max_early_data=limit, ticket_keys=before.ticket_keys, alpn=protocols)
    client = client_settings(session=session, early_data=True, alpn=protocols, shares=shares)
    meeting = Meeting(client, server, early=b"early" * 100)
    assert meeting.data("server", early=True) == b""
    assert meeting.completed("server") == 1
    agreed(meeting)


def test_external_psk_tls13() -> None:
    wanted = {"psks": (Psk(b"me", b"secret" * 4),)}
    agreed(Meeting(client_settings(**wanted), server_settings(**wanted, credentials=())))


@pytest.mark.parametrize("version", [TLS12, TLS13])
@pytest.mark.parametrize("kind", ["p256", "rsa", "ed25519"])
def test_client_certificate(kind: str, version: int) -> None:
    meeting = Meeting(client_settings(credentials=(certified(kind, "me"),), versions=(version,)), server_settings(client_auth="require"))
    agreed(meeting)
    assert meeting.server.connected is not None
    assert meeting.server.connected.authenticated.chain == certified(kind, "me").chain


@pytest.mark.parametrize(("version", "alert"), [(TLS12, "handshake_failure"), (TLS13, "certificate_required")])
def test_client_without_the_certificate_that_is_required(version: int, alert: str) -> None:
    meeting = Meeting(client_settings(versions=(version,)), server_settings(client_auth="require"))
    assert meeting.aborted("server") == (alert, "us")
    assert meeting.aborted("client") == (alert, "peer")
    assert meeting.server.connected is None


@pytest.mark.parametrize("version", [TLS12, TLS13])
def test_client_without_the_certificate_that_is_asked_for(version: int) -> None:
    agreed(Meeting(client_settings(versions=(version,)), server_settings(client_auth="request")))


@pytest.mark.parametrize("credentials", [(), (certified("p256", "me"),)], ids=["none", "one"])
def test_post_handshake_authentication(credentials: tuple[object, ...]) -> None:
    meeting = Meeting(client_settings(credentials=credentials, post_handshake_auth=True), server_settings())
    for _ in range(2):
        meeting.server.ask_for_certificate()
    meeting.talk()
    chains = [event.chain for event in meeting.told["server"] if isinstance(event, ClientAuthenticated)]
    assert chains == 2 * [certified("p256", "me").chain if credentials else ()]
    assert meeting.exchange() == BOTH


def test_post_handshake_authentication_that_the_client_did_not_offer() -> None:
    meeting = Meeting(client_settings(), server_settings())
    with pytest.raises(Mistake):
        meeting.server.ask_for_certificate()


@pytest.mark.parametrize("ask", [False, True])
def test_key_update(ask: bool) -> None:
    meeting = Meeting(client_settings(), server_settings())
    for endpoint in (meeting.client, meeting.server):
        endpoint.update_keys(ask=ask)
        meeting.talk()
    assert meeting.exchange() == BOTH


def test_keys_that_are_almost_worn_out_are_updated() -> None:
    meeting = Meeting(client_settings(suites=(0x1301,)), server_settings())
    sealer, opener = meeting.client.party.channel.sealer, meeting.server.party.channel.opener
    sealer.sequence = opener.sequence = AES_RECORDS - DUE_BEFORE - 1
    for part in (b"a", b"b", b"c"):
        meeting.client.send(part)
    meeting.talk()
    assert meeting.data("server") == b"abc"
    assert meeting.rules("client").count("c13.18 send KeyUpdate@CONNECTED") == 1
    assert sealer.sequence == opener.sequence == 2


@pytest.mark.parametrize("by", ["client", "server"])
def test_renegotiation(by: str) -> None:
    meeting = Meeting(client_settings(versions=(TLS12,), renegotiate=True), server_settings(renegotiate=True, client_auth="request"))
    if by == "client":
        meeting.client.renegotiate()
    else:
        meeting.server.ask_to_renegotiate()
    meeting.talk()
    assert (meeting.completed("client"), meeting.completed("server")) == (2, 2)
    assert meeting.exchange() == BOTH


def test_renegotiation_that_the_server_asked_for_is_taken_up() -> None:
    meeting = Meeting(client_settings(versions=(TLS12,), renegotiate=True), server_settings())
    meeting.server.ask_to_renegotiate()
    meeting.talk()
    assert (meeting.completed("client"), meeting.completed("server")) == (2, 2)
    meeting.client.renegotiate()
    meeting.talk()
    assert (meeting.completed("client"), meeting.completed("server")) == (2, 2)


@pytest.mark.parametrize("by", ["client", "server"])
def test_renegotiation_refused(by: str) -> None:
    meeting = Meeting(client_settings(versions=(TLS12,), renegotiate=by == "client"), server_settings(renegotiate=by == "server"))
    if by == "client":
        meeting.client.renegotiate()
    else:
        meeting.server.ask_to_renegotiate()
    meeting.talk()
    assert (meeting.completed("client"), meeting.completed("server")) == (1, 1)
    assert meeting.exchange() == BOTH


def test_protocol_is_agreed_on() -> None:
    meeting = Meeting(client_settings(alpn=("h2", "http/1.1")), server_settings(alpn=("http/1.1",)))
    agreed(meeting)
    assert meeting.client.connected is not None
    assert meeting.client.connected.negotiated.alpn == "http/1.1"


@pytest.mark.parametrize(("client", "server", "alert"), [
    ({"alpn": ("h2",)}, {"alpn": ("h3",)}, "no_application_protocol"),
    ({"versions": (TLS13,)}, {"versions": (TLS12,)}, "protocol_version"),
    ({"versions": (TLS12,), "fallback": True}, {}, "inappropriate_fallback"),
    ({"suites": (0x1301,)}, {"suites": (0x1302,)}, "handshake_failure"),
    ({"groups": (29,)}, {"groups": (23,)}, "handshake_failure"),
    ({"server_name": "other.example"}, {"server_names": (NAME,)}, "unrecognized_name"),
], ids=lambda value: value if isinstance(value, str) else "")  # fmt: skip
def test_nothing_in_common(client: dict[str, object], server: dict[str, object], alert: str) -> None:
    meeting = Meeting(client_settings(**client), server_settings(**server))
    assert meeting.aborted("server") == (alert, "us")
    assert meeting.aborted("client") == (alert, "peer")


@pytest.mark.parametrize("version", [TLS12, TLS13])
def test_certificate_for_another_name(version: int) -> None:
    meeting = Meeting(client_settings(versions=(version,)), server_settings(credentials=(certified("p256", "other.example"),)))
    found = meeting.aborted("client")
    assert found is not None
    assert found[1] == "us"
    assert meeting.server.connected is None


def test_downgrade_of_the_version_is_noticed() -> None:
    """An attacker takes TLS 1.3 out of the ClientHello: the sentinel in the server's random tells."""
    client, server = client_settings(), server_settings()
    meeting = Meeting(client_settings(versions=(TLS12,)), server)
    victim = ClientEndpoint(client)
    victim.data_to_send()
    victim.receive_data(next(data for name, data in meeting.wire if name == "server"))
    assert victim.party.failed == "illegal_parameter"
    assert victim.connected is None


@pytest.mark.parametrize("version", [TLS12, TLS13])
def test_close_in_both_directions(version: int) -> None:
    meeting = Meeting(client_settings(versions=(version,)), server_settings())
    meeting.client.close()
    meeting.talk()
    assert meeting.server.peer_closed
    if version == TLS13:
        meeting.server.send(b"last words")
        meeting.server.close()
        meeting.talk()
        assert meeting.data("client") == b"last words"
    assert (meeting.client.state, meeting.server.state) == ("CLOSED", "CLOSED")


@pytest.mark.parametrize("version", [TLS12, TLS13])
def test_large_data_both_ways(version: int) -> None:
    meeting = Meeting(client_settings(versions=(version,)), server_settings())
    data = bytes(range(256)) * 4096
    meeting.client.send(data)
    meeting.server.send(data)
    meeting.talk()
    assert meeting.data("server") == data
    assert meeting.data("client") == data


@pytest.mark.parametrize("version", [TLS12, TLS13])
def test_bytes_that_come_one_at_a_time(version: int) -> None:
    client, server = ClientEndpoint(client_settings(versions=(version,))), ServerEndpoint(server_settings())
    for _ in range(4):
        for sender, receiver in ((client, server), (server, client)):
            for byte in sender.data_to_send():
                receiver.receive_data(bytes([byte]))
    assert client.connected is not None
    assert server.connected is not None


@pytest.mark.parametrize("version", [TLS12, TLS13])
@pytest.mark.parametrize("place", range(0, 3000, 97))
def test_changed_bit_ends_the_connection_or_changes_nothing(version: int, place: int) -> None:
    """One bit of what the server sends is turned: ends that are connected all the same have the same secrets."""
    client, server = ClientEndpoint(client_settings(versions=(version,))), ServerEndpoint(server_settings())
    sent = 0
    for _ in range(4):
        server.receive_data(client.data_to_send())
        answer = bytearray(server.data_to_send())
        if sent <= place < sent + len(answer):
            answer[place - sent] ^= 1
        sent += len(answer)
        client.receive_data(bytes(answer))
    if client.connected is not None and server.connected is not None:
        assert client.export("label", b"", 32) == server.export("label", b"", 32)
    else:
        assert client.party.failed or server.party.failed or client.connected is server.connected is None


def test_ticket_that_comes_before_the_own_finished() -> None:
    """The session is there when its secret is (RFC 8446 sections 4.6.1 and 7.1)."""
    run = Run(Scenario(client_settings, lambda: server_settings(tickets=0)))
    for _ in run.steps():
        if run.client.state == "SEND_FINISHED":
            assert early_ticket(run, "client") is False
            assert early_ticket(run, "server")
            run.deliver()
            assert not any(isinstance(event, SessionReceived) for event in run.client.party.told)
    assert run.client.connected is not None
    tickets = [event.session.ticket for event in run.client.party.told if isinstance(event, SessionReceived)]
    assert set(tickets) == {b"early"}
