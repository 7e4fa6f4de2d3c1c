-------------------- MODULE tcp --------------------
(* tcp against an unrestricted peer

   Written by `wirestate export --to tlaplus`; not to be edited.

   Each action is one move. A message carries facts that nothing determines: an action's guard is the condition under which
   some facts allow the move (worked out beforehand), and only facts that are assigned are chosen. A variable that no run
   reads again is set back to its first value. With TLC: SPECIFICATION Spec, INVARIANT TypeOK, deadlock check off. *)
EXTENDS Integers

VARIABLES
  state,  \* the state of the machine
  reply,  \* the segment that is due; head: the front of the retransmission queue
  passive,  \* the connection came from LISTEN
  reopened,  \* the connection came from TIME-WAIT (MAY-2)
  syn_acked,  \* SND.UNA > ISS: the own SYN is acknowledged
  unacked,  \* SND.UNA < SND.NXT: something waits on the retransmission queue
  queued,  \* the user has sent what is in no segment yet
  close,  \* the user's CLOSE; queued until ESTABLISHED if it came before
  fin_sent,  \* the own FIN was sent
  fin_acked,  \* the own FIN is acknowledged
  fin_rcvd,  \* RCV.NXT is beyond the peer's FIN
  held,  \* FIN: after text or not; what came too early, or with the SYN, and waits (SHLD-31)
  unread,  \* text that the user has not received yet
  remote,  \* the remote socket is specified
  half_duplex,  \* after CLOSE the user cannot receive: text that is lost is answered by a RST (MAY-1)
  rfc1337,  \* RST is ignored in TIME-WAIT (RFC 1337)
  reopens  \* a newer SYN reopens a connection from TIME-WAIT (MAY-2)

vars == <<state, reply, passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>

TypeOK ==
  /\ state \in {"CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT"}
  /\ reply \in {"none", "SYN", "SYN,ACK", "ACK", "RST", "RST,ACK", "head"}
  /\ passive \in BOOLEAN
  /\ reopened \in BOOLEAN
  /\ syn_acked \in BOOLEAN
  /\ unacked \in BOOLEAN
  /\ queued \in BOOLEAN
  /\ close \in {"no", "queued", "called"}
  /\ fin_sent \in BOOLEAN
  /\ fin_acked \in BOOLEAN
  /\ fin_rcvd \in BOOLEAN
  /\ held \in {"nothing", "text", "FIN"}
  /\ unread \in BOOLEAN
  /\ remote \in BOOLEAN
  /\ half_duplex \in BOOLEAN
  /\ rfc1337 \in BOOLEAN
  /\ reopens \in BOOLEAN

Init ==
  /\ state = "CLOSED"
  /\ reply = "none"
  /\ passive = FALSE
  /\ reopened = FALSE
  /\ syn_acked = FALSE
  /\ unacked = FALSE
  /\ queued = FALSE
  /\ close = "no"
  /\ fin_sent = FALSE
  /\ fin_acked = FALSE
  /\ fin_rcvd = FALSE
  /\ held = "nothing"
  /\ unread = FALSE
  /\ remote \in BOOLEAN
  /\ half_duplex \in BOOLEAN
  /\ rfc1337 \in BOOLEAN
  /\ reopens \in BOOLEAN

kept_0 == <<unacked, held, remote, half_duplex, rfc1337, reopens>>
kept_1 == <<remote, half_duplex, rfc1337, reopens>>
kept_2 == <<state, reply, passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_3 == <<state, reply, passive, reopened, syn_acked, unacked, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_4 == <<state, reply, passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_5 == <<reply, syn_acked, unacked, queued, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_6 == <<syn_acked, unacked, queued, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_7 == <<state, reply, passive, reopened, syn_acked, unacked, queued, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_8 == <<reply, passive, reopened, syn_acked, unacked, queued, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_9 == <<passive, reopened, remote, half_duplex, rfc1337, reopens>>
kept_10 == <<passive, reopened, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_11 == <<passive, reopened, queued, close, fin_sent, fin_acked, remote, half_duplex, rfc1337, reopens>>
kept_12 == <<passive, reopened, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_13 == <<passive, reopened, queued, close, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_14 == <<passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_15 == <<state, passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_16 == <<state, passive, reopened, syn_acked, unacked, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_17 == <<state, passive, reopened, syn_acked, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_18 == <<state, passive, reopened, syn_acked, close, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_19 == <<passive, reopened, syn_acked, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_20 == <<passive, reopened, syn_acked, queued, close, fin_sent, fin_acked, fin_rcvd, unread, remote, half_duplex, rfc1337, reopens>>
kept_21 == <<queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_22 == <<queued, close, fin_sent, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_23 == <<queued, close, fin_sent, fin_acked, unread, remote, half_duplex, rfc1337, reopens>>
kept_24 == <<queued, close, fin_sent, fin_acked, remote, half_duplex, rfc1337, reopens>>
kept_25 == <<unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_26 == <<unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_27 == <<unacked, queued, close, fin_sent, fin_acked, unread, remote, half_duplex, rfc1337, reopens>>
kept_28 == <<unacked, queued, close, fin_sent, fin_acked, remote, half_duplex, rfc1337, reopens>>
kept_29 == <<state, reply, passive, reopened, syn_acked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_30 == <<state, passive, reopened, syn_acked, queued, close, fin_sent, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_31 == <<passive, reopened, syn_acked, queued, close, fin_sent, fin_acked, remote, half_duplex, rfc1337, reopens>>
kept_32 == <<state, passive, reopened, syn_acked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_33 == <<passive, reopened, syn_acked, queued, close, fin_sent, fin_acked, unread, remote, half_duplex, rfc1337, reopens>>
kept_34 == <<state, passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_35 == <<passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, remote, half_duplex, rfc1337, reopens>>
kept_36 == <<passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, unread, remote, half_duplex, rfc1337, reopens>>
kept_37 == <<reply, passive, reopened, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_38 == <<state, reply, passive, reopened, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_39 == <<state, passive, reopened, queued, close, fin_sent, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_40 == <<state, passive, reopened, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_41 == <<state, reply, passive, reopened, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_42 == <<state, passive, reopened, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, remote, half_duplex, rfc1337, reopens>>
kept_43 == <<passive, reopened, unacked, queued, close, fin_sent, fin_acked, remote, half_duplex, rfc1337, reopens>>
kept_44 == <<state, passive, reopened, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, held, unread, remote, half_duplex, rfc1337, reopens>>
kept_45 == <<state, passive, reopened, syn_acked, unacked, queued, close, fin_sent, fin_acked, fin_rcvd, unread, remote, half_duplex, rfc1337, reopens>>

U01_passive_OPEN ==
  /\ (state = "CLOSED")
  /\ reply' = "none"
  /\ passive' = TRUE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ unread' = FALSE
  /\ state' = "LISTEN"
  /\ UNCHANGED kept_0

U02_active_OPEN ==
  /\ ((state = "CLOSED") /\ remote)
  /\ reply' = "SYN"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = TRUE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "SYN-SENT"
  /\ UNCHANGED kept_1

U04_active_OPEN ==
  /\ ((state = "LISTEN") /\ remote)
  /\ reply' = "SYN"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = TRUE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "SYN-SENT"
  /\ UNCHANGED kept_1

U04_SEND ==
  /\ ((state = "LISTEN") /\ remote)
  /\ reply' = "SYN"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = TRUE
  /\ queued' = TRUE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "SYN-SENT"
  /\ UNCHANGED kept_1

U04_no_remote_socket_active_OPEN_CLOSED ==
  /\ ((state = "CLOSED") /\ ~remote)
  /\ UNCHANGED kept_2

U04_no_remote_socket_active_OPEN_LISTEN ==
  /\ ((state = "LISTEN") /\ ~remote)
  /\ UNCHANGED kept_2

U04_no_remote_socket_SEND ==
  /\ ((state = "LISTEN") /\ ~remote)
  /\ UNCHANGED kept_2

U06_passive_OPEN_SYN_SENT ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

U06_passive_OPEN_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

U06_passive_OPEN_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

U06_passive_OPEN_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

U06_passive_OPEN_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

U06_passive_OPEN_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

U06_passive_OPEN_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

U06_passive_OPEN_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

U06_passive_OPEN_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

U06_active_OPEN_SYN_SENT ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

U06_active_OPEN_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

U06_active_OPEN_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

U06_active_OPEN_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

U06_active_OPEN_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

U06_active_OPEN_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

U06_active_OPEN_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

U06_active_OPEN_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

U06_active_OPEN_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

U06_listening_passive_OPEN ==
  /\ (state = "LISTEN")
  /\ UNCHANGED kept_2

U03_SEND ==
  /\ (state = "CLOSED")
  /\ UNCHANGED kept_2

U09_SEND_SYN_SENT ==
  /\ ((state = "SYN-SENT") /\ (close = "no"))
  /\ queued' = TRUE
  /\ UNCHANGED kept_3

U09_SEND_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (close = "no"))
  /\ queued' = TRUE
  /\ UNCHANGED kept_3

U15_SEND_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (close = "no"))
  /\ queued' = TRUE
  /\ UNCHANGED kept_3

U15_SEND_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ (close = "no"))
  /\ queued' = TRUE
  /\ UNCHANGED kept_3

U19_after_CLOSE_SEND_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (close \in {"queued", "called"}))
  /\ UNCHANGED kept_2

U19_after_CLOSE_SEND_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (close \in {"queued", "called"}))
  /\ UNCHANGED kept_2

U19_after_CLOSE_SEND_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ (close \in {"queued", "called"}))
  /\ UNCHANGED kept_2

U19_SEND_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

U19_SEND_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

U19_SEND_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

U19_SEND_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

U19_SEND_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

U03_RECEIVE ==
  /\ (state = "CLOSED")
  /\ UNCHANGED kept_2

U10_RECEIVE_LISTEN ==
  /\ (state = "LISTEN")
  /\ UNCHANGED kept_2

U10_RECEIVE_SYN_SENT ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

U10_RECEIVE_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

U20_RECEIVE ==
  /\ ((state = "ESTABLISHED") /\ unread)
  /\ unread' = FALSE
  /\ UNCHANGED kept_4

U20_RECEIVE_waits ==
  /\ ((state = "ESTABLISHED") /\ ~unread)
  /\ UNCHANGED kept_2

U20_RECEIVE_half_closed_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ unread /\ ~half_duplex)
  /\ unread' = FALSE
  /\ UNCHANGED kept_4

