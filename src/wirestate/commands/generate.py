"""`wirestate generate`: write every file of the repository that is made from the model; with `--check`, say which are not fresh.

`GENERATORS` is the list of what makes files. A generator gives the text of each file by its path in the repository, and is
the only one to write in the folders that it names: what else lies there is left over.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from wirestate.model.core import ModelError
from wirestate.model.machines import NAMES, machine

EXPORTS = Path("docs/exports")
ENDINGS = {"promela": "pml", "tlaplus": "tla", "json": "json", "mermaid": "mmd", "scxml": "scxml"}
"""The formats of which each machine's export is committed. SMT-LIB is written on demand: it is about one property."""
SHOWN, LONG = 40, 200
"""How many lines of a difference are printed, and how much of each."""


@dataclass(frozen=True)
class Generator:
    """`files` gives path -> text for a repository, None for what would take a program that is not here.

    `folders` hold nothing but those, and what is listed in `beside`.
    """

    files: Callable[[Path], Mapping[Path, str | None]]
    folders: tuple[Path, ...] = ()
    beside: tuple[str, ...] = ("README.md",)


def exports(names: Sequence[str] = NAMES) -> dict[Path, str]:
    """The machines in each committed format."""
    from wirestate.commands.export import QUESTIONS, system_writer, table_writer
    from wirestate.model.properties import catalogue

    out = {}
    for name in names:
        for form, ending in ENDINGS.items():
            text = (
                system_writer(form)(catalogue.system(name)) if form in QUESTIONS else table_writer(form)(machine(name))
            )
            out[EXPORTS / f"{name}.{ending}"] = text
    return out


def reference() -> dict[Path, str]:
    """The machines as Python, for the reference implementation."""
    from wirestate.reference.generate import files

    return files()


def diagrams(root: Path) -> dict[Path, str | None]:
    """The laid-out pictures of the machines. One that is fresh is taken as it is: no `dot` is needed."""
    from wirestate.model.render.svg import file_name, remade
    from wirestate.model.render.view import view

    out: dict[Path, str | None] = {}
    for name in NAMES:
        each = view(machine(name), "overview")
        path = PICTURES / file_name(each)
        out[path] = remade(each, _committed(root / path) or "")
    return out


PICTURES = Path("model/data/diagrams")
REFERENCE = Path("reference/generated")
GENERATORS: dict[str, Generator] = {
    "exports": Generator(lambda _: exports(), (EXPORTS,)),
    "diagrams": Generator(diagrams, (PICTURES,)),
    "reference": Generator(
        lambda _: reference(), (REFERENCE, *(REFERENCE / name for name in NAMES)), ("__init__.py", "__pycache__", *NAMES)
    ),
}
"""By name, in the order in which they run."""


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@click.option("--check", is_flag=True, help="Write nothing; print what differs and exit 1 if anything does.")
@click.option("--root", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".", metavar="DIR",
              show_default=True, help="The repository.")  # fmt: skip
@click.pass_context
def generate(ctx: click.Context, names: tuple[str, ...], check: bool, root: Path) -> None:
    """Write what is made from the model: all of it, or only what the generators NAME make."""
    if not (root / "pyproject.toml").exists():
        raise ModelError(f"{root} is not the repository: it has no pyproject.toml")
    stale = unmade = 0
    for name in names or GENERATORS:
        if name not in GENERATORS:
            raise ModelError(f"no generator {name!r}: one of {', '.join(GENERATORS)}")
        generator = GENERATORS[name]
        files = generator.files(root)
        changed = {path: text for path, text in files.items() if text is None or _committed(root / path) != text}
        over = list(leftovers(root, generator, files))
        stale += len(changed) + len(over)
        unmade += sum(text is None for text in changed.values())
        for path, text in changed.items():
            _tell(root, path, text) if check or text is None else _write(root, path, text)
        for path in over:
            click.echo(f"{path}: nothing makes it" + ("" if check else ", delete it"))
    ctx.exit(1 if unmade or (check and stale) else 0)


def _tell(root: Path, path: Path, text: str | None) -> None:
    if text is None:
        click.echo(f"{path}: not fresh, and Graphviz, whose program dot would lay it out again, is not installed")
    else:
        click.echo("\n".join(difference(_committed(root / path), text, path)))


def _write(root: Path, path: Path, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
    click.echo(f"{path}")


def _committed(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def difference(old: str | None, new: str, path: Path) -> Iterator[str]:
    """What differs between the committed file and the fresh one, as a diff, not all of it if it is long."""
    if old is None:
        yield f"{path}: missing"
        return
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), f"{path} (committed)", f"{path} (fresh)", lineterm="", n=1
    )
    for number, line in enumerate(lines):
        if number == SHOWN:
            yield "…"
            return
        yield line if len(line) <= LONG else f"{line[:LONG]}…"


def leftovers(root: Path, generator: Generator, files: Mapping[Path, str | None]) -> Iterator[Path]:
    """Files in the generator's folders that it does not make."""
    for folder in generator.folders:
        for path in sorted((root / folder).glob("*")):
            if path.name not in generator.beside and path.relative_to(root) not in files:
                yield path.relative_to(root)
