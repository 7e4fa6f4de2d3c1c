"""Records the good traces: a real `openssl s_client` and `openssl s_server` on loopback, per scenario.

Each recording is two files of the same session: the text of one of the two, and the packets (tcpdump, so as root).

The scenarios are tables in recording/tls12.py and recording/tls13.py. What the text of OpenSSL 3.0 looks like,
in a file made with `2>&1`:

-msg    `<<< TLS 1.3, Handshake [length 007a], ServerHello`, then lines of four spaces and up to sixteen bytes in hex.
        `>>>` is what this side sent. Two pseudo messages show the record layer: `RecordHeader` (the five bytes, of
        every record) and `InnerContent` (the true content type of a protected 1.3 record, one byte). Application data
        itself is never shown, only its record. A record's messages follow its header; a message that spans records
        follows the last of their headers; so several headers may follow each other.
        The version in front is a label, not what is on the wire: the header of a received 1.3 record says TLS 1.2, the
        first ClientHello's says TLS 1.0; InnerContent says TLS 1.2 when sent and TLS 1.3 when received. A 1.3
        HelloRetryRequest is called ServerHello. A received 1.3 ChangeCipherSpec has a header and no message. In 1.2
        the header's length is that of the encrypted record, the message's that of the plain text. Alerts that the
        openssl command has no name for are `fatal ???` (no_application_protocol is), so the bytes decide.
-state  `SSL_connect:…` or `SSL_accept:…`, on the standard error, at any place between two headers, also between
        a record's header and its message, and often twice; then `SSL3 alert read:fatal:…`.
-trace  `Sent Record`, `Received Record`, `Header:` and a decoded message, without flushing: lines on the standard error
        (`depth=`, `verify return`, `Can't use SSL_get_servername`, alerts) appear inside a line of the trace, where
        the standard output's buffer of 4096 bytes happened to be full, and application data and `DONE` come before
        the records that carried them. With -msgfile nothing else is in the text.

Application data has no line end of its own, so that the next header or `DONE` follows it in one line
(`no newline<<< TLS 1.2, …`). A peer that is gone without close_notify makes OpenSSL 3.0 send a fatal decode_error
into the void, then print `unexpected eof while reading`; after a reset it prints `errno=104`. The `Q` typed to a
server closes the socket without close_notify.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from traces.recording import manifest, pki  # noqa: E402
from traces.recording.peers import StuckError  # noqa: E402
from traces.recording.runner import Recording, record  # noqa: E402
from traces.recording.scenario import Scenario  # noqa: E402
from traces.recording.sniff import SniffError  # noqa: E402
from traces.recording.tls12 import TLS12  # noqa: E402
from traces.recording.tls13 import TLS13  # noqa: E402

SCENARIOS = (*TLS12, *TLS13)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Record traces from the installed openssl.")
    parser.add_argument("--only", action="append", default=[], help="a scenario's name, or folder/name")
    parser.add_argument("--new-keys", action="store_true", help="do not use the kept keys and certificates again")
    parser.add_argument("--out", type=Path, default=HERE, help="where to write (default: this folder)")
    return parser.parse_args()


def chosen(only: list[str]) -> list[Scenario]:
    if not only:
        return list(SCENARIOS)
    return [one for one in SCENARIOS if one.name in only or manifest.path_of(one).removesuffix(".txt") in only]


def attempt(scenario: Scenario, base: Path) -> Recording | StuckError | SniffError:
    """One scenario in a folder of its own, so that sessions and key logs do not mix."""
    work = base / manifest.path_of(scenario).removesuffix(".txt")
    work.mkdir(parents=True)
    for file in (base / "pki").iterdir():
        (work / file.name).symlink_to(file)
    try:
        return record(scenario, work)
    except (StuckError, SniffError) as problem:
        return problem


def save(recording: Recording, out: Path) -> None:
    path = out / manifest.path_of(recording.scenario)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(recording.text)
    path.with_suffix(".pcap").write_bytes(recording.packets)
    if recording.keys is not None:
        path.with_suffix(".keys").write_bytes(recording.keys)


def openssl_version() -> str:
    shown = subprocess.run(["openssl", "version"], capture_output=True, text=True, check=True).stdout
    return shown.split(" (")[0].strip()


def entries(recording: Recording, version: str) -> tuple[manifest.Entry, manifest.Entry]:
    text = manifest.entry(recording, version)
    return text, manifest.twin(recording, text)


def main() -> int:
    options = arguments()
    if os.geteuid() != 0:
        print("record.py captures packets with tcpdump: run it as root", file=sys.stderr)
        return 2
    scenarios = chosen(options.only)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        (base / "pki").mkdir()
        pki.prepare(base / "pki", options.out / "keys", reuse=not options.new_keys)
        with ThreadPoolExecutor(4) as pool:
            results = list(pool.map(lambda one: attempt(one, base), scenarios))
    recordings = [result for result in results if isinstance(result, Recording)]
    for recording in recordings:
        save(recording, options.out)
    version = openssl_version()
    target = options.out / "manifest.toml"
    made = [entry for recording in recordings for entry in entries(recording, version)]
    manifest.write(target, manifest.replaced(manifest.read(target), made))
    for scenario, result in zip(scenarios, results, strict=True):
        if not isinstance(result, Recording):
            print(f"{manifest.path_of(scenario)}: {result}\n", file=sys.stderr)
    print(f"{len(recordings)} of {len(scenarios)} scenarios recorded in {time.monotonic() - began:.0f} s")
    return 0 if len(recordings) == len(scenarios) else 1


if __name__ == "__main__":
    sys.exit(main())
