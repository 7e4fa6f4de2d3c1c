"""Promela for SPIN: a system, cut to what can matter, as one process; what is looked for as an assertion that fails.

Each move is one atomic step, so that the states that SPIN stores are the states of the system, one for one. The moves are
without facts: `slices` says why they may be. What `pan -r` prints is how `verify.spin` reads a trail: `@start` with the
values chosen, `@` with the number of each branch and the values of the facts chosen in it, `@found` at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wirestate.model.core import FALSE, TRUE, And, Const, Eq, Expr, If, In, Next, Not, Or, Ref, Term, Value, Var
from wirestate.model.export.names import Names, constants, in_turn
from wirestate.model.slices import Branch, Choice, Program, program
from wirestate.model.system import System

RESERVED = (
    "active", "assert", "atomic", "bit", "bool", "break", "byte", "chan", "d_step", "do", "else", "empty", "eval",
    "false", "fi", "for", "full", "get_priority", "goto", "hidden", "if", "in", "init", "int", "len", "local", "ltl",
    "mtype", "nempty", "never", "nfull", "notrace", "od", "of", "pc_value", "pid", "print", "printf", "priority",
    "proctype", "provided", "return", "run", "select", "short", "show", "skip", "step", "timeout", "trace", "true",
    "typedef", "unless", "unsigned", "xr", "xs", "wirestate",
)  # fmt: skip

HEADER = """\
/* {title}

   Written by `wirestate export --to promela`; not to be edited.

   The model: one process, whose every step is one move of the system. It stands for the machine and for a peer and a user
   who may do anything at any time. A number in a comment is the place of the move in the system.

   How it is kept small. A message carries facts (its epoch, its fault, ...) that nothing determines. They are no variables
   here: a guard is the condition under which *some* facts allow the move (the existential quantifier, worked out beforehand),
   and only a fact that is assigned to a variable is chosen, among the values for which the rest can still hold. Choices are
   inside `atomic`, so that SPIN stores no state for them (a breadth-first search counts them, and tells the nominal states
   apart). A variable that no run reads again is set back to its first value.{cut}

   How to run it:  spin -a FILE && cc -O0 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -E -m1000000   (-DBFS for shortest runs) */
