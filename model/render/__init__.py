"""Diagrams of the machines: what is drawn (`view`), as DOT (`dot`), as SVG (`svg`), and what is drawn on it (`marks`).

The laid-out SVGs are package data, `model/data/diagrams/MACHINE.svg`: no script, nothing from outside, one root element
`<svg class="wirestate-diagram">` whose colours are custom properties (`--ink`, `--paper`, … , for light, dark and print).
Every other user than this package reads them as files, and finds in them:

- `<g class="state" id="state-NAME" data-state="NAME">`: a state. TCP's CLOSED has a second one, `state-CLOSED-end`.
- `<g class="edge" id="edge-FROM--TO" data-rules="name|name">`: an arrow, with the names of all rules that it stands for.
  `FROM` and `TO` are states, or the titles of groups of them.
- `<g class="fold" data-fold="stays|fails|closes|inside|others" id="fold-NAME-…" data-rules="…">`: rules that are no arrow,
  but a mark in the box of the state they start from: they stay there, fail (ABORT), close (end the connection), lead to
  another state of the same group, or to a state where the diagram draws no arrow.
- In each of these a `<title>`, which lists the rules with their sections, and on the root `data-layout`, a digest of what was
  laid out.

Each rule of the machine is in exactly one `data-rules`. A class `taken`, `never`, `deviates` or `stands-out` on such an
element is styled by the SVG itself.
"""
