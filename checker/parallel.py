"""Captures judged by several processes, of which this one is the first: whole captures, and parts of those that are large.

A large capture is read by a process of its own, once for all, and each of the others judges its part of the connections.
How many connections were judged is counted as it goes. A process that dies is an error of its sources, and hides nothing
of the others.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import islice
from mmap import mmap
from typing import TYPE_CHECKING

from wirestate.checker.check import guarded
from wirestate.checker.conversation import Psk
from wirestate.checker.observe.keylog import KeyLog
from wirestate.checker.paths import SMALL, Found, Task, judge_source
from wirestate.checker.team import Member, Send, Team
from wirestate.checker.verdict import InputError

if TYPE_CHECKING:
    from wirestate.checker.observe.capture.batches import Item
    from wirestate.checker.observe.capture.flows import Flows
    from wirestate.checker.observe.capture.relay import Relay

POLL = 0.1
"""Seconds between two looks at the counters."""
UNEVEN = 1.1
"""The last process may end so much later than if all ended together before a capture is judged in parts."""
ALONE = 40
"""So many connections of a large capture are looked at before the processes part, if they come with the first that is read."""
MOST_HELD = 1 << 14
"""So many octets of key logs in a capture may wait in a pipe for a process that is still to be started."""
OFTEN = 50
"""After so many of its own connections this process tells how many all have judged."""
MOST_KEPT = 200
"""So many verdicts are sent together."""

Logs = Mapping[int, tuple[str, KeyLog] | None]


def judge_captures(  # noqa: PLR0917 - what every process needs, and where results go
    tasks: list[Task], jobs: int, logs: Logs, known: list[Psk], found: dict[int, Found], count: Callable[[int], None]
) -> None:
    """Judge the captures with `jobs` processes; the results go into `found` by the tasks' places."""
    work = Work(tasks, jobs, logs, known)
    with Team() as team:
        if work.relay is not None:
            team.start(work.read)
            work.relay.only(range(work.jobs))
        else:
            prepare()
            work.others(team)
        own = list(work.first(team, count))
        for member in work.judges:
            while not member.done(POLL):
                count(work.news())
        count(work.news())
    for task, came in own:
        merge(found[task.place], came)
    for number, member in enumerate(work.judges, 1):
        _collect(member, list(work.tasks(number)), found)


class Work:
    """What is to be done, shared out among `jobs` processes."""

    def __init__(self, tasks: list[Task], jobs: int, logs: Logs, known: list[Psk]) -> None:
        self.large, self.lots = dealt(tasks, {task.place: os.path.getsize(task.source) for task in tasks}, jobs)
        self.jobs, self.logs, self.known = len(self.lots), logs, known
        self.judged, self.told = memoryview(mmap(-1, 8 * self.jobs)).cast("Q"), 0
        self.relay = _relay(self.jobs) if self.large else None
        self.judges: list[Member] = []

    def tasks(self, number: int) -> Iterator[Task]:
        for task in self.large:
            yield Task(task.place, task.source, (number, self.jobs))
        yield from self.lots[number]

    def read(self, _: Send) -> None:
        """The process that reads: large captures, for the others."""
        assert self.relay is not None
        self.relay.only((), reads=True)
        self.relay.publish([task.source for task in self.large])

    def others(self, team: Team) -> None:
        """Start the other processes that judge, if they are not at work yet."""
        if not self.judges:
            gc.freeze()  # what is there stays as it is, and shared
            self.judges = [team.start(partial(self.send, number)) for number in range(1, self.jobs)]
            if self.relay is not None:
                self.relay.only([0])
            for member in team.members:
                member.listen()

    def first(self, team: Team, count: Callable[[int], None]) -> Iterator[tuple[Task, Found]]:
        """What this process does: for a while alone, so that all others know what it learned from the first connections."""

        def items(task: Task, flows: Flows) -> Iterator[Item]:
            from wirestate.checker.observe.capture.batches import Batch
            from wirestate.checker.observe.capture.shapes import Secrets

            assert self.relay is not None
            held = 0
            for item in self.relay.items(0, task.source):
                yield item
                held += len(item.data) if isinstance(item, Secrets) else 0
                if isinstance(item, Batch) and not self.judges:
                    self._learn(flows)
                if isinstance(item, Batch) or held > MOST_HELD:
                    self.others(team)

        def each(_: int, found: Found) -> None:
            if len(found.connections) % OFTEN == 0:
                count(self.news())

        yield from self._judged(0, each, items)
        self.others(team)

    def _learn(self, flows: Flows) -> None:
        """Judge connections that are over, but for late segments: not for their verdicts, which come later."""
        for closing in islice(flows.closing.values(), ALONE):
            guarded(closing.session, flows.keys, self.known)

    def send(self, number: int, send: Send) -> None:
        """What another process does. It keeps no more than a few of its verdicts."""

        def each(place: int, found: Found) -> None:
            if len(found.connections) >= MOST_KEPT:
                send((place, Found(found.connections), False))
                found.connections.clear()

        def items(task: Task, _: Flows) -> Iterator[Item]:
            assert self.relay is not None
            return self.relay.items(number, task.source)

        if self.relay is not None:
            self.relay.only([number])
        for task, found in self._judged(number, each, items):
            send((task.place, found, True))

    def _judged(
        self, number: int, each: Callable[[int, Found], None], items: Callable[[Task, Flows], Iterator[Item]]
    ) -> Iterator[tuple[Task, Found]]:
        """What comes of the tasks of a process, one after another. `each` is told of every connection."""
        for task in self.tasks(number):
            found, log = Found(), self.logs[task.place]

            def counted(more: int, task: Task = task, found: Found = found) -> None:
                self.judged[number] += more
                each(task.place, found)

            read = partial(items, task) if task.part[1] > 1 else None
            judge_source(task, log[1] if log else None, list(self.known), found, counted, read)
            yield task, found

    def news(self) -> int:
        """How many connections were judged since this was asked last."""
        before, self.told = self.told, sum(self.judged)
        return self.told - before


