"""The recorded messages of vectors.txt, one by one (`vector`) or by name (`recorded`)."""

from collections.abc import Callable
from pathlib import Path

import pytest

VECTORS: list[tuple[str, str, str, bytes]] = []
for _line in (Path(__file__).parent / "vectors.txt").read_text("ascii").splitlines():
    if not _line.startswith("#"):
        _source, _sender, _name, _hex = _line.split()
        VECTORS.append((_source, _sender, _name, bytes.fromhex(_hex)))


def version_of(source: str) -> int:
    return 0x0304 if source.startswith("rfc8448") or source == "openssl.tls13" else 0x0303


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "vector" in metafunc.fixturenames:
        cases = [(name.rstrip("2"), raw, version_of(source)) for source, _, name, raw in VECTORS]
        metafunc.parametrize("vector", cases, ids=[f"{v[0]}-{v[1]}-{v[2]}" for v in VECTORS])


@pytest.fixture(scope="session")
def recorded() -> Callable[[str], bytes]:
    by_name = {f"{source} {sender} {name}": raw for source, sender, name, raw in VECTORS}
    return lambda name: by_name[name]


@pytest.fixture(scope="session")
def recordings() -> list[tuple[bytes, int]]:
    return [(raw, version_of(source)) for source, _, _, raw in VECTORS]


@pytest.fixture(scope="session")
def sent() -> list[tuple[str, bytes, int]]:
    """With the sender of each."""
    return [(sender, raw, version_of(source)) for source, sender, _, raw in VECTORS]
