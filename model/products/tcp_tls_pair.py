"""Two ends with TLS over TCP, and a network that loses, duplicates and reorders: how connections end, on both sides.

It is the pair of `tcp_pair` with the socket of `tls_socket` at each end and, in place of the TLS machines, `tls_ending`, which
says what they are to a connection that ends; what that table says of handshakes and of other messages is left out. The one octet
that an end sends is its TLS's last word: a close_notify or a fatal alert. What TLS writes is given to TCP at once, what TCP
received is read at once, the end is reported at once, and a user whose time is over aborts at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from wirestate.model.core import CALL, RECV, SEND, TRUE, Const, Expr, In, Machine, Ref, Value
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.explore import substitute
from wirestate.model.products import tls_ending as e
from wirestate.model.products import tls_socket as k
from wirestate.model.products.tcp_pair import CONFIGURATION, moves_of_pair, opening, old_syn, phase, side, talks, user
from wirestate.model.products.tcp_tls import SIGNALS, Part
from wirestate.model.system import Endpoint, Move, System, instance

STARTS = (
    ("closes", "both", False, False), ("aborts", "A", True, False), ("stalls", "B", False, True), ("stalls", "B", False, False),
)  # fmt: skip
"""What the users do, whose TLS has a last word, and whether A's and B's user give a connection a limited time."""
ABORT = CALL("ABORT")


class Layers:
    """The two parts that an end has above its TCP."""

    def __init__(self, name: str, socket: Machine, tls: Machine) -> None:
        self.socket, self.tls = instance(at_once(socket), f"{name}'s socket"), instance(tls, f"{name}'s TLS")
        said = disjunction(In(self.tls.state, (s,)) for s in (e.WRITE_CLOSED, e.CLOSED, e.FAILED))
        self.use = Part(self.socket, {k.DONE: said, k.DRAINED: TRUE})
        self.words = Part(self.tls)
        self.word = e.word(name)


def at_once(socket: Machine) -> Machine:
    """The socket's table without its buffers: what is written is in TCP, and what was received is read."""
    rules = []
    for rule in socket.rules:
        busy = rule.event in (k.READ, CALL("SEND"))
        buffers: dict[Ref, Value] = dict.fromkeys((k.output, k.input_), "bytes" if busy else "empty")
        sets = tuple((v, term) for v, term in rule.sets if v not in buffers)
        rules.append(replace(rule, when=substitute(rule.when, buffers), sets=sets))
    return replace(socket, rules=tuple(rules), vars=tuple(v for v in socket.vars if v not in (k.output, k.input_)))


def tcp_tls_pair(machines: Callable[[str], Machine]) -> System:
    """The pair."""
    sides = {name: side(name, 1) for name in ("A", "B")}
    layers = {name: Layers(name, machines("tls_socket"), machines("tls_ending")) for name in sides}
    tcps = [Endpoint(machines("tcp"), s.name, s.state, s.own) for s in sides.values()]
    moves: list[Move] = []
    for move in moves_of_pair(tcps, *sides.values()):
        moves += _with_tls(move, layers) if move.who in layers else [move]
    moves.append(Move("A stalls", "network", None, In(user, ("stalls",)) & In(phase, ("on",)), ((phase, "silent"),)))
    ends = (*tcps, *(end for each in layers.values() for end in (each.socket, each.tls)))
    above = tuple(
        v for each in layers.values() for end in (each.socket, each.tls) for v in (end.state, *end.vars.values())
    )
    return System(
        "tcp_tls_pair", (*CONFIGURATION, *(v for s in sides.values() for v in s.vars), *above, *(each.word for each in layers.values())),
        tuple(moves), ends, _start(layers),
        "two ends with TLS over TCP, from OPEN to the end, over a network that loses, duplicates and reorders",
        searched=True,
    )  # fmt: skip


def _start(layers: dict[str, Layers]) -> Expr:
    limits = [each.socket.vars[k.deadline] for each in layers.values()]
    plain = conjunction((In(opening, ("passive-OPEN",)), In(old_syn, ("no",))))
    return plain & disjunction(
        conjunction((In(user, (does,)), In(talks, (who,)), In(limits[0], (a,)), In(limits[1], (b,)))) for does, who, a, b in STARTS
    )


def _with_tls(move: Move, layers: dict[str, Layers]) -> Iterator[Move]:
    """A step of TCP with what the socket and TLS do at it."""
    me, peer = layers[move.who], layers["B" if move.who == "A" else "A"]
    found = [move]
    if move.event == CALL("SEND"):
        found = list(_written(move, me))
    elif move.event is not None and move.event.kind == "call" and move.event.name != "queued-CLOSE":
        if move.event == ABORT:
            found = list(me.use.must(move, k.EXPIRY))
        found = [each for one in found for each in me.use.must(one, move.event)]
    for effect in move.effects:
        if effect == "take_text":
            found = [each for one in found for each in _read(one, me, peer)]
        elif effect in SIGNALS:
            found = [me.use.may(me.use.may(one, SIGNALS[effect]), k.REPORT) for one in found]
    yield from found


def _written(move: Move, me: Layers) -> Iterator[Move]:
    """TLS writes its last word, which the socket gives to TCP."""
    for word in e.WORDS:
        for written in me.words.must(move, SEND(word)):
            for handed in me.use.must(written, k.WRITE):
                for sent in me.use.must(handed, CALL("SEND")):
                    yield replace(sent, sets=(*sent.sets, (me.word, word)))


def _read(move: Move, me: Layers, peer: Layers) -> Iterator[Move]:
    """TLS reads the other's last word, unless it is over already."""
    over = In(me.tls.state, tuple(s for s in me.tls.machine.states if me.tls.machine.absorbs(s)))
    yield replace(move, when=conjunction((move.when, over)))
    for word in e.WORDS:
        told = replace(move, when=conjunction((move.when, In(peer.word, (word,)))))
        for read in me.words.must(told, RECV(word)):
            yield from me.use.must(read, k.READ, {k.LAST: Const(word == "close_notify")})