def _relay(parts: int) -> Relay:
    from wirestate.checker.observe.capture.relay import Relay

    return Relay(parts)


def prepare() -> None:
    """Load what every process needs before they part, so that they share its memory."""
    from wirestate.checker.checks import certificates, finished, signatures  # noqa: F401
    from wirestate.checker.monitor import automaton
    from wirestate.checker.observe.capture import read  # noqa: F401

    for role in ("client", "server"):
        automaton(role)


def dealt(tasks: list[Task], sizes: Mapping[int, int], jobs: int) -> tuple[list[Task], list[list[Task]]]:
    """The captures that all processes judge in parts, so that they end together, and for each the whole ones that it judges."""
    whole, large = sorted(tasks, key=lambda t: -sizes[t.place]), []
    lots, longest = _lots(whole, sizes, jobs)
    while whole and sizes[whole[0].place] > SMALL and longest * jobs > UNEVEN * sum(sizes[t.place] for t in whole):
        large.append(whole.pop(0))
        lots, longest = _lots(whole, sizes, jobs)
    return large, lots if large else [lot for lot in lots if lot]


def _lots(whole: list[Task], sizes: Mapping[int, int], jobs: int) -> tuple[list[list[Task]], int]:
    """The largest first, each to whoever has least to do; and how much is most."""
    lots: list[list[Task]] = [[] for _ in range(jobs)]
    loads = [0] * jobs
    for task in whole:
        least = loads.index(min(loads))
        lots[least].append(task)
        loads[least] += sizes[task.place]
    return lots, max(loads)


def shares(tasks: list[Task], jobs: int) -> list[Task]:
    """For processes that read captures by themselves: large ones in parts, at most one for each. The largest come first."""
    sizes = {task.place: os.path.getsize(task.source) for task in tasks}
    total = max(sum(sizes.values()), 1)
    out: list[Task] = []
    for task in sorted(tasks, key=lambda t: -sizes[t.place]):
        parts = min(jobs, -(-2 * jobs * sizes[task.place] // total)) if sizes[task.place] > SMALL else 1
        out += [Task(task.place, task.source, (i, parts)) for i in range(parts)]
    return out


def _collect(member: Member, tasks: list[Task], found: dict[int, Found]) -> None:
    """What came from another process. It did its tasks one after another; those that it did not finish count for nothing."""
    parts: list[Found] = []
    for place, part, finished in member.results():
        parts.append(part)
        if finished:
            tasks.pop(0)
            for each in parts:
                merge(found[place], each)
            parts.clear()
    for task in tasks:
        message = f"the process that judged it{part_name(task)} died: its verdicts are missing"
        found[task.place].errors.append(InputError(task.source, "", message))


def part_name(task: Task) -> str:
    return "" if task.part[1] == 1 else f" (part {task.part[0] + 1} of {task.part[1]})"


def merge(found: Found, part: Found) -> None:
    """Put what came of one part beside what came of the others. An error that all parts met is one error."""
    found.connections += part.connections
    found.errors += [e for e in part.errors if e not in found.errors]
    found.randoms |= part.randoms
