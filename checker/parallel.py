"""Captures judged by several processes: each reads its captures, or its part of the connections of a large one.

What one process found comes back as a whole; how many connections it has judged is counted as it goes. A process that
dies is an error of its sources, and hides nothing of the others.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.sharedctypes import Synchronized
from typing import Any

from wirestate.checker.conversation import Psk
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.paths import SMALL, Found, Task, judge_source
from wirestate.checker.verdict import InputError

POLL = 0.1
"""Seconds between two looks at the counter."""

_shared: dict[str, Any] = {}
"""What the processes inherit: key logs and PSKs by place, and the counter."""


def judge_captures(  # noqa: PLR0917 - what every process needs, and where results go
    tasks: list[Task], jobs: int, logs: Mapping[int, tuple[str, KeyLog] | None], known: list[Psk], found: dict[int, Found],
    count: Callable[[int], None],
) -> None:  # fmt: skip
    """Judge the captures with `jobs` processes; the results go into `found` by the tasks' places."""
    context = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else None)
    counter = context.Value("L", 0)
    lifeline, others = os.pipe(), set(multiprocessing.active_children())
    prepare()
    shared = {"logs": {t.place: logs[t.place] for t in tasks}, "known": known, "counter": counter}
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_inherit, initargs=(shared, lifeline))
    try:
        with _uninterrupted():
            futures = {pool.submit(_judge, part): part for part in shares(tasks, jobs)}
        _watch(set(futures), counter, count)
    except BaseException:
        for child in set(multiprocessing.active_children()) - others:
            child.kill()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
        for end in lifeline:
            os.close(end)
    for future, part in futures.items():
        _collect(future, part, found[part.place])


def prepare() -> None:
    """Load what every process needs before they part, so that they share its memory."""
    from wirestate.checker.checks import certificates, finished, signatures  # noqa: F401
    from wirestate.checker.monitor import automaton
    from wirestate.checker.observe.capture import read  # noqa: F401

    for role in ("client", "server"):
        automaton(role)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Processes started here leave Ctrl-C to the one that started them, and never see it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _inherit(shared: dict[str, Any], lifeline: tuple[int, int]) -> None:
    _shared.update(shared)
    os.close(lifeline[1])
    threading.Thread(target=_die_with_parent, args=(lifeline[0],), daemon=True).start()


def _die_with_parent(end: int) -> None:
    """The other end of the pipe is open in the parent alone: it closes when the parent dies, however that comes about."""
    os.read(end, 1)
    os._exit(1)


def shares(tasks: list[Task], jobs: int) -> list[Task]:
    """Captures that are large beside the others in parts, at most one for each process. The largest come first."""
    sizes = {task.place: os.path.getsize(task.source) for task in tasks}
    total = max(sum(sizes.values()), 1)
    out: list[Task] = []
    for task in sorted(tasks, key=lambda t: -sizes[t.place]):
        parts = min(jobs, -(-2 * jobs * sizes[task.place] // total)) if sizes[task.place] > SMALL else 1
        out += [Task(task.place, task.source, (i, parts)) for i in range(parts)]
    return out


def _judge(task: Task) -> Found:
    found = Found()
    log, counter = _shared["logs"][task.place], _shared["counter"]
    done = 0

    def count(number: int) -> None:
        nonlocal done
        done += number
        if done >= 50:
            _add(counter, done)
            done = 0

    judge_source(task, log[1] if log else None, list(_shared["known"]), found, count)
    _add(counter, done)
    return found


def _add(counter: Synchronized[int], number: int) -> None:
    with counter.get_lock():
        counter.value += number


def _watch(futures: set[Future[Found]], counter: Synchronized[int], count: Callable[[int], None]) -> None:
    told = 0
    while futures:
        _, futures = wait(futures, timeout=POLL)
        count(counter.value - told)
        told = counter.value


def _collect(future: Future[Found], task: Task, found: Found) -> None:
    try:
        merge(found, future.result())
    except BrokenProcessPool:
        message = f"the process that judged it{part_name(task)} died: its verdicts are missing"
        found.errors.append(InputError(task.source, "", message))


def part_name(task: Task) -> str:
    return "" if task.part[1] == 1 else f" (part {task.part[0] + 1} of {task.part[1]})"


def merge(found: Found, part: Found) -> None:
    """Put what came of one part beside what came of the others. An error that all parts met is one error."""
    found.connections += part.connections
    found.errors += [e for e in part.errors if e not in found.errors]
    found.randoms |= part.randoms
