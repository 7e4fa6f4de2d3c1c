"""How each machine is laid out: which states share a box, which arrows an overview draws, and where figure 5 has them.

Data only. A state that is named nowhere gets a box of its own, and a rule for which no arrow is drawn is folded into the
box of its source, so a changed machine is still drawn whole.
"""

from __future__ import annotations

from collections.abc import Mapping

from wirestate.values import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a drawing: its states, with a title if there are several. `key` differs from the state for a second box of it."""

    key: str
    states: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic Bézier curve in points, y upwards; `label` is the middle of its label. `said`: RFC spelling of its event."""

    start: Point
    first: Point
    second: Point
    end: Point
    label: Point
    said: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """`boxes` in drawing order; `places` (centre and size) and `curves` fix a drawing, without them dot lays it out.

    `columns` are frames with the keys of the boxes in them, `ranks` boxes side by side. Of the arrows to the `ends` only
    `drawn_ends` are drawn, of all the others (source state, target state) those that are not `undrawn`.
    """

    title: str
    source: str
    boxes: tuple[Box, ...]
    places: Mapping[str, tuple[float, float, float, float]]
    curves: Mapping[tuple[str, str], Curve]
    columns: Mapping[str, tuple[str, ...]]
    ranks: tuple[tuple[str, ...], ...] = ()
    ends: tuple[str, ...] = ()
    drawn_ends: frozenset[tuple[str, str]] = frozenset()
    undrawn: frozenset[tuple[str, str]] = frozenset()


def _straight(start: Point, end: Point, label: Point, said: str = "") -> Curve:
    """A straight line from `start` to `end`."""
    third = ((end[0] - start[0]) / 3, (end[1] - start[1]) / 3)
    first, second = (start[0] + third[0], start[1] + third[1]), (end[0] - third[0], end[1] - third[1])
    return Curve(start, first, second, end, label, said)


