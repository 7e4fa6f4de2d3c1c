"""What the runner wants to know of a peer of the interop matrix. A peer is command lines; what it cannot do is said beforehand."""

from __future__ import annotations

import json
import re
import subprocess
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

from tests.interop.files import NAME, Files
from tests.interop.wishes import Role, Wish


@dataclass(frozen=True)
class Task:
    """What a peer is to do. `port` is the one to connect to, or a free one to listen at; `count` which connection of the
    wish it is, from 0; `folder` is for its files."""

    wish: Wish
    files: Files
    folder: Path
    port: int
    count: int = 0

    @property
    def pem(self) -> dict[str, str]:
        """ca, and cert and key of a server and of a client."""
        files, kind = self.files, self.wish.kind
        return {
            "ca": str(files.ca), "ocsp": str(files.path(kind, "ocsp")),
            "cert": str(files.path(kind, "pem")), "key": str(files.path(kind, "key")), "p12": str(files.path(kind, "p12")),
            "my_cert": str(files.path("me", "pem")), "my_key": str(files.path("me", "key")), "my_p12": str(files.path("me", "p12")),
        }  # fmt: skip


class Peer(ABC):
    """Servers send back what they get, as it is or each line reversed; a `pump`ed server has it fed back by the runner.

    Clients send what they are told on standard input and print what comes.
    """

    name = ""
    next = b""
    """What tells a client to go on with its next connection; b"" if each connection is a process."""

    saw_status = b""
    """A pattern for what a client prints of a stapled OCSP response."""
    granted = b""
    """What a server answers when it has done what a `plea` asks for."""
    echoes_early = True
    rejects_by_age = False
    """Whether a server rejects 0-RTT for the age of its ticket, rather than by a HelloRetryRequest."""
    heard = b""
    """A pattern for what a client prints when it has read its `command`; b"" if it reads line by line."""

    @abstractmethod
    def version(self) -> str:
        ...

    @abstractmethod
    def limit(self, role: Role, wish: Wish) -> str:
        """Why this peer, in this role, cannot do it; "" if it can."""

    @abstractmethod
    def server(self, task: Task) -> list[str]:
        ...

    @abstractmethod
    def listening(self, task: Task) -> bytes:
        """A pattern for what a server prints when it listens; a group 1 is the port, else it is the task's."""

    @abstractmethod
    def client(self, task: Task) -> list[str]:
        ...

    def plea(self, wish: Wish) -> bytes:
        """A line of data that has a server do the act of the wish."""
        return b""

    def pump(self, wish: Wish) -> bool:
        return False

    def command(self, role: Role, wish: Wish) -> bytes:
        """What is to be written to it for the act of the wish, after the first data; b"" if it does it by itself."""
        return b""


def asked(command: list[str], pattern: str) -> str:
    """A version, out of what the command prints."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    match = re.search(pattern, done.stdout + done.stderr)
    assert match, command
    return match[1]


def as_json(role: Role, task: Task, **more: object) -> str:
    """A task for the peers that are scripts."""
    wish = task.wish
    plain: dict[str, object] = {
        "role": role, "port": task.port if role == "client" else 0, "version": "1.3" if wish.tls13 else "1.2",
        "name": NAME, "auth": wish.auth,
        "certificate": wish.certificate, "protocol": wish.protocol, "stapled": wish.stapled, "resumed": wish.resumed,
        "early": wish.early, "retry": wish.retry, "act": wish.act, "connections": wish.connections, "group": wish.group_name,
        "suite": wish.suite_name, **task.pem,
    }  # fmt: skip
    return json.dumps(plain | more)
