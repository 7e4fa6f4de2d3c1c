"""`dataclass` as the library has it, but made in half the time: a hundred of them are made at every start.

Type checkers take it for `dataclasses.dataclass`. At run time it differs in two ways: `frozen` is not enforced, so that
an instance is made as quickly as any other (it still gives a hash), and all classes share one `__repr__`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, eq: bool = True, **options: bool) -> Callable[[type], type]:
        make = dataclasses.dataclass(eq=eq, unsafe_hash=frozen and eq, repr=False, **options)

        def made(cls: type) -> type:
            if "__repr__" not in cls.__dict__:
                cls.__repr__ = _repr
            return make(cls)

        return made


def _repr(self: Any) -> str:
    shown = [f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr]
    return f"{type(self).__qualname__}({', '.join(shown)})"
