"""The page: one HTML file with its style, its script, its diagrams and its data in it, and nothing from elsewhere.

Nothing in it runs or is loaded but these: the Content-Security-Policy allows the script and the style by their digests.
"""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from html import unescape
from importlib.resources import files
from typing import TextIO

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from wirestate.checker.output.report.data import MACHINES, report_data
from wirestate.checker.verdict import Result

SCRIPTS = ("shared.js", "table.js", "ladder.js", "diagrams.js", "detail.js", "main.js")
STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
HEAD = re.compile(r"^.*?(?=<svg)", re.DOTALL)


def write_report(result: Result, stream: TextIO) -> None:
    """Write the report of a result, whose connections were judged inside `keep.keeping`."""
    diagrams = {name: _diagram(name) for name in MACHINES}
    style = "\n".join([*dict.fromkeys(css for _, css in diagrams.values()), _text("style.css")])
    script = "\n".join(_text(name) for name in SCRIPTS)
    page = _environment().from_string(_text("page.html.j2"))
    data, stories = report_data(result)
    stream.writelines(page.stream(
        policy=f"default-src 'none'; script-src '{digest(script)}'; style-src '{digest(style)}'; base-uri 'none'; form-action 'none'",
        style=Markup(style), script=Markup(script), data=Markup(embedded(json.dumps(data, separators=(",", ":")))),
        stories=Markup(embedded("\n".join(stories))),
        diagrams={name: Markup(svg) for name, (svg, _) in diagrams.items()},
    ))  # fmt: skip


def _environment() -> Environment:
    return Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)


def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def digest(text: str) -> str:
    """A source for the policy (CSP 3 section 2.3.1)."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def embedded(text: str) -> str:
    """JSON that ends no element and begins no comment, wherever in HTML it stands."""
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _diagram(name: str) -> tuple[str, str]:
    """The diagram of a machine without its style, and its style."""
    text = files("wirestate.model").joinpath(f"data/diagrams/{name}.svg").read_text(encoding="utf-8")
    return STYLE.sub("", HEAD.sub("", text)), unescape("\n".join(STYLE.findall(text)))