LEFT, MIDDLE, RIGHT = 100.0, 380.0, 660.0
TCP = Layout(
    title="A TCP endpoint",
    source="as figure 5 of RFC 9293 draws it",
    boxes=(*(Box(s, (s,)) for s in (
        "CLOSED", "LISTEN", "SYN-RECEIVED", "SYN-SENT", "ESTABLISHED", "FIN-WAIT-1", "CLOSE-WAIT", "FIN-WAIT-2", "CLOSING",
        "LAST-ACK", "TIME-WAIT",
    )), Box("CLOSED-end", ("CLOSED",))),
    places={
        "CLOSED": (MIDDLE, 770, 130, 42), "LISTEN": (MIDDLE, 640, 130, 42),
        "SYN-RECEIVED": (LEFT, 490, 130, 140), "SYN-SENT": (RIGHT, 490, 130, 140),
        "ESTABLISHED": (MIDDLE, 345, 130, 42),
        "FIN-WAIT-1": (LEFT, 235, 130, 42), "CLOSE-WAIT": (RIGHT, 235, 130, 42),
        "FIN-WAIT-2": (LEFT, 115, 130, 42), "CLOSING": (MIDDLE, 115, 130, 42), "LAST-ACK": (RIGHT, 115, 130, 42),
        "TIME-WAIT": (MIDDLE, 0, 130, 42), "CLOSED-end": (RIGHT, 0, 130, 42),
    },
    curves={
        ("CLOSED", "LISTEN"): _straight((355, 749), (355, 661), (310, 705)),
        ("LISTEN", "CLOSED"): _straight((405, 661), (405, 749), (450, 705), "CLOSE"),
        ("CLOSED", "SYN-SENT"): Curve((445, 780), (620, 780), (695, 720), (695, 560), (722, 690)),
        ("SYN-SENT", "CLOSED"): Curve((640, 560), (640, 690), (560, 762), (445, 762), (565, 625), "CLOSE"),
        ("LISTEN", "SYN-SENT"): Curve((405, 619), (405, 550), (480, 540), (595, 540), (470, 592)),
        ("LISTEN", "SYN-RECEIVED"): Curve((355, 619), (355, 550), (280, 540), (165, 540), (295, 590)),
        ("SYN-RECEIVED", "LISTEN"): Curve((85, 560), (85, 630), (180, 640), (315, 640), (205, 662), "rcv RST"),
        ("SYN-SENT", "SYN-RECEIVED"): _straight((595, 490), (165, 490), (MIDDLE, 512)),
        ("SYN-RECEIVED", "ESTABLISHED"): Curve((165, 440), (280, 440), (355, 440), (355, 366), (255, 412), "rcv ACK of SYN"),
        ("SYN-SENT", "ESTABLISHED"): Curve((595, 440), (480, 440), (405, 440), (405, 366), (505, 412)),
        ("SYN-RECEIVED", "FIN-WAIT-1"): _straight((85, 420), (85, 256), (152, 340)),
        ("ESTABLISHED", "FIN-WAIT-1"): Curve((355, 324), (355, 260), (280, 247), (165, 247), (290, 295), "CLOSE"),
        ("ESTABLISHED", "CLOSE-WAIT"): Curve((405, 324), (405, 260), (480, 247), (595, 247), (470, 295), "rcv FIN"),
        ("FIN-WAIT-1", "FIN-WAIT-2"): _straight((70, 214), (70, 136), (115, 175), "rcv ACK of FIN"),
        ("FIN-WAIT-1", "CLOSING"): Curve((165, 228), (300, 228), (MIDDLE, 215), (MIDDLE, 136), (325, 180), "rcv FIN"),
        ("FIN-WAIT-1", "TIME-WAIT"): Curve((150, 214), (215, 170), (185, 12), (315, 12), (262, 112), "rcv FIN, ACK of FIN"),
        ("CLOSE-WAIT", "LAST-ACK"): _straight((RIGHT, 214), (RIGHT, 136), (735, 175), "snd FIN"),
        ("FIN-WAIT-2", "TIME-WAIT"): Curve((70, 94), (70, 0), (140, -8), (315, -8), (168, 47), "rcv FIN"),
        ("CLOSING", "TIME-WAIT"): _straight((MIDDLE, 94), (MIDDLE, 21), (425, 57), "rcv ACK of FIN"),
        ("LAST-ACK", "CLOSED-end"): _straight((RIGHT, 94), (RIGHT, 21), (718, 57), "rcv ACK of FIN"),
        ("TIME-WAIT", "CLOSED-end"): _straight((445, 0), (595, 0), (520, 22), "Timeout=2MSL"),
    },
    columns={},
)  # fmt: skip


def _boxes(*given: str | tuple[str, tuple[str, ...]]) -> tuple[Box, ...]:
    """A box for each state, or for each pair of a title and its states."""
    return tuple(Box(g, (g,)) if isinstance(g, str) else Box(g[0], g[1], g[0]) for g in given)


ENDS = ("CLOSE_RECEIVED", "CLOSED", "ABORT")
LAST_RANKS = (("CONNECTED", "TLS12_CONNECTED"), ("READ_CLOSED", "CLOSE_RECEIVED"), ("CLOSED", "ABORT"))
DRAWN_ENDS = frozenset({("TLS12_CONNECTED", "CLOSE_RECEIVED"), ("READ_CLOSED", "CLOSED"), ("CLOSE_RECEIVED", "CLOSED")})

