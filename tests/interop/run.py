"""`make interop`: every peer in both roles with every wish, one cell at a time. Prints the table and writes docs/interop.md.

Exit status 1 if a cell fails. Names of peers as arguments run those alone, `-k WORD` the features with that word,
`--version 303` those of TLS 1.2; then no file is written. The logs of failures are kept, and said where.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import get_args

from tests.interop.cell import Cell
from tests.interop.files import Files
from tests.interop.peers.base import Peer
from tests.interop.peers.gnutls import GnuTLS
from tests.interop.peers.java import Java
from tests.interop.peers.node import Node
from tests.interop.peers.openssl import OpenSSL
from tests.interop.peers.python import Python
from tests.interop.table import Result, rendered
from tests.interop.wishes import Role, Wish, wishes

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "interop.md"
LIMIT, BULK_LIMIT = 10.0, 60.0
PEERS: tuple[Peer, ...] = (OpenSSL(), Python(), GnuTLS(), Node(), Java())


def run_cell(peer: Peer, role: Role, wish: Wish, files: Files, folder: Path) -> Result:
    """Run it; the log of a failure is kept in `folder`."""
    limit = peer.limit(role, wish)
    if limit:
        return Result(peer.name, role, wish, unsupported=limit)
    folder.mkdir()
    cell = Cell(peer, role, wish, files, folder, BULK_LIMIT if wish.act == "bulk" else LIMIT)
    failed = cell.run()
    if failed:
        (folder / "log").write_text(f"{failed}\n{cell.log()}\n")
    return Result(peer.name, role, wish, failed=failed)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make interop")
    parser.add_argument("peers", nargs="*")
    parser.add_argument("-k", default="")
    parser.add_argument("--version", default="")
    given = parser.parse_args(arguments)
    chosen = [wish for wish in wishes() if given.k in wish.feature and given.version in hex(wish.version)]
    peers = [peer for peer in PEERS if not given.peers or peer.name in given.peers]
    folder = Path(tempfile.mkdtemp(prefix="interop-"))
    files = Files(folder)
    results = []
    for peer, role, (number, wish) in product(peers, get_args(Role), enumerate(chosen)):
        own = folder / f"{peer.name}-{role}-{number}"
        results.append(run_cell(peer, role, wish, files, own))
        print(results[-1].line() + (f"  [{own}/log]" if results[-1].failed else ""), flush=True)
    table = rendered(results, {peer.name: peer.version() for peer in peers})
    print(table)
    if not arguments:
        TABLE.write_text(table)
    failed = any(result.failed for result in results)
    if not failed:
        shutil.rmtree(folder)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
