"""A result in every format that `wirestate check` offers. A format's module is imported only when asked for."""

from __future__ import annotations

from typing import TextIO

from wirestate.checker.verdict import Result

FORMATS = ("text", "json", "github", "junit", "sarif")


def write(result: Result, form: str, stream: TextIO, *, strict: bool = False, verbose: bool = False) -> None:
    match form:
        case "text":
            from wirestate.checker.output.blocks import show
            from wirestate.checker.output.text import result_blocks

            show(list(result_blocks(result, verbose=verbose)), stream)
        case "json":
            from wirestate.checker.output.json_text import parts

            stream.writelines(parts(result))
        case _:
            stream.write(_rendered(result, form, strict))


def _rendered(result: Result, form: str, strict: bool) -> str:
    if form == "github":
        from wirestate.checker.output.github import render
    elif form == "junit":
        from wirestate.checker.output.junit import render
    elif form == "sarif":
        from wirestate.checker.output.sarif import render
    else:
        raise ValueError(f"no such format: {form}")
    return render(result, strict=strict)