CLIENT = Layout(
    title="The TLS client",
    source="TLS 1.3 as RFC 8446 Appendix A.1 draws it, TLS 1.2 beside it",
    boxes=_boxes(
        "START", "WAIT_SH",
        ("1.2: server's flight", (
            "TLS12_WAIT_RINFO", "TLS12_WAIT_CERT", "TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE", "TLS12_WAIT_SKE_OPT", "TLS12_WAIT_CR",
            "TLS12_WAIT_SHD",
        )),
        ("1.2: client's flight", ("TLS12_SEND_CERT", "TLS12_SEND_CKE", "TLS12_SEND_CV")),
        ("1.2: client's Finished", ("TLS12_SEND_CCS", "TLS12_SEND_FINISHED")),
        ("1.2: server's Finished", ("TLS12_WAIT_NST", "TLS12_WAIT_CCS", "TLS12_WAIT_FIN")),
        "TLS12_CONNECTED",
        "WAIT_EE", "WAIT_CERT_CR", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED",
        ("1.3: client's flight", ("SEND_EOED", "SEND_EE", "SEND_CERT", "SEND_CV", "SEND_FINISHED")),
        "CONNECTED",
        ("1.3: authentication afterwards", ("PHA_SEND_CV", "PHA_SEND_FINISHED")),
        "READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT",
    ),
    places={}, curves={},
    columns={
        "TLS 1.2": ("1.2: server's flight", "1.2: client's flight", "1.2: client's Finished", "1.2: server's Finished", "TLS12_CONNECTED"),
        "TLS 1.3": ("WAIT_EE", "WAIT_CERT_CR", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED", "1.3: client's flight", "CONNECTED",
                    "1.3: authentication afterwards"),
    },
    ranks=LAST_RANKS, ends=ENDS, drawn_ends=DRAWN_ENDS,
    undrawn=frozenset({("WAIT_SH", "TLS12_CONNECTED"), ("PHA_SEND_CV", "READ_CLOSED"), ("PHA_SEND_FINISHED", "READ_CLOSED")}),
)  # fmt: skip

SERVER = Layout(
    title="The TLS server",
    source="TLS 1.3 as RFC 8446 Appendix A.2 draws it, TLS 1.2 beside it",
    boxes=_boxes(
        "START", "RECVD_CH", "WAIT_CH2",
        ("1.2: server's flight", (
            "TLS12_SEND_RINFO", "TLS12_SEND_CERT", "TLS12_SEND_CSTAT", "TLS12_SEND_SKE", "TLS12_SEND_SKE_OPT", "TLS12_SEND_CR",
            "TLS12_SEND_SHD",
        )),
        ("1.2: client's flight", ("TLS12_WAIT_CERT", "TLS12_WAIT_CKE", "TLS12_WAIT_CV")),
        ("1.2: client's Finished", ("TLS12_WAIT_CCS", "TLS12_WAIT_FIN")),
        ("1.2: server's Finished", ("TLS12_SEND_NST", "TLS12_SEND_CCS", "TLS12_SEND_FINISHED")),
        "TLS12_CONNECTED",
        "NEGOTIATED",
        ("1.3: server's flight", ("SEND_CERT_CR", "SEND_CERT", "SEND_CV", "SEND_FINISHED")),
        "WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED", "CONNECTED",
        ("1.3: authentication afterwards", ("PHA_WAIT_CV", "PHA_WAIT_FINISHED")),
        "READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT",
    ),
    places={}, curves={},
    columns={
        "TLS 1.2": ("1.2: server's flight", "1.2: client's flight", "1.2: client's Finished", "1.2: server's Finished", "TLS12_CONNECTED"),
        "TLS 1.3": ("NEGOTIATED", "1.3: server's flight", "WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED",
                    "CONNECTED", "1.3: authentication afterwards"),
    },
    ranks=LAST_RANKS, ends=ENDS, drawn_ends=DRAWN_ENDS,
    undrawn=frozenset({("RECVD_CH", "TLS12_CONNECTED"), ("PHA_WAIT_CV", "READ_CLOSED"), ("PHA_WAIT_FINISHED", "READ_CLOSED")}),
)  # fmt: skip

LAYOUTS: Mapping[str, Layout] = {"tcp": TCP, "tls_client": CLIENT, "tls_server": SERVER}
