"""Makes the bad traces: each from one good trace by one edit, so that one rule is broken and everything else is right.

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

from traces.editing import closing, crypto, epochs, malformed, negotiation, order12, order13, records  # noqa: E402
from traces.editing.scenario import Bad, Built, build  # noqa: E402
from traces.recording import manifest  # noqa: E402

SCENARIOS: tuple[Bad, ...] = (
    *order13.BAD, *order12.BAD, *epochs.BAD, *records.BAD, *negotiation.BAD, *crypto.BAD, *closing.BAD, *malformed.BAD,
)  # fmt: skip
FOLDER = HERE / "bad"
MANIFEST = HERE / "manifest.toml"


def is_bad(item: manifest.Entry) -> bool:
    return str(item["file"]).startswith("bad/")


def stale(made: Iterable[Built]) -> list[str]:
    """The files that are missing, differ or do not belong, and the entries that differ."""
    wanted = {name: content for one in made for name, content in one.files().items()}
    found = {f"bad/{path.name}": path.read_bytes() for path in FOLDER.glob("*") if path.is_file()}
    files = [name for name in sorted({**wanted, **found}) if wanted.get(name) != found.get(name)]
    return files + stale_entries([one.entry for one in made])


def stale_entries(wanted: Sequence[manifest.Entry]) -> list[str]:
    kept = {item["file"]: item for item in manifest.read(MANIFEST) if is_bad(item)}
    due = {item["file"]: item for item in wanted}
    return [f"the entry of {name}" for name in sorted({**kept, **due}) if kept.get(name) != due.get(name)]


def write(made: Sequence[Built]) -> None:
    FOLDER.mkdir(exist_ok=True)
    wanted = {name: content for one in made for name, content in one.files().items()}
    for path in FOLDER.glob("*"):
        if f"bad/{path.name}" not in wanted:
            path.unlink()
    for name, content in wanted.items():
        (HERE / name).write_bytes(content)
    good = [item for item in manifest.read(MANIFEST) if not is_bad(item)]
    manifest.write(MANIFEST, [*good, *(one.entry for one in made)])


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the bad traces from the good ones.")
    parser.add_argument("--check", action="store_true", help="write nothing, say what is not fresh")
    options = parser.parse_args()
    made = [build(bad) for bad in SCENARIOS]
    if options.check:
        old = stale(made)
        print(*(f"not fresh: {name}" for name in old), f"{len(made)} bad traces", sep="\n")
        return 1 if old else 0
    write(made)
    print(f"{len(made)} bad traces written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
