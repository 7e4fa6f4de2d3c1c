"""A ladder diagram as text: the states of both ends at the sides, messages as arrows, what was derived where it was derived.

What is protected how is told apart without colour, too: by the brackets of RFC 8446's figures and by the line of the arrow. The
layout depends on the rows and the width alone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from wirestate.commands.ladder import Derived, Kind, Message, Note, Row
from wirestate.commands.ladder_story import Phase, details, phased
from wirestate.reference.meeting import Side
from wirestate.values import dataclass

NARROWEST, WIDE, MARGIN = 72, 112, 26
ROOMY, PREFIX = 40, "TLS12_"
"""With fewer columns between the ends, the states of TLS 1.2 go without their prefix."""
GUTTER = 9
MANY = 100
"""Round trips; what takes longer is a matter of seconds."""
MARKS: dict[Kind, tuple[str, str, str, str]] = {
    "segment": ("╌", "", "", "dim"),
    "PLAINTEXT": ("─", "", "", "yellow"),
    "EARLY": ("┅", "(", ")", "magenta"),
    "HANDSHAKE": ("━", "{", "}", "cyan"),
    "APPLICATION": ("═", "[", "]", "green"),
}
"""The line, the brackets and the colour of a message."""
MEANING: dict[Kind, str] = {
    "segment": "TCP", "PLAINTEXT": "plaintext", "EARLY": "under early keys", "HANDSHAKE": "under handshake keys",
    "APPLICATION": "under application keys",
}  # fmt: skip
STATE, KEY, FAINT, TITLE = "bold", "bright_blue", "dim", "bold reverse"


@dataclass(frozen=True, slots=True)
class Look:
    """`width` in columns; `verbose`: rules, acknowledgements and changes of keys too."""

    width: int
    verbose: bool = False


class TextLadder:
    """Draws rows; `lines` are ready for a console."""

    def __init__(self, rows: list[Row], rtt: float, look: Look) -> None:
        self._rows = [row for row in rows if look.verbose or not minor(row)]
        self._rtt, self._look = rtt, look
        self._margin = MARGIN if look.width >= WIDE else 0
        self._prefix = ""
        states = {state for row in rows for state in _states_of(row)}
        self._fit(states)
        if self._area < ROOMY:
            self._prefix = PREFIX
            self._fit({state.removeprefix(PREFIX) for state in states})

    def _fit(self, states: set[str]) -> None:
        self._state = max(6, *map(len, states))
        self._area = self._look.width - GUTTER - 2 * (self._state + 3) - self._margin

    def lines(self) -> Iterator[Text]:
        if self._prefix and any(PREFIX in state for row in self._rows for state in _states_of(row)):
            yield Text(f"(States are without their prefix {PREFIX} here.)", FAINT)
        yield self._line(left="client", right="server", style=STATE)
        for row in phased(self._rows):
            match row:
                case Phase():
                    yield from self._phase(row)
                case Message():
                    yield from self._message(row)
                case Derived():
                    yield from self._derived(row)
                case Note():
                    yield from self._note(row)

    def _line(
        self, area: Text | str = "", *, left: str = "", right: str = "", gutter: str = "", margin: str = "", style: str = STATE
    ) -> Text:
        """One line of the diagram."""
        line = Text(f"{gutter:<{GUTTER}}", FAINT)
        left, right = left.removeprefix(self._prefix), right.removeprefix(self._prefix)
        line.append(f"{left:>{self._state}} ", style)
        line.append("│ ", FAINT)
        text = area if isinstance(area, Text) else Text(area)
        line.append_text(text)
        line.append(" " * max(0, self._area - text.cell_len))
        line.append(" │", FAINT)
        line.append(f" {right:<{self._state}}", style)
        if self._margin and margin:
            line.append(f"  {margin}", FAINT)
        line.rstrip()
        return line

    def _time(self, at: float) -> str:
        """In round trips, halves as people write them; in seconds if that is long."""
        trips = at / self._rtt
        if trips >= MANY:
            return f"{at:.0f}s"
        whole, half = divmod(round(trips * 2, 3), 2)
        if half not in (0, 1):
            return f"{trips:.1f}"
        return (str(int(whole)) if whole or not half else "") + ("½" if half else "")

    def _phase(self, phase: Phase) -> Iterator[Text]:
        yield self._line()
        title = Text(f" {phase.title} ", TITLE)
        line = Text(" " * GUTTER)
        line.append_text(title)
        line.append(f" {phase.cite}", FAINT)
        yield line
        yield self._line(left=phase.client, right=phase.server)

    def _message(self, row: Message) -> Iterator[Text]:
        ends = {row.by: row.sent, "server" if row.by == "client" else "client": row.got}
        shown = {side: turn.after if turn is not None and turn.after != turn.before else "" for side, turn in ends.items()}
        number = f"{row.number:>3}" if row.sent is not None else "   "
        cite = next((turn.cite for turn in (row.sent, row.got) if turn is not None), "")
        yield self._line(
            self._arrow(row), left=shown["client"], right=shown["server"], gutter=f"{number} {self._time(row.at):>4}",
            margin=_first(cite),
        )  # fmt: skip
        for text in details(row) if row.sent is not None else ():
            yield from self._wrapped(text, "    ", FAINT)
        if self._look.verbose:
            yield from self._rules(row)

    def _arrow(self, row: Message) -> Text:
        """The whole way; where a message crosses another, the part where it leaves, or arrives."""
        toward, style = row.by == "client", MARKS[row.kind][3]
        if row.sent is not None and row.got is not None:
            middle = self._labelled(row, self._area - 1)
            return Text(middle + "▶" if toward else "◀" + middle, style)
        middle = self._labelled(row, self._area * 2 // 3)
        if row.sent is not None:
            text = middle + "┄▷" if toward else "◁┄" + middle
        else:
            text = "┄┄" + middle + "▶" if toward else "◀" + middle + "┄┄"
        pad = " " * (self._area - len(text))
        at_left = toward == (row.sent is not None)
        return Text(text if at_left else pad + text, style)

    def _labelled(self, row: Message, width: int) -> str:
        """The line of an arrow, with what is said on it."""
        line, before, after, _ = MARKS[row.kind]
        frames = f"#{_ranges(row.frames)}"
        label, size = f" {before}{row.name}{after} ", f" {len(row.content)} B" if row.content else ""
        edge = line * (2 if width >= ROOMY else 1)
        room = width - 2 * len(edge) - len(label)
        note = next((note for note in (f"{size} {frames} ", f" {frames} ") if len(note) < room), "")
        return (edge + label + line * (room - len(note)) + note + edge)[:width]

    def _derived(self, row: Derived) -> Iterator[Text]:
        who = "" if row.by is None else f"{row.by}: "
        value = f"{row.what.value[:4].hex()}…"
        name = f"◆ {who}{row.what.name}"
        first, rest = _cut(name, self._area)
        text = Text(first, KEY)
        if len(first) + len(value) + 2 <= self._area:
            text.append(" " * (self._area - len(first) - len(value)))
            text.append(value, FAINT)
        yield self._line(text, margin=row.what.cite)
        if rest:
            yield self._line(Text(f"  {rest}", KEY))
        yield from self._wrapped(f"= {row.what.formula}", "    ", FAINT)

    def _note(self, row: Note) -> Iterator[Text]:
        turn = row.turn
        state = turn.after if turn is not None and turn.after != turn.before else ""
        text = Text(row.text, FAINT if row.minor else "italic")
        if row.by == "server":
            text = Text(" " * max(0, self._area - text.cell_len)).append_text(text)
        gutter = f"    {self._time(row.at):>4}"
        yield self._line(text, **{_column(row.by): state}, gutter=gutter, margin=_first(turn.cite) if turn is not None else "")
        if self._look.verbose and turn is not None:
            yield from self._wrapped(f"{row.by}: {_rule(turn.rule)} [{turn.cite}]", "    ", FAINT)

    def _rules(self, row: Message) -> Iterator[Text]:
        other: Side = "server" if row.by == "client" else "client"
        if row.record and row.sent is not None:
            yield from self._wrapped(f"record {row.record} of the {row.by}, {MEANING[row.kind]}", "    ", FAINT)
        for side, turn in ((row.by, row.sent), (other, row.got)):
            if turn is not None:
                yield from self._wrapped(f"{side}: {_rule(turn.rule)} [{turn.cite}]", "    ", FAINT)

    def _wrapped(self, text: str, indent: str, style: str) -> Iterator[Text]:
        for part in textwrap.wrap(text, self._area, initial_indent=indent, subsequent_indent=indent + "  ", break_long_words=True):
            yield self._line(Text(part, style))


def minor(row: Row) -> bool:
    """What is shown on demand alone: acknowledgements that change nothing, and changes of keys."""
    if isinstance(row, Message):
        turns = [turn for turn in (row.sent, row.got) if turn is not None]
        return row.kind == "segment" and row.name == "ACK" and all(turn.before == turn.after for turn in turns)
    return isinstance(row, Note) and row.minor


def legend(rows: list[Row], width: int) -> Iterator[Text]:
    """What the lines and brackets in these rows mean."""
    used = {row.kind for row in rows if isinstance(row, Message)}
    text = Text()
    for kind, (line, before, after, style) in MARKS.items():
        if kind not in used:
            continue
        part = Text(f"{line * 2} {before}…{after} " if before else f"{line * 4} ", style).append(MEANING[kind], "none")
        if text and text.cell_len + 3 + part.cell_len > width:
            yield text
            text = Text()
        text = text.append("   ").append_text(part) if text else part
    yield text


def draw(console: Console, lines: Iterator[Text]) -> None:
    for line in lines:
        console.print(line, soft_wrap=True, highlight=False)


def _cut(name: str, width: int) -> tuple[str, str]:
    """A name that is too long goes on in the next line, after one of its underscores."""
    if len(name) <= width:
        return name, ""
    place = name.rfind("_", 0, width) + 1 or width
    return name[:place], name[place:]


def _ranges(numbers: tuple[int, ...]) -> str:
    """Numbers that follow each other as FIRST–LAST."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(str(run[0]) + (f"–{run[-1]}" if len(run) > 1 else "") for run in runs)


def _column(side: Side) -> str:
    return "left" if side == "client" else "right"


def _states_of(row: Row) -> Iterator[str]:
    turns = [row.sent, row.got] if isinstance(row, Message) else [row.turn] if isinstance(row, Note) else []
    for turn in turns:
        if turn is not None:
            yield from (turn.before, turn.after)


def _rule(rule: str) -> str:
    return rule.partition("@")[0]


def _first(cite: str) -> str:
    return cite.partition(";")[0]
