"""traces/ is no package of the installed wirestate: its packets are found from the root of the repository. And a certificate."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with cert.pem, which is its own authority, and key.pem, for localhost."""
    folder = tmp_path_factory.mktemp("pki")
    command = (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out cert.pem -days 30 -subj /CN=localhost "
        "-addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE -addext keyUsage=digitalSignature"
    )
    subprocess.run(command.split(), cwd=folder, check=True, capture_output=True, timeout=30)
    return folder
