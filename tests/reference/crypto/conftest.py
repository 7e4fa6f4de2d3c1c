"""The handshakes of RFC 8448, read from rfc8448.txt: by section, names to bytes in the order of the RFC."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
Trace = dict[str, bytes]


@pytest.fixture(scope="session")
def rfc8448() -> dict[str, Trace]:
    found: dict[str, Trace] = {}
    for line in (HERE / "rfc8448.txt").read_text("ascii").splitlines():
        if not line.startswith("#"):
            section, name, data = line.split()
            found.setdefault(section, {})[name] = bytes.fromhex(data)
    found["4"] = {"client.ClientHello": found["4"]["prefix"] + b"\x00\x21\x20" + found["4"]["binder"], **found["4"]}
    return found


@pytest.fixture(scope="session")
def keys() -> Path:
    return HERE.parents[2] / "traces" / "keys"
