"""The TCP machine of both ends after each segment, for those who want to watch: nothing is judged here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wirestate.checker.observation import Segment
from wirestate.checker.tcp.automaton import Joint, automaton, settled
from wirestate.checker.tcp.judge import TcpJudge
from wirestate.checker.tcp.table import table

Followed = tuple[tuple[str | None, str | None], tuple[tuple[str, ...], tuple[str, ...]]]
"""The state of each end once it has processed what came, and the rules that each took for the first time."""


def follow(segments: Iterable[Segment]) -> Iterator[Followed]:
    judge = TcpJudge()
    before = [0, 0]
    for segment in segments:
        judge.feed([segment])
        joint = judge.joint
        masks = _masks(joint)
        new = [now & ~old for now, old in zip(masks, before, strict=True)]
        before = [now | old for now, old in zip(masks, before, strict=True)]
        yield automaton().states(joint), (_names(new[0]), _names(new[1]))


def _names(mask: int) -> tuple[str, ...]:
    return tuple(table().names(mask)) if mask else ()


def _masks(joint: Joint) -> tuple[int, int]:
    """The rules that each end took, as bits."""
    if joint.masks is None:
        masks = [0, 0]
        for i, view in enumerate(joint.views):
            for bits in settled(view).values():
                masks[i] |= bits
        joint.masks = masks[0], masks[1]
    return joint.masks
