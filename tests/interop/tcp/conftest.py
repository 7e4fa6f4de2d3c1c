"""A laboratory for each test, and what every test must have left: the states that it says, and captures that conform."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.interop.tcp.lab import PATHS, Lab


@pytest.fixture
def lab_of(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., Lab]]:
    """Makes the laboratory of a test, with the options of `Lab`."""
    made: list[Lab] = []

    def make(**options: object) -> Lab:
        made.append(Lab(tmp_path, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for lab in made:
        lab.close()
        lab.judge()
        path = PATHS.get(request.function.__name__, ())
        assert not path or path in [tuple(states[: len(path)]) for states in lab.states.values()], list(lab.states.values())


@pytest.fixture
def lab(lab_of: Callable[..., Lab]) -> Lab:
    """The usual one."""
    return lab_of()
