"""A sample of the interop matrix, and what holds it: cells that must fail do, and the committed table is that of the wishes and limits.

All of it is `make interop`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from tests.interop.files import Files
from tests.interop.peers.base import Peer
from tests.interop.peers.openssl import OpenSSL
from tests.interop.peers.python import Python
from tests.interop.run import PEERS, TABLE, run_cell
from tests.interop.table import Result, rendered
from tests.interop.wishes import Role, Wish, wishes
from wirestate.reference.handlers.settings import TLS12, TLS13

SAMPLE: tuple[tuple[Peer, Role, str, int], ...] = (
    (OpenSSL(), "server", "0-RTT accepted", TLS13),
    (OpenSSL(), "client", "0-RTT rejected", TLS13),
    (OpenSSL(), "server", "KeyUpdate by the peer", TLS13),
    (OpenSSL(), "client", "client certificate, required", TLS13),
    (OpenSSL(), "server", "OCSP stapling", TLS12),
    (OpenSSL(), "client", "renegotiation by us", TLS12),
    (OpenSSL(), "server", "CBC without encrypt-then-MAC", TLS12),
    (Python(), "client", "HelloRetryRequest", TLS13),
    (Python(), "server", "post-handshake authentication", TLS13),
    (Python(), "client", "resumption by ticket", TLS12),
    (Python(), "server", "TLS_RSA_WITH_AES_128_CBC_SHA", TLS12),
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return Files(tmp_path_factory.mktemp("pki"))


@pytest.mark.parametrize("sample", SAMPLE, ids=lambda sample: f"{sample[0].name} {sample[1]}, {sample[2]}")
def test_cell_passes(sample: tuple[Peer, Role, str, int], files: Files, tmp_path: Path) -> None:
    peer, role, feature, version = sample
    wish = next(wish for wish in wishes() if (wish.feature, wish.version) == (feature, version))
    assert run_cell(peer, role, wish, files, tmp_path / "cell") == Result(peer.name, role, wish)


@pytest.mark.parametrize(("wish", "said"), [
    (Wish("another suite", TLS13, suite=0x1301, ours={"suites": (0x1302,)}), "handshake_failure by peer"),
    (Wish("no certificate", TLS12, auth="require"), "handshake_failure by peer"),
    (Wish("not what was wished", TLS13, ours={"alpn": ("h2",)}, protocol="h3"), "no_application_protocol by peer"),
    (Wish("nothing stapled", TLS12, stapled=True, ours={"ask_status": False}), "the OCSP status is ''"),
    (Wish("never resumed", TLS13, resumed="psk", ours={"versions": (TLS12,)}), "by peer"),
], ids=lambda value: value.feature if isinstance(value, Wish) else "")  # fmt: skip
def test_cell_fails(wish: Wish, said: str, files: Files, tmp_path: Path) -> None:
    result = run_cell(OpenSSL(), "server", wish, files, tmp_path / "cell")
    assert re.search(said, result.failed), result
    assert result.failed in (tmp_path / "cell" / "log").read_text()


def test_table_is_fresh() -> None:
    """The committed table is what a run gives in which everything passes that no limit speaks against."""
    committed = TABLE.read_text()
    match = re.search(r"^Peers: (.*)\.$", committed, re.MULTILINE)
    assert match
    versions = dict(peer.split(" ", 1) for peer in match[1].split(", "))
    results = [
        Result(peer.name, role, wish, unsupported=peer.limit(role, wish)) for peer in PEERS for role in get_args(Role) for wish in wishes()
    ]
    assert rendered(results, versions) == committed
    unsupported = sum(bool(result.unsupported) for result in results)
    said = f"{len(results)} cells, of which {len(results) - unsupported} pass and {unsupported} are beyond the peer"
    assert said in (TABLE.parents[1] / "README.md").read_text()
