"""The key schedule against the traces of RFC 8448 and the vectors of RFC 5869."""

from __future__ import annotations

import hashlib

import pytest

from wirestate.reference.crypto import keyschedule as ks

Trace = dict[str, bytes]
SHA = "sha256"
SECTIONS = ["3", "4", "5", "6", "7"]
SCHEDULES = pytest.mark.parametrize("section", SECTIONS)


def transcript(trace: Trace, last: str) -> bytes:
    """The transcript hash to the message `last`, with it."""
    data = b""
    for name, raw in trace.items():
        if "." not in name:
            continue
        if name == "server.HelloRetryRequest":
            data = ks.message_hash(SHA, data)
        data += raw
        if name == last:
            return hashlib.sha256(data).digest()
    raise AssertionError(last)


def early_of(trace: Trace) -> ks.EarlySecret:
    return ks.EarlySecret.of(SHA, trace["psk"])


@SCHEDULES
def test_three_stages(rfc8448: dict[str, Trace], section: str) -> None:
    trace = rfc8448[section]
    early = early_of(trace)
    assert early.secret == trace["early"]
    assert early.handshake(trace["shared"]).secret == trace["handshake"]
    assert early.handshake(trace["shared"]).master().secret == trace["master"]


@SCHEDULES
def test_traffic_secrets(rfc8448: dict[str, Trace], section: str) -> None:
    trace = rfc8448[section]
    handshake = early_of(trace).handshake(trace["shared"])
    hello, finished = transcript(trace, "server.ServerHello"), transcript(trace, "server.Finished")
    assert handshake.client_traffic(hello) == trace["c_hs"]
    assert handshake.server_traffic(hello) == trace["s_hs"]
    assert handshake.master().client_traffic(finished) == trace["c_ap"]
    assert handshake.master().server_traffic(finished) == trace["s_ap"]
    assert handshake.master().exporter(finished) == trace["exp"]
    assert handshake.master().resumption(transcript(trace, "client.Finished")) == trace["res"]


@SCHEDULES
def test_finished(rfc8448: dict[str, Trace], section: str) -> None:
    trace = rfc8448[section]
    names = [n for n in trace if "." in n]
    before = {f"{r}.Finished": names[names.index(f"{r}.Finished") - 1] for r in ("server", "client")}
    assert ks.finished_mac(SHA, trace["s_hs"], transcript(trace, before["server.Finished"])) == trace["s_finished"]
    assert ks.finished_mac(SHA, trace["c_hs"], transcript(trace, before["client.Finished"])) == trace["c_finished"]


@SCHEDULES
def test_traffic_keys(rfc8448: dict[str, Trace], section: str) -> None:
    trace = rfc8448[section]
    checked = 0
    for side in ("s_hs", "c_hs", "s_ap", "c_ap", "c_e"):
        if f"{side}_key" in trace:
            assert ks.traffic_keys(SHA, trace[side], 16) == (trace[f"{side}_key"], trace[f"{side}_iv"])
            checked += 1
    assert checked >= 3


def test_binder_and_early_secrets_of_a_resumption(rfc8448: dict[str, Trace]) -> None:
    trace = rfc8448["4"]
    key = ks.binder_key(SHA, trace["psk"], external=False)
    hello = hashlib.sha256(trace["client.ClientHello"]).digest()
    assert key == trace["binder_key"]
    assert ks.finished_mac(SHA, key, hashlib.sha256(trace["prefix"]).digest()) == trace["binder"]
    assert ks.binder_key(SHA, trace["psk"], external=True) != key
    assert early_of(trace).client_early_traffic(hello) == trace["c_e"]
    assert early_of(trace).early_exporter(hello) == trace["e_exp"]


def test_psk_of_a_ticket_is_that_of_the_next_connection(rfc8448: dict[str, Trace]) -> None:
    psk = ks.resumption_psk(SHA, rfc8448["3"]["res"], b"\x00\x00")
    assert psk == rfc8448["3"]["ticket_psk"] == rfc8448["4"]["psk"]


def test_without_psk_and_exchange_the_schedule_goes_on_zeros() -> None:
    assert ks.EarlySecret.of(SHA) == ks.EarlySecret.of(SHA, bytes(32))
    assert ks.EarlySecret.of(SHA).handshake() == ks.EarlySecret.of(SHA).handshake(bytes(32))


def test_key_update_changes_the_secret_and_keeps_its_length() -> None:
    secret = bytes(range(48))
    after = ks.next_traffic_secret("sha384", secret)
    assert len(after) == 48
    assert after == ks.hkdf_expand_label("sha384", secret, "traffic upd", b"", 48)
    assert after != secret


def test_hkdf_of_rfc_5869_case_1() -> None:
    prk = ks.hkdf_extract(SHA, bytes(range(13)), b"\x0b" * 22)
    assert prk.hex() == "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"
    okm = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    assert ks.hkdf_expand(SHA, prk, bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"), 42).hex() == okm


def test_hkdf_of_rfc_5869_case_3_without_salt_and_info() -> None:
    prk = ks.hkdf_extract(SHA, b"", b"\x0b" * 22)
    okm = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert ks.hkdf_expand(SHA, prk, b"", 42).hex() == okm


def test_hkdf_gives_255_hashes_and_no_more() -> None:
    assert len(ks.hkdf_expand(SHA, bytes(32), b"", 255 * 32)) == 255 * 32
    with pytest.raises(ValueError, match="no 8161 bytes"):
        ks.hkdf_expand(SHA, bytes(32), b"", 255 * 32 + 1)


def test_exported_material_depends_on_label_and_context() -> None:
    secret = bytes(range(32))
    values = {ks.exported(SHA, secret, label, context, 20) for label in ("EXPORTER-a", "EXPORTER-b") for context in (b"", b"x")}
    assert len(values) == 4
    assert {len(v) for v in values} == {20}


def test_secrets_are_not_shown() -> None:
    assert "secret" not in repr(ks.EarlySecret.of(SHA, b"psk"))
