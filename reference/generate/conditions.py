"""Guards and assignments as Python text: vars are attributes of `v`, facts are methods of `h` or locals once asked.

What the two TLS machines say in nearly every guard (the record came under the current keys) gets a name of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from wirestate.model.core import (
    TRUE, And, Const, Eq, Expr, Fact, In, ModelError, Next, Not, Or, Ref, Term, Value, Var, refs_of,
)  # fmt: skip
from wirestate.reference.generate.names import Family
from wirestate.values import dataclass

WIDTH = 118
ROW = 5
"""So many vars are set to one value in a line."""


@dataclass(frozen=True, slots=True)
class Idiom(Expr):
    """Conjuncts that stand together in many guards, as a function of `v` and `h`."""

    name: str
    parts: tuple[Expr, ...]
    doc: str

    def __str__(self) -> str:
        return self.name


def conjuncts(expr: Expr, idioms: tuple[Idiom, ...]) -> tuple[Expr, ...]:
    """A guard's conjuncts in the order in which they are asked: vars, then facts, what the content deserves last."""
    parts = expr.parts if isinstance(expr, And) else () if expr == TRUE else (expr,)
    said = [_named(part, idioms) for part in _idiomatic(parts, idioms)]
    return tuple(sorted(dict.fromkeys(said), key=_cost))


def _idiomatic(parts: tuple[Expr, ...], idioms: tuple[Idiom, ...]) -> tuple[Expr, ...]:
    for idiom in idioms:
        if set(idiom.parts) <= set(parts):
            parts = (idiom, *(part for part in parts if part not in idiom.parts))
    return parts


def _named(expr: Expr, idioms: tuple[Idiom, ...]) -> Expr:
    """The expression with the idioms that are inside of it."""
    match expr:
        case Or(parts):
            return Or(tuple(_named(part, idioms) for part in parts))
        case And(parts):
            inner = tuple(_named(part, idioms) for part in _idiomatic(parts, idioms))
            return inner[0] if len(inner) == 1 else And(inner)
        case Not(of):
            return Not(_named(of, idioms))
    return expr


def _cost(expr: Expr) -> int:
    facts = {ref.name for ref in refs_of(expr) if isinstance(ref, Fact)}
    return 3 if "fault" in facts else 2 if facts else 1 if isinstance(expr, Idiom) else 0


def merged(parts: tuple[Expr, ...]) -> tuple[Expr, ...]:
    """Conjuncts in which "not this value" and "not that value" of one ref are one: neither."""
    excluded: dict[Ref, list[Value]] = {}
    for part in parts:
        match part:
            case Not(Eq(ref, str() | int() as value)):
                excluded.setdefault(ref, []).append(value)
    found: dict[Expr, None] = {}
    for part in parts:
        match part:
            case Not(Eq(ref, _)) if len(excluded.get(ref, ())) > 1:
                found[Not(In(ref, tuple(excluded[ref])))] = None
            case _:
                found[part] = None
    return tuple(found)


@dataclass(slots=True)
class Writer:
    """Writes expressions of one family. `sets` are names of some values; `local` are the facts that are in local variables by now."""

    family: Family
    sets: Mapping[tuple[Value, ...], str] = field(default_factory=dict)
    local: frozenset[str] = field(default_factory=frozenset)

    def knowing(self, fact: Fact) -> Writer:
        return Writer(self.family, self.sets, self.local | {fact.name})

    def ref(self, ref: Ref) -> str:
        if isinstance(ref, Var):
            return f"v.{ref.name}"
        return ref.name if ref.name in self.local else f"h.{ref.name}()"

    def expr(self, expr: Expr) -> str:  # noqa: PLR0911 - flat dispatch
        match expr:
            case Ref():
                return self.ref(expr)
            case Const(value):
                return repr(value)
            case Idiom():
                return f"{expr.name}(v, h)"
            case Not(Eq(left, right)):
                return self._equal(left, right, "!=", "is not")
            case In(ref, (value,)):
                return self.expr(Eq(ref, value))
            case Not(In(ref, (value,))):
                return self.expr(Not(Eq(ref, value)))
            case Not(In(ref, values)):
                return f"{self.ref(ref)} not in {self._options(ref, values)}"
            case Not(of):
                inner = self.expr(of)
                return f"not ({inner})" if isinstance(of, And | Or) else f"not {inner}"
            case Eq(left, right):
                return self._equal(left, right, "==", "is")
            case In(ref, values):
                return f"{self.ref(ref)} in {self._options(ref, values)}"
            case And(parts):
                return " and ".join(self._inner(part) for part in merged(parts))
            case Or(parts):
                return " or ".join(self._inner(part) for part in parts)
        raise ModelError(f"no Python for {expr!r}")

    def _inner(self, expr: Expr) -> str:
        return f"({self.expr(expr)})" if isinstance(expr, And | Or) else self.expr(expr)

    def _equal(self, left: Ref, right: Term, number: str, word: str) -> str:
        sign = word if left in self.family.sort_of else number
        said = self.ref(right) if isinstance(right, Ref) else self.family.value(left, right)
        return f"{self.ref(left)} {sign} {said}"

    def _options(self, ref: Ref, values: tuple[Value, ...]) -> str:
        if values in self.sets:
            return self.sets[values]
        return f"({', '.join(self.family.value(ref, value) for value in values)})"

    def condition(self, parts: tuple[Expr, ...], indent: int) -> Iterator[str]:
        """`if …:` in as many lines as it takes."""
        expr = parts[0] if len(parts) == 1 else And(parts)
        line = f"if {self.expr(expr)}:"
        if len(line) + indent <= WIDTH:
            yield line
        else:
            yield from ("if (", *self.split(expr, indent + 4), "):")

    def split(self, expr: Expr, indent: int) -> Iterator[str]:
        """A long expression, one part in each line; parts that are long themselves in several."""
        word = "or" if isinstance(expr, Or) else "and"
        parts = expr.parts if isinstance(expr, Or) else merged(expr.parts) if isinstance(expr, And) else (expr,)
        for i, part in enumerate(parts):
            lead = f"{word} " if i else ""
            line = f"    {lead}{self._inner(part) if len(parts) > 1 else self.expr(part)}"
            if len(line) + indent <= WIDTH or not isinstance(part, And | Or):
                yield line
            else:
                yield from (f"    {lead}(", *(f"    {inner}" for inner in self.split(part, indent + 4)), "    )")

    def assignments(self, sets: tuple[tuple[Var, Term], ...]) -> Iterator[str]:
        """What a rule assigns; all at once where one of the terms reads a var that another one changes."""
        changed = [var for var, _ in sets]
        read = {ref for var, term in sets for ref in refs_of(term) if ref is not var}
        if read & set(changed):
            yield f"{', '.join(f'v.{var.name}' for var in changed)} = {', '.join(self.term(v, t) for v, t in sets)}"
            return
        same: dict[str, list[Var]] = {}
        for var, term in sets:
            same.setdefault(self.term(var, term), []).append(var)
        for text, variables in same.items():
            for i in range(0, len(variables), ROW):
                yield " = ".join([*(f"v.{var.name}" for var in variables[i : i + ROW]), text])

    def term(self, var: Var, term: Term) -> str:
        match term:
            case Next(ref, step) if ref.domain == tuple(range(len(ref.domain))):
                return f"({self.ref(ref)} {'+' if step > 0 else '-'} {abs(step)}) % {len(ref.domain)}"
            case Ref():
                return self.ref(term)
            case str() | int():
                return self.family.value(var, term)
        raise ModelError(f"no Python for {var} := {term!r}")