U20_RECEIVE_half_closed_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ unread /\ ~half_duplex)
  /\ unread' = FALSE
  /\ UNCHANGED kept_4

U20_RECEIVE_waits_half_closed_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ ~unread /\ ~half_duplex)
  /\ UNCHANGED kept_2

U20_RECEIVE_waits_half_closed_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ ~unread /\ ~half_duplex)
  /\ UNCHANGED kept_2

U20_half_duplex_RECEIVE_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ half_duplex)
  /\ UNCHANGED kept_2

U20_half_duplex_RECEIVE_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ half_duplex)
  /\ UNCHANGED kept_2

U21_RECEIVE ==
  /\ ((state = "CLOSE-WAIT") /\ unread)
  /\ unread' = FALSE
  /\ UNCHANGED kept_4

U21_all_received_RECEIVE ==
  /\ ((state = "CLOSE-WAIT") /\ ~unread)
  /\ UNCHANGED kept_2

U18_RECEIVE_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

U18_RECEIVE_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

U18_RECEIVE_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

U03_CLOSE ==
  /\ (state = "CLOSED")
  /\ UNCHANGED kept_2

U05_CLOSE ==
  /\ (state = "LISTEN")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_0

U07_CLOSE ==
  /\ (state = "SYN-SENT")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

U11_CLOSE_SYN_ACK_still_due ==
  /\ ((state = "SYN-RECEIVED") /\ (close = "no") /\ ~queued /\ (reply = "SYN,ACK"))
  /\ close' = "called"
  /\ state' = "FIN-WAIT-1"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_5

U11_CLOSE ==
  /\ ((state = "SYN-RECEIVED") /\ (close = "no") /\ ~queued /\ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"}))
  /\ close' = "called"
  /\ reply' = "none"
  /\ state' = "FIN-WAIT-1"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_6

U12_CLOSE ==
  /\ ((state = "SYN-RECEIVED") /\ (close = "no") /\ queued)
  /\ close' = "queued"
  /\ UNCHANGED kept_7

U12_CLOSE_again_CLOSE_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (close \in {"queued", "called"}))
  /\ UNCHANGED kept_2

U12_CLOSE_again_CLOSE_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (close \in {"queued", "called"}))
  /\ UNCHANGED kept_2

U12_CLOSE_again_CLOSE_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ (close \in {"queued", "called"}))
  /\ UNCHANGED kept_2

U16_CLOSE_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

U16_CLOSE_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

U18_CLOSE_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

U18_CLOSE_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

U18_CLOSE_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

U14_CLOSE ==
  /\ ((state = "ESTABLISHED") /\ (close = "no") /\ (~half_duplex \/ ~unread))
  /\ close' = "called"
  /\ state' = "FIN-WAIT-1"
  /\ UNCHANGED kept_8

U17_CLOSE ==
  /\ ((state = "CLOSE-WAIT") /\ (close = "no") /\ (~half_duplex \/ ~unread))
  /\ close' = "called"
  /\ UNCHANGED kept_7

U23_CLOSE_text_unread_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (close = "no") /\ half_duplex /\ unread)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

U23_CLOSE_text_unread_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ (close = "no") /\ half_duplex /\ unread)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_10

S1b_queued_CLOSE ==
  /\ ((state = "ESTABLISHED") /\ (close = "queued") /\ (~half_duplex \/ ~unread))
  /\ close' = "called"
  /\ state' = "FIN-WAIT-1"
  /\ UNCHANGED kept_8

S1c_queued_CLOSE ==
  /\ ((state = "CLOSE-WAIT") /\ (close = "queued") /\ (~half_duplex \/ ~unread))
  /\ close' = "called"
  /\ UNCHANGED kept_7

U23_queued_CLOSE_text_unread_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (close = "queued") /\ half_duplex /\ unread)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

U23_queued_CLOSE_text_unread_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ (close = "queued") /\ half_duplex /\ unread)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_10

U03_ABORT ==
  /\ (state = "CLOSED")
  /\ UNCHANGED kept_2

U05_ABORT ==
  /\ (state = "LISTEN")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_0

U08_ABORT ==
  /\ (state = "SYN-SENT")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

U13_ABORT_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "RST"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

U13_ABORT_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

U13_ABORT_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

U13_ABORT_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

U13_ABORT_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_10

U22_ABORT_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_12

U22_ABORT_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_13

U22_ABORT_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "none"
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_14

