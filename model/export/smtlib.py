"""SMT-LIB 2: a system as one transition relation, and one question about it, for any solver of QF_BV.

An enumeration is a bit vector with the places of the domain, and a name for each value; facts are free inputs of a step; a
step takes exactly one move, by its number, and what no taken move assigns stays. Nothing is cut or eliminated here. Two
questions can be asked: whether an invariant (found elsewhere) proves that what is looked for is unreachable, as three queries
that must all answer `unsat`; or whether it is reached after a number of steps, as one query.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wirestate.model.core import (
    FALSE,
    And,
    Const,
    Eq,
    Expr,
    Fact,
    If,
    In,
    ModelError,
    Next,
    Not,
    Or,
    Ref,
    Term,
    Value,
    Var,
)
from wirestate.model.slices import Goal, goal
from wirestate.model.expressions import conjunction
from wirestate.model.system import System

Cube = tuple[tuple[Var, Value], ...]
BOOL: tuple[Value, ...] = (False, True)


@dataclass(frozen=True)
class Unreachable:
    """The claim that no reachable state is bad, with cubes (states that cannot be reached, together inductive) as its proof."""

    bad: Expr
    cubes: tuple[Cube, ...]


@dataclass(frozen=True)
class Reached:
    """The claim that a run of so many steps ends where `bad` holds (or, if it is about a step, can be taken)."""

    bad: Expr
    steps: int


def smtlib(system: System, question: Unreachable | Reached | None = None, title: str = "") -> str:
    """A system as SMT-LIB. Without a question it is asked whether there is a first step."""
    return "\n".join(_Script(system).lines(question, title or system.doc or system.name)) + "\n"


class _Script:
    def __init__(self, system: System) -> None:
        self.system = system
        self.facts = tuple(dict.fromkeys(f for m in system.moves for f in m.facts))
        taken: set[str] = set()
        self.ref: dict[Ref, str] = {}
        for ref in (*system.vars, *self.facts):
            plain = symbol(f"fact {ref.name}" if isinstance(ref, Fact) else ref.name)
            name, number = plain, 1
            while name in taken:
                number += 1
                name = f"{plain} {number}"
            taken.add(name)
            self.ref[ref] = name
        self.sorts = self._sorts()
        self.width = max(1, (len(system.moves) - 1).bit_length())

    def _sorts(self) -> dict[tuple[Value, ...], str]:
        """A name for each domain that is not Boolean, after the first ref that has it."""
        found: dict[tuple[Value, ...], str] = {}
        for ref, name in self.ref.items():
            if ref.domain != BOOL and ref.domain not in found:
                found[ref.domain] = name
        return found

    def lines(self, question: Unreachable | Reached | None, title: str) -> Iterator[str]:
        yield f"; {title}"
        yield "; Written by `wirestate export --to smtlib`; not to be edited. `x'` is the value of x after the step."
        yield "(set-logic QF_BV)"
        yield from self._declarations()
        yield from self._define("valid", self._vars(), [self._valid(v) for v in self.system.vars])
        yield from self._define("inputs", self._inputs(), [self._valid(f) for f in self.facts])
        yield from self._define("init", self._vars(), list(self._initial()))
        yield from self._define("step", [*self._vars(), *self._vars("'"), *self._inputs(), ("taken", f"(_ BitVec {self.width})")],
                                list(self._step()))  # fmt: skip
        match question:
            case None:
                yield from self._first_step()
            case Unreachable():
                yield from self._proof(question)
            case Reached():
                yield from self._search(question)

    def _declarations(self) -> Iterator[str]:
        for values, name in self.sorts.items():
            yield f"(define-sort |{name} sort| () (_ BitVec {bits(values)}))"
            for i, value in enumerate(values):
                yield f"(define-fun |{name} = {symbol(value)}| () |{name} sort| (_ bv{i} {bits(values)}))"
        for i, move in enumerate(self.system.moves):
            yield f"(define-fun |move {i} {symbol(move.name)}| () (_ BitVec {self.width}) (_ bv{i} {self.width}))"

    def _vars(self, mark: str = "") -> list[tuple[str, str]]:
        return [(f"|{self.ref[v]}{mark}|", self.sort(v)) for v in self.system.vars]

    def _inputs(self) -> list[tuple[str, str]]:
        return [(f"|{self.ref[f]}|", self.sort(f)) for f in self.facts]

    def _define(self, name: str, parameters: Iterable[tuple[str, str]], parts: Sequence[str]) -> Iterator[str]:
        yield f"(define-fun {name} ({' '.join(f'({p} {s})' for p, s in parameters)}) Bool (and true"
        yield from (f"  {part}" for part in parts)
        yield "))"

    def sort(self, ref: Ref) -> str:
        return "Bool" if ref.domain == BOOL else f"|{self.sorts[ref.domain]} sort|"

    def value(self, ref: Ref, value: Value) -> str:
        """A value of the domain of `ref`."""
        if value not in ref.domain:
            raise ModelError(f"{ref.name} cannot be {value!r}")
        if ref.domain == BOOL:
            return "true" if value else "false"
        return f"|{self.sorts[ref.domain]} = {symbol(value)}|"

    def _valid(self, ref: Ref) -> str:
        """The value is one of the domain: bit vectors have room for more."""
        if ref.domain == BOOL or not len(ref.domain) & (len(ref.domain) - 1):
            return "true"
        return f"(bvult {self.name(ref)} (_ bv{len(ref.domain)} {bits(ref.domain)}))"

    def _initial(self) -> Iterator[str]:
        for var in self.system.vars:
            if var.initial is not None:
                yield f"(= {self.name(var)} {self.value(var, var.initial)})"
        yield self.expr(self.system.start)

    def _step(self) -> Iterator[str]:
        writers: dict[Var, list[str]] = {v: [] for v in self.system.vars}
        if len(self.system.moves) < 1 << self.width:
            yield f"(bvult taken (_ bv{len(self.system.moves)} {self.width}))"
        for i, move in enumerate(self.system.moves):
            taken = f"(= taken |move {i} {symbol(move.name)}|)"
            effect = [self.expr(move.when)]
            for var, term in move.sets:
                effect.append(f"(= |{self.ref[var]}'| {self.term(term, var)})")
                writers[var].append(taken)
            yield f"(=> {taken} (and {' '.join(effect)}))"
        for var, moves in writers.items():
            yield f"(or (= |{self.ref[var]}'| {self.name(var)}) {' '.join(moves)})"

    def _instants(self, last: int) -> Iterator[str]:
        """Constants for the variables of each instant, the facts and the move of each step, and that the steps are taken."""
        for k in range(last + 1):
            yield from (f"(declare-const {self._at(v, k)} {self.sort(v)})" for v in self.system.vars)
            yield from (f"(declare-const {self._at(f, k)} {self.sort(f)})" for f in self.facts)
            yield f"(assert {self._call('valid', self._said(k))})"
            yield f"(assert {self._call('inputs', self._said_inputs(k))})"
        for k in range(last):
            yield f"(declare-const taken@{k} (_ BitVec {self.width}))"
            yield f"(assert {self._call('step', [*self._said(k), *self._said(k + 1), *self._said_inputs(k), f'taken@{k}'])})"

    def _at(self, ref: Ref, k: int) -> str:
        return f"|{self.ref[ref]}@{k}|"

    def _said(self, k: int) -> list[str]:
        return [self._at(v, k) for v in self.system.vars]

    def _said_inputs(self, k: int) -> list[str]:
        return [self._at(f, k) for f in self.facts]

    def _call(self, name: str, arguments: Sequence[str]) -> str:
        return f"({name} {' '.join(arguments)})" if arguments else name

    def _first_step(self) -> Iterator[str]:
        yield "; is there a first step? (sat)"
        yield from self._instants(1)
        yield from (f"(assert {self._call('init', self._said(0))})", "(check-sat)")

    def _bad(self, expr: Expr) -> Iterator[str]:
        yield from self._define("bad", [*self._vars(), *self._inputs()], [self._any(goal(self.system, expr))])

    def _any(self, wanted: Goal) -> str:
        steps = [conjunction((self.system.moves[i].when, e)) for i, e in wanted.steps]
        return f"(or false {' '.join(self.expr(e) for e in (wanted.state, *steps) if e != FALSE)})"

    def _proof(self, question: Unreachable) -> Iterator[str]:
        """Initially, inductive, and it excludes what is bad: three queries."""
        yield from self._bad(question.bad)
        yield from self._define("invariant", self._vars(), [self._excluded(c) for c in question.cubes])
        holds = [self._call("invariant", self._said(k)) for k in (0, 1)]
        queries = (
            ("an initial state outside the invariant?", 0, [self._call("init", self._said(0)), f"(not {holds[0]})"]),
            ("a step that leaves the invariant?", 1, [holds[0], f"(not {holds[1]})"]),
            (
                "a bad state within the invariant?",
                0,
                [holds[0], self._call("bad", [*self._said(0), *self._said_inputs(0)])],
            ),
        )
        for text, last, asserted in queries:
            yield from (f"; {text} (unsat)", "(push 1)", *self._instants(last))
            yield from (f"(assert {a})" for a in asserted)
            yield from ("(check-sat)", "(pop 1)")

    def _search(self, question: Reached) -> Iterator[str]:
        yield from self._bad(question.bad)
        k = question.steps
        yield from self._instants(k)
        yield f"(assert {self._call('init', self._said(0))})"
        yield f"(assert {self._call('bad', [*self._said(k), *self._said_inputs(k)])})"
        yield "(check-sat)"

    def _excluded(self, cube: Cube) -> str:
        return f"(not (and true {' '.join(f'(= {self.name(v)} {self.value(v, x)})' for v, x in cube)}))"

    def name(self, ref: Ref) -> str:
        return f"|{self.ref[ref]}|"

    def expr(self, expr: Expr) -> str:
        match expr:
            case Const(value):
                return "true" if value else "false"
            case Ref():
                return self.name(expr)
            case In(ref, values):
                return self._or(f"(= {self.name(ref)} {self.value(ref, v)})" for v in values if v in ref.domain)
            case Eq(left, right):
                if not isinstance(right, Ref):
                    return f"(= {self.name(left)} {self.value(left, right)})"
                return self._same(left, right)
            case Not(of):
                return f"(not {self.expr(of)})"
            case And(parts):
                return f"(and true {' '.join(map(self.expr, parts))})"
            case Or(parts):
                return self._or(map(self.expr, parts))
        raise ModelError(f"not an expression over a state: {expr}")

    def _or(self, parts: Iterable[str]) -> str:
        listed = list(parts)
        return listed[0] if len(listed) == 1 else f"(or false {' '.join(listed)})"

    def _same(self, left: Ref, right: Ref) -> str:
        if left.domain == right.domain:
            return f"(= {self.name(left)} {self.name(right)})"
        common = (v for v in left.domain if v in right.domain)
        return self._or(
            f"(and (= {self.name(left)} {self.value(left, v)}) (= {self.name(right)} {self.value(right, v)}))"
            for v in common
        )

    def term(self, term: Term, like: Ref) -> str:
        """The right side of an assignment to `like`."""
        match term:
            case If(when, then, other):
                return f"(ite {self.expr(when)} {self.term(then, like)} {self.term(other, like)})"
            case Next(ref, step):
                domain = ref.domain
                return self._mapped(ref, like, {v: domain[(i + step) % len(domain)] for i, v in enumerate(domain)})
            case Ref():
                if term.domain == like.domain:
                    return self.name(term)
                return self._mapped(term, like, {v: v for v in term.domain})
        return self.value(like, term)

    def _mapped(self, ref: Ref, like: Ref, values: dict[Value, Value]) -> str:
        """The value of `like` for each value of a ref with another domain."""
        pairs = [(v, t) for v, t in values.items() if t in like.domain]
        text = self.value(like, pairs[-1][1])
        for value, target in reversed(pairs[:-1]):
            text = f"(ite (= {self.name(ref)} {self.value(ref, value)}) {self.value(like, target)} {text})"
        return text


def bits(values: Sequence[Value]) -> int:
    """How many bits a domain takes."""
    return max(1, (len(values) - 1).bit_length())


def symbol(text: object) -> str:
    """Text that may stand between bars: SMT-LIB quotes nothing in there."""
    return str(text).replace("|", "/").replace("\\", "/")
