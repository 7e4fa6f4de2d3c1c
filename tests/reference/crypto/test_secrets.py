"""The secrets of a connection in the form that endpoints use: order, key log, Finished, exporters. RFC 8448 is in another file."""

from __future__ import annotations

import pytest

from wirestate.reference.crypto import keyschedule, prf12
from wirestate.reference.crypto.errors import Refused
from wirestate.reference.crypto.secrets12 import Secrets12
from wirestate.reference.crypto.secrets13 import Secrets13

SHA, CLIENT, SERVER, HASH = "sha256", b"c" * 32, b"s" * 32, b"h" * 32
NAMES13 = [
    "EARLY_EXPORTER_SECRET", "CLIENT_EARLY_TRAFFIC_SECRET", "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "SERVER_HANDSHAKE_TRAFFIC_SECRET",
    "EXPORTER_SECRET", "CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0",
]  # fmt: skip


def test_key_log_of_tls13_has_every_secret_under_its_name() -> None:
    lines: list[tuple[str, bytes]] = []
    secrets = Secrets13(SHA, b"psk", lambda label, secret: lines.append((label, secret)))
    early = secrets.early(HASH)
    handshake, application = secrets.handshake(b"shared", HASH), secrets.application(HASH)
    assert [label for label, _ in lines] == NAMES13
    found = dict(lines)
    assert found["CLIENT_EARLY_TRAFFIC_SECRET"] == early
    assert (found["CLIENT_HANDSHAKE_TRAFFIC_SECRET"], found["SERVER_HANDSHAKE_TRAFFIC_SECRET"]) == handshake
    assert (found["CLIENT_TRAFFIC_SECRET_0"], found["SERVER_TRAFFIC_SECRET_0"]) == application
    assert len(set(found.values())) == len(NAMES13)


def test_secrets_are_not_shown() -> None:
    secrets = Secrets13(SHA, b"psk")
    handshake = secrets.handshake(b"shared", HASH)
    for shown in (secrets, handshake, Secrets12(SHA, b"m" * 48, CLIENT, SERVER)):
        assert "\\x" not in repr(shown)
        assert "mmm" not in repr(shown)


def test_secrets_that_are_asked_for_too_early() -> None:
    secrets = Secrets13(SHA)
    for use in (
        lambda: secrets.application(HASH), lambda: secrets.resumption(HASH), lambda: secrets.ticket_psk(b""),
        lambda: secrets.exported("label", b"", 8), lambda: secrets.exported("label", b"", 8, early=True),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"after|not there yet"):
            use()


def test_tls13_finished_and_binder_of_the_peer_are_checked() -> None:
    secrets = Secrets13(SHA, b"psk")
    secrets.check_finished(b"b" * 32, HASH, keyschedule.finished_mac(SHA, b"b" * 32, HASH))
    binder = secrets.binder(HASH, external=True)
    secrets.check_binder(binder, HASH, external=True)
    for verify_data in (bytes(32), b"", binder):
        with pytest.raises(Refused) as caught:
            secrets.check_finished(b"b" * 32, HASH, verify_data)
        assert caught.value.alert == "decrypt_error"
    for wrong, external in ((binder, False), (binder[:-1], True)):
        with pytest.raises(Refused) as caught:
            secrets.check_binder(wrong, HASH, external=external)
        assert caught.value.alert == "decrypt_error"


def test_tls13_exporters() -> None:
    secrets = Secrets13("sha384", b"psk")
    secrets.early(b"h" * 48)
    secrets.handshake(b"", b"h" * 48)
    secrets.application(b"h" * 48)
    values = {secrets.exported(label, context, 40, early=early) for label in "ab" for context in (b"", b"x") for early in (False, True)}
    assert len(values) == 8
    assert secrets.exported("a", b"x", 40) == keyschedule.exported("sha384", secrets.exporter_secret, "a", b"x", 40)


def test_tickets_have_a_psk_by_nonce() -> None:
    secrets = Secrets13(SHA)
    secrets.handshake(b"shared", HASH)
    secrets.application(HASH)
    secrets.resumption(HASH)
    assert len({secrets.ticket_psk(nonce) for nonce in (b"", b"\0", b"\1")}) == 3


@pytest.mark.parametrize("session_hash", [None, HASH])
def test_tls12_master_secret_is_plain_or_extended(session_hash: bytes | None) -> None:
    lines: list[tuple[str, bytes]] = []
    secrets = Secrets12.of(SHA, b"pre", CLIENT, SERVER, session_hash=session_hash, log=lambda *line: lines.append(line))
    plain = prf12.master_secret(SHA, b"pre", CLIENT, SERVER)
    assert secrets.master == (plain if session_hash is None else prf12.extended_master_secret(SHA, b"pre", HASH))
    assert lines == [("CLIENT_RANDOM", secrets.master)]


def test_tls12_finished_of_the_peer_is_checked() -> None:
    secrets = Secrets12(SHA, b"m" * 48, CLIENT, SERVER)
    secrets.check_finished("client", HASH, secrets.finished("client", HASH))
    for wrong in (secrets.finished("server", HASH), b"", secrets.finished("client", HASH)[:11]):
        with pytest.raises(Refused) as caught:
            secrets.check_finished("client", HASH, wrong)
        assert caught.value.alert == "decrypt_error"


def test_tls12_exporter_of_rfc_5705() -> None:
    secrets = Secrets12(SHA, b"m" * 48, CLIENT, SERVER)
    assert secrets.exported("label", None, 20) == prf12.prf(SHA, b"m" * 48, "label", CLIENT + SERVER, 20)
    assert secrets.exported("label", b"ab", 20) == prf12.prf(SHA, b"m" * 48, "label", CLIENT + SERVER + b"\0\2ab", 20)
    assert secrets.exported("label", b"", 20) != secrets.exported("label", None, 20)
