"""Section titles of the cited documents, and where RFC 9846 has what RFC 8446 said.

`titles_from` reads the headings out of a document's text and checks them against its table of contents; the result is
committed as `data/sections.json`, so that nothing else needs the texts. To rewrite it from a folder of them:
`python -m wirestate.model.sections RFC_DIR`. It knows titles, not what the sections say.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

UNREAD: dict[str, dict[str, str]] = {
    "RFC 4279": {
        "2": "PSK Key Exchange Algorithm",
        "3": "DHE_PSK Key Exchange Algorithm",
        "4": "RSA_PSK Key Exchange Algorithm",
    },
    "RFC 5961": {
        "3": "Blind Reset Attack Using the RST Bit",
        "3.2": "Mitigation",
        "4": "Blind Reset Attack Using the SYN Bit",
        "4.2": "Mitigation",
        "5": "Blind Data Injection Attack",
        "5.2": "Mitigation",
        "7": "ACK Throttling",
    },
    "RFC 7507": {
        "3": "Server Behavior",
        "4": "Client Behavior",
    },
    "RFC 7918": {
        "3": "False Start Compatibility",
        "4": "Client-Side False Start",
        "5": "Security Considerations",
    },
    "RFC 8879": {
        "3": "Negotiating Certificate Compression",
        "4": "Compressed Certificate Message",
    },
}
"""Kept by hand and from memory: these titles were not checked against a text of the RFC."""

MOVED: dict[str, str] = {
    "1.2": "1.3", "1.3": "1.4",
    "4.1": "4.2", "4.2": "4.3", "4.3": "4.4",
    "4.4": "4.5", "4.4.1": "4.1", "4.4.2": "4.5.1", "4.4.2.2": "4.5.1.2", "4.4.2.3": "4.5.1.2", "4.4.2.4": "4.5.1.3",
    "4.4.3": "4.5.2", "4.4.4": "4.5.3",
    "4.5": "4.6", "4.6": "4.7",
    "D": "E", "E": "F", "E.8": "F.10",
}  # fmt: skip
"""Where a section of RFC 8446, with all that is below it, stands in RFC 9846. The rest kept its number."""

_NUMBER = r"(?:Appendix )?((?:[A-Z]|\d+)(?:\.\d+)*)"
_HEADING = re.compile(rf"^{_NUMBER}\.? +(\S.*)$")
_ENTRY = re.compile(rf"^( +){_NUMBER}\.? +(\S.*)$")
_LEADER = re.compile(r"[ .]*\.[ .]*\d+$")
_MARKDOWN = re.compile(r"^(#+) *(.*?)(?: *\{#[^}]*\})?$")


class SectionsError(ValueError):
    """A document whose headings and table of contents disagree, or which has none."""


def titles_from(text: str) -> dict[str, str]:
    """Section number -> title, from an RFC as text or as kramdown source."""
    return dict(_markdown_headings(text)) if text.startswith("---") else _text_titles(text)


def _text_titles(text: str) -> dict[str, str]:
    lines = text.replace("\f", "\n").splitlines()
    if "Table of Contents" not in lines:
        raise SectionsError("no table of contents")
    start = lines.index("Table of Contents") + 1
    body = next((i for i in range(start, len(lines)) if _HEADING.match(lines[i])), len(lines))
    contents = dict(_entries(lines[start:body]))
    headings: dict[str, str] = {}
    for section, title in _headings(lines[body:]):
        if section in contents or (_parent(section) in headings and section not in headings):
            headings[section] = title
    for section, title in contents.items():
        if _plain(headings.get(section, "")) != _plain(title):
            raise SectionsError(f"section {section}: contents say {title!r}, heading says {headings.get(section)!r}")
    return headings


def _plain(title: str) -> str:
    """A title as far as contents and heading have to agree: the breaking of lines differs."""
    return re.sub(r"\W+", "", title).lower()


def _parent(section: str) -> str:
    return section.rpartition(".")[0]


def _entries(lines: list[str]) -> Iterator[tuple[str, str]]:
    """The table of contents. A continuation line is indented further than its entry; page furniture is not indented."""
    section, title, indent = "", "", 0
    for line in lines:
        if found := _ENTRY.match(line):
            if section:
                yield section, _LEADER.sub("", title)
            indent, section, title = len(found[1]), found[2], found[3]
        elif section and line[: indent + 1].isspace():
            title = f"{title} {line.strip()}"
    if section:
        yield section, _LEADER.sub("", title)


def _headings(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Headings stand at the margin; a long title goes on in the next line."""
    for i, line in enumerate(lines):
        found = _HEADING.match(line)
        if not found or not (found[1][0].isdigit() or "." in found[1] or line.startswith("Appendix ")):
            continue
        following = lines[i + 1].strip() if i + 1 < len(lines) else ""
        yield found[1], f"{found[2].strip()} {following}".strip()


def _markdown_headings(text: str) -> Iterator[tuple[str, str]]:
    counters: list[int] = []
    fenced = started = appendix = False
    lines = text.splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        fenced ^= line.startswith(("~~~", "```"))
        if line == "--- back":
            counters, appendix = [], True
        started = started or line == "--- middle"
        found = _MARKDOWN.match(line)
        if not started or fenced or not found or 'numbered="false"' in following:
            continue
        depth = len(found[1])
        counters = [*counters, 0][:depth]
        counters[-1] += 1
        first = chr(ord("A") + counters[0] - 1) if appendix else str(counters[0])
        yield ".".join([first, *map(str, counters[1:])]), found[2].strip()


@cache
def titles() -> dict[str, dict[str, str]]:
    """Document -> section -> title: the committed list, and the unread ones."""
    data = files("wirestate.model").joinpath("data/sections.json").read_text(encoding="utf-8")
    read: dict[str, dict[str, str]] = json.loads(data)
    return {**read, **UNREAD}


def title(doc: str, section: str) -> str | None:
    """The title of a section, or None if the document has no such section (or is not known)."""
    return titles().get(doc, {}).get(section)


def in_rfc9846(section: str) -> str | None:
    """Where RFC 9846, which replaces RFC 8446, has a section of RFC 8446. None: it has it no more."""
    above = [old for old in MOVED if section == old or section.startswith(f"{old}.")]
    old = max(above, key=len, default="")
    moved = MOVED[old] + section[len(old) :] if old else section
    return moved if title("RFC 8446", section) and title("RFC 9846", moved) else None


def read_folder(folder: Path) -> dict[str, dict[str, str]]:
    """The titles of every `rfcNNNN.txt` and `.md` in a folder."""
    paths = sorted(p for p in folder.iterdir() if re.fullmatch(r"rfc\d+\.(txt|md)", p.name))
    return {f"RFC {p.stem[3:]}": titles_from(p.read_text(encoding="utf-8", errors="replace")) for p in paths}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: python -m wirestate.model.sections RFC_DIR", file=sys.stderr)
        return 2
    found = read_folder(Path(arguments[0]))
    if not found:
        print(f"{arguments[0]}: no rfcNNNN.txt or rfcNNNN.md in it", file=sys.stderr)
        return 2
    target = Path(__file__).parent / "data" / "sections.json"
    target.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{target.name}: {sum(map(len, found.values()))} sections of {len(found)} documents")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
