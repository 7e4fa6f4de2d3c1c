"""The rules that the reference takes: in every scenario, disturbed at every stop in every way that `stimuli` has, and told
what `scripted` says. A rule is taken when the endpoint says so (`Step`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from tests.reference.handlers import stimuli as st
from tests.reference.handlers.held import Run, Scenario, Side
from tests.reference.handlers.ways import ways
from wirestate.model.machines import machine
from wirestate.reference.handlers.events import Step, UserEvent

Taken = dict[Side, set[str]]
Stop = tuple[object, ...]


def rules_of(told: Iterable[UserEvent]) -> set[str]:
    return {event.rule for event in told if isinstance(event, Step)}


def at(scenario: Scenario, step: int) -> tuple[Run, Iterator[None]]:
    """A run that has come so far, and the rest of it."""
    run = Run(scenario)
    steps = run.steps()
    for _ in range(step + 1):
        next(steps)
    return run, steps


def stop_of(run: Run) -> Stop:
    """What counts of where a run has stopped: stops that are alike in it are disturbed once."""
    client, server = run.client.party.v, run.server.party.v
    return (client.state, server.state, client.renegotiating, client.resumed, client.false_start_ok, client.early_offered, packing(run),
            client.write_epoch, client.write_side, server.write_side, client.pha_outstanding, client.answer_left)  # fmt: skip


def packing(run: Run) -> bool:
    """Whether compressed certificates may come."""
    return run.client.party.settings.compress_certificates


def stops() -> Iterator[tuple[Scenario, int, Run]]:
    """The first stop of each sort."""
    seen: set[Stop] = set()
    for scenario in ways().values():
        run = Run(scenario)
        for step, _ in enumerate(run.steps()):
            stop = stop_of(run)
            if stop not in seen:
                seen.add(stop)
                yield scenario, step, run


def finished(scenario: Scenario, at_each: Callable[[Run], object]) -> Run:
    run = Run(scenario)
    for _ in run.steps():
        at_each(run)
    return run


@cache
def undisturbed() -> tuple[Run, ...]:
    return tuple(finished(scenario, lambda run: None) for scenario in ways().values())


@cache
def noisy() -> tuple[Run, ...]:
    return tuple(finished(scenario, st.make_noise) for scenario in ways().values())


def disturbed() -> Iterator[Run]:
    """What ends the connection goes on to its end; what does not is not delivered, for the peer might not be ready for it."""
    for scenario, step, _ in stops():
        for side in st.SIDES:
            for stimulus in st.ENDING:
                run, steps = at(scenario, step)
                if stimulus(run, side):
                    run.deliver()
                    for _ in steps:
                        pass
                    yield run
            for stimulus, _event in st.HARMLESS:
                run, _ = at(scenario, step)
                if stimulus not in st.SCRIPTED and stimulus(run, side):
                    yield run


@cache
def places() -> dict[tuple[Side, str, bool], tuple[Scenario, int]]:
    """Side, state and `packing` -> a scenario and the step at which it waits there."""
    found: dict[tuple[Side, str, bool], tuple[Scenario, int]] = {}
    for scenario, step, run in stops():
        for side in st.SIDES:
            found.setdefault((side, run.endpoint(side).state, packing(run)), (scenario, step))
    return found


def told(side: Side, state: str, say: Callable[[Run], None], *, packed: bool = False) -> Run | None:
    """A run in which something is said to a side that waits in that state; None if no run waits there."""
    place = places().get((side, state, packed))
    if place is None:
        return None
    run, _ = at(*place)
    say(run)
    run.deliver()
    return run


def rules(side: Side) -> list[str]:
    return [rule.name for rule in machine(f"tls_{side}").rules]
