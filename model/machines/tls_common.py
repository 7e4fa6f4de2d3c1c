"""What every phase of TLS shares beside alerts: closing, middlebox-compatibility ChangeCipherSpec.

RFC 8446 sections 5, 6.1 and D.4, RFC 5246 section 7.2.1.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import RECV, SAME, TRUE, Expr, Row, Term, Var, row
from wirestate.model.machines import tls_alerts
from wirestate.model.machines.tls_alerts import CLOSE, CLOSURE, D18, UNHEARD, Phases, alert, sent
from wirestate.model.machines.tls_table import answer_left, offers_13, recv, renegotiating, rfc, send, write_side


def _closing(p: Phases) -> list[Row]:
    open_states = ("CONNECTED", "TLS12_CONNECTED", *p.half_rtt)
    pha = tuple(s for s in p.tls13 if s.startswith("PHA_"))
    handshake = tuple(s for s in (*p.hello, *p.tls12, *p.tls13) if s not in (*open_states, *pha, "READ_CLOSED"))
    not_closed = write_side.ne("closed")
    closed: dict[Var, Term] = {write_side: "closed"}
    return [
        alert("close: send close_notify", (*open_states, *pha), True, SAME, CLOSE & not_closed, cite=CLOSURE, sets=closed),
        alert("close: send close_notify, the other side closed", ("READ_CLOSED", "CLOSE_RECEIVED"), True, "CLOSED",
               CLOSE & not_closed, cite=CLOSURE, sets=closed),
        *sent(p, "close: give up the handshake", handshake, "CLOSED", CLOSE & not_closed, cite=CLOSURE, sets=closed),
        *_heard_close(p, pha, not_closed),
        *[row(f"close: {kind} ignored after close_notify", ("READ_CLOSED", "CLOSE_RECEIVED"), RECV(kind), SAME, cite=CLOSURE, when=TRUE)
          for kind in m.MESSAGES],
    ]  # fmt: skip


def _heard_close(p: Phases, pha: tuple[str, ...], not_closed: Expr) -> list[Row]:
    heard = tuple(s for s in (*p.hello, *p.tls12, *p.tls13) if s not in ("CONNECTED", *pha, "READ_CLOSED"))
    # where one's own close_notify may have been sent without ending the connection
    answered = ("TLS12_CONNECTED", *p.half_rtt, *(("RECVD_CH",) if p.role == "server" else ()))
    half = "each direction is closed on its own"
    begun: dict[str, Term] = {"PHA_SEND_CV": "CertificateVerify", "PHA_SEND_FINISHED": "Finished"}
    whole = tuple(s for s in ("CONNECTED", *pha) if s not in begun)
    rows = [
        alert("close: close_notify received, TLS 1.3", whole, False, "READ_CLOSED", CLOSE & not_closed, cite=CLOSURE, note=half),
        *(alert(f"close: close_notify received, {left} due", state, False, "READ_CLOSED", CLOSE & not_closed, cite=CLOSURE,
                 sets={answer_left: left}, note=half) for state, left in begun.items() if state in pha),
        alert("close: close_notify received, all closed", ("CONNECTED", *pha), False, "CLOSED", CLOSE & ~not_closed, cite=CLOSURE),
        alert("close: close_notify received", heard, False, "CLOSE_RECEIVED", CLOSE & not_closed, cite=CLOSURE,
               note="D12: a close_notify during a handshake ends it; in TLS 1.2 it ends the connection"),
        alert("close: close_notify answered", answered, False, "CLOSED", CLOSE & ~not_closed, cite=CLOSURE),
    ]  # fmt: skip
    if p.half_rtt:
        rows += [
            alert("close: close_notify received before the client's flight", p.unheard, False, "CLOSE_RECEIVED", CLOSE & not_closed,
                   cite=CLOSURE, epoch=UNHEARD, note=D18),
            alert("close: close_notify answered before the client's flight", p.unheard, False, "CLOSED", CLOSE & ~not_closed,
                   cite=CLOSURE, epoch=UNHEARD, note=D18),
        ]  # fmt: skip
    return rows


def _compatibility(p: Phases) -> list[Row]:
    clear = m.EPOCH.eq("PLAINTEXT")
    ccs = rfc("8446", "5", "D.4")
    note = "D11: a ChangeCipherSpec between the fragments of a handshake message is refused, not dropped"
    # in a renegotiation the peer's Finished was received long ago
    first = m.CCS_VALID & offers_13 & ~m.INTERLEAVED & ~renegotiating
    return [
        recv("ccs: dropped", p.drops_ccs, "ChangeCipherSpec", SAME, cite=ccs, epoch=clear, when=first, note=note),
        send("ccs: sent for middleboxes", p.sends_ccs, "ChangeCipherSpec", SAME, cite=ccs, epoch=clear, when=first),
    ]  # fmt: skip


def rows(p: Phases) -> list[Row]:
    return [*tls_alerts.rows(p), *_closing(p), *_compatibility(p)]
