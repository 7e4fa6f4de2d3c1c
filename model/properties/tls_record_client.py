"""Properties of the record and alert layer at the TLS client, for TLS 1.2 and 1.3 (inventory rows R1 to R8, R10, R11, R13 to R15).

Which keys a record should be under is told by the messages before it (`tls_client_ghosts`), not by the client's own variables.
R9 (the end of the stream) needs TCP, and R12 (how many messages without progress are borne) is no matter of these tables.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import At
from wirestate.model.machines.tls_table import alert_owed, read_epoch, read_generation, write_epoch, write_generation
from wirestate.model.properties import tls_client_ghosts as g
from wirestate.model.properties.claims import Kind, Property, implies
from wirestate.model.properties.tls_client_ghosts import ANY_HEARD, ANY_RECEIVED, ANY_SENT, client, heard, received, rfc, sent
from wirestate.model.system import ACCEPTED, After, Changes, Does

DATA_OUT, ALERT_OUT, ALERT_IN = sent("ApplicationData"), sent("Alert"), heard("Alert")
DELIVERS = Does("deliver_data") | Does("deliver_early_data")
TLS13, ABORT = g.sh13.var, At(("ABORT",))
NEGOTIATED12 = g.sh12.var | g.completed.var
COMPATIBLE = heard("ChangeCipherSpec") & ~g.sh12.var & ~g.completed.var
"""A ChangeCipherSpec that TLS 1.3 drops (C13-13 says when)."""
OTHER_OUT = sent(*g.NOT_ALERTS)
NEW_KEYS_IN = g.SH13 | (heard("Finished") & TLS13) | g.KU_IN


def _data() -> list[Property]:
    first = ~g.completed.var
    early = m.EPOCH.eq("EARLY") & g.offered_early.var & ~g.hrr.var & ~g.own_finished.var & ~g.eoed.var
    old_keys = g.completed.var & (~g.own_ccs.var | (g.own_finished.var & g.finished.var))
    start = g.fs_ok.var & g.shd.var & g.own_finished.var
    rejected = g.extensions.var & ~g.early.var
    both = g.good_finished.var & g.own_finished.var & (TLS13 | g.completed.var)
    return [
        client("R1", "A TLS 1.3 client sends data after its Finished, or before it as early data that was offered and not rejected",
               implies(DATA_OUT & (TLS13 | (first & ~g.sh12.var)), early & ~rejected | (g.own_finished.var & g.finished.var & m.EPOCH.eq("APPLICATION"))),
               rfc("8446", "2.3", "4.2.10", "A.1"), DATA_OUT & m.EPOCH.eq("EARLY") & g.early.var, part="1.3"),
        client("R1", "A TLS 1.2 client sends data after both Finished, as a False Start, or in a renegotiation under the old keys",
               implies(DATA_OUT & NEGOTIATED12, start | old_keys), rfc("5246", "7.4.9", "7.4.1.1") + rfc("7918", "3"),
               DATA_OUT & g.completed.var & ~g.own_finished.var, part="1.2"),
        client("R1", "Wrong: no client sends data before the server's Finished (early data of TLS 1.3 and the False Start of TLS 1.2 do)",
               implies(DATA_OUT, g.finished.var | g.completed.var), rfc("8446", "2.3") + rfc("7918", "3"), DATA_OUT & g.fs_ok.var & ~g.finished.var, part="never early",
               kind=Kind.FALSE),
        client("R2", "Application data is delivered only after both Finished of a handshake, and in a renegotiation not between ChangeCipherSpec and both Finished",
               implies(DELIVERS, both | (g.completed.var & ~g.ccs_in.var)),
               rfc("8446", "5.1") + rfc("5246", "7.4.9"), DELIVERS & g.sh12.var & ~g.finished.var, part="after"),
        client("R2", "Application data in the clear is never delivered", implies(DELIVERS, m.EPOCH.eq("APPLICATION")), rfc("8446", "5.1"),
               DELIVERS, part="keys"),
        client("R2", "Application data is not accepted before the server's first Finished", implies(heard("ApplicationData"), g.completed.var | g.finished.var),
               rfc("8446", "5.1") + rfc("5246", "7.4.9"), heard("ApplicationData"), part="accepted"),
    ]  # fmt: skip


def _records() -> list[Property]:
    content = ("ChangeCipherSpec", "ApplicationData", *g.HANDSHAKE)
    exempt = "the tables judge the end of a TLS 1.2 record only at ChangeCipherSpec"
    return [
        client("R3", "A message is accepted only under the keys that the messages before it call for, but for a ChangeCipherSpec that TLS 1.3 drops",
               implies(ANY_HEARD & ~COMPATIBLE, g.UNDER_IN), rfc("5246", "6.2.3") + rfc("8446", "5.2"), ANY_HEARD & g.completed.var),
        client("R4", "At a change of the server's keys in TLS 1.3 no handshake message is incomplete and nothing follows in the record",
               implies(NEW_KEYS_IN, m.ENDS_RECORD & ~m.INTERLEAVED), rfc("8446", "5.1"), g.KU_IN, part="1.3"),
        client("R4", "A HelloRetryRequest, which is a ServerHello, ends its record, and no handshake message is incomplete then",
               implies(heard("HelloRetryRequest"), m.ENDS_RECORD & ~m.INTERLEAVED), rfc("8446", "4.1.4", "5.1"), heard("HelloRetryRequest"), part="retry"),
        client("R4", "At the ChangeCipherSpec of TLS 1.2 no handshake message is incomplete", implies(g.CCS_IN, ~m.INTERLEAVED), rfc("5246", "7.1"),
               g.CCS_IN, part="1.2", note=exempt),
        client("R5", "In TLS 1.3 nothing but an alert that ends the connection or its reading is accepted between the fragments of a handshake message",
               implies((heard(*content) | (ALERT_IN & g.CANCEL)) & TLS13, ~m.INTERLEAVED), rfc("8446", "5.1"), ALERT_IN & g.CANCEL & TLS13, part="fragments"),
        client("R5", "In TLS 1.3 a client sends nothing but an alert that ends the connection or its sending between the fragments of a handshake message",
               implies((sent(*g.NOT_ALERTS) | (ALERT_OUT & g.CANCEL)) & TLS13, ~m.INTERLEAVED), rfc("8446", "5.1"), ALERT_OUT & g.CANCEL & TLS13, part="own fragments"),
        client("R5", "No record of an unknown content type is accepted, nor one without content", ~heard("UnknownRecord", "EmptyRecord"),
               rfc("8446", "5", "5.1") + rfc("5246", "6"), received("UnknownRecord") & At(("TLS12_WAIT_SKE",)) & ~ACCEPTED, part="types"),
    ]  # fmt: skip


def _failure() -> list[Property]:
    dead = g.refused.var | g.error_out.var | g.error_in.var
    owed = ALERT_OUT & g.refused.var & ~g.error_out.var
    refusing = ANY_RECEIVED & ~received("Alert") & After(ABORT) & ~ABORT
    return [
        client("R6", "After a fatal alert, sent or received, and after a refused message nothing is accepted, sent or delivered but the alert owed",
               implies(dead, ~(ACCEPTED | OTHER_OUT | DELIVERS) & (~ALERT_OUT | g.refused.var)), rfc("5246", "7.2.2") + rfc("8446", "6.2"),
               owed, note="whether the session may be resumed is not modelled"),
        client("R11", "What a client refuses ends the connection and is answered with an alert", implies(refusing, After(alert_owed.ne("none"))),
               rfc("5246", "7.2.2") + rfc("8446", "6.2"), refusing, part="owed"),
        client("R11", "At most one fatal alert is sent, and none after a fatal alert was received",
               implies(g.error_out.var | (g.error_in.var & ~g.refused.var), ~ALERT_OUT), rfc("5246", "7.2.2") + rfc("8446", "6.2"), owed, part="once"),
        client("R11", "The alert that is sent for a refused message is the one owed",
               implies(ALERT_OUT & g.refused.var, m.LEVEL.eq("fatal") & m.DESCRIPTION.ne("close_notify")), rfc("8446", "6.2"), owed, part="which"),
    ]  # fmt: skip


def _closing() -> list[Property]:
    open12, open13 = At(("TLS12_CONNECTED",)), At(("CONNECTED",))
    over = After(At(("READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT")))
    close = received("Alert") & ACCEPTED & g.CLOSE & ~g.DEAF
    return [
        client("R1", "After its close_notify a client sends nothing but alerts", ~(OTHER_OUT & g.close_out.var), rfc("8446", "6.1") + rfc("5246", "7.2.1"),
               close & g.close_out.var, part="closed"),
        client("R7", "Nothing that comes after the server's close_notify is delivered", ~(DELIVERS & g.close_in.var), rfc("8446", "6.1"),
               ANY_RECEIVED & ACCEPTED & g.close_in.var),
        client("R8", "A client whose connection is closed has sent close_notify", implies(At(("CLOSED",)), g.close_out.var),
               rfc("8446", "6.1") + rfc("5246", "7.2.1"), At(("CLOSED",)) & g.own_finished.var, note="that TCP is closed only then needs TCP in the model"),
        client("R14", "After user_canceled a client sends nothing but alerts", ~(OTHER_OUT & g.canceled.var), rfc("8446", "6.1"),
               ALERT_OUT & g.CLOSE & g.canceled.var, part="sent", note="RFC 9846 asks for the close_notify that RFC 8446 recommends"),
        client("R14", "A client that hears user_canceled goes on reading until close_notify",
               implies(ALERT_IN & g.CANCEL, After(~At(("ABORT", "CLOSED", "READ_CLOSED", "CLOSE_RECEIVED")))), rfc("8446", "6.1"),
               ALERT_IN & g.CANCEL & TLS13, part="heard"),
        client("R15", "In TLS 1.3 the server's close_notify closes the server's direction only", implies(close & open13 & ~g.close_out.var, After(At(("READ_CLOSED",)))),
               rfc("8446", "6.1"), DATA_OUT & g.close_in.var, part="half"),
        client("R15", "In TLS 1.2 nothing but close_notify follows the server's close_notify", ~(OTHER_OUT & g.close_in.var & g.completed.var),
               rfc("5246", "7.2.1"), ALERT_OUT & g.CLOSE & g.close_in.var & g.completed.var, part="reply"),
        client("R15", "A TLS 1.2 connection that the server's close_notify ends is closed only when the client has answered it",
               implies(At(("CLOSED",)) & g.close_in.var & g.completed.var, g.close_out.var), rfc("5246", "7.2.1"),
               At(("CLOSED",)) & g.close_in.var & g.completed.var, part="answered"),
        client("R15", "A close_notify ends what is read, in a handshake too", implies(close, over), rfc("8446", "6.1") + rfc("5246", "7.2.1"),
               close & g.shd.var & ~(open12 | open13), part="read", note="D12"),
    ]  # fmt: skip


def _directions() -> list[Property]:
    own = sent(*(k for k in g.SENT_KINDS if k not in ("Alert", "ChangeCipherSpec")))
    shaken = m.EPOCH.eq("HANDSHAKE") & TLS13
    first = m.EPOCH.eq("PLAINTEXT") | (m.EPOCH.eq("EARLY") & g.offered_early.var & ~g.hrr.var)
    begun = g.own_cert.var.ne("none") & ~g.refused.var
    earlier = ~g.sh12.var & ~g.completed.var & ~g.own_finished.var & ~begun & m.GENERATION.eq(0) & (first | shaken)
    both = "RFC 8446 and 5246 have one key per direction; that they differ is part of the key schedule, which is not modelled"
    return [
        client("R10", "An alert is sent under the current keys, or by a TLS 1.3 client that sent nothing of its flight in the clear, under early or under handshake keys",
               implies(ALERT_OUT, g.UNDER_OUT | earlier), rfc("8446", "6", "A.1") + rfc("5246", "6.1"), ALERT_OUT & g.completed.var & g.refused.var,
               note="D18; what a client that failed had sent of its flight is not followed"),
        client("R13", "What a client sends is under the keys that the messages before call for, so each KeyUpdate or ChangeCipherSpec changes its own direction",
               implies(own, g.UNDER_OUT), rfc("8446", "5.3", "7.2") + rfc("5246", "6.1"), own & m.GENERATION.eq(2), part="write", note=both),
        client("R13", "Nothing that the client sends changes the keys that it reads with", implies(ANY_SENT, ~Changes(read_epoch) & ~Changes(read_generation)),
               rfc("8446", "7.2"), g.KU_OUT, part="read"),
        client("R13", "Nothing that the client hears changes its write keys but HelloRetryRequest and the TLS 1.3 Finished",
               implies(ANY_HEARD & ~heard("HelloRetryRequest", "Finished"), ~Changes(write_epoch) & ~Changes(write_generation)), rfc("8446", "7.2"),
               g.KU_IN, part="heard"),
    ]  # fmt: skip


def properties() -> list[Property]:
    return [*_data(), *_records(), *_failure(), *_closing(), *_directions()]
