"""The table of the interop matrix, as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.interop.wishes import Role, Wish


@dataclass(frozen=True)
class Result:
    """What became of a cell: `failed` and `unsupported` say why; both "" if it passed."""

    peer: str
    role: Role
    wish: Wish
    failed: str = ""
    unsupported: str = ""

    def line(self) -> str:
        """For who waits."""
        version = "1.3" if self.wish.tls13 else "1.2"
        word = f"FAILS: {self.failed}" if self.failed else f"unsupported: {self.unsupported}" if self.unsupported else "passes"
        return f"{self.peer} {self.role}, TLS {version}, {self.wish.feature}: {word}"


HEAD = """# Interop

The reference endpoints with other implementations on one machine, `make interop` (generated; do not edit). A column is the peer
and its role; the reference has the other one. In each cell that passes the handshake came to what the row says, data went
both ways, a client of the peer ended well, and the checker gave `conforms` to the bytes (but for the 16 MB, which it is not asked about).
A number is a reason, below.
"""


def rendered(results: Sequence[Result], versions: Mapping[str, str]) -> str:
    """Markdown: a table for each version, the counts, and the reasons."""
    reasons = {reason: number for number, reason in enumerate(dict.fromkeys(r.unsupported for r in results if r.unsupported), 1)}
    parts = [HEAD, "Peers: " + ", ".join(f"{peer} {version}" for peer, version in versions.items()) + ".\n", *_counts(results)]
    for tls13 in (True, False):
        chosen = [result for result in results if result.wish.tls13 == tls13]
        parts += [f"\n## TLS 1.{3 if tls13 else 2}\n", *_table(chosen, reasons)]
    parts += ["\n## Why not\n", *(f"{number}. {reason}" for reason, number in reasons.items())]
    return "\n".join(parts) + "\n"


def _columns(results: Sequence[Result]) -> list[tuple[str, Role]]:
    return list(dict.fromkeys((result.peer, result.role) for result in results))


def _counts(results: Sequence[Result]) -> Iterator[str]:
    yield "| peer | passes | unsupported | fails |"
    yield "|---|---|---|---|"
    for peer, role in _columns(results):
        own = [result for result in results if (result.peer, result.role) == (peer, role)]
        failed, unsupported = sum(bool(r.failed) for r in own), sum(bool(r.unsupported) for r in own)
        yield f"| {peer} {role} | {len(own) - failed - unsupported} | {unsupported} | {failed} |"


def _table(results: Sequence[Result], reasons: Mapping[str, int]) -> Iterator[str]:
    columns = _columns(results)
    yield "| | " + " | ".join(f"{peer} {role}" for peer, role in columns) + " |"
    yield "|---" * (len(columns) + 1) + "|"
    for feature in dict.fromkeys(result.wish.feature for result in results):
        row = {(r.peer, r.role): r for r in results if r.wish.feature == feature}
        cells = [_cell(row[column], reasons) if column in row else "" for column in columns]
        yield f"| {feature} | {' | '.join(cells)} |"


def _cell(result: Result, reasons: Mapping[str, int]) -> str:
    return "**fails**" if result.failed else str(reasons[result.unsupported]) if result.unsupported else "ok"
