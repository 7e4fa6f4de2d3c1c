"""Records the TCP captures of tcp/: real kernels in network namespaces (recording/netns.py), one laboratory for each.

Needs root, and ip, nft, ethtool, tcpdump. Time is real, so the captures differ from run to run.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from traces.recording import manifest  # noqa: E402
from traces.recording.netns import Lab  # noqa: E402
from traces.recording.sniff import SniffError  # noqa: E402
from traces.recording.tcp import Tcp  # noqa: E402
from traces.recording.tcp_table import TCP  # noqa: E402

NEEDED = ("ip", "nft", "ethtool", "tcpdump")


def record(scenario: Tcp, work: Path) -> dict[str, bytes]:
    """The captures of all views, by the ends' names; a key log stays in the folder."""
    with Lab(work) as lab:
        scenario.setting(lab)
        sniffers = {
            side: lab.sniff(side, scenario.capture, scenario.options, scenario.interface) for side in scenario.views
        }
        scenario.play(lab)
        lab.await_closed()
        return {side: sniffer.stop() for side, sniffer in sniffers.items()}


def file_of(scenario: Tcp, side: str) -> str:
    end = f"_at_{'client' if side == 'a' else 'server'}" if len(scenario.views) > 1 else ""
    return f"tcp/{scenario.name}{end}.pcap"


def entry(scenario: Tcp, side: str) -> manifest.Entry:
    command = " ".join(("tcpdump -i", scenario.interface, *scenario.options, scenario.capture))
    file = file_of(scenario, side)
    made: manifest.Entry = {"file": file}
    made |= {"keylog": file.removesuffix(".pcap") + ".keys"} if scenario.keyed else {}
    made |= {"kind": "capture", "command": command, "told": scenario.told, "exercises": ["tcp", *scenario.exercises.split()]}
    made |= {"verdict": "conforms", "outcome": scenario.outcome, "ending": scenario.ending}
    made |= {"version": scenario.version} if scenario.version else {}
    return made | {"connections": scenario.connections}


def save(scenario: Tcp, out: Path) -> list[manifest.Entry]:
    (out / "tcp").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        captured = record(scenario, Path(folder))
        for side, content in captured.items():
            path = out / file_of(scenario, side)
            path.write_bytes(content)
            if scenario.keyed:
                path.with_suffix(".keys").write_bytes((Path(folder) / "log.keys").read_bytes())
    return [entry(scenario, side) for side in captured]


def lacking() -> str:
    if os.geteuid() != 0:
        return "network namespaces need root"
    missing = [name for name in NEEDED if shutil.which(name) is None]
    return f"{', '.join(missing)} not installed: make system-record" if missing else ""


def main() -> int:
    parser = argparse.ArgumentParser(description="Record TCP captures from this kernel.")
    parser.add_argument("--only", action="append", default=[], help="a scenario's name")
    parser.add_argument("--out", type=Path, default=HERE, help="where to write (default: this folder)")
    options = parser.parse_args()
    if problem := lacking():
        print(f"record_tcp.py: {problem}", file=sys.stderr)
        return 2
    made: list[manifest.Entry] = []
    failed = 0
    for scenario in (one for one in TCP if not options.only or one.name in options.only):
        try:
            made += save(scenario, options.out)
        except (OSError, RuntimeError, SniffError) as problem:
            failed += 1
            print(f"{scenario.name}: {problem!r}", file=sys.stderr)
    target = options.out / "manifest.toml"
    manifest.write(target, manifest.replaced(manifest.read(target), made))
    print(f"{len(made)} captures recorded, {failed} scenarios failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
