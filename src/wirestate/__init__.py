"""wirestate: a formal model of how TCP and TLS connections open, secure themselves and close.

`check` gives verdicts on recorded sessions, as the command does. What it needs is imported when it is called.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wirestate.checker.verdict import ConnectionVerdict, Deviation, InputError
    from wirestate.checker.verdict import Result as Report

__version__ = "0.1.0"
__all__ = ["ConnectionVerdict", "Deviation", "InputError", "Report", "__version__", "check"]


def check(
    *paths: str | os.PathLike[str], keylog: str | os.PathLike[str] | None = None, psks: Iterable[bytes] = (), jobs: int = 1
) -> Report:
    """Verdicts on every connection of captures, `openssl s_client` texts and event lines; of a folder, on what it holds.

    `keylog` is for every path; without it the key log beside a path is used, if there is one. `psks` are external
    pre-shared keys. `jobs` processes share the work on captures. An input that cannot be read raises nothing: it is in
    the report's `errors`, and hides no other.
    """
    from wirestate.checker.paths import check_paths

    named = [os.fspath(path) for path in paths]
    return check_paths(named, keylog=None if keylog is None else os.fspath(keylog), psks=tuple(psks), jobs=jobs)


if not TYPE_CHECKING:  # a type checker has read the imports above

    def __getattr__(name: str) -> Any:
        """The classes of a report, for annotations."""
        if name not in __all__:
            raise AttributeError(f"module 'wirestate' has no attribute {name!r}")
        from wirestate.checker import verdict

        return getattr(verdict, "Result" if name == "Report" else name)
