"""TLA+: a system as a module with `Init`, `Next` and an action for each move; what is looked for as an invariant.

The same program as in Promela: facts are eliminated but for those that are assigned, which `\\E` chooses, and a variable that
no run reads again is set back to one value, so that the states should be those that SPIN visits. TLC was not run on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wirestate.model.core import TRUE, And, Const, Eq, Expr, If, In, Next, Not, Or, Ref, Term, Value
from wirestate.model.export.names import Names
from wirestate.model.slices import Branch, Choice, Program, program
from wirestate.model.system import System

RESERVED = (
    "ASSUME", "BOOLEAN", "CASE", "CHOOSE", "CONSTANT", "DOMAIN", "ELSE", "ENABLED", "EXCEPT", "EXTENDS", "FALSE", "IF", "IN",
    "INSTANCE", "LET", "LOCAL", "MODULE", "OTHER", "STRING", "SUBSET", "THEN", "THEOREM", "TRUE", "UNCHANGED", "UNION", "VARIABLE",
    "VARIABLES", "WITH", "Init", "Next", "Spec", "TypeOK", "Holds", "vars", "Nat", "Int", "WF_", "SF_",
)  # fmt: skip
HEADER = """\
(* {title}

   Written by `wirestate export --to tlaplus`; not to be edited.

   Each action is one move. A message carries facts that nothing determines: an action's guard is the condition under which
   some facts allow the move (worked out beforehand), and only facts that are assigned are chosen. A variable that no run
   reads again is set back to its first value. With TLC: SPECIFICATION Spec, INVARIANT TypeOK{holds}, deadlock check off. *)"""


def tlaplus(system: System, title: str = "") -> str:
    """A system as a TLA+ module, named after it."""
    return module_text(program(system), title or system.doc or system.name)


def module_text(prog: Program, title: str) -> str:
    """A program as a TLA+ module. If something is looked for, `Holds` says that it is not so."""
    return "\n".join(_Module(prog, title).lines()) + "\n"


class _Module:
    def __init__(self, prog: Program, title: str) -> None:
        self.prog, self.system, self.title = prog, prog.system, title
        self.names = Names(RESERVED)
        self.module = self.names.fresh(self.system.name)
        self.ref: dict[Ref, str] = {v: self.names.fresh(v.name) for v in self.system.vars}
        facts = dict.fromkeys(c.ref for b in prog.branches for c in b.choices)
        self.ref |= {f: self.names.fresh(f"fact_{f.name}") for f in facts}
        self.kept = {
            kept: self.names.fresh(f"kept_{i}") for i, kept in enumerate(dict.fromkeys(map(self._kept, prog.branches)))
        }

    def lines(self) -> Iterator[str]:
        variables = [self.ref[v] for v in self.system.vars]
        bar = "-" * 20
        yield f"{bar} MODULE {self.module} {bar}"
        yield HEADER.format(title=self.title, holds=" and Holds" if self.prog.found else "")
        yield from ("EXTENDS Integers", "", "VARIABLES")
        for i, var in enumerate(self.system.vars):
            comma = "," if i < len(variables) - 1 else ""
            yield f"  {self.ref[var]}{comma}" + (f"  \\* {var.doc}" if var.doc else "")
        yield from ("", f"vars == <<{', '.join(variables)}>>", "", "TypeOK ==")
        yield from (f"  /\\ {self.ref[v]} \\in {domain(v)}" for v in self.system.vars)
        yield from ("", "Init ==")
        yield from self._init()
        yield ""
        yield from (f"{name} == <<{', '.join(kept)}>>" for kept, name in self.kept.items())
        actions = []
        for branch in self.prog.branches:
            name = self.names.fresh(self.system.moves[branch.moves[0][0]].name)
            actions.append(name)
            yield from ("", f"{name} ==", *self._action(branch))
        yield from ("", "Next ==", *(f"  \\/ {name}" for name in actions))
        yield from ("", "Spec == Init /\\ [][Next]_vars")
        if self.prog.found:
            yield from ("", "Holds ==", *(f"  /\\ ~{self.expr(e)}" for e in self.prog.found))
        yield "=" * (len(self.module) + 50)

    def _init(self) -> Iterator[str]:
        for var in self.system.vars:
            if var.initial is None:
                yield f"  /\\ {self.ref[var]} \\in {domain(var)}"
            else:
                yield f"  /\\ {self.ref[var]} = {literal(var.initial)}"
        for choice in self.prog.start:
            if choice.when != TRUE:
                yield f"  /\\ {self.expr(choice.when)}"

    def _action(self, branch: Branch) -> Iterator[str]:
        yield f"  /\\ {self.expr(branch.when)}"
        indent = "  "
        for choice in branch.choices:
            yield f"{indent}/\\ \\E {self.ref[choice.ref]} \\in {domain(choice.ref)} :"
            indent += "  "
            yield from self._condition(choice, indent)
        yield from (f"{indent}/\\ {self.ref[v]}' = {self.term(t, v)}" for v, t in branch.sets)
        yield f"{indent}/\\ UNCHANGED {self.kept[self._kept(branch)]}"

    def _kept(self, branch: Branch) -> tuple[str, ...]:
        """What the branch does not assign: the same for many, so that it gets a name."""
        assigned = {v for v, _ in branch.sets}
        return tuple(self.ref[v] for v in self.system.vars if v not in assigned)

    def _condition(self, choice: Choice, indent: str) -> Iterator[str]:
        if choice.when != TRUE:
            yield f"{indent}/\\ {self.expr(choice.when)}"

    def expr(self, expr: Expr) -> str:
        match expr:
            case Const(value):
                return literal(value)
            case Ref():
                return self.ref[expr]
            case In(ref, values):
                return self._among(ref, values)
            case Eq(left, right):
                return f"({self.ref[left]} = {self.ref[right] if isinstance(right, Ref) else literal(right)})"
            case Not(of):
                return f"~{self.expr(of)}"
            case And(parts):
                return "(" + " /\\ ".join(map(self.expr, parts)) + ")"
            case Or(parts):
                return "(" + " \\/ ".join(map(self.expr, parts)) + ")"
        raise TypeError(f"not an expression over a state: {expr}")

    def _among(self, ref: Ref, values: Sequence[Value]) -> str:
        name = self.ref[ref]
        if ref.domain == (False, True):
            return (
                name if tuple(values) == (True,) else f"~{name}" if tuple(values) == (False,) else literal(bool(values))
            )
        if len(values) == 1:
            return f"({name} = {literal(values[0])})"
        return f"({name} \\in {{{', '.join(map(literal, values))}}})"

    def term(self, term: Term, like: Ref) -> str:
        match term:
            case If(when, then, other):
                return f"(IF {self.expr(when)} THEN {self.term(then, like)} ELSE {self.term(other, like)})"
            case Next(ref, step):
                size = len(ref.domain)
                if ref.domain == tuple(range(size)):
                    return f"(({self.ref[ref]} + {step % size}) % {size})"
                turns = (
                    f"{self.ref[ref]} = {literal(v)} -> {literal(ref.domain[(i + step) % size])}"
                    for i, v in enumerate(ref.domain)
                )
                return f"(CASE {' [] '.join(turns)})"
            case Ref():
                return self.ref[term]
        return literal(term)


def literal(value: Value) -> str:
    """A value in TLA+."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return f'"{value}"' if isinstance(value, str) else str(value)


def domain(ref: Ref) -> str:
    """The domain of a ref as a set."""
    if ref.domain == (False, True):
        return "BOOLEAN"
    return f"{{{', '.join(map(literal, ref.domain))}}}"
