"""What is claimed of the record and alert layer at the TLS server: inventory rows R1 to R8, R10, R11, R13 to R15.

Not here: R9 (the TLS tables do not see the end of the TCP stream) and R12 (they count no budgets). The ghosts are in
`tls_server_ghosts`; which keys each side has reached is told by what was said, not by the machine.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import FALSE, At
from wirestate.model.machines.tls_table import (
    alert_owed,
    read_epoch,
    read_generation,
    rfc,
    write_epoch,
    write_generation,
)
from wirestate.model.properties import tls_server_ghosts as g
from wirestate.model.properties.claims import Property, implies
from wirestate.model.properties.tls_server_ghosts import IN12, IN13, accepted, claim, received, sent
from wirestate.model.system import ACCEPTED, After, Changes, Does

DATA, SENDS_DATA = accepted("ApplicationData"), sent("ApplicationData")
ALERT_IN, ALERT_OUT = accepted("Alert"), sent("Alert")
NOT_ALERTS = tuple(k for k in g.SENT if k != "Alert")
DELIVERS = Does("deliver_data") | Does("deliver_early_data")
NOW_READ = m.EPOCH.eq(g.read_keys.var) & m.GENERATION.eq(g.read_generation.var)
NOW_WRITE = m.EPOCH.eq(g.write_keys.var) & m.GENERATION.eq(g.write_generation.var)
OWED = At(("ABORT",))
GONE = At(("ABORT", "CLOSED"))
PENDING = ("READ_CLOSED", "CLOSE_RECEIVED")


def _application_data() -> list[Property]:
    return [
        claim("R1", "A server sends application data only under application keys: after both Finished, in TLS 1.3 after its own, in a renegotiation before its ChangeCipherSpec",
              implies(SENDS_DATA, m.EPOCH.eq("APPLICATION") & ((IN13 & g.own_finished.var) | (g.ever_done.var & (g.DONE | ~g.own_ccs.var)))),
              rfc("5246", "7.4.9", "7.1") + rfc("8446", "2", "A.2"), witness=SENDS_DATA & g.ever_done.var & g.RUNNING),
        claim("R1", "After its close_notify a server sends nothing but alerts",
              implies(sent(*NOT_ALERTS), ~g.closed_out.var), rfc("5246", "7.2.1") + rfc("8446", "6.1"), part="after close_notify",
              witness=ALERT_OUT & g.closed_out.var),
        claim("R2", "A server delivers application data only after the client's Finished, early data apart, and in a renegotiation not between ChangeCipherSpec and Finished",
              implies(Does("deliver_data"), m.EPOCH.eq("APPLICATION") & g.ever_done.var & (g.finished.var | ~g.ccs.var))
              & implies(Does("deliver_data") & IN13, g.finished.var), rfc("5246", "7.4.9") + rfc("8446", "5.1", "4.4.4"),
              witness=Does("deliver_data") & g.RUNNING),
        claim("R2", "A server accepts no application data in the clear",
              implies(DATA, m.EPOCH.ne("PLAINTEXT")), rfc("5246", "10") + rfc("8446", "5.1"), part="in the clear",
              witness=received("ApplicationData") & m.EPOCH.eq("PLAINTEXT") & g.hello.var),
    ]  # fmt: skip


def _keys() -> list[Property]:
    usual = tuple(k for k in m.MESSAGES if k not in {"Alert", "ChangeCipherSpec", "ApplicationData"})
    first = m.EPOCH.eq("PLAINTEXT") | (m.EPOCH.eq("EARLY") & g.offered_early.var)
    early_alert = IN13 & g.own_finished.var & ~g.keyed.var & ~g.finished.var & first & m.GENERATION.eq(0)
    skipped = accepted("ApplicationData") & (IN13 | g.stage.var.eq("retry"))
    whole = ~m.INTERLEAVED & m.ENDS_RECORD
    changing = accepted("EndOfEarlyData", "KeyUpdate") | (accepted("Finished") & IN13 & g.RUNNING)
    read, write = Changes(read_epoch) | Changes(read_generation), Changes(write_epoch) | Changes(write_generation)
    back = (Changes(read_epoch) & (read_epoch.eq("APPLICATION") | After(read_epoch.eq("PLAINTEXT")))) | (
        Changes(write_epoch) & (write_epoch.eq("APPLICATION") | After(write_epoch.eq("PLAINTEXT")))
    )
    return [
        claim("R3", "A server accepts a handshake message or delivers data only under the keys that the client has reached",
              implies(accepted(*usual) | (received("ApplicationData") & DELIVERS), NOW_READ), rfc("5246", "6.2.3") + rfc("8446", "5.2"),
              witness=accepted("Finished") & NOW_READ & g.IN12),
        claim("R3", "A ChangeCipherSpec that changes keys, and an alert but for an early one of a client that could not go on, comes under the keys that the client has reached",
              implies(accepted("ChangeCipherSpec") & IN12 & g.hello.var, NOW_READ) & implies(ALERT_IN, NOW_READ | early_alert),
              rfc("5246", "6.2.3") + rfc("8446", "5.2", "6"), part="exceptions", witness=ALERT_IN & ~NOW_READ,
              note="D18: before the client's flight a TLS 1.3 server accepts an alert in the clear or under early keys"),
        claim("R4", "A TLS 1.3 message that changes the client's keys ends its record, and no handshake message is incomplete then",
              implies(changing, whole), rfc("8446", "5.1"), witness=changing & g.AFTERWARDS),
        claim("R4", "A Finished of TLS 1.3 ends its record, after the handshake too", implies(accepted("Finished") & IN13, whole), rfc("8446", "5.1"),
              part="Finished", witness=accepted("Finished") & g.AFTERWARDS, note="the RFC asks it of who sends: a Finished can precede a change of keys"),
        claim("R4", "A ChangeCipherSpec is accepted only when no handshake message is incomplete",
              implies(accepted("ChangeCipherSpec"), ~m.INTERLEAVED), rfc("8446", "5", "5.1"), part="ChangeCipherSpec",
              witness=accepted("ChangeCipherSpec") & IN12),
        claim("R4", "A ClientHello that offers TLS 1.3 ends its record",
              implies(accepted("ClientHello") & ~g.ever_done.var & m.OFFERS_13, whole), rfc("8446", "5.1"), part="ClientHello",
              witness=accepted("ClientHello") & m.OFFERS_13),
        claim("R5", "A TLS 1.3 server accepts no message and delivers no data while a handshake message is incomplete",
              implies((accepted(*usual) | DELIVERS) & IN13, ~m.INTERLEAVED), rfc("8446", "5.1"),
              witness=received("ApplicationData") & IN13 & m.INTERLEAVED & g.DONE),
        claim("R5", "A TLS 1.3 server neither skips early data nor accepts user_canceled while a handshake message is incomplete, nor sends it then",
              implies(skipped | (ALERT_IN & g.CANCEL & IN13) | (ALERT_OUT & g.CANCEL & IN13), ~m.INTERLEAVED), rfc("8446", "5.1"), part="in between",
              witness=skipped & m.EPOCH.eq("EARLY") & ~g.early.var),
        claim("R5", "A server refuses records of unknown type, empty ones, and unknown handshake messages",
              implies(accepted("UnknownRecord", "EmptyRecord", "UnknownHandshake"), FALSE), rfc("8446", "4", "5", "5.1") + rfc("5246", "6.2.1"),
              part="unknown", witness=received("UnknownRecord") & g.hello.var),
        claim("R13", "What a server accepts changes no keys that it writes with",
              implies(received(), ~write), rfc("8446", "4.6.3", "7.2") + rfc("5246", "7.1"), part="reading", witness=accepted() & read & IN12),
        claim("R13", "What a server sends changes the keys that it reads with only at its Finished in TLS 1.3",
              implies(sent() & read, sent("Finished") & IN13 & g.RUNNING), rfc("8446", "7.2", "A.2") + rfc("5246", "7.1"), part="writing",
              witness=sent("Finished") & IN13 & read),
        claim("R13", "No keys are used again once left: epochs only go forward",
              ~back, rfc("8446", "5.3", "7.2") + rfc("5246", "6.1"), part="forward", witness=Changes(read_epoch) & IN13,
              note="reads the variables of the machine; that messages come under these keys is R3"),
    ]  # fmt: skip


def _alerts() -> list[Property]:
    error = received(*(k for k in m.MESSAGES if k != "Alert"))
    gives_up = received("Alert") & (g.CLOSE | g.CANCEL) & At(("WAIT_CERT", "WAIT_FINISHED")) & ~g.keyed.var
    early_only = m.GENERATION.eq(0) & ~m.INTERLEAVED & (m.EPOCH.eq("PLAINTEXT") | m.EPOCH.eq("EARLY") & g.offered_early.var)
    return [
        claim("R6", "After a fatal alert, or an error that it found, a server accepts nothing and sends nothing but the one alert",
              implies(g.ended.var, ~(received() & ACCEPTED) & ~sent(*NOT_ALERTS)), rfc("5246", "7.2.2") + rfc("8446", "6", "6.2"),
              witness=g.ended.var & g.hello.var),
        claim("R6", "A fatal alert ends the connection at the server that accepts it; in TLS 1.3 any alert but close_notify and user_canceled does",
              implies(g.ERROR_IN, After(At(("ABORT",)))), rfc("5246", "7.2.2") + rfc("8446", "6"), part="accepted",
              witness=g.ERROR_IN & m.LEVEL.eq("warning")),
        claim("R7", "After the client's close_notify a server delivers nothing and takes note of nothing",
              implies(g.closed_in.var, ~DELIVERS & ~accepted()), rfc("8446", "6.1") + rfc("5246", "7.2.1"),
              witness=received("ApplicationData") & g.closed_in.var),
        claim("R8", "A server that closes the connection without an error sent close_notify",
              implies(At(("CLOSED",)), g.closed_out.var | g.chosen.var.eq("older")), rfc("5246", "7.2.1") + rfc("8446", "6.1"),
              witness=At(("CLOSED",)) & g.ever_done.var, note="a version before TLS 1.2 leaves the model as if closed"),
        claim("R10", "A server's alerts, that for a refused message too, are sent under the keys that it has reached",
              implies(ALERT_OUT, NOW_WRITE), rfc("8446", "4.4.4", "6") + rfc("5246", "7.2"), witness=ALERT_OUT & g.refused.var & g.own_finished.var),
        claim("R10", "A client that has not begun its flight is heard when it gives up, in the clear or under early keys too",
              implies(gives_up & early_only, ACCEPTED), rfc("8446", "6.1", "A.1"), part="heard",
              witness=gives_up & early_only & m.EPOCH.eq("EARLY"), note="D18"),
        claim("R10", "All else that a server sends is under the keys that it has reached",
              implies(sent(*(k for k in NOT_ALERTS if k != "ChangeCipherSpec")) | (sent("ChangeCipherSpec") & IN12), NOW_WRITE),
              rfc("8446", "5.2", "7.2", "A.2") + rfc("5246", "6.2.3"), part="messages", witness=sent("Finished") & IN12),
        claim("R11", "A message other than an alert that ends the connection is one for which a fatal alert is owed",
              implies(error & ~GONE & After(At(("ABORT",))), After(alert_owed.ne("none"))), rfc("5246", "7.2.2") + rfc("8446", "6.2"),
              witness=error & ~GONE & After(At(("ABORT",)) & alert_owed.eq("decrypt_error"))),
        claim("R11", "After an error that it found, a server sends one alert, which is fatal",
              implies(ALERT_OUT & g.refused.var, ~g.alerted.var & m.LEVEL.eq("fatal")), rfc("5246", "7.2.2") + rfc("8446", "6.2"), part="one",
              witness=ALERT_OUT & g.refused.var),
        claim("R11", "After a fatal alert of the client a server sends no alert",
              implies(ALERT_OUT & ~g.refused.var, ~g.ended.var), rfc("5246", "7.2.2") + rfc("8446", "6.2"), part="none", witness=g.ended.var & ~g.refused.var),
    ]  # fmt: skip


def _closing() -> list[Property]:
    close_in = received("Alert") & g.CLOSE & ACCEPTED
    open13 = At(("CONNECTED", "PHA_WAIT_CV", "PHA_WAIT_FINISHED"))
    warning = m.LEVEL.eq("warning") & ~g.CLOSE
    return [
        claim("R14", "After user_canceled a server sends nothing but close_notify or a fatal alert",
              implies(g.canceled.var, ~sent(*NOT_ALERTS) & ~(ALERT_OUT & warning)), rfc("8446", "6.1"), witness=ALERT_OUT & g.CLOSE & g.canceled.var),
        claim("R14", "A server that accepts user_canceled goes on until close_notify",
              implies(ALERT_IN & g.CANCEL, ~After(At(("ABORT", "CLOSED", *PENDING)))), rfc("8446", "6.1"), part="received", witness=ALERT_IN & g.CANCEL & IN13),
        claim("R15", "In TLS 1.3 a close_notify closes only the client's side: the server may go on sending",
              implies(close_in & open13 & ~g.closed_out.var, After(At(("READ_CLOSED",)))), rfc("8446", "6.1"), part="half",
              witness=SENDS_DATA & g.closed_in.var),
        claim("R15", "In TLS 1.2 a server that is connected answers close_notify with its own",
              implies(close_in & At(("TLS12_CONNECTED",)) & ~g.closed_out.var, After(At(("CLOSE_RECEIVED",)))), rfc("5246", "7.2.1"), part="owed",
              witness=close_in & At(("TLS12_CONNECTED",)) & ~g.closed_out.var, note="in CLOSE_RECEIVED a server can send nothing but alerts"),
        claim("R15", "In TLS 1.2 a server sends nothing after the client's close_notify but its own",
              implies(g.closed_in.var & ~IN13, ~sent(*NOT_ALERTS)), rfc("5246", "7.2.1"), part="reply", witness=ALERT_OUT & g.CLOSE & g.closed_in.var & IN12),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*_application_data(), *_keys(), *_alerts(), *_closing()]