send_SYN ==
  /\ ((state = "SYN-SENT") /\ (reply = "SYN"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_SYN_with_text ==
  /\ ((state = "SYN-SENT") /\ (reply = "SYN") /\ queued)
  /\ \E fact_more \in BOOLEAN :
    /\ reply' = "none"
    /\ queued' = fact_more
    /\ UNCHANGED kept_16

send_SYN_with_text_again ==
  /\ ((state = "SYN-SENT") /\ (reply = "SYN"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (reply = "SYN,ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_SYN_ACK_with_text ==
  /\ ((state = "SYN-RECEIVED") /\ (reply = "SYN,ACK") /\ queued)
  /\ \E fact_more \in BOOLEAN :
    /\ reply' = "none"
    /\ queued' = fact_more
    /\ UNCHANGED kept_16

send_SYN_ACK_with_text_again ==
  /\ ((state = "SYN-RECEIVED") /\ (reply = "SYN,ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_SYN_ACK_after_CLOSE_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ ~syn_acked /\ (reply = "SYN,ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_SYN_ACK_after_CLOSE_CLOSING ==
  /\ ((state = "CLOSING") /\ ~syn_acked /\ (reply = "SYN,ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_RST_CLOSED ==
  /\ ((state = "CLOSED") /\ (reply = "RST"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_RST_LISTEN ==
  /\ ((state = "LISTEN") /\ (reply = "RST"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_RST_SYN_SENT ==
  /\ ((state = "SYN-SENT") /\ (reply = "RST"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_RST_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (reply = "RST"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_RST_ACK_for_what_had_no_ACK ==
  /\ ((state = "CLOSED") /\ (reply = "RST,ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_RST_with_ACK ==
  /\ ((state = "CLOSED") /\ (reply = "RST"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_CLOSING ==
  /\ ((state = "CLOSING") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_LAST_ACK ==
  /\ ((state = "LAST-ACK") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_ACK_TIME_WAIT ==
  /\ ((state = "TIME-WAIT") /\ (reply = "ACK"))
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_window_update_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ ~fin_rcvd /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_window_update_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ ~fin_rcvd /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_window_update_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ ~fin_rcvd /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_probe_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_probe_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_probe_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_probe_CLOSING ==
  /\ ((state = "CLOSING") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_probe_LAST_ACK ==
  /\ ((state = "LAST-ACK") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_probe_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (reply \in {"none", "SYN", "SYN,ACK", "RST", "RST,ACK", "head"}) /\ (syn_acked \/ (reply \in {"none", "SYN", "RST", "RST,ACK", "head"})))
  /\ UNCHANGED kept_2

send_keep_alive_with_an_octet_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ ~unacked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_keep_alive_with_an_octet_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ ~unacked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_keep_alive_with_an_octet_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ ~unacked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_text_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ queued /\ ~fin_sent /\ (syn_acked \/ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"})))
  /\ \E fact_more \in BOOLEAN :
    /\ reply' = "none"
    /\ unacked' = TRUE
    /\ queued' = fact_more
    /\ UNCHANGED kept_17

send_text_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ queued /\ ~fin_sent /\ (syn_acked \/ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"})))
  /\ \E fact_more \in BOOLEAN :
    /\ reply' = "none"
    /\ unacked' = TRUE
    /\ queued' = fact_more
    /\ UNCHANGED kept_17

send_text_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ queued /\ ~fin_sent /\ (syn_acked \/ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"})))
  /\ \E fact_more \in BOOLEAN :
    /\ reply' = "none"
    /\ unacked' = TRUE
    /\ queued' = fact_more
    /\ UNCHANGED kept_17

send_text_CLOSING ==
  /\ ((state = "CLOSING") /\ queued /\ ~fin_sent /\ (syn_acked \/ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"})))
  /\ \E fact_more \in BOOLEAN :
    /\ reply' = "none"
    /\ unacked' = TRUE
    /\ queued' = fact_more
    /\ UNCHANGED kept_17

send_text_again_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ unacked /\ syn_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_text_again_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ unacked /\ syn_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_text_again_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ unacked /\ syn_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_text_again_CLOSING ==
  /\ ((state = "CLOSING") /\ unacked /\ syn_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

send_text_again_LAST_ACK ==
  /\ ((state = "LAST-ACK") /\ unacked /\ syn_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

S1_send_FIN ==
  /\ ((state = "FIN-WAIT-1") /\ (close = "called") /\ ~fin_sent /\ (syn_acked \/ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"})))
  /\ reply' = "none"
  /\ fin_sent' = TRUE
  /\ unacked' = TRUE
  /\ queued' = FALSE
  /\ UNCHANGED kept_18

S1_send_FIN_late ==
  /\ ((state = "CLOSING") /\ (close = "called") /\ ~fin_sent /\ (syn_acked \/ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"})))
  /\ reply' = "none"
  /\ fin_sent' = TRUE
  /\ unacked' = TRUE
  /\ queued' = FALSE
  /\ UNCHANGED kept_18

S2_send_FIN ==
  /\ ((state = "CLOSE-WAIT") /\ (close = "called") /\ ~fin_sent /\ (syn_acked \/ (reply \in {"none", "SYN", "ACK", "RST", "RST,ACK", "head"})))
  /\ reply' = "none"
  /\ fin_sent' = TRUE
  /\ unacked' = TRUE
  /\ queued' = FALSE
  /\ state' = "LAST-ACK"
  /\ close' = "no"
  /\ unread' = FALSE
  /\ UNCHANGED kept_19

S3_send_FIN_again_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ ~fin_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

S3_send_FIN_again_CLOSING ==
  /\ ((state = "CLOSING") /\ fin_sent /\ ~fin_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

S3_send_FIN_again_LAST_ACK ==
  /\ ((state = "LAST-ACK") /\ fin_sent /\ ~fin_acked)
  /\ reply' = "none"
  /\ UNCHANGED kept_15

S3_retransmit_SYN ==
  /\ (state = "SYN-SENT")
  /\ reply' = "SYN"
  /\ UNCHANGED kept_15

S3_retransmit_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "SYN,ACK"
  /\ UNCHANGED kept_15

S3_retransmit_SYN_ACK_after_CLOSE_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ ~syn_acked)
  /\ reply' = "SYN,ACK"
  /\ UNCHANGED kept_15

S3_retransmit_SYN_ACK_after_CLOSE_CLOSING ==
  /\ ((state = "CLOSING") /\ ~syn_acked)
  /\ reply' = "SYN,ACK"
  /\ UNCHANGED kept_15

S3_retransmit_the_head_of_the_queue_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ syn_acked /\ unacked)
  /\ reply' = "head"
  /\ UNCHANGED kept_15

S3_retransmit_the_head_of_the_queue_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ syn_acked /\ unacked)
  /\ reply' = "head"
  /\ UNCHANGED kept_15

S3_retransmit_the_head_of_the_queue_CLOSE_WAIT ==
  /\ ((state = "CLOSE-WAIT") /\ syn_acked /\ unacked)
  /\ reply' = "head"
  /\ UNCHANGED kept_15

S3_retransmit_the_head_of_the_queue_CLOSING ==
  /\ ((state = "CLOSING") /\ syn_acked /\ unacked)
  /\ reply' = "head"
  /\ UNCHANGED kept_15

S3_retransmit_the_head_of_the_queue_LAST_ACK ==
  /\ ((state = "LAST-ACK") /\ syn_acked /\ unacked)
  /\ reply' = "head"
  /\ UNCHANGED kept_15

S4_user_timeout_LISTEN ==
  /\ (state = "LISTEN")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_0

S4_user_timeout_SYN_SENT ==
  /\ (state = "SYN-SENT")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

S4_user_timeout_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

S4_user_timeout_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

S4_user_timeout_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

S4_user_timeout_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_10

S4_user_timeout_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_12

S4_user_timeout_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_13

S4_user_timeout_half_closed ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

S5_2_MSL ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "none"
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_14

C1_RST ==
  /\ (state = "CLOSED")
  /\ UNCHANGED kept_2

C1_RST_ACK ==
  /\ (state = "CLOSED")
  /\ UNCHANGED kept_2

C2_ACK ==
  /\ (state = "CLOSED")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

C2_FIN_ACK ==
  /\ (state = "CLOSED")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

C2_SYN_ACK ==
  /\ (state = "CLOSED")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

C3_SYN ==
  /\ (state = "CLOSED")
  /\ reply' = "RST,ACK"
  /\ UNCHANGED kept_15

C3_FIN ==
  /\ (state = "CLOSED")
  /\ reply' = "RST,ACK"
  /\ UNCHANGED kept_15

C3_NONE ==
  /\ (state = "CLOSED")
  /\ reply' = "RST,ACK"
  /\ UNCHANGED kept_15

L3_SYN ==
  /\ (state = "LISTEN")
  /\ \E fact_carries \in {"nothing", "text", "FIN", "text and FIN"} :
    /\ (fact_carries \in {"nothing", "text"})
    /\ unacked' = TRUE
    /\ reply' = "SYN,ACK"
    /\ held' = fact_carries
    /\ state' = "SYN-RECEIVED"
    /\ UNCHANGED kept_20

L3_with_FIN_SYN ==
  /\ (state = "LISTEN")
  /\ unacked' = TRUE
  /\ reply' = "SYN,ACK"
  /\ held' = "FIN"
  /\ state' = "SYN-RECEIVED"
  /\ UNCHANGED kept_20

L1_RST ==
  /\ (state = "LISTEN")
  /\ UNCHANGED kept_2

L1_RST_ACK ==
  /\ (state = "LISTEN")
  /\ UNCHANGED kept_2

L2_ACK ==
  /\ (state = "LISTEN")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

L2_FIN_ACK ==
  /\ (state = "LISTEN")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

L2_SYN_ACK ==
  /\ (state = "LISTEN")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

L4_FIN ==
  /\ (state = "LISTEN")
  /\ UNCHANGED kept_2

L4_NONE ==
  /\ (state = "LISTEN")
  /\ UNCHANGED kept_2

X3_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_21

X3_with_text_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_22

X3_with_FIN_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ held' = "nothing"
  /\ UNCHANGED kept_23

X3_with_text_and_FIN_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ held' = "nothing"
  /\ UNCHANGED kept_24

X3_but_not_the_text_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_25

X3_but_not_the_text_with_text_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_26

X3_but_not_the_text_with_FIN_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ held' = "nothing"
  /\ UNCHANGED kept_27

X3_but_not_the_text_with_text_and_FIN_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ held' = "nothing"
  /\ UNCHANGED kept_28

X4_SYN ==
  /\ (state = "SYN-SENT")
  /\ \E fact_carries \in {"nothing", "text", "FIN", "text and FIN"} :
    /\ (fact_carries \in {"nothing", "text"})
    /\ unacked' = TRUE
    /\ reply' = "SYN,ACK"
    /\ held' = fact_carries
    /\ state' = "SYN-RECEIVED"
    /\ UNCHANGED kept_20

X4_with_FIN_SYN ==
  /\ (state = "SYN-SENT")
  /\ unacked' = TRUE
  /\ reply' = "SYN,ACK"
  /\ held' = "FIN"
  /\ state' = "SYN-RECEIVED"
  /\ UNCHANGED kept_20

X1_ACK ==
  /\ (state = "SYN-SENT")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

X1_FIN_ACK ==
  /\ (state = "SYN-SENT")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

X1_SYN_ACK ==
  /\ (state = "SYN-SENT")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

X1_quiet_RST_ACK ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

X2_RST_ACK ==
  /\ (state = "SYN-SENT")
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

X2_quiet_RST ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

X5_ACK ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

X5_FIN_ACK ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

X5_FIN ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

X5_NONE ==
  /\ (state = "SYN-SENT")
  /\ UNCHANGED kept_2

A8_SYN_acked_empty_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "none"
  /\ unacked' = FALSE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_21

A8_SYN_acked_nothing_but_what_came_with_the_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held \in {"text", "FIN"}))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_22

A8_SYN_acked_nothing_but_the_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_23

A8_SYN_acked_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_24

A8_SYN_acked_text_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_22

A8_SYN_acked_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_24

A8_SYN_acked_text_cut_off_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_21

A8_SYN_acked_FIN_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_23

A8_SYN_acked_text_and_FIN_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_24

A8_SYN_acked_text_FIN_cut_off_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_22

A8_SYN_acked_all_cut_off_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_21

A8_SYN_acked_text_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_22

A8_SYN_acked_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_24

A8_SYN_acked_FIN_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_23

A8_SYN_acked_text_and_FIN_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_24

A8_SYN_acked_but_not_the_text_empty_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "none"
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_25

A8_SYN_acked_but_not_the_text_nothing_but_what_came_with_the_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held \in {"text", "FIN"}))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_26

A8_SYN_acked_but_not_the_text_nothing_but_the_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_27

A8_SYN_acked_but_not_the_text_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_28

A8_SYN_acked_but_not_the_text_text_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_26

A8_SYN_acked_but_not_the_text_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_28

A8_SYN_acked_but_not_the_text_text_cut_off_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_25

A8_SYN_acked_but_not_the_text_FIN_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_27

A8_SYN_acked_but_not_the_text_text_and_FIN_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_28

A8_SYN_acked_but_not_the_text_text_FIN_cut_off_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_26

A8_SYN_acked_but_not_the_text_all_cut_off_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_25

A8_SYN_acked_but_not_the_text_text_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "ESTABLISHED"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_26

A8_SYN_acked_but_not_the_text_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_28

A8_SYN_acked_but_not_the_text_FIN_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_27

A8_SYN_acked_but_not_the_text_text_and_FIN_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ UNCHANGED kept_28

A8_not_acceptable_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

A8_not_acceptable_FIN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

A8_not_acceptable_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "RST"
  /\ UNCHANGED kept_15

A9_all_acked_empty_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ UNCHANGED kept_29

A9_all_acked_text_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_30

A9_all_acked_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "ESTABLISHED") /\ (held = "FIN"))
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_31

A9_all_acked_text_cut_off_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_32

A9_all_acked_FIN_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_33

A9_all_acked_text_and_FIN_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_31

A9_all_acked_text_FIN_cut_off_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_30

A9_all_acked_all_cut_off_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_32

A9_all_acked_text_SYN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_30

A9_all_acked_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "ESTABLISHED") /\ (held = "FIN"))
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_31

A9_all_acked_FIN_SYN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_33

A9_all_acked_text_and_FIN_SYN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_31

A9_no_more_acked_empty_ACK ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

A9_no_more_acked_text_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A9_no_more_acked_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "ESTABLISHED") /\ (held = "FIN"))
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_35

A9_no_more_acked_text_cut_off_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A9_no_more_acked_FIN_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_36

A9_no_more_acked_text_and_FIN_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_35

A9_no_more_acked_text_FIN_cut_off_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A9_no_more_acked_all_cut_off_FIN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A9_no_more_acked_text_SYN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A9_no_more_acked_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "ESTABLISHED") /\ (held = "FIN"))
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_35

A9_no_more_acked_FIN_SYN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_36

A9_no_more_acked_text_and_FIN_SYN_ACK ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = TRUE
  /\ state' = "CLOSE-WAIT"
  /\ UNCHANGED kept_35

A9_heard_all_all_acked_FIN_FIN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_32

A9_heard_all_all_acked_all_cut_off_FIN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ unacked' = FALSE
  /\ UNCHANGED kept_29

A9_heard_all_all_acked_anything_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ unacked' = FALSE
  /\ UNCHANGED kept_29

A9_heard_all_all_acked_text_SYN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ unacked' = FALSE
  /\ UNCHANGED kept_29

A9_heard_all_all_acked_FIN_SYN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_32

A9_heard_all_no_more_acked_FIN_FIN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A9_heard_all_no_more_acked_all_cut_off_FIN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A9_heard_all_no_more_acked_anything_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A9_heard_all_no_more_acked_text_SYN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A9_heard_all_no_more_acked_FIN_SYN_ACK ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A10_FIN_acked_empty_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent)
  /\ syn_acked' = TRUE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ state' = "FIN-WAIT-2"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_37

A10_FIN_acked_nothing_but_what_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ (held \in {"text", "FIN"}) /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "FIN-WAIT-2"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_10

A10_FIN_acked_nothing_but_the_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ (held = "FIN"))
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ unread' = FALSE
  /\ UNCHANGED kept_9

A10_FIN_acked_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_9

A10_FIN_acked_text_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "FIN-WAIT-2"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_10

A10_FIN_acked_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_9

A10_FIN_acked_text_cut_off_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent)
  /\ syn_acked' = TRUE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ state' = "FIN-WAIT-2"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_12

A10_FIN_acked_FIN_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ unread' = FALSE
  /\ UNCHANGED kept_9

A10_FIN_acked_text_and_FIN_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ ~half_duplex)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_9

A10_FIN_acked_text_FIN_cut_off_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "FIN-WAIT-2"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_10

A10_FIN_acked_all_cut_off_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent)
  /\ syn_acked' = TRUE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ state' = "FIN-WAIT-2"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_12

A10_FIN_acked_text_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ state' = "FIN-WAIT-2"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_10

A10_FIN_acked_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_9

A10_FIN_acked_FIN_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ unread' = FALSE
  /\ UNCHANGED kept_9

A10_FIN_acked_text_and_FIN_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ fin_sent /\ ~half_duplex)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_9

A10_all_acked_FIN_unsent_empty_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_38

A10_all_acked_FIN_unsent_nothing_but_what_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ (held \in {"text", "FIN"}) /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_39

A10_all_acked_FIN_unsent_nothing_but_the_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_11

A10_all_acked_FIN_unsent_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_11

A10_all_acked_FIN_unsent_text_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_39

A10_all_acked_FIN_unsent_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_11

A10_all_acked_FIN_unsent_text_cut_off_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_40

A10_all_acked_FIN_unsent_FIN_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_11

A10_all_acked_FIN_unsent_text_and_FIN_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_11

A10_all_acked_FIN_unsent_text_FIN_cut_off_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_39

A10_all_acked_FIN_unsent_all_cut_off_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_40

A10_all_acked_FIN_unsent_text_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_39

A10_all_acked_FIN_unsent_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_11

A10_all_acked_FIN_unsent_FIN_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_11

A10_all_acked_FIN_unsent_text_and_FIN_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~fin_sent /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_11

A10_some_acked_empty_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ syn_acked' = TRUE
  /\ UNCHANGED kept_41

A10_some_acked_nothing_but_what_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held \in {"text", "FIN"}) /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_42

A10_some_acked_nothing_but_the_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN"))
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_43

A10_some_acked_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_43

A10_some_acked_text_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_42

A10_some_acked_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_43

A10_some_acked_text_cut_off_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_44

A10_some_acked_FIN_FIN_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_43

A10_some_acked_text_and_FIN_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_43

A10_some_acked_text_FIN_cut_off_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_42

A10_some_acked_all_cut_off_FIN_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ UNCHANGED kept_44

A10_some_acked_text_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_42

A10_some_acked_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_43

A10_some_acked_FIN_SYN_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_43

A10_some_acked_text_and_FIN_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ syn_acked' = TRUE
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_43

A10_nothing_new_empty_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

A10_nothing_new_nothing_but_what_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held \in {"text", "FIN"}) /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A10_nothing_new_nothing_but_the_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN"))
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_35

A10_nothing_new_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_35

A10_nothing_new_text_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A10_nothing_new_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_35

A10_nothing_new_text_cut_off_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A10_nothing_new_FIN_FIN_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_35

A10_nothing_new_text_and_FIN_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_35

A10_nothing_new_text_FIN_cut_off_FIN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A10_nothing_new_all_cut_off_FIN_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A10_nothing_new_text_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A10_nothing_new_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_35

A10_nothing_new_FIN_SYN_ACK ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "CLOSING"
  /\ unread' = FALSE
  /\ UNCHANGED kept_35

A10_nothing_new_text_and_FIN_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSING"
  /\ UNCHANGED kept_35

A11_acked_empty_ACK ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

A11_acked_text_ACK ==
  /\ ((state = "FIN-WAIT-2") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A11_acked_text_up_to_the_FIN_held_ACK ==
  /\ ((state = "FIN-WAIT-2") /\ (held = "FIN") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_11

A11_acked_text_cut_off_ACK ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A11_acked_FIN_FIN_ACK ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "TIME-WAIT"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ unread' = FALSE
  /\ UNCHANGED kept_11

A11_acked_text_and_FIN_FIN_ACK ==
  /\ ((state = "FIN-WAIT-2") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_11

A11_acked_text_FIN_cut_off_FIN_ACK ==
  /\ ((state = "FIN-WAIT-2") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A11_acked_all_cut_off_FIN_ACK ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A11_acked_text_SYN_ACK ==
  /\ ((state = "FIN-WAIT-2") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ unread' = TRUE
  /\ UNCHANGED kept_34

A11_acked_text_up_to_the_FIN_held_SYN_ACK ==
  /\ ((state = "FIN-WAIT-2") /\ (held = "FIN") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_11

A11_acked_FIN_SYN_ACK ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ state' = "TIME-WAIT"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ unread' = FALSE
  /\ UNCHANGED kept_11

A11_acked_text_and_FIN_SYN_ACK ==
  /\ ((state = "FIN-WAIT-2") /\ ~half_duplex)
  /\ reply' = "ACK"
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_11

A15_lost_nothing_but_what_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held \in {"text", "FIN"}) /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A15_lost_text_up_to_the_FIN_held_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_up_to_the_FIN_held_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (held = "FIN") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A15_lost_text_and_FIN_FIN_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_and_FIN_FIN_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A15_lost_text_FIN_cut_off_FIN_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_FIN_cut_off_FIN_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A15_lost_text_SYN_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_SYN_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A15_lost_text_up_to_the_FIN_held_SYN_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_up_to_the_FIN_held_SYN_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (held = "FIN") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A15_lost_text_and_FIN_SYN_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A15_lost_text_and_FIN_SYN_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ half_duplex)
  /\ reply' = "RST"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A12_FIN_acked_FIN_FIN_ACK ==
  /\ ((state = "CLOSING") /\ fin_sent)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_12

A12_FIN_acked_all_cut_off_FIN_ACK ==
  /\ ((state = "CLOSING") /\ fin_sent)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_37

A12_FIN_acked_anything_ACK ==
  /\ ((state = "CLOSING") /\ fin_sent)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_37

A12_FIN_acked_text_SYN_ACK ==
  /\ ((state = "CLOSING") /\ fin_sent)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_37

A12_FIN_acked_FIN_SYN_ACK ==
  /\ ((state = "CLOSING") /\ fin_sent)
  /\ syn_acked' = FALSE
  /\ fin_acked' = FALSE
  /\ unacked' = FALSE
  /\ reply' = "ACK"
  /\ state' = "TIME-WAIT"
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ UNCHANGED kept_12

A12_all_acked_FIN_unsent_ignored_ACK ==
  /\ ((state = "CLOSING") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_38

A12_all_acked_FIN_unsent_ignored_FIN_ACK ==
  /\ ((state = "CLOSING") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_38

A12_all_acked_FIN_unsent_ignored_SYN_ACK ==
  /\ ((state = "CLOSING") /\ ~fin_sent)
  /\ syn_acked' = TRUE
  /\ unacked' = FALSE
  /\ UNCHANGED kept_38

A12_some_acked_ignored_ACK ==
  /\ (state = "CLOSING")
  /\ syn_acked' = TRUE
  /\ UNCHANGED kept_41

A12_some_acked_ignored_FIN_ACK ==
  /\ (state = "CLOSING")
  /\ syn_acked' = TRUE
  /\ UNCHANGED kept_41

A12_some_acked_ignored_SYN_ACK ==
  /\ (state = "CLOSING")
  /\ syn_acked' = TRUE
  /\ UNCHANGED kept_41

A12_nothing_new_ignored_ACK ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A12_nothing_new_ignored_FIN_ACK ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A12_nothing_new_ignored_SYN_ACK ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A13_FIN_acked_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_13

A13_FIN_acked_FIN_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_13

A13_FIN_acked_SYN_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_13

A13_FIN_not_acked_FIN_FIN_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A13_FIN_not_acked_all_cut_off_FIN_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A13_FIN_not_acked_anything_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A13_FIN_not_acked_text_SYN_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A13_FIN_not_acked_FIN_SYN_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A14_in_range_FIN_FIN_ACK ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A14_in_range_all_cut_off_FIN_ACK ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A14_in_range_anything_ACK ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A14_in_range_text_SYN_ACK ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A14_in_range_FIN_SYN_ACK ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_NONE_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_FIN_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_retransmitted_FIN_ACK ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_retransmitted_FIN ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_outside_FIN_ACK ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_outside_FIN ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_simultaneous_open_SYN_ACK ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_challenge_SYN_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2_not_newer_SYN ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_empty_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

A2b_early_empty_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

A2b_early_empty_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

A2b_early_empty_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

A2b_early_text_ACK_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ held' = "text"
  /\ UNCHANGED kept_45

A2b_early_text_ACK_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ held' = "text"
  /\ UNCHANGED kept_45

A2b_early_text_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ held' = "text"
  /\ UNCHANGED kept_45

A2b_early_text_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ held' = "text"
  /\ UNCHANGED kept_45

A2b_early_text_wrong_ACK_ACK_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_text_wrong_ACK_ACK_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_text_wrong_ACK_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_text_wrong_ACK_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (held \in {"nothing", "text"}))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_text_FIN_held_ACK_SYN_RECEIVED ==
  /\ ((state = "SYN-RECEIVED") /\ (held = "FIN"))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_text_FIN_held_ACK_ESTABLISHED ==
  /\ ((state = "ESTABLISHED") /\ (held = "FIN"))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_text_FIN_held_ACK_FIN_WAIT_1 ==
  /\ ((state = "FIN-WAIT-1") /\ (held = "FIN"))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_text_FIN_held_ACK_FIN_WAIT_2 ==
  /\ ((state = "FIN-WAIT-2") /\ (held = "FIN"))
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_FIN_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ held' = "FIN"
  /\ UNCHANGED kept_45

A2b_early_FIN_FIN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ held' = "FIN"
  /\ UNCHANGED kept_45

A2b_early_FIN_FIN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ held' = "FIN"
  /\ UNCHANGED kept_45

A2b_early_FIN_FIN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ held' = "FIN"
  /\ UNCHANGED kept_45

A2b_early_FIN_wrong_ACK_FIN_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_wrong_ACK_FIN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_wrong_ACK_FIN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_wrong_ACK_FIN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_cut_off_FIN_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_cut_off_FIN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_cut_off_FIN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_early_FIN_cut_off_FIN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A2b_beyond_the_FIN_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A2b_beyond_the_FIN_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A2b_beyond_the_FIN_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A2b_beyond_the_FIN_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A2b_beyond_the_FIN_FIN_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A2b_beyond_the_FIN_FIN_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A2b_beyond_the_FIN_FIN_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A2b_beyond_the_FIN_FIN_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A3_passive_RST ==
  /\ ((state = "SYN-RECEIVED") /\ passive)
  /\ reply' = "none"
  /\ passive' = TRUE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "LISTEN"
  /\ UNCHANGED kept_1

A3_passive_RST_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ passive)
  /\ reply' = "none"
  /\ passive' = TRUE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "LISTEN"
  /\ UNCHANGED kept_1

A3_refused_RST ==
  /\ ((state = "SYN-RECEIVED") /\ ~passive /\ ~reopened)
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

A3_refused_RST_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ ~passive /\ ~reopened)
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_1

A3_reopened_RST ==
  /\ ((state = "SYN-RECEIVED") /\ reopened /\ ~passive)
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ UNCHANGED kept_1

A3_reopened_RST_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ reopened /\ ~passive)
  /\ reply' = "none"
  /\ passive' = FALSE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "TIME-WAIT"
  /\ UNCHANGED kept_1

A3_reset_RST_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A3_reset_RST_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A3_reset_RST_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A3_reset_RST_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_10

A3_reset_RST_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A3_reset_RST_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_9

A3_reset_RST_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_11

A3_reset_RST_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ unread' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_10

A3_over_RST_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_12

A3_over_RST_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_13

A3_over_RST_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_12

A3_over_RST_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "none"
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_13

A3_over_RST ==
  /\ ((state = "TIME-WAIT") /\ ~rfc1337)
  /\ reply' = "none"
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_14

A3_over_RST_ACK ==
  /\ ((state = "TIME-WAIT") /\ ~rfc1337)
  /\ reply' = "none"
  /\ state' = "CLOSED"
  /\ UNCHANGED kept_14

A1_outside_RST_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

A1_outside_RST_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

A1_outside_RST_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

A1_outside_RST_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

A1_outside_RST_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A1_outside_RST_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A1_outside_RST_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A1_outside_RST_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

A1_outside_RST_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

A1_outside_RST_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

A1_outside_RST_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

A1_outside_RST_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A1_outside_RST_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A1_outside_RST_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A1_outside_RST ==
  /\ ((state = "TIME-WAIT") /\ ~rfc1337)
  /\ UNCHANGED kept_2

A1_outside_RST_ACK ==
  /\ ((state = "TIME-WAIT") /\ ~rfc1337)
  /\ UNCHANGED kept_2

A3_ignored_RST ==
  /\ ((state = "TIME-WAIT") /\ rfc1337)
  /\ UNCHANGED kept_2

A3_ignored_RST_ACK ==
  /\ ((state = "TIME-WAIT") /\ rfc1337)
  /\ UNCHANGED kept_2

A4_challenge_RST_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST ==
  /\ ((state = "TIME-WAIT") /\ ~rfc1337)
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A4_challenge_RST_ACK ==
  /\ ((state = "TIME-WAIT") /\ ~rfc1337)
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_passive_SYN ==
  /\ ((state = "SYN-RECEIVED") /\ passive)
  /\ reply' = "none"
  /\ passive' = TRUE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "LISTEN"
  /\ UNCHANGED kept_1

A5_passive_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ passive)
  /\ reply' = "none"
  /\ passive' = TRUE
  /\ reopened' = FALSE
  /\ syn_acked' = FALSE
  /\ unacked' = FALSE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "nothing"
  /\ unread' = FALSE
  /\ state' = "LISTEN"
  /\ UNCHANGED kept_1

A5_challenge_SYN ==
  /\ ((state = "SYN-RECEIVED") /\ ~passive)
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK ==
  /\ ((state = "SYN-RECEIVED") /\ ~passive)
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_challenge_SYN_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_not_newer_SYN ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A5_reopen_SYN ==
  /\ ((state = "TIME-WAIT") /\ reopens)
  /\ \E fact_carries \in {"nothing", "text", "FIN", "text and FIN"} :
    /\ (fact_carries \in {"nothing", "text"})
    /\ reply' = "SYN,ACK"
    /\ passive' = FALSE
    /\ reopened' = TRUE
    /\ syn_acked' = FALSE
    /\ unacked' = TRUE
    /\ queued' = FALSE
    /\ close' = "no"
    /\ fin_sent' = FALSE
    /\ fin_acked' = FALSE
    /\ fin_rcvd' = FALSE
    /\ held' = fact_carries
    /\ unread' = FALSE
    /\ state' = "SYN-RECEIVED"
    /\ UNCHANGED kept_1

A5_reopen_with_FIN_SYN ==
  /\ ((state = "TIME-WAIT") /\ reopens)
  /\ reply' = "SYN,ACK"
  /\ passive' = FALSE
  /\ reopened' = TRUE
  /\ syn_acked' = FALSE
  /\ unacked' = TRUE
  /\ queued' = FALSE
  /\ close' = "no"
  /\ fin_sent' = FALSE
  /\ fin_acked' = FALSE
  /\ fin_rcvd' = FALSE
  /\ held' = "FIN"
  /\ unread' = FALSE
  /\ state' = "SYN-RECEIVED"
  /\ UNCHANGED kept_1

A6_FIN_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

A6_FIN_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

A6_FIN_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

A6_FIN_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

A6_FIN_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A6_FIN_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A6_FIN_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A6_FIN_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A6_NONE_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

A6_NONE_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

A6_NONE_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

A6_NONE_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

A6_NONE_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A6_NONE_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A6_NONE_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A6_NONE_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN_SYN_RECEIVED ==
  /\ (state = "SYN-RECEIVED")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN_CLOSING ==
  /\ (state = "CLOSING")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ UNCHANGED kept_2

A6_old_SYN_SYN ==
  /\ (state = "TIME-WAIT")
  /\ UNCHANGED kept_2

A7_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_FIN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_FIN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_FIN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_FIN_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_FIN_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_FIN_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_FIN_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_SYN_ACK_ESTABLISHED ==
  /\ (state = "ESTABLISHED")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_SYN_ACK_FIN_WAIT_1 ==
  /\ (state = "FIN-WAIT-1")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_SYN_ACK_FIN_WAIT_2 ==
  /\ (state = "FIN-WAIT-2")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_SYN_ACK_CLOSE_WAIT ==
  /\ (state = "CLOSE-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_SYN_ACK_CLOSING ==
  /\ (state = "CLOSING")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_SYN_ACK_LAST_ACK ==
  /\ (state = "LAST-ACK")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

A7_SYN_ACK_TIME_WAIT ==
  /\ (state = "TIME-WAIT")
  /\ reply' = "ACK"
  /\ UNCHANGED kept_15

Next ==
  \/ U01_passive_OPEN
  \/ U02_active_OPEN
  \/ U04_active_OPEN
  \/ U04_SEND
  \/ U04_no_remote_socket_active_OPEN_CLOSED
  \/ U04_no_remote_socket_active_OPEN_LISTEN
  \/ U04_no_remote_socket_SEND
  \/ U06_passive_OPEN_SYN_SENT
  \/ U06_passive_OPEN_SYN_RECEIVED
  \/ U06_passive_OPEN_ESTABLISHED
  \/ U06_passive_OPEN_FIN_WAIT_1
  \/ U06_passive_OPEN_FIN_WAIT_2
  \/ U06_passive_OPEN_CLOSE_WAIT
  \/ U06_passive_OPEN_CLOSING
  \/ U06_passive_OPEN_LAST_ACK
  \/ U06_passive_OPEN_TIME_WAIT
  \/ U06_active_OPEN_SYN_SENT
  \/ U06_active_OPEN_SYN_RECEIVED
  \/ U06_active_OPEN_ESTABLISHED
  \/ U06_active_OPEN_FIN_WAIT_1
  \/ U06_active_OPEN_FIN_WAIT_2
  \/ U06_active_OPEN_CLOSE_WAIT
  \/ U06_active_OPEN_CLOSING
  \/ U06_active_OPEN_LAST_ACK
  \/ U06_active_OPEN_TIME_WAIT
  \/ U06_listening_passive_OPEN
  \/ U03_SEND
  \/ U09_SEND_SYN_SENT
  \/ U09_SEND_SYN_RECEIVED
  \/ U15_SEND_ESTABLISHED
  \/ U15_SEND_CLOSE_WAIT
  \/ U19_after_CLOSE_SEND_SYN_RECEIVED
  \/ U19_after_CLOSE_SEND_ESTABLISHED
  \/ U19_after_CLOSE_SEND_CLOSE_WAIT
  \/ U19_SEND_FIN_WAIT_1
  \/ U19_SEND_FIN_WAIT_2
  \/ U19_SEND_CLOSING
  \/ U19_SEND_LAST_ACK
  \/ U19_SEND_TIME_WAIT
  \/ U03_RECEIVE
  \/ U10_RECEIVE_LISTEN
  \/ U10_RECEIVE_SYN_SENT
  \/ U10_RECEIVE_SYN_RECEIVED
  \/ U20_RECEIVE
  \/ U20_RECEIVE_waits
  \/ U20_RECEIVE_half_closed_FIN_WAIT_1
  \/ U20_RECEIVE_half_closed_FIN_WAIT_2
  \/ U20_RECEIVE_waits_half_closed_FIN_WAIT_1
  \/ U20_RECEIVE_waits_half_closed_FIN_WAIT_2
  \/ U20_half_duplex_RECEIVE_FIN_WAIT_1
  \/ U20_half_duplex_RECEIVE_FIN_WAIT_2
  \/ U21_RECEIVE
  \/ U21_all_received_RECEIVE
  \/ U18_RECEIVE_CLOSING
  \/ U18_RECEIVE_LAST_ACK
  \/ U18_RECEIVE_TIME_WAIT
  \/ U03_CLOSE
  \/ U05_CLOSE
  \/ U07_CLOSE
  \/ U11_CLOSE_SYN_ACK_still_due
  \/ U11_CLOSE
  \/ U12_CLOSE
  \/ U12_CLOSE_again_CLOSE_SYN_RECEIVED
  \/ U12_CLOSE_again_CLOSE_ESTABLISHED
  \/ U12_CLOSE_again_CLOSE_CLOSE_WAIT
  \/ U16_CLOSE_FIN_WAIT_1
  \/ U16_CLOSE_FIN_WAIT_2
  \/ U18_CLOSE_CLOSING
  \/ U18_CLOSE_LAST_ACK
  \/ U18_CLOSE_TIME_WAIT
  \/ U14_CLOSE
  \/ U17_CLOSE
  \/ U23_CLOSE_text_unread_ESTABLISHED
  \/ U23_CLOSE_text_unread_CLOSE_WAIT
  \/ S1b_queued_CLOSE
  \/ S1c_queued_CLOSE
  \/ U23_queued_CLOSE_text_unread_ESTABLISHED
  \/ U23_queued_CLOSE_text_unread_CLOSE_WAIT
  \/ U03_ABORT
  \/ U05_ABORT
  \/ U08_ABORT
  \/ U13_ABORT_SYN_RECEIVED
  \/ U13_ABORT_ESTABLISHED
  \/ U13_ABORT_FIN_WAIT_1
  \/ U13_ABORT_FIN_WAIT_2
  \/ U13_ABORT_CLOSE_WAIT
  \/ U22_ABORT_CLOSING
  \/ U22_ABORT_LAST_ACK
  \/ U22_ABORT_TIME_WAIT
  \/ send_SYN
  \/ send_SYN_with_text
  \/ send_SYN_with_text_again
  \/ send_SYN_ACK
  \/ send_SYN_ACK_with_text
  \/ send_SYN_ACK_with_text_again
  \/ send_SYN_ACK_after_CLOSE_FIN_WAIT_1
  \/ send_SYN_ACK_after_CLOSE_CLOSING
  \/ send_RST_CLOSED
  \/ send_RST_LISTEN
  \/ send_RST_SYN_SENT
  \/ send_RST_SYN_RECEIVED
  \/ send_RST_ACK_for_what_had_no_ACK
  \/ send_RST_with_ACK
  \/ send_ACK_SYN_RECEIVED
  \/ send_ACK_ESTABLISHED
  \/ send_ACK_FIN_WAIT_1
  \/ send_ACK_FIN_WAIT_2
  \/ send_ACK_CLOSE_WAIT
  \/ send_ACK_CLOSING
  \/ send_ACK_LAST_ACK
  \/ send_ACK_TIME_WAIT
  \/ send_window_update_ESTABLISHED
  \/ send_window_update_FIN_WAIT_1
  \/ send_window_update_FIN_WAIT_2
  \/ send_probe_ESTABLISHED
  \/ send_probe_FIN_WAIT_1
  \/ send_probe_CLOSE_WAIT
  \/ send_probe_CLOSING
  \/ send_probe_LAST_ACK
  \/ send_probe_FIN_WAIT_2
  \/ send_keep_alive_with_an_octet_ESTABLISHED
  \/ send_keep_alive_with_an_octet_FIN_WAIT_2
  \/ send_keep_alive_with_an_octet_CLOSE_WAIT
  \/ send_text_ESTABLISHED
  \/ send_text_FIN_WAIT_1
  \/ send_text_CLOSE_WAIT
  \/ send_text_CLOSING
  \/ send_text_again_ESTABLISHED
  \/ send_text_again_FIN_WAIT_1
  \/ send_text_again_CLOSE_WAIT
  \/ send_text_again_CLOSING
  \/ send_text_again_LAST_ACK
  \/ S1_send_FIN
  \/ S1_send_FIN_late
  \/ S2_send_FIN
  \/ S3_send_FIN_again_FIN_WAIT_1
  \/ S3_send_FIN_again_CLOSING
  \/ S3_send_FIN_again_LAST_ACK
  \/ S3_retransmit_SYN
  \/ S3_retransmit_SYN_ACK
  \/ S3_retransmit_SYN_ACK_after_CLOSE_FIN_WAIT_1
  \/ S3_retransmit_SYN_ACK_after_CLOSE_CLOSING
  \/ S3_retransmit_the_head_of_the_queue_ESTABLISHED
  \/ S3_retransmit_the_head_of_the_queue_FIN_WAIT_1
  \/ S3_retransmit_the_head_of_the_queue_CLOSE_WAIT
  \/ S3_retransmit_the_head_of_the_queue_CLOSING
  \/ S3_retransmit_the_head_of_the_queue_LAST_ACK
  \/ S4_user_timeout_LISTEN
  \/ S4_user_timeout_SYN_SENT
  \/ S4_user_timeout_SYN_RECEIVED
  \/ S4_user_timeout_ESTABLISHED
  \/ S4_user_timeout_FIN_WAIT_1
  \/ S4_user_timeout_CLOSE_WAIT
  \/ S4_user_timeout_CLOSING
  \/ S4_user_timeout_LAST_ACK
  \/ S4_user_timeout_half_closed
  \/ S5_2_MSL
  \/ C1_RST
  \/ C1_RST_ACK
  \/ C2_ACK
  \/ C2_FIN_ACK
  \/ C2_SYN_ACK
  \/ C3_SYN
  \/ C3_FIN
  \/ C3_NONE
  \/ L3_SYN
  \/ L3_with_FIN_SYN
  \/ L1_RST
  \/ L1_RST_ACK
  \/ L2_ACK
  \/ L2_FIN_ACK
  \/ L2_SYN_ACK
  \/ L4_FIN
  \/ L4_NONE
  \/ X3_SYN_ACK
  \/ X3_with_text_SYN_ACK
  \/ X3_with_FIN_SYN_ACK
  \/ X3_with_text_and_FIN_SYN_ACK
  \/ X3_but_not_the_text_SYN_ACK
  \/ X3_but_not_the_text_with_text_SYN_ACK
  \/ X3_but_not_the_text_with_FIN_SYN_ACK
  \/ X3_but_not_the_text_with_text_and_FIN_SYN_ACK
  \/ X4_SYN
  \/ X4_with_FIN_SYN
  \/ X1_ACK
  \/ X1_FIN_ACK
  \/ X1_SYN_ACK
  \/ X1_quiet_RST_ACK
  \/ X2_RST_ACK
  \/ X2_quiet_RST
  \/ X5_ACK
  \/ X5_FIN_ACK
  \/ X5_FIN
  \/ X5_NONE
  \/ A8_SYN_acked_empty_ACK
  \/ A8_SYN_acked_nothing_but_what_came_with_the_SYN_ACK
  \/ A8_SYN_acked_nothing_but_the_FIN_that_came_with_the_SYN_ACK
  \/ A8_SYN_acked_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK
  \/ A8_SYN_acked_text_ACK
  \/ A8_SYN_acked_text_up_to_the_FIN_held_ACK
  \/ A8_SYN_acked_text_cut_off_ACK
  \/ A8_SYN_acked_FIN_FIN_ACK
  \/ A8_SYN_acked_text_and_FIN_FIN_ACK
  \/ A8_SYN_acked_text_FIN_cut_off_FIN_ACK
  \/ A8_SYN_acked_all_cut_off_FIN_ACK
  \/ A8_SYN_acked_text_SYN_ACK
  \/ A8_SYN_acked_text_up_to_the_FIN_held_SYN_ACK
  \/ A8_SYN_acked_FIN_SYN_ACK
  \/ A8_SYN_acked_text_and_FIN_SYN_ACK
  \/ A8_SYN_acked_but_not_the_text_empty_ACK
  \/ A8_SYN_acked_but_not_the_text_nothing_but_what_came_with_the_SYN_ACK
  \/ A8_SYN_acked_but_not_the_text_nothing_but_the_FIN_that_came_with_the_SYN_ACK
  \/ A8_SYN_acked_but_not_the_text_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK
  \/ A8_SYN_acked_but_not_the_text_text_ACK
  \/ A8_SYN_acked_but_not_the_text_text_up_to_the_FIN_held_ACK
  \/ A8_SYN_acked_but_not_the_text_text_cut_off_ACK
  \/ A8_SYN_acked_but_not_the_text_FIN_FIN_ACK
  \/ A8_SYN_acked_but_not_the_text_text_and_FIN_FIN_ACK
  \/ A8_SYN_acked_but_not_the_text_text_FIN_cut_off_FIN_ACK
  \/ A8_SYN_acked_but_not_the_text_all_cut_off_FIN_ACK
  \/ A8_SYN_acked_but_not_the_text_text_SYN_ACK
  \/ A8_SYN_acked_but_not_the_text_text_up_to_the_FIN_held_SYN_ACK
  \/ A8_SYN_acked_but_not_the_text_FIN_SYN_ACK
  \/ A8_SYN_acked_but_not_the_text_text_and_FIN_SYN_ACK
  \/ A8_not_acceptable_ACK
  \/ A8_not_acceptable_FIN_ACK
  \/ A8_not_acceptable_SYN_ACK
  \/ A9_all_acked_empty_ACK
  \/ A9_all_acked_text_ACK
  \/ A9_all_acked_text_up_to_the_FIN_held_ACK
  \/ A9_all_acked_text_cut_off_ACK
  \/ A9_all_acked_FIN_FIN_ACK
  \/ A9_all_acked_text_and_FIN_FIN_ACK
  \/ A9_all_acked_text_FIN_cut_off_FIN_ACK
  \/ A9_all_acked_all_cut_off_FIN_ACK
  \/ A9_all_acked_text_SYN_ACK
  \/ A9_all_acked_text_up_to_the_FIN_held_SYN_ACK
  \/ A9_all_acked_FIN_SYN_ACK
  \/ A9_all_acked_text_and_FIN_SYN_ACK
  \/ A9_no_more_acked_empty_ACK
  \/ A9_no_more_acked_text_ACK
  \/ A9_no_more_acked_text_up_to_the_FIN_held_ACK
  \/ A9_no_more_acked_text_cut_off_ACK
  \/ A9_no_more_acked_FIN_FIN_ACK
  \/ A9_no_more_acked_text_and_FIN_FIN_ACK
  \/ A9_no_more_acked_text_FIN_cut_off_FIN_ACK
  \/ A9_no_more_acked_all_cut_off_FIN_ACK
  \/ A9_no_more_acked_text_SYN_ACK
  \/ A9_no_more_acked_text_up_to_the_FIN_held_SYN_ACK
  \/ A9_no_more_acked_FIN_SYN_ACK
  \/ A9_no_more_acked_text_and_FIN_SYN_ACK
  \/ A9_heard_all_all_acked_FIN_FIN_ACK
  \/ A9_heard_all_all_acked_all_cut_off_FIN_ACK
  \/ A9_heard_all_all_acked_anything_ACK
  \/ A9_heard_all_all_acked_text_SYN_ACK
  \/ A9_heard_all_all_acked_FIN_SYN_ACK
  \/ A9_heard_all_no_more_acked_FIN_FIN_ACK
  \/ A9_heard_all_no_more_acked_all_cut_off_FIN_ACK
  \/ A9_heard_all_no_more_acked_anything_ACK
  \/ A9_heard_all_no_more_acked_text_SYN_ACK
  \/ A9_heard_all_no_more_acked_FIN_SYN_ACK
  \/ A10_FIN_acked_empty_ACK
  \/ A10_FIN_acked_nothing_but_what_came_with_the_SYN_ACK
  \/ A10_FIN_acked_nothing_but_the_FIN_that_came_with_the_SYN_ACK
  \/ A10_FIN_acked_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK
  \/ A10_FIN_acked_text_ACK
  \/ A10_FIN_acked_text_up_to_the_FIN_held_ACK
  \/ A10_FIN_acked_text_cut_off_ACK
  \/ A10_FIN_acked_FIN_FIN_ACK
  \/ A10_FIN_acked_text_and_FIN_FIN_ACK
  \/ A10_FIN_acked_text_FIN_cut_off_FIN_ACK
  \/ A10_FIN_acked_all_cut_off_FIN_ACK
  \/ A10_FIN_acked_text_SYN_ACK
  \/ A10_FIN_acked_text_up_to_the_FIN_held_SYN_ACK
  \/ A10_FIN_acked_FIN_SYN_ACK
  \/ A10_FIN_acked_text_and_FIN_SYN_ACK
  \/ A10_all_acked_FIN_unsent_empty_ACK
  \/ A10_all_acked_FIN_unsent_nothing_but_what_came_with_the_SYN_ACK
  \/ A10_all_acked_FIN_unsent_nothing_but_the_FIN_that_came_with_the_SYN_ACK
  \/ A10_all_acked_FIN_unsent_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK
  \/ A10_all_acked_FIN_unsent_text_ACK
  \/ A10_all_acked_FIN_unsent_text_up_to_the_FIN_held_ACK
  \/ A10_all_acked_FIN_unsent_text_cut_off_ACK
  \/ A10_all_acked_FIN_unsent_FIN_FIN_ACK
  \/ A10_all_acked_FIN_unsent_text_and_FIN_FIN_ACK
  \/ A10_all_acked_FIN_unsent_text_FIN_cut_off_FIN_ACK
  \/ A10_all_acked_FIN_unsent_all_cut_off_FIN_ACK
  \/ A10_all_acked_FIN_unsent_text_SYN_ACK
  \/ A10_all_acked_FIN_unsent_text_up_to_the_FIN_held_SYN_ACK
  \/ A10_all_acked_FIN_unsent_FIN_SYN_ACK
  \/ A10_all_acked_FIN_unsent_text_and_FIN_SYN_ACK
  \/ A10_some_acked_empty_ACK
  \/ A10_some_acked_nothing_but_what_came_with_the_SYN_ACK
  \/ A10_some_acked_nothing_but_the_FIN_that_came_with_the_SYN_ACK
  \/ A10_some_acked_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK
  \/ A10_some_acked_text_ACK
  \/ A10_some_acked_text_up_to_the_FIN_held_ACK
  \/ A10_some_acked_text_cut_off_ACK
  \/ A10_some_acked_FIN_FIN_ACK
  \/ A10_some_acked_text_and_FIN_FIN_ACK
  \/ A10_some_acked_text_FIN_cut_off_FIN_ACK
  \/ A10_some_acked_all_cut_off_FIN_ACK
  \/ A10_some_acked_text_SYN_ACK
  \/ A10_some_acked_text_up_to_the_FIN_held_SYN_ACK
  \/ A10_some_acked_FIN_SYN_ACK
  \/ A10_some_acked_text_and_FIN_SYN_ACK
  \/ A10_nothing_new_empty_ACK
  \/ A10_nothing_new_nothing_but_what_came_with_the_SYN_ACK
  \/ A10_nothing_new_nothing_but_the_FIN_that_came_with_the_SYN_ACK
  \/ A10_nothing_new_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK
  \/ A10_nothing_new_text_ACK
  \/ A10_nothing_new_text_up_to_the_FIN_held_ACK
  \/ A10_nothing_new_text_cut_off_ACK
  \/ A10_nothing_new_FIN_FIN_ACK
  \/ A10_nothing_new_text_and_FIN_FIN_ACK
  \/ A10_nothing_new_text_FIN_cut_off_FIN_ACK
  \/ A10_nothing_new_all_cut_off_FIN_ACK
  \/ A10_nothing_new_text_SYN_ACK
  \/ A10_nothing_new_text_up_to_the_FIN_held_SYN_ACK
  \/ A10_nothing_new_FIN_SYN_ACK
  \/ A10_nothing_new_text_and_FIN_SYN_ACK
  \/ A11_acked_empty_ACK
  \/ A11_acked_text_ACK
  \/ A11_acked_text_up_to_the_FIN_held_ACK
  \/ A11_acked_text_cut_off_ACK
  \/ A11_acked_FIN_FIN_ACK
  \/ A11_acked_text_and_FIN_FIN_ACK
  \/ A11_acked_text_FIN_cut_off_FIN_ACK
  \/ A11_acked_all_cut_off_FIN_ACK
  \/ A11_acked_text_SYN_ACK
  \/ A11_acked_text_up_to_the_FIN_held_SYN_ACK
  \/ A11_acked_FIN_SYN_ACK
  \/ A11_acked_text_and_FIN_SYN_ACK
  \/ A15_lost_nothing_but_what_came_with_the_SYN_ACK
  \/ A15_lost_nothing_but_text_and_FIN_that_came_with_the_SYN_ACK
  \/ A15_lost_text_ACK_FIN_WAIT_1
  \/ A15_lost_text_ACK_FIN_WAIT_2
  \/ A15_lost_text_up_to_the_FIN_held_ACK_FIN_WAIT_1
  \/ A15_lost_text_up_to_the_FIN_held_ACK_FIN_WAIT_2
  \/ A15_lost_text_and_FIN_FIN_ACK_FIN_WAIT_1
  \/ A15_lost_text_and_FIN_FIN_ACK_FIN_WAIT_2
  \/ A15_lost_text_FIN_cut_off_FIN_ACK_FIN_WAIT_1
  \/ A15_lost_text_FIN_cut_off_FIN_ACK_FIN_WAIT_2
  \/ A15_lost_text_SYN_ACK_FIN_WAIT_1
  \/ A15_lost_text_SYN_ACK_FIN_WAIT_2
  \/ A15_lost_text_up_to_the_FIN_held_SYN_ACK_FIN_WAIT_1
  \/ A15_lost_text_up_to_the_FIN_held_SYN_ACK_FIN_WAIT_2
  \/ A15_lost_text_and_FIN_SYN_ACK_FIN_WAIT_1
  \/ A15_lost_text_and_FIN_SYN_ACK_FIN_WAIT_2
  \/ A12_FIN_acked_FIN_FIN_ACK
  \/ A12_FIN_acked_all_cut_off_FIN_ACK
  \/ A12_FIN_acked_anything_ACK
  \/ A12_FIN_acked_text_SYN_ACK
  \/ A12_FIN_acked_FIN_SYN_ACK
  \/ A12_all_acked_FIN_unsent_ignored_ACK
  \/ A12_all_acked_FIN_unsent_ignored_FIN_ACK
  \/ A12_all_acked_FIN_unsent_ignored_SYN_ACK
  \/ A12_some_acked_ignored_ACK
  \/ A12_some_acked_ignored_FIN_ACK
  \/ A12_some_acked_ignored_SYN_ACK
  \/ A12_nothing_new_ignored_ACK
  \/ A12_nothing_new_ignored_FIN_ACK
  \/ A12_nothing_new_ignored_SYN_ACK
  \/ A13_FIN_acked_ACK
  \/ A13_FIN_acked_FIN_ACK
  \/ A13_FIN_acked_SYN_ACK
  \/ A13_FIN_not_acked_FIN_FIN_ACK
  \/ A13_FIN_not_acked_all_cut_off_FIN_ACK
  \/ A13_FIN_not_acked_anything_ACK
  \/ A13_FIN_not_acked_text_SYN_ACK
  \/ A13_FIN_not_acked_FIN_SYN_ACK
  \/ A14_in_range_FIN_FIN_ACK
  \/ A14_in_range_all_cut_off_FIN_ACK
  \/ A14_in_range_anything_ACK
  \/ A14_in_range_text_SYN_ACK
  \/ A14_in_range_FIN_SYN_ACK
  \/ A2_ACK_SYN_RECEIVED
  \/ A2_ACK_ESTABLISHED
  \/ A2_ACK_FIN_WAIT_1
  \/ A2_ACK_FIN_WAIT_2
  \/ A2_ACK_CLOSE_WAIT
  \/ A2_ACK_CLOSING
  \/ A2_ACK_LAST_ACK
  \/ A2_ACK_TIME_WAIT
  \/ A2_NONE_SYN_RECEIVED
  \/ A2_NONE_ESTABLISHED
  \/ A2_NONE_FIN_WAIT_1
  \/ A2_NONE_FIN_WAIT_2
  \/ A2_NONE_CLOSE_WAIT
  \/ A2_NONE_CLOSING
  \/ A2_NONE_LAST_ACK
  \/ A2_NONE_TIME_WAIT
  \/ A2_FIN_ACK_SYN_RECEIVED
  \/ A2_FIN_ACK_ESTABLISHED
  \/ A2_FIN_ACK_FIN_WAIT_1
  \/ A2_FIN_ACK_FIN_WAIT_2
  \/ A2_FIN_ACK_CLOSE_WAIT
  \/ A2_FIN_ACK_CLOSING
  \/ A2_FIN_ACK_LAST_ACK
  \/ A2_FIN_SYN_RECEIVED
  \/ A2_FIN_ESTABLISHED
  \/ A2_FIN_FIN_WAIT_1
  \/ A2_FIN_FIN_WAIT_2
  \/ A2_FIN_CLOSE_WAIT
  \/ A2_FIN_CLOSING
  \/ A2_FIN_LAST_ACK
  \/ A2_retransmitted_FIN_ACK
  \/ A2_retransmitted_FIN
  \/ A2_outside_FIN_ACK
  \/ A2_outside_FIN
  \/ A2_simultaneous_open_SYN_ACK
  \/ A2_challenge_SYN_ACK_ESTABLISHED
  \/ A2_challenge_SYN_ACK_FIN_WAIT_1
  \/ A2_challenge_SYN_ACK_FIN_WAIT_2
  \/ A2_challenge_SYN_ACK_CLOSE_WAIT
  \/ A2_challenge_SYN_ACK_CLOSING
  \/ A2_challenge_SYN_ACK_LAST_ACK
  \/ A2_challenge_SYN_ACK_TIME_WAIT
  \/ A2_challenge_SYN_SYN_RECEIVED
  \/ A2_challenge_SYN_ESTABLISHED
  \/ A2_challenge_SYN_FIN_WAIT_1
  \/ A2_challenge_SYN_FIN_WAIT_2
  \/ A2_challenge_SYN_CLOSE_WAIT
  \/ A2_challenge_SYN_CLOSING
  \/ A2_challenge_SYN_LAST_ACK
  \/ A2_not_newer_SYN
  \/ A2b_early_empty_ACK_SYN_RECEIVED
  \/ A2b_early_empty_ACK_ESTABLISHED
  \/ A2b_early_empty_ACK_FIN_WAIT_1
  \/ A2b_early_empty_ACK_FIN_WAIT_2
  \/ A2b_early_text_ACK_SYN_RECEIVED
  \/ A2b_early_text_ACK_ESTABLISHED
  \/ A2b_early_text_ACK_FIN_WAIT_1
  \/ A2b_early_text_ACK_FIN_WAIT_2
  \/ A2b_early_text_wrong_ACK_ACK_SYN_RECEIVED
  \/ A2b_early_text_wrong_ACK_ACK_ESTABLISHED
  \/ A2b_early_text_wrong_ACK_ACK_FIN_WAIT_1
  \/ A2b_early_text_wrong_ACK_ACK_FIN_WAIT_2
  \/ A2b_early_text_FIN_held_ACK_SYN_RECEIVED
  \/ A2b_early_text_FIN_held_ACK_ESTABLISHED
  \/ A2b_early_text_FIN_held_ACK_FIN_WAIT_1
  \/ A2b_early_text_FIN_held_ACK_FIN_WAIT_2
  \/ A2b_early_FIN_FIN_ACK_SYN_RECEIVED
  \/ A2b_early_FIN_FIN_ACK_ESTABLISHED
  \/ A2b_early_FIN_FIN_ACK_FIN_WAIT_1
  \/ A2b_early_FIN_FIN_ACK_FIN_WAIT_2
  \/ A2b_early_FIN_wrong_ACK_FIN_ACK_SYN_RECEIVED
  \/ A2b_early_FIN_wrong_ACK_FIN_ACK_ESTABLISHED
  \/ A2b_early_FIN_wrong_ACK_FIN_ACK_FIN_WAIT_1
  \/ A2b_early_FIN_wrong_ACK_FIN_ACK_FIN_WAIT_2
  \/ A2b_early_FIN_cut_off_FIN_ACK_SYN_RECEIVED
  \/ A2b_early_FIN_cut_off_FIN_ACK_ESTABLISHED
  \/ A2b_early_FIN_cut_off_FIN_ACK_FIN_WAIT_1
  \/ A2b_early_FIN_cut_off_FIN_ACK_FIN_WAIT_2
  \/ A2b_beyond_the_FIN_ACK_CLOSE_WAIT
  \/ A2b_beyond_the_FIN_ACK_CLOSING
  \/ A2b_beyond_the_FIN_ACK_LAST_ACK
  \/ A2b_beyond_the_FIN_ACK_TIME_WAIT
  \/ A2b_beyond_the_FIN_FIN_ACK_CLOSE_WAIT
  \/ A2b_beyond_the_FIN_FIN_ACK_CLOSING
  \/ A2b_beyond_the_FIN_FIN_ACK_LAST_ACK
  \/ A2b_beyond_the_FIN_FIN_ACK_TIME_WAIT
  \/ A3_passive_RST
  \/ A3_passive_RST_ACK
  \/ A3_refused_RST
  \/ A3_refused_RST_ACK
  \/ A3_reopened_RST
  \/ A3_reopened_RST_ACK
  \/ A3_reset_RST_ESTABLISHED
  \/ A3_reset_RST_FIN_WAIT_1
  \/ A3_reset_RST_FIN_WAIT_2
  \/ A3_reset_RST_CLOSE_WAIT
  \/ A3_reset_RST_ACK_ESTABLISHED
  \/ A3_reset_RST_ACK_FIN_WAIT_1
  \/ A3_reset_RST_ACK_FIN_WAIT_2
  \/ A3_reset_RST_ACK_CLOSE_WAIT
  \/ A3_over_RST_CLOSING
  \/ A3_over_RST_LAST_ACK
  \/ A3_over_RST_ACK_CLOSING
  \/ A3_over_RST_ACK_LAST_ACK
  \/ A3_over_RST
  \/ A3_over_RST_ACK
  \/ A1_outside_RST_SYN_RECEIVED
  \/ A1_outside_RST_ESTABLISHED
  \/ A1_outside_RST_FIN_WAIT_1
  \/ A1_outside_RST_FIN_WAIT_2
  \/ A1_outside_RST_CLOSE_WAIT
  \/ A1_outside_RST_CLOSING
  \/ A1_outside_RST_LAST_ACK
  \/ A1_outside_RST_ACK_SYN_RECEIVED
  \/ A1_outside_RST_ACK_ESTABLISHED
  \/ A1_outside_RST_ACK_FIN_WAIT_1
  \/ A1_outside_RST_ACK_FIN_WAIT_2
  \/ A1_outside_RST_ACK_CLOSE_WAIT
  \/ A1_outside_RST_ACK_CLOSING
  \/ A1_outside_RST_ACK_LAST_ACK
  \/ A1_outside_RST
  \/ A1_outside_RST_ACK
  \/ A3_ignored_RST
  \/ A3_ignored_RST_ACK
  \/ A4_challenge_RST_SYN_RECEIVED
  \/ A4_challenge_RST_ESTABLISHED
  \/ A4_challenge_RST_FIN_WAIT_1
  \/ A4_challenge_RST_FIN_WAIT_2
  \/ A4_challenge_RST_CLOSE_WAIT
  \/ A4_challenge_RST_CLOSING
  \/ A4_challenge_RST_LAST_ACK
  \/ A4_challenge_RST_ACK_SYN_RECEIVED
  \/ A4_challenge_RST_ACK_ESTABLISHED
  \/ A4_challenge_RST_ACK_FIN_WAIT_1
  \/ A4_challenge_RST_ACK_FIN_WAIT_2
  \/ A4_challenge_RST_ACK_CLOSE_WAIT
  \/ A4_challenge_RST_ACK_CLOSING
  \/ A4_challenge_RST_ACK_LAST_ACK
  \/ A4_challenge_RST
  \/ A4_challenge_RST_ACK
  \/ A5_passive_SYN
  \/ A5_passive_SYN_ACK
  \/ A5_challenge_SYN
  \/ A5_challenge_SYN_ACK
  \/ A5_challenge_SYN_ACK_ESTABLISHED
  \/ A5_challenge_SYN_ACK_FIN_WAIT_1
  \/ A5_challenge_SYN_ACK_FIN_WAIT_2
  \/ A5_challenge_SYN_ACK_CLOSE_WAIT
  \/ A5_challenge_SYN_ACK_CLOSING
  \/ A5_challenge_SYN_ACK_LAST_ACK
  \/ A5_challenge_SYN_ACK_TIME_WAIT
  \/ A5_challenge_SYN_ESTABLISHED
  \/ A5_challenge_SYN_FIN_WAIT_1
  \/ A5_challenge_SYN_FIN_WAIT_2
  \/ A5_challenge_SYN_CLOSE_WAIT
  \/ A5_challenge_SYN_CLOSING
  \/ A5_challenge_SYN_LAST_ACK
  \/ A5_not_newer_SYN
  \/ A5_reopen_SYN
  \/ A5_reopen_with_FIN_SYN
  \/ A6_FIN_SYN_RECEIVED
  \/ A6_FIN_ESTABLISHED
  \/ A6_FIN_FIN_WAIT_1
  \/ A6_FIN_FIN_WAIT_2
  \/ A6_FIN_CLOSE_WAIT
  \/ A6_FIN_CLOSING
  \/ A6_FIN_LAST_ACK
  \/ A6_FIN_TIME_WAIT
  \/ A6_NONE_SYN_RECEIVED
  \/ A6_NONE_ESTABLISHED
  \/ A6_NONE_FIN_WAIT_1
  \/ A6_NONE_FIN_WAIT_2
  \/ A6_NONE_CLOSE_WAIT
  \/ A6_NONE_CLOSING
  \/ A6_NONE_LAST_ACK
  \/ A6_NONE_TIME_WAIT
  \/ A6_old_SYN_SYN_SYN_RECEIVED
  \/ A6_old_SYN_SYN_ESTABLISHED
  \/ A6_old_SYN_SYN_FIN_WAIT_1
  \/ A6_old_SYN_SYN_FIN_WAIT_2
  \/ A6_old_SYN_SYN_CLOSE_WAIT
  \/ A6_old_SYN_SYN_CLOSING
  \/ A6_old_SYN_SYN_LAST_ACK
  \/ A6_old_SYN_SYN
  \/ A7_ACK_ESTABLISHED
  \/ A7_ACK_FIN_WAIT_1
  \/ A7_ACK_FIN_WAIT_2
  \/ A7_ACK_CLOSE_WAIT
  \/ A7_ACK_CLOSING
  \/ A7_ACK_LAST_ACK
  \/ A7_ACK_TIME_WAIT
  \/ A7_FIN_ACK_ESTABLISHED
  \/ A7_FIN_ACK_FIN_WAIT_1
  \/ A7_FIN_ACK_FIN_WAIT_2
  \/ A7_FIN_ACK_CLOSE_WAIT
  \/ A7_FIN_ACK_CLOSING
  \/ A7_FIN_ACK_LAST_ACK
  \/ A7_FIN_ACK_TIME_WAIT
  \/ A7_SYN_ACK_ESTABLISHED
  \/ A7_SYN_ACK_FIN_WAIT_1
  \/ A7_SYN_ACK_FIN_WAIT_2
  \/ A7_SYN_ACK_CLOSE_WAIT
  \/ A7_SYN_ACK_CLOSING
  \/ A7_SYN_ACK_LAST_ACK
  \/ A7_SYN_ACK_TIME_WAIT

Spec == Init /\ [][Next]_vars
=====================================================
