"""Makes the bad traces: each from one good trace by one edit, so that one rule is broken and everything else is right.

Texts come first (the tables in editing/); captures are made of the same edits, of others, and by hand (bad_captures.py,
bad_closing.py, bad_records.py, bad_tcp.py), and built/ has healthy captures made by hand (healthy.py, healthy_files.py).

`python traces/edit.py` writes bad/ and its entries in manifest.toml again, the same bytes every time; `--check` only
says whether they are fresh. The edits are tables in editing/. What depends on a changed message (Finished, signatures,
lengths of records) is made right again; most connections then end with the alert that the receiver owes, some go on.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from traces.editing import bad_captures, bad_closing, bad_records, bad_tcp, healthy, healthy_files  # noqa: E402
from traces.editing.bad_captures import Made  # noqa: E402
from traces.editing.hand import Hand  # noqa: E402
from traces.editing.healthy_files import Dressed  # noqa: E402
from traces.editing.scenario import Built, build  # noqa: E402
from traces.recording import manifest  # noqa: E402

SCENARIOS = bad_captures.TEXTS
BY_HAND: tuple[Hand | Dressed, ...] = (
    *bad_tcp.BAD, *bad_records.BAD, *bad_closing.BAD, *healthy.HEALTHY, *healthy_files.DRESSED,
)  # fmt: skip
FOLDERS = ("bad", "built")
MANIFEST = HERE / "manifest.toml"


def is_made(item: manifest.Entry) -> bool:
    return str(item["file"]).split("/")[0] in FOLDERS


def all_made() -> list[Built | Made]:
    """Every file that this script makes, the texts first."""
    texts = {bad.name: build(bad) for bad in SCENARIOS}
    for name, reason in bad_captures.NOT_AS_CAPTURE.items():
        texts[name].entry["no_capture"] = reason
    captures = bad_captures.all_made({name: one.entry for name, one in texts.items()})
    return [*texts.values(), *captures, *(hand.made() for hand in BY_HAND)]


def kept() -> dict[str, Path]:
    return {f"{folder}/{path.name}": path for folder in FOLDERS for path in (HERE / folder).glob("*") if path.is_file()}


def stale(made: Iterable[Built | Made]) -> list[str]:
    """The files that are missing, differ or do not belong, and the entries that differ."""
    wanted = {name: content for one in made for name, content in one.files().items()}
    found = {name: path.read_bytes() for name, path in kept().items()}
    files = [name for name in sorted({**wanted, **found}) if wanted.get(name) != found.get(name)]
    return files + stale_entries([one.entry for one in made])


def stale_entries(wanted: Sequence[manifest.Entry]) -> list[str]:
    old = {item["file"]: item for item in manifest.read(MANIFEST) if is_made(item)}
    due = {item["file"]: item for item in wanted}
    return [f"the entry of {name}" for name in sorted({**old, **due}) if old.get(name) != due.get(name)]


def write(made: Sequence[Built | Made]) -> None:
    for folder in FOLDERS:
        (HERE / folder).mkdir(exist_ok=True)
    wanted = {name: content for one in made for name, content in one.files().items()}
    for name, path in kept().items():
        if name not in wanted:
            path.unlink()
    for name, content in wanted.items():
        (HERE / name).write_bytes(content)
    good = [item for item in manifest.read(MANIFEST) if not is_made(item)]
    manifest.write(MANIFEST, [*good, *(one.entry for one in made)])


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the bad traces from the good ones, and captures by hand.")
    parser.add_argument("--check", action="store_true", help="write nothing, say what is not fresh")
    options = parser.parse_args()
    made = all_made()
    if options.check:
        old = stale(made)
        print(*(f"not fresh: {name}" for name in old), f"{len(made)} traces", sep="\n")
        return 1 if old else 0
    write(made)
    print(f"{len(made)} traces written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