"""
CUT = " Variables that the assertion cannot depend on are left out."


def promela(system: System, title: str = "") -> str:
    """A system as Promela, without anything that is looked for."""
    return program_text(program(system), title or system.doc or system.name)


def program_text(prog: Program, title: str = "") -> str:
    """A program as Promela. `title` is the first line of its comment."""
    return "\n".join(Writer(prog, title).lines()) + "\n"


class Writer:
    """The text of one program, line by line. What begins with an underscore may be written otherwise, by `promela_survey`."""

    def __init__(self, prog: Program, title: str) -> None:
        self.prog, self.title, self.system = prog, title, prog.system
        names = Names(RESERVED)
        chosen = dict.fromkeys(c.ref for b in prog.branches for c in b.choices)
        saved = dict.fromkeys(v for b in prog.branches for v in in_turn(b.sets)[1])
        self.ref: dict[Ref, str] = {v: names.fresh(v.name) for v in self.system.vars}
        self.chosen: dict[Ref, str] = {f: names.fresh(f"fact_{f.name}") for f in chosen}
        self.before: dict[Ref, str] = {v: names.fresh(f"old_{v.name}") for v in saved}
        self.values = constants((*self.system.vars, *chosen), names)
        self.reading: dict[Ref, str] = {}

    def lines(self) -> Iterator[str]:
        yield HEADER.format(title=self.title or self.system.name, cut=CUT if self.prog.found else "")
        for named in self.values.values():
            yield from (f"#define {name} {i}" for i, name in enumerate(named.values()))
            yield ""
        for ref, name in self.ref.items():
            initial = self.value(ref, ref.initial) if isinstance(ref, Var) and ref.initial is not None else "0"
            doc = f" /* {_comment(ref.doc)} */" if ref.doc else ""
            yield f"{_type(ref)} {name} = {initial};{doc}"
        for ref, name in (*self.chosen.items(), *self.before.items()):
            yield f"{_type(ref)} {name}; /* 0 outside a step */"
        yield from ("", *self._declared(), "active proctype wirestate()", "{")
        yield from self._begin()
        yield "  do"
        for i, branch in enumerate(self.prog.branches):
            yield from self._branch(i, branch)
        yield from self._found()
        yield from ("  od", "}", "")
        yield "/* Never run: a variable that only one process mentions is taken for dead by SPIN's optimiser, and states are lost. */"
        every = "; ".join(f"{name} = {name}" for name in self.ref.values())
        yield f"proctype keep() {{ d_step {{ {every} }} }}"

    def _declared(self) -> Iterator[str]:
        """What the process needs besides variables."""
        yield from ()

    def _found(self) -> Iterator[str]:
        for found in self.prog.found:
            yield f'  :: d_step {{ {self.expr(found)} -> {self._print("@found", ())}; assert(false) }}'

    def _begin(self) -> Iterator[str]:
        start = self.prog.start
        if not start:
            return
        yield "  atomic {"
        for choice in start:
            yield from self._choice(choice)
        yield f"    d_step {{ {self._print('@start', [self.ref[c.ref] for c in start])} }}"
        yield "  }"

    def _branch(self, number: int, branch: Branch) -> Iterator[str]:
        named = (f"{self.prog.cut.origin[i]}: {self.system.moves[i].name}" for i, _ in branch.moves)
        comment = f"  /* {_comment(', '.join(named))} */"
        inputs = [self.chosen[c.ref] for c in branch.choices]
        order, saved = in_turn(branch.sets)
        parts = [self._print(f"@ {number}", inputs)]
        parts += [f"{self.before[v]} = {self.ref[v]}" for v in saved]
        self.reading = {v: self.before[v] for v in saved}
        parts += [f"{self.ref[v]} = {self.term(t, v)}" for v, t in order]
        self.reading = {}
        parts += [f"{name} = 0" for name in (*inputs, *(self.before[v] for v in saved))]
        body = "; ".join(parts)
        guard = self.expr(branch.when)
        if not branch.choices:
            yield f"  :: d_step {{ {guard} -> {body} }}{comment}"
            return
        yield f"  :: atomic {{ {guard} ->{comment}"
        for choice in branch.choices:
            yield from self._choice(choice)
        yield f"    d_step {{ {body} }} }}"

    def _choice(self, choice: Choice) -> Iterator[str]:
        name = self.name(choice.ref)
        yield "    if"
        for value, when in choice.options:
            guard = "" if when == TRUE else f"{self.expr(when)} -> "
            yield f"    :: {guard}{name} = {self.value(choice.ref, value)}"
        yield "    fi;"

    def _print(self, mark: str, names: Sequence[str]) -> str:
        told = "".join(f", {n}" for n in names)
        return f'printf("{mark}{" %d" * len(names)}\\n"{told})'

    def name(self, ref: Ref) -> str:
        return self.reading.get(ref) or self.ref.get(ref) or self.chosen[ref]

    def value(self, ref: Ref, value: Value) -> str:
        """A value of the domain of `ref`: its place in the domain, by name where it is a word."""
        if ref.domain in self.values:
            return self.values[ref.domain][value]
        return str(ref.domain.index(value))

    def expr(self, expr: Expr) -> str:
        return f"({self._expr(expr)})"

    def _expr(self, expr: Expr) -> str:
        match expr:
            case Const(value):
                return "true" if value else "false"
            case Ref():
                return self.name(expr)
            case In(ref, values):
                return self._among(ref, values)
            case Eq(left, right):
                return self._equal(left, right)
            case Not(of):
                return f"!{self.expr(of)}"
            case And(parts):
                return " && ".join(
                    self._expr(p) if isinstance(p, In | Ref) and self._short(p) else self.expr(p) for p in parts
                )
            case Or(parts):
                return " || ".join(self.expr(p) for p in parts)
        raise TypeError(f"not an expression over a state: {expr}")

    def _short(self, expr: Expr) -> bool:
        return not isinstance(expr, In) or "||" not in self._expr(expr)

    def _among(self, ref: Ref, values: tuple[Value, ...]) -> str:
        name = self.name(ref)
        if ref.domain == (False, True):
            return name if values == (True,) else f"!{name}" if values == (False,) else "true" if values else "false"
        others = [v for v in ref.domain if v not in values]
        if len(others) < len(values):
            return " && ".join(f"{name} != {self.value(ref, v)}" for v in others) or "true"
        return " || ".join(f"{name} == {self.value(ref, v)}" for v in values) or "false"

    def _equal(self, left: Ref, right: Value | Ref) -> str:
        if not isinstance(right, Ref):
            return self._among(left, (right,) if right in left.domain else ())
        if left.domain == right.domain:
            return f"{self.name(left)} == {self.name(right)}"
        common = [v for v in left.domain if v in right.domain]
        both = (
            f"({self.name(left)} == {self.value(left, v)} && {self.name(right)} == {self.value(right, v)})"
            for v in common
        )
        return " || ".join(both) or "false"

    def term(self, term: Term, like: Ref) -> str:
        """The right side of an assignment to `like`."""
        match term:
            case If(when, then, other):
                if when in (TRUE, FALSE):
                    return self.term(then if when == TRUE else other, like)
                return f"({self.expr(when)} -> {self.term(then, like)} : {self.term(other, like)})"
            case Next(ref, step):
                domain = ref.domain
                if domain == like.domain:
                    return f"(({self.name(ref)} + {step % len(domain)}) % {len(domain)})"
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
            text = f"({self.name(ref)} == {self.value(ref, value)} -> {self.value(like, target)} : {text})"
        return text


def _type(ref: Ref) -> str:
    if ref.domain == (False, True):
        return "bool"
    return "byte" if len(ref.domain) <= 256 else "int"


def _comment(text: str) -> str:
    return text.replace("*/", "* /").replace("/*", "/ *")
