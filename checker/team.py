"""Processes that do parts of the work of this one, from which they are forked, and send back what came of it.

A process that dies takes only its own results along, and all of them end when this one does. What they do is for `parallel`.
"""

from __future__ import annotations

import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

Send = Callable[[Any], None]


class Team:
    """To be used in a `with` block: whoever is still at work when it is left by an exception is killed."""

    def __init__(self) -> None:
        self.lifeline = os.pipe()
        self.members: list[Member] = []

    def start(self, work: Callable[[Send], None]) -> Member:
        """A new process, which does this work."""
        ours, theirs = os.pipe()
        with _uninterrupted():
            pid = os.fork()
            if not pid:
                _live(work, theirs, self.lifeline)
        os.close(theirs)
        self.members.append(Member(pid, ours))
        return self.members[-1]

    def __enter__(self) -> Team:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        for member in self.members:
            member.end(kill=kind is not None)
        for end in self.lifeline:
            os.close(end)


class Member:
    """A process of the team. What it sends is taken in as it comes, from `listen` on, so that it need not wait."""

    def __init__(self, pid: int, pipe: int) -> None:
        self.pid, self.pipe = pid, pipe
        self.said: list[Any] = []
        self._listened = False
        self._listening = threading.Thread(target=self._listen, daemon=True)

    def listen(self) -> None:
        """To be called when all processes were started: a process with threads is not to be forked."""
        self._listened = True
        self._listening.start()

    def _listen(self) -> None:
        """Up to its end, or to where it died in the middle of something. The pipe is closed then."""
        with open(self.pipe, "rb") as stream, suppress(EOFError, pickle.UnpicklingError):
            while True:
                self.said.append(pickle.load(stream))

    def done(self, seconds: float) -> bool:
        """Wait so long for the end of it, at most."""
        self._listening.join(seconds)
        return not self._listening.is_alive()

    def results(self) -> Iterator[Any]:
        """What it sent, when it is done; as much as there is if it died. What it raised is raised here."""
        for result in self.said:
            if isinstance(result, BaseException):
                raise result
            yield result

    def end(self, *, kill: bool) -> None:
        with suppress(ProcessLookupError, ChildProcessError):
            if kill:
                os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if not self._listened:
            os.close(self.pipe)
        elif self._listening.ident is not None:
            self._listening.join()


def _live(work: Callable[[Send], None], pipe: int, lifeline: tuple[int, int]) -> None:
    """The whole life of a process of the team."""
    code = 1
    try:
        os.close(lifeline[1])
        threading.Thread(target=_die_with_parent, args=(lifeline[0],), daemon=True).start()
        with open(pipe, "wb") as stream:

            def send(result: Any) -> None:
                pickle.dump(result, stream, pickle.HIGHEST_PROTOCOL)
                stream.flush()

            try:
                work(send)
                code = 0
            except Exception as error:
                send(error)
    finally:
        os._exit(code)


def _die_with_parent(end: int) -> None:
    """The other end of the pipe is open in the parent alone: it closes when the parent dies, however that comes about."""
    os.read(end, 1)
    os._exit(1)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Processes started here leave Ctrl-C to the one that started them, and never see it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
