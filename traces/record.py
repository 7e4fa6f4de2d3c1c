"""Records the good traces: real `openssl s_client` and `openssl s_server` on loopback, in the scenarios of recording/tls12.py and tls13.py."""

import argparse
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from traces.recording import manifest, pki  # noqa: E402
from traces.recording.peers import Stuck  # noqa: E402
from traces.recording.runner import Recording, record  # noqa: E402
from traces.recording.scenario import Scenario  # noqa: E402
from traces.recording.tls12 import TLS12  # noqa: E402
from traces.recording.tls13 import TLS13  # noqa: E402

SCENARIOS = (*TLS12, *TLS13)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Record traces from the installed openssl.")
    parser.add_argument("--only", action="append", default=[], help="a scenario's name, or folder/name; may be repeated")
    parser.add_argument("--out", type=Path, default=HERE, help="where to write (default: this folder)")
    return parser.parse_args()


def chosen(only: list[str]) -> list[Scenario]:
    if not only:
        return list(SCENARIOS)
    return [one for one in SCENARIOS if one.name in only or manifest.path_of(one).removesuffix(".txt") in only]


def attempt(scenario: Scenario, base: Path) -> Recording | Stuck:
    """One scenario in a folder of its own, so that sessions and key logs do not mix."""
    work = base / manifest.path_of(scenario).removesuffix(".txt")
    work.mkdir(parents=True)
    for file in (base / "pki").iterdir():
        (work / file.name).symlink_to(file)
    try:
        return record(scenario, work)
    except Stuck as problem:
        return problem


def save(recording: Recording, out: Path) -> None:
    path = out / manifest.path_of(recording.scenario)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(recording.text)
    if recording.keys is not None:
        path.with_suffix(".keys").write_bytes(recording.keys)


def openssl_version() -> str:
    return subprocess.run(["openssl", "version"], capture_output=True, text=True, check=True).stdout.split(" (")[0].strip()


def main() -> int:
    options = arguments()
    scenarios = chosen(options.only)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        (base / "pki").mkdir()
        pki.prepare(base / "pki", options.out / "keys", reuse=bool(options.only))
        with ThreadPoolExecutor(4) as pool:
            results = list(pool.map(lambda one: attempt(one, base), scenarios))
    recordings = [result for result in results if isinstance(result, Recording)]
    for recording in recordings:
        save(recording, options.out)
    version = openssl_version()
    target = options.out / "manifest.toml"
    made = [manifest.entry(recording, version) for recording in recordings]
    manifest.write(target, manifest.replaced(manifest.read(target), made))
    for scenario, result in zip(scenarios, results, strict=True):
        if isinstance(result, Stuck):
            print(f"{manifest.path_of(scenario)}: {result}\n", file=sys.stderr)
    print(f"{len(recordings)} of {len(scenarios)} scenarios recorded in {time.monotonic() - began:.0f} s")
    return 0 if len(recordings) == len(scenarios) else 1


if __name__ == "__main__":
    sys.exit(main())
