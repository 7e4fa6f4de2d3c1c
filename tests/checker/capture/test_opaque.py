"""Without keys: what can be seen is judged, what cannot is named, and nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.checker.capture.talk import CCS, FULL12, FULL13, HANDSHAKE, codes, only, records, said, sealed, text_of, wired
from traces.editing.resealed import Record
from traces.editing.scenario import good_entries
from wirestate.checker.verdict import ConnectionVerdict

Edit = Callable[[list[Record]], None]
CONFORMING = ("tls13/full_ecdsa.txt", "tls13/hrr_by_groups.txt", "tls13/client_auth_ecdsa.txt", "tls13/early_data_accepted.txt",
              "tls13/resumption_psk_dhe_ke.txt", "tls13/key_update_by_both.txt", "tls13/no_middlebox.txt", "tls13/post_handshake_auth.txt",
              "tls13/early_data_rejected_hrr.txt", "tls12/ecdhe_ecdsa.txt", "tls12/rsa_aes256_cbc.txt", "tls12/client_auth_ecdsa.txt",
              "tls12/resumption_ticket.txt", "tls12/renegotiation_by_client.txt", "tls12/renegotiation_client_auth.txt",
              "tls12/next_protocol.txt", "tls12/anon_dh.txt", "tls12/psk.txt", "tls12/ocsp_stapling.txt")  # fmt: skip


@pytest.mark.parametrize("base", [b for b in CONFORMING if "keylog" in good_entries()[b]])
def test_healthy_connection_says_what_a_key_log_would_settle(base: str) -> None:
    verdict = only(wired(text_of(base)))
    assert (verdict.verdict, codes(verdict)) == ("conforms", [])
    assert any("a key log would settle it" in reason for reason in verdict.reasons)


def place(plain: list[Record], by: str, inner: int, kind: int = -1) -> int:
    return next(i for i, r in enumerate(plain) if (r.by, r.inner) == (by, inner) and (kind < 0 or r.content[:1] == bytes([kind])))


def edited(base: str, edit: Edit) -> ConnectionVerdict:
    plain = records(base)
    edit(plain)
    return only(wired(said(sealed(base, plain))))


def plain_certificate(plain: list[Record]) -> None:
    at = place(plain, "server", HANDSHAKE, 2)
    plain.insert(at + 1, Record("server", HANDSHAKE, HANDSHAKE, 0x0303, 9, False, b"\x0b\0\0\4\0\0\0\0"))


def second_server_hello(plain: list[Record]) -> None:
    at = place(plain, "server", HANDSHAKE, 2)
    plain.insert(at + 1, Record("server", HANDSHAKE, HANDSHAKE, 0x0303, 99, False, plain[at].content))


def change_with_another_value(plain: list[Record]) -> None:
    plain[place(plain, "server", CCS)].content = b"\2"


@pytest.mark.parametrize(("edit", "by"), [
    (plain_certificate, "server"), (second_server_hello, "server"), (change_with_another_value, "server"),
])  # fmt: skip
def test_what_is_wrong_in_tls13_for_everyone_to_see(edit: Edit, by: str) -> None:
    verdict = edited(FULL13, edit)
    assert verdict.verdict == "deviates"
    assert codes(verdict)[0][1] == by


def test_server_protects_before_its_hello() -> None:
    text = text_of(FULL13)
    early = b"\x17\x03\x03\0\x20" + bytes(32)
    verdict = only(wired([text[0], ("server", early), *text[1:]]))
    assert verdict.verdict == "deviates"
    assert codes(verdict)[0][1:] == ("server", 6)


def without(base: str, by: str, kind: int) -> ConnectionVerdict:
    return edited(base, lambda plain: plain.__delitem__(place(plain, by, HANDSHAKE, kind)))


@pytest.mark.parametrize(("base", "by", "kind", "code"), [
    (FULL12, "server", 12, "missing-message"), (FULL12, "server", 11, "missing-message"), (FULL12, "server", 14, "premature-message"),
    (FULL12, "client", 16, "missing-message"), ("tls12/client_auth_ecdsa.txt", "client", 11, "missing-message"),
])  # fmt: skip
def test_order_of_tls12_is_decided(base: str, by: str, kind: int, code: str) -> None:
    verdict = without(base, by, kind)
    assert verdict.verdict == "deviates"
    found = codes(verdict)[0]
    if code == "premature-message":
        assert found[0] in (code, "missing-message")
    else:
        assert found[:2] == (code, by)


@pytest.mark.parametrize("by", ["client", "server"])
def test_finished_of_tls12_missing(by: str) -> None:
    def edit(plain: list[Record]) -> None:
        at = place(plain, by, CCS)
        assert plain[at + 1].sealed
        del plain[at + 1]

    verdict = edited(FULL12, edit)
    assert verdict.verdict == "deviates"
    assert by in [who for _, who, _ in codes(verdict)]


def test_change_cipher_spec_of_tls12_missing() -> None:
    def edit(plain: list[Record]) -> None:
        del plain[place(plain, "client", CCS) :]
        plain.append(Record("client", 23, 23, 0x0303, 40, False, bytes(40)))

    verdict = edited(FULL12, edit)
    assert verdict.verdict == "deviates"
    assert codes(verdict)[0][1] == "client"
