"""`wirestate.values.dataclass` makes what `dataclasses.dataclass` makes."""

from __future__ import annotations

import dataclasses
import pickle
from typing import ClassVar

import pytest

from wirestate.values import dataclass


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Usual:
    """As the library makes it."""

    kind: ClassVar[int] = 3
    name: str
    size: int = 1
    raw: bytes = dataclasses.field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, order=True)
class Quick:
    """The same, made here."""

    kind: ClassVar[int] = 3
    name: str
    size: int = 1
    raw: bytes = dataclasses.field(default=b"", repr=False)


@dataclass(slots=True)
class Changing:
    name: str
    items: list[int] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class UsualPlace:
    name: str
    place: int = dataclasses.field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    place: int = dataclasses.field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Pair:
    left: Place
    right: Place | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """Without fields."""


@dataclass(frozen=True, slots=True, eq=False)
class Same:
    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


@dataclass(frozen=True, slots=True, eq=False)
class Below(Same):
    more: int = 0


def test_value_equals_hashes_and_sorts_as_the_library_has_it() -> None:
    assert Quick("a", 2) == Quick("a", 2) != Quick("a", 3)
    assert len({Quick("a"), Quick("a"), Quick("b")}) == 2
    assert hash(Quick("a", 2, b"x")) == hash(Usual("a", 2, b"x"))
    assert sorted([Quick("b"), Quick("a", 2), Quick("a")]) == [Quick("a"), Quick("a", 2), Quick("b")]


def test_value_is_told_by_the_fields_that_count() -> None:
    assert Place("a", 1) == Place("a", 2) != Place("b", 1)
    assert hash(Place("a", 1)) == hash(Place("a", 2)) == hash(UsualPlace("a"))
    assert Pair(Place("a"), Place("b")) == Pair(Place("a"), Place("b")) != Pair(Place("a"))
    assert len({Nothing(), Nothing()}) == 1


def test_values_of_two_classes_differ() -> None:
    both: list[object] = [Place("a"), UsualPlace("a")]
    assert both[0] != both[1]
    assert len(set(both)) == 2
    assert Place("a").__eq__("a") is NotImplemented


def test_value_shown_as_the_library_shows_it() -> None:
    assert repr(Quick("a", 2, b"x")) == repr(Usual("a", 2, b"x")).replace("Usual", "Quick")


def test_value_with_a_text_of_its_own_keeps_it() -> None:
    assert (repr(Same("a")), repr(Below("a", 3))) == ("<a>", "Below(name='a', more=3)")


def test_value_has_slots_fields_and_patterns() -> None:
    assert not hasattr(Quick("a"), "__dict__")
    assert dataclasses.replace(Quick("a"), size=5) == Quick("a", 5)
    assert dataclasses.asdict(Quick("a")) == dataclasses.asdict(Usual("a"))
    match Quick("a", 7):
        case Quick(name, size):
            assert (name, size) == ("a", 7)
        case _:
            pytest.fail("the pattern does not match")


def test_value_goes_through_pickle() -> None:
    assert pickle.loads(pickle.dumps(Quick("a", 2, b"x"))) == Quick("a", 2, b"x")


def test_value_that_changes_has_no_hash() -> None:
    one, two = Changing("a"), Changing("a")
    one.items.append(1)
    assert (one == two, two.items) == (False, [])
    assert one == Changing("a", [1])
    with pytest.raises(TypeError):
        hash(one)


def test_value_compared_as_an_object_is_itself_alone() -> None:
    one = Same("a")
    assert one != Same("a")
    assert len({one, one, Same("a")}) == 2
