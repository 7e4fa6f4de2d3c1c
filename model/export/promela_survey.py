"""Promela for one exhaustive search that decides many questions about several systems: no assertions, but notes of what was met.

`pan` reads from the environment which of the systems it is to search, and prints `@met` with the number of each goal when it is
first met. Only `verify.survey` uses it: for a trail, or to be read, `promela` writes one question apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wirestate.model.core import Var
from wirestate.model.export.promela import Writer
from wirestate.model.slices import Choice, Program

CHOSEN = "WIRESTATE_WHICH"
"""The variable of the environment that has the place of the system among the alternatives."""
DECLARED = """\
c_decl {{
  \\#include <stdio.h>
  \\#include <stdlib.h>
  static int ws_known, ws_chosen;
  static void ws_told(void)
  {{ if (!ws_known) {{ ws_known = 1; ws_chosen = atoi(getenv("{chosen}")); }} }}
  static unsigned char ws_met[{goals}];
  static void ws_meet(int goal)
  {{ if (!ws_met[goal]) {{ ws_met[goal] = 1; printf("@met %d\\n", goal); fflush(stdout); }} }}
}}
"""


def survey_text(prog: Program, which: Var) -> str:
    """A program in which each goal is noted by its place; `which` of the systems is chosen from outside."""
    return "\n".join(_Survey(prog, which).lines()) + "\n"


class _Survey(Writer):
    def __init__(self, prog: Program, which: Var) -> None:
        super().__init__(prog, "")
        self.which = which

    def _declared(self) -> Iterator[str]:
        yield DECLARED.format(goals=len(self.prog.cut.goals) or 1, chosen=CHOSEN)

    def _choice(self, choice: Choice) -> Iterator[str]:
        if choice.ref is not self.which:
            yield from super()._choice(choice)
            return
        yield '    c_code { ws_told(); };'
        yield "    if"
        for i, value in enumerate(self.which.domain):
            yield f"    :: c_expr {{ ws_chosen == {i} }} -> {self.name(self.which)} = {self.value(self.which, value)}"
        yield "    fi;"

    def _found(self) -> Iterator[str]:
        for i, found in enumerate(self.prog.apart):
            for expr in found:
                yield f"  :: d_step {{ {self.expr(expr)} -> c_code {{ ws_meet({i}); }} }}"

    def _print(self, mark: str, names: Sequence[str]) -> str:
        return "skip"
