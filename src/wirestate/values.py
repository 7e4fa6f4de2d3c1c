"""`dataclass` as the library has it, but made in a third of the time: a hundred of them are made at every start.

Type checkers take it for `dataclasses.dataclass`. At run time `frozen` is not enforced, so that an instance is made as
quickly as any other (it still gives a hash), and only `__init__` is compiled for each class: the rest works for all.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, eq: bool = True, order: bool = False, **options: bool) -> Callable[[type], type]:
        make = dataclasses.dataclass(eq=order, order=order, unsafe_hash=order and frozen, repr=False, **options)

        def made(cls: type) -> type:
            if "__repr__" not in cls.__dict__:
                cls.__repr__ = _repr
            new = make(cls)
            if eq and not order and "__eq__" not in cls.__dict__:
                _compare(new, hashed=frozen)
            return new

        return made


def _repr(self: Any) -> str:
    shown = [f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr]
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _compare(cls: Any, *, hashed: bool) -> None:
    """Instances are equal if their fields are, and so are their hashes."""
    names = [field.name for field in dataclasses.fields(cls) if field.compare]
    values: Callable[[Any], Any] = attrgetter(*names) if names else lambda _: ()
    alone = len(names) == 1

    def equal(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def digest(self: Any) -> int:
        return hash((values(self),) if alone else values(self))

    cls.__eq__ = equal
    cls.__hash__ = digest if hashed else None
