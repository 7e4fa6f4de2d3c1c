"""Captures judged by the workers of an existing Dask scheduler, one task for each capture or part of a large one.

The workers open the captures themselves, under the same absolute paths; key logs and PSKs are sent along. A task whose
worker dies is run again by the scheduler, and a result counts once, for its task. This is not where a cluster is set up.
"""

from __future__ import annotations

import hashlib
import logging
import os
import pickle
import queue
import threading
import time
import uuid
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeAlias

from wirestate.checker import keep
from wirestate.checker.conversation import Psk
from wirestate.checker.observation import SourceError
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.parallel import merge, part_name, shares
from wirestate.checker.paths import Found, Task, judge_source
from wirestate.checker.verdict import InputError

Client: TypeAlias = Any
Future: TypeAlias = Any
"""Those of `distributed`, which is imported only when a cluster is asked for, and has types only in parts."""

PATIENCE = 10.0
"""Seconds that a scheduler may take to answer, and to have a worker."""
GRACE = 60.0
"""Seconds that tasks may wait while the scheduler has no worker left, and that fetching one result may take."""
POLL = 0.5
"""Seconds between two looks at whether there are still workers."""

_one_at_a_time = threading.Lock()
"""A worker may have several threads; the memory of what was judged already is made for one."""

Logs = Mapping[int, tuple[str, KeyLog] | None]


def judge_on_cluster(  # noqa: PLR0917 - as parallel.judge_captures, with an address for a number
    tasks: list[Task], address: str, logs: Logs, known: list[Psk], found: dict[int, Found], count: Callable[[int], None]
) -> None:
    """Judge the captures on the cluster; the results go into `found` by the tasks' places.

    `SourceError` if there is no such scheduler, it has no workers, or `distributed` is not installed. What goes wrong
    with one capture is an error of that capture.
    """
    with _connected(address) as client:
        workers = len(client.scheduler_info()["workers"])
        futures = _submitted(client, shares(tasks, workers), logs, known)
        for future, part in _finished(client, futures):
            came = _came(future, part)
            merge(found[part.place], came)
            count(len(came.connections))
            future.release()
        for part in futures.values():
            found[part.place].errors.append(_missing(part, f"there was no worker for {GRACE:.0f} s"))


@contextmanager
def _connected(address: str) -> Iterator[Client]:
    """A client with at least one worker, silent on standard error."""
    try:
        import dask
        import distributed
        from distributed.comm import resolve_address
        from distributed.core import coerce_to_address
    except ImportError as error:
        raise SourceError(address, "", "a cluster needs the package distributed: pip install 'wirestate[cluster]'") from error
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1TB"}):
        try:
            resolve_address(coerce_to_address(address))
            client: Client = distributed.Client(address, timeout=PATIENCE, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise SourceError(address, "", f"no Dask scheduler answers there ({_short(error)})") from error
        with client:
            try:
                client.wait_for_workers(1, timeout=PATIENCE)
            except TimeoutError:
                raise SourceError(address, "", "this Dask scheduler has no workers") from None
            yield client


def _submitted(client: Client, parts: list[Task], logs: Logs, known: list[Psk]) -> dict[Future, Task]:
    """A key log is a task too, so that the scheduler keeps it and sends it once to each worker, whoever dies."""
    run = f"wirestate-{uuid.uuid4().hex}"
    sent: dict[int, Future] = {}
    futures: dict[Future, Task] = {}
    for number, part in enumerate(parts):
        log = logs[part.place]
        if log is not None and id(log[1]) not in sent:
            packed = zlib.compress(pickle.dumps(log[1]), 1)
            key = f"{run}-keys-{hashlib.sha256(packed).hexdigest()}"
            sent[id(log[1])] = client.submit(unpacked, packed, key=key)
        away = replace(part, source=os.path.abspath(part.source))
        keys = sent[id(log[1])] if log is not None else None
        futures[client.submit(judge_part, away, keys, known, keep.on(), key=f"{run}-{number}")] = part
    return futures


def unpacked(packed: bytes) -> KeyLog:
    """The worker's side: a key log as it was sent."""
    log = pickle.loads(zlib.decompress(packed))
    assert isinstance(log, KeyLog)
    return log


def judge_part(task: Task, keys: KeyLog | None, known: list[Psk], kept: bool) -> Found:
    """The worker's side: everything that came of one capture or part."""
    found = Found()
    with _one_at_a_time, keep.keeping(kept):
        judge_source(task, keys, list(known), found, lambda _: None)
    return found


def _finished(client: Client, futures: dict[Future, Task]) -> Iterator[tuple[Future, Task]]:
    """The futures as they finish, taken from `futures`; those that stay there have waited too long for a worker."""
    done: queue.SimpleQueue[Future] = queue.SimpleQueue()
    for future in futures:
        future.add_done_callback(done.put)
    alone = None
    while futures and (alone is None or time.monotonic() - alone < GRACE):
        try:
            future = done.get(timeout=POLL)
        except queue.Empty:
            alone = None if _has_workers(client) else alone or time.monotonic()
        else:
            yield future, futures.pop(future)


def _has_workers(client: Client) -> bool:
    try:
        return bool(client.scheduler_info()["workers"])
    except (OSError, RuntimeError, ValueError):
        return False


def _came(future: Future, part: Task) -> Found:
    """What the task found, under the name that the capture has here; or an error in its place."""
    try:
        found = future.result(timeout=GRACE)
    except Exception as error:
        return Found(errors=[_missing(part, _short(error))])
    assert isinstance(found, Found)
    for connection in found.connections:
        connection.source = part.source
    found.errors = [replace(error, source=part.source) for error in found.errors]
    return found


def _missing(part: Task, why: str) -> InputError:
    return InputError(part.source, "", f"the cluster gave no verdicts on it{part_name(part)}: {why}")


def _short(error: BaseException) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:200]}" if text else type(error).__name__
