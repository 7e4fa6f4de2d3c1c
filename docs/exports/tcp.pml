/* tcp against an unrestricted peer

   Written by `wirestate export --to promela`; not to be edited.

   The model: one process, whose every step is one move of the system. It stands for the machine and for a peer and a user
   who may do anything at any time. A number in a comment is the place of the move in the system.

   How it is kept small. A message carries facts (its epoch, its fault, ...) that nothing determines. They are no variables
   here: a guard is the condition under which *some* facts allow the move (the existential quantifier, worked out beforehand),
   and only a fact that is assigned to a variable is chosen, among the values for which the rest can still hold. Choices are
   inside `atomic`, so that SPIN stores no state for them (a breadth-first search counts them, and tells the nominal states
   apart). A variable that no run reads again is set back to its first value.

   How to run it:  spin -a FILE && cc -O0 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -E -m1000000   (-DBFS for shortest runs) */

#define state_CLOSED 0
#define state_LISTEN 1
#define state_SYN_SENT 2
#define state_SYN_RECEIVED 3
#define state_ESTABLISHED 4
#define state_FIN_WAIT_1 5
#define state_FIN_WAIT_2 6
#define state_CLOSE_WAIT 7
#define state_CLOSING 8
#define state_LAST_ACK 9
#define state_TIME_WAIT 10

#define reply_none 0
#define reply_SYN 1
#define reply_SYN_ACK 2
#define reply_ACK 3
#define reply_RST 4
#define reply_RST_ACK 5
#define reply_head 6

#define close_no 0
#define close_queued 1
#define close_called 2

#define held_nothing 0
#define held_text 1
#define held_FIN 2

#define carries_nothing 0
#define carries_text 1
#define carries_FIN 2
#define carries_text_and_FIN 3

byte state = state_CLOSED; /* the state of the machine */
byte reply = reply_none; /* the segment that is due; head: the front of the retransmission queue */
bool passive = 0; /* the connection came from LISTEN */
bool reopened = 0; /* the connection came from TIME-WAIT (MAY-2) */
bool syn_acked = 0; /* SND.UNA > ISS: the own SYN is acknowledged */
bool unacked = 0; /* SND.UNA < SND.NXT: something waits on the retransmission queue */
bool queued = 0; /* the user has sent what is in no segment yet */
byte close = close_no; /* the user's CLOSE; queued until ESTABLISHED if it came before */
bool fin_sent = 0; /* the own FIN was sent */
bool fin_acked = 0; /* the own FIN is acknowledged */
bool fin_rcvd = 0; /* RCV.NXT is beyond the peer's FIN */
byte held = held_nothing; /* FIN: after text or not; what came too early, or with the SYN, and waits (SHLD-31) */
bool unread = 0; /* text that the user has not received yet */
bool remote = 0; /* the remote socket is specified */
bool half_duplex = 0; /* after CLOSE the user cannot receive: text that is lost is answered by a RST (MAY-1) */
bool rfc1337 = 0; /* RST is ignored in TIME-WAIT (RFC 1337) */
bool reopens = 0; /* a newer SYN reopens a connection from TIME-WAIT (MAY-2) */
bool fact_more; /* 0 outside a step */
byte fact_carries; /* 0 outside a step */

active proctype wirestate()
{
  atomic {
    if
    :: remote = 0
    :: remote = 1
    fi;
    if
    :: half_duplex = 0
    :: half_duplex = 1
    fi;
    if
    :: rfc1337 = 0
    :: rfc1337 = 1
    fi;
    if
    :: reopens = 0
    :: reopens = 1
    fi;
    d_step { printf("@start %d %d %d %d\n", remote, half_duplex, rfc1337, reopens) }
  }
  do
  :: d_step { (state == state_CLOSED) -> printf("@ 0\n"); reply = reply_none; passive = 1; reopened = 0; syn_acked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; unread = 0; state = state_LISTEN }  /* 0: U01 passive OPEN */
  :: d_step { (state == state_CLOSED && remote) -> printf("@ 1\n"); reply = reply_SYN; passive = 0; reopened = 0; syn_acked = 0; unacked = 1; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_SYN_SENT }  /* 1: U02 active OPEN */
  :: d_step { (state == state_LISTEN && remote) -> printf("@ 2\n"); reply = reply_SYN; passive = 0; reopened = 0; syn_acked = 0; unacked = 1; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_SYN_SENT }  /* 2: U04 active OPEN */
  :: d_step { (state == state_LISTEN && remote) -> printf("@ 3\n"); reply = reply_SYN; passive = 0; reopened = 0; syn_acked = 0; unacked = 1; queued = 1; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_SYN_SENT }  /* 3: U04 SEND */
  :: d_step { (state == state_CLOSED && !remote) -> printf("@ 4\n") }  /* 4: U04 no remote socket active-OPEN@CLOSED */
  :: d_step { (state == state_LISTEN && !remote) -> printf("@ 5\n") }  /* 5: U04 no remote socket active-OPEN@LISTEN */
  :: d_step { (state == state_LISTEN && !remote) -> printf("@ 6\n") }  /* 6: U04 no remote socket SEND */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 7\n") }  /* 7: U06 passive-OPEN@SYN-SENT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 8\n") }  /* 8: U06 passive-OPEN@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 9\n") }  /* 9: U06 passive-OPEN@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 10\n") }  /* 10: U06 passive-OPEN@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 11\n") }  /* 11: U06 passive-OPEN@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 12\n") }  /* 12: U06 passive-OPEN@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 13\n") }  /* 13: U06 passive-OPEN@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 14\n") }  /* 14: U06 passive-OPEN@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 15\n") }  /* 15: U06 passive-OPEN@TIME-WAIT */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 16\n") }  /* 16: U06 active-OPEN@SYN-SENT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 17\n") }  /* 17: U06 active-OPEN@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 18\n") }  /* 18: U06 active-OPEN@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 19\n") }  /* 19: U06 active-OPEN@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 20\n") }  /* 20: U06 active-OPEN@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 21\n") }  /* 21: U06 active-OPEN@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 22\n") }  /* 22: U06 active-OPEN@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 23\n") }  /* 23: U06 active-OPEN@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 24\n") }  /* 24: U06 active-OPEN@TIME-WAIT */
  :: d_step { (state == state_LISTEN) -> printf("@ 25\n") }  /* 25: U06 listening passive-OPEN */
  :: d_step { (state == state_CLOSED) -> printf("@ 26\n") }  /* 26: U03 SEND */
  :: d_step { (state == state_SYN_SENT && close == close_no) -> printf("@ 27\n"); queued = 1 }  /* 27: U09 SEND@SYN-SENT */
  :: d_step { (state == state_SYN_RECEIVED && close == close_no) -> printf("@ 28\n"); queued = 1 }  /* 28: U09 SEND@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && close == close_no) -> printf("@ 29\n"); queued = 1 }  /* 29: U15 SEND@ESTABLISHED */
  :: d_step { (state == state_CLOSE_WAIT && close == close_no) -> printf("@ 30\n"); queued = 1 }  /* 30: U15 SEND@CLOSE-WAIT */
  :: d_step { (state == state_SYN_RECEIVED && close != close_no) -> printf("@ 31\n") }  /* 31: U19 after CLOSE SEND@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && close != close_no) -> printf("@ 32\n") }  /* 32: U19 after CLOSE SEND@ESTABLISHED */
  :: d_step { (state == state_CLOSE_WAIT && close != close_no) -> printf("@ 33\n") }  /* 33: U19 after CLOSE SEND@CLOSE-WAIT */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 34\n") }  /* 34: U19 SEND@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 35\n") }  /* 35: U19 SEND@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSING) -> printf("@ 36\n") }  /* 36: U19 SEND@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 37\n") }  /* 37: U19 SEND@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 38\n") }  /* 38: U19 SEND@TIME-WAIT */
  :: d_step { (state == state_CLOSED) -> printf("@ 39\n") }  /* 39: U03 RECEIVE */
  :: d_step { (state == state_LISTEN) -> printf("@ 40\n") }  /* 40: U10 RECEIVE@LISTEN */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 41\n") }  /* 41: U10 RECEIVE@SYN-SENT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 42\n") }  /* 42: U10 RECEIVE@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && unread) -> printf("@ 43\n"); unread = 0 }  /* 43: U20 RECEIVE */
  :: d_step { (state == state_ESTABLISHED && !unread) -> printf("@ 44\n") }  /* 44: U20 RECEIVE waits */
  :: d_step { (state == state_FIN_WAIT_1 && unread && !half_duplex) -> printf("@ 45\n"); unread = 0 }  /* 45: U20 RECEIVE, half closed@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && unread && !half_duplex) -> printf("@ 46\n"); unread = 0 }  /* 46: U20 RECEIVE, half closed@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && !unread && !half_duplex) -> printf("@ 47\n") }  /* 47: U20 RECEIVE waits, half closed@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && !unread && !half_duplex) -> printf("@ 48\n") }  /* 48: U20 RECEIVE waits, half closed@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && half_duplex) -> printf("@ 49\n") }  /* 49: U20 half-duplex RECEIVE@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && half_duplex) -> printf("@ 50\n") }  /* 50: U20 half-duplex RECEIVE@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT && unread) -> printf("@ 51\n"); unread = 0 }  /* 51: U21 RECEIVE */
  :: d_step { (state == state_CLOSE_WAIT && !unread) -> printf("@ 52\n") }  /* 52: U21 all received RECEIVE */
  :: d_step { (state == state_CLOSING) -> printf("@ 53\n") }  /* 53: U18 RECEIVE@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 54\n") }  /* 54: U18 RECEIVE@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 55\n") }  /* 55: U18 RECEIVE@TIME-WAIT */
  :: d_step { (state == state_CLOSED) -> printf("@ 56\n") }  /* 56: U03 CLOSE */
  :: d_step { (state == state_LISTEN) -> printf("@ 57\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; unread = 0; state = state_CLOSED }  /* 57: U05 CLOSE */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 58\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 58: U07 CLOSE */
  :: d_step { (state == state_SYN_RECEIVED && close == close_no && !queued && reply == reply_SYN_ACK) -> printf("@ 59\n"); close = close_called; state = state_FIN_WAIT_1; passive = 0; reopened = 0 }  /* 59: U11 CLOSE, SYN,ACK still due */
  :: d_step { (state == state_SYN_RECEIVED && close == close_no && !queued && reply != reply_SYN_ACK) -> printf("@ 60\n"); close = close_called; reply = reply_none; state = state_FIN_WAIT_1; passive = 0; reopened = 0 }  /* 60: U11 CLOSE */
  :: d_step { (state == state_SYN_RECEIVED && close == close_no && queued) -> printf("@ 61\n"); close = close_queued }  /* 61: U12 CLOSE */
  :: d_step { (state == state_SYN_RECEIVED && close != close_no) -> printf("@ 62\n") }  /* 62: U12 CLOSE again CLOSE@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && close != close_no) -> printf("@ 63\n") }  /* 63: U12 CLOSE again CLOSE@ESTABLISHED */
  :: d_step { (state == state_CLOSE_WAIT && close != close_no) -> printf("@ 64\n") }  /* 64: U12 CLOSE again CLOSE@CLOSE-WAIT */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 65\n") }  /* 65: U16 CLOSE@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 66\n") }  /* 66: U16 CLOSE@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSING) -> printf("@ 67\n") }  /* 67: U18 CLOSE@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 68\n") }  /* 68: U18 CLOSE@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 69\n") }  /* 69: U18 CLOSE@TIME-WAIT */
  :: d_step { (state == state_ESTABLISHED && close == close_no && ((!half_duplex) || (!unread))) -> printf("@ 70\n"); close = close_called; state = state_FIN_WAIT_1 }  /* 70: U14 CLOSE */
  :: d_step { (state == state_CLOSE_WAIT && close == close_no && ((!half_duplex) || (!unread))) -> printf("@ 71\n"); close = close_called }  /* 71: U17 CLOSE */
  :: d_step { (state == state_ESTABLISHED && close == close_no && half_duplex && unread) -> printf("@ 72\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 72: U23 CLOSE, text unread@ESTABLISHED */
  :: d_step { (state == state_CLOSE_WAIT && close == close_no && half_duplex && unread) -> printf("@ 73\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; unread = 0; state = state_CLOSED }  /* 73: U23 CLOSE, text unread@CLOSE-WAIT */
  :: d_step { (state == state_ESTABLISHED && close == close_queued && ((!half_duplex) || (!unread))) -> printf("@ 74\n"); close = close_called; state = state_FIN_WAIT_1 }  /* 74: S1b queued CLOSE */
  :: d_step { (state == state_CLOSE_WAIT && close == close_queued && ((!half_duplex) || (!unread))) -> printf("@ 75\n"); close = close_called }  /* 75: S1c queued CLOSE */
  :: d_step { (state == state_ESTABLISHED && close == close_queued && half_duplex && unread) -> printf("@ 76\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 76: U23 queued-CLOSE, text unread@ESTABLISHED */
  :: d_step { (state == state_CLOSE_WAIT && close == close_queued && half_duplex && unread) -> printf("@ 77\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; unread = 0; state = state_CLOSED }  /* 77: U23 queued-CLOSE, text unread@CLOSE-WAIT */
  :: d_step { (state == state_CLOSED) -> printf("@ 78\n") }  /* 78: U03 ABORT */
  :: d_step { (state == state_LISTEN) -> printf("@ 79\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; unread = 0; state = state_CLOSED }  /* 79: U05 ABORT */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 80\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 80: U08 ABORT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 81\n"); reply = reply_RST; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 81: U13 ABORT@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 82\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 82: U13 ABORT@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 83\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 83: U13 ABORT@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 84\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 84: U13 ABORT@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 85\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; unread = 0; state = state_CLOSED }  /* 85: U13 ABORT@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 86\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 86: U22 ABORT@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 87\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 87: U22 ABORT@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 88\n"); reply = reply_none; state = state_CLOSED }  /* 88: U22 ABORT@TIME-WAIT */
  :: d_step { (state == state_SYN_SENT && reply == reply_SYN) -> printf("@ 89\n"); reply = reply_none }  /* 89: send SYN */
  :: atomic { (state == state_SYN_SENT && reply == reply_SYN && queued) ->  /* 90: send SYN with text */
    if
    :: fact_more = 0
    :: fact_more = 1
    fi;
    d_step { printf("@ 90 %d\n", fact_more); reply = reply_none; queued = fact_more; fact_more = 0 } }
  :: d_step { (state == state_SYN_SENT && reply == reply_SYN) -> printf("@ 91\n"); reply = reply_none }  /* 91: send SYN with text again */
  :: d_step { (state == state_SYN_RECEIVED && reply == reply_SYN_ACK) -> printf("@ 92\n"); reply = reply_none }  /* 92: send SYN,ACK */
  :: atomic { (state == state_SYN_RECEIVED && reply == reply_SYN_ACK && queued) ->  /* 93: send SYN,ACK with text */
    if
    :: fact_more = 0
    :: fact_more = 1
    fi;
    d_step { printf("@ 93 %d\n", fact_more); reply = reply_none; queued = fact_more; fact_more = 0 } }
  :: d_step { (state == state_SYN_RECEIVED && reply == reply_SYN_ACK) -> printf("@ 94\n"); reply = reply_none }  /* 94: send SYN,ACK with text again */
  :: d_step { (state == state_FIN_WAIT_1 && !syn_acked && reply == reply_SYN_ACK) -> printf("@ 95\n"); reply = reply_none }  /* 95: send SYN,ACK after CLOSE@FIN-WAIT-1 */
  :: d_step { (state == state_CLOSING && !syn_acked && reply == reply_SYN_ACK) -> printf("@ 96\n"); reply = reply_none }  /* 96: send SYN,ACK after CLOSE@CLOSING */
  :: d_step { (state == state_CLOSED && reply == reply_RST) -> printf("@ 97\n"); reply = reply_none }  /* 97: send RST@CLOSED */
  :: d_step { (state == state_LISTEN && reply == reply_RST) -> printf("@ 98\n"); reply = reply_none }  /* 98: send RST@LISTEN */
  :: d_step { (state == state_SYN_SENT && reply == reply_RST) -> printf("@ 99\n"); reply = reply_none }  /* 99: send RST@SYN-SENT */
  :: d_step { (state == state_SYN_RECEIVED && reply == reply_RST) -> printf("@ 100\n"); reply = reply_none }  /* 100: send RST@SYN-RECEIVED */
  :: d_step { (state == state_CLOSED && reply == reply_RST_ACK) -> printf("@ 101\n"); reply = reply_none }  /* 101: send RST,ACK for what had no ACK */
  :: d_step { (state == state_CLOSED && reply == reply_RST) -> printf("@ 102\n"); reply = reply_none }  /* 102: send RST with ACK */
  :: d_step { (state == state_SYN_RECEIVED && reply == reply_ACK) -> printf("@ 103\n"); reply = reply_none }  /* 103: send ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && reply == reply_ACK) -> printf("@ 104\n"); reply = reply_none }  /* 104: send ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && reply == reply_ACK) -> printf("@ 105\n"); reply = reply_none }  /* 105: send ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && reply == reply_ACK) -> printf("@ 106\n"); reply = reply_none }  /* 106: send ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT && reply == reply_ACK) -> printf("@ 107\n"); reply = reply_none }  /* 107: send ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING && reply == reply_ACK) -> printf("@ 108\n"); reply = reply_none }  /* 108: send ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK && reply == reply_ACK) -> printf("@ 109\n"); reply = reply_none }  /* 109: send ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT && reply == reply_ACK) -> printf("@ 110\n"); reply = reply_none }  /* 110: send ACK@TIME-WAIT */
  :: d_step { (state == state_ESTABLISHED && reply != reply_ACK && !fin_rcvd && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 111\n") }  /* 111: send window update@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && reply != reply_ACK && !fin_rcvd && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 112\n") }  /* 112: send window update@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && reply != reply_ACK && !fin_rcvd && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 113\n") }  /* 113: send window update@FIN-WAIT-2 */
  :: d_step { (state == state_ESTABLISHED && reply != reply_ACK && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 114\n") }  /* 114: send probe@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && reply != reply_ACK && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 115\n") }  /* 115: send probe@FIN-WAIT-1 */
  :: d_step { (state == state_CLOSE_WAIT && reply != reply_ACK && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 116\n") }  /* 116: send probe@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING && reply != reply_ACK && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 117\n") }  /* 117: send probe@CLOSING */
  :: d_step { (state == state_LAST_ACK && reply != reply_ACK && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 118\n") }  /* 118: send probe@LAST-ACK */
  :: d_step { (state == state_FIN_WAIT_2 && reply != reply_ACK && ((syn_acked) || (reply != reply_SYN_ACK && reply != reply_ACK))) -> printf("@ 119\n") }  /* 119: send probe@FIN-WAIT-2 */
  :: d_step { (state == state_ESTABLISHED && !unacked) -> printf("@ 120\n"); reply = reply_none }  /* 120: send keep-alive with an octet@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_2 && !unacked) -> printf("@ 121\n"); reply = reply_none }  /* 121: send keep-alive with an octet@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT && !unacked) -> printf("@ 122\n"); reply = reply_none }  /* 122: send keep-alive with an octet@CLOSE-WAIT */
  :: atomic { (state == state_ESTABLISHED && queued && !fin_sent && ((syn_acked) || (reply != reply_SYN_ACK))) ->  /* 123: send text@ESTABLISHED */
    if
    :: fact_more = 0
    :: fact_more = 1
    fi;
    d_step { printf("@ 123 %d\n", fact_more); reply = reply_none; unacked = 1; queued = fact_more; fact_more = 0 } }
  :: atomic { (state == state_FIN_WAIT_1 && queued && !fin_sent && ((syn_acked) || (reply != reply_SYN_ACK))) ->  /* 124: send text@FIN-WAIT-1 */
    if
    :: fact_more = 0
    :: fact_more = 1
    fi;
    d_step { printf("@ 124 %d\n", fact_more); reply = reply_none; unacked = 1; queued = fact_more; fact_more = 0 } }
  :: atomic { (state == state_CLOSE_WAIT && queued && !fin_sent && ((syn_acked) || (reply != reply_SYN_ACK))) ->  /* 125: send text@CLOSE-WAIT */
    if
    :: fact_more = 0
    :: fact_more = 1
    fi;
    d_step { printf("@ 125 %d\n", fact_more); reply = reply_none; unacked = 1; queued = fact_more; fact_more = 0 } }
  :: atomic { (state == state_CLOSING && queued && !fin_sent && ((syn_acked) || (reply != reply_SYN_ACK))) ->  /* 126: send text@CLOSING */
    if
    :: fact_more = 0
    :: fact_more = 1
    fi;
    d_step { printf("@ 126 %d\n", fact_more); reply = reply_none; unacked = 1; queued = fact_more; fact_more = 0 } }
  :: d_step { (state == state_ESTABLISHED && unacked && syn_acked) -> printf("@ 127\n"); reply = reply_none }  /* 127: send text again@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && unacked && syn_acked) -> printf("@ 128\n"); reply = reply_none }  /* 128: send text again@FIN-WAIT-1 */
  :: d_step { (state == state_CLOSE_WAIT && unacked && syn_acked) -> printf("@ 129\n"); reply = reply_none }  /* 129: send text again@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING && unacked && syn_acked) -> printf("@ 130\n"); reply = reply_none }  /* 130: send text again@CLOSING */
  :: d_step { (state == state_LAST_ACK && unacked && syn_acked) -> printf("@ 131\n"); reply = reply_none }  /* 131: send text again@LAST-ACK */
  :: d_step { (state == state_FIN_WAIT_1 && close == close_called && !fin_sent && ((syn_acked) || (reply != reply_SYN_ACK))) -> printf("@ 132\n"); reply = reply_none; fin_sent = 1; unacked = 1; queued = 0 }  /* 132: S1 send FIN */
  :: d_step { (state == state_CLOSING && close == close_called && !fin_sent && ((syn_acked) || (reply != reply_SYN_ACK))) -> printf("@ 133\n"); reply = reply_none; fin_sent = 1; unacked = 1; queued = 0 }  /* 133: S1 send FIN late */
  :: d_step { (state == state_CLOSE_WAIT && close == close_called && !fin_sent && ((syn_acked) || (reply != reply_SYN_ACK))) -> printf("@ 134\n"); reply = reply_none; fin_sent = 1; unacked = 1; queued = 0; state = state_LAST_ACK; close = close_no; unread = 0 }  /* 134: S2 send FIN */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && !fin_acked) -> printf("@ 135\n"); reply = reply_none }  /* 135: S3 send FIN again@FIN-WAIT-1 */
  :: d_step { (state == state_CLOSING && fin_sent && !fin_acked) -> printf("@ 136\n"); reply = reply_none }  /* 136: S3 send FIN again@CLOSING */
  :: d_step { (state == state_LAST_ACK && fin_sent && !fin_acked) -> printf("@ 137\n"); reply = reply_none }  /* 137: S3 send FIN again@LAST-ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 138\n"); reply = reply_SYN }  /* 138: S3 retransmit SYN */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 139\n"); reply = reply_SYN_ACK }  /* 139: S3 retransmit SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !syn_acked) -> printf("@ 140\n"); reply = reply_SYN_ACK }  /* 140: S3 retransmit SYN,ACK after CLOSE@FIN-WAIT-1 */
  :: d_step { (state == state_CLOSING && !syn_acked) -> printf("@ 141\n"); reply = reply_SYN_ACK }  /* 141: S3 retransmit SYN,ACK after CLOSE@CLOSING */
  :: d_step { (state == state_ESTABLISHED && syn_acked && unacked) -> printf("@ 142\n"); reply = reply_head }  /* 142: S3 retransmit the head of the queue@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && syn_acked && unacked) -> printf("@ 143\n"); reply = reply_head }  /* 143: S3 retransmit the head of the queue@FIN-WAIT-1 */
  :: d_step { (state == state_CLOSE_WAIT && syn_acked && unacked) -> printf("@ 144\n"); reply = reply_head }  /* 144: S3 retransmit the head of the queue@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING && syn_acked && unacked) -> printf("@ 145\n"); reply = reply_head }  /* 145: S3 retransmit the head of the queue@CLOSING */
  :: d_step { (state == state_LAST_ACK && syn_acked && unacked) -> printf("@ 146\n"); reply = reply_head }  /* 146: S3 retransmit the head of the queue@LAST-ACK */
  :: d_step { (state == state_LISTEN) -> printf("@ 147\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; unread = 0; state = state_CLOSED }  /* 147: S4 user timeout@LISTEN */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 148\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 148: S4 user timeout@SYN-SENT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 149\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 149: S4 user timeout@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 150\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 150: S4 user timeout@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 151\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 151: S4 user timeout@FIN-WAIT-1 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 152\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; unread = 0; state = state_CLOSED }  /* 152: S4 user timeout@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 153\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 153: S4 user timeout@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 154\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 154: S4 user timeout@LAST-ACK */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 155\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 155: S4 user timeout, half closed */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 156\n"); reply = reply_none; state = state_CLOSED }  /* 156: S5 2 MSL */
  :: d_step { (state == state_CLOSED) -> printf("@ 157\n") }  /* 157: C1: RST */
  :: d_step { (state == state_CLOSED) -> printf("@ 158\n") }  /* 158: C1: RST,ACK */
  :: d_step { (state == state_CLOSED) -> printf("@ 159\n"); reply = reply_RST }  /* 159: C2: ACK */
  :: d_step { (state == state_CLOSED) -> printf("@ 160\n"); reply = reply_RST }  /* 160: C2: FIN,ACK */
  :: d_step { (state == state_CLOSED) -> printf("@ 161\n"); reply = reply_RST }  /* 161: C2: SYN,ACK */
  :: d_step { (state == state_CLOSED) -> printf("@ 162\n"); reply = reply_RST_ACK }  /* 162: C3: SYN */
  :: d_step { (state == state_CLOSED) -> printf("@ 163\n"); reply = reply_RST_ACK }  /* 163: C3: FIN */
  :: d_step { (state == state_CLOSED) -> printf("@ 164\n"); reply = reply_RST_ACK }  /* 164: C3: NONE */
  :: atomic { (state == state_LISTEN) ->  /* 165: L3: SYN */
    if
    :: fact_carries = carries_nothing
    :: fact_carries = carries_text
    fi;
    d_step { printf("@ 165 %d\n", fact_carries); unacked = 1; reply = reply_SYN_ACK; held = (fact_carries == carries_nothing -> held_nothing : (fact_carries == carries_text -> held_text : held_FIN)); state = state_SYN_RECEIVED; fact_carries = 0 } }
  :: d_step { (state == state_LISTEN) -> printf("@ 166\n"); unacked = 1; reply = reply_SYN_ACK; held = held_FIN; state = state_SYN_RECEIVED }  /* 166: L3, with FIN: SYN */
  :: d_step { (state == state_LISTEN) -> printf("@ 167\n") }  /* 167: L1: RST */
  :: d_step { (state == state_LISTEN) -> printf("@ 168\n") }  /* 168: L1: RST,ACK */
  :: d_step { (state == state_LISTEN) -> printf("@ 169\n"); reply = reply_RST }  /* 169: L2: ACK */
  :: d_step { (state == state_LISTEN) -> printf("@ 170\n"); reply = reply_RST }  /* 170: L2: FIN,ACK */
  :: d_step { (state == state_LISTEN) -> printf("@ 171\n"); reply = reply_RST }  /* 171: L2: SYN,ACK */
  :: d_step { (state == state_LISTEN) -> printf("@ 172\n") }  /* 172: L4: FIN */
  :: d_step { (state == state_LISTEN) -> printf("@ 173\n") }  /* 173: L4: NONE */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 174\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 174: X3: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 175\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 175: X3, with text: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 176\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; state = state_CLOSE_WAIT; passive = 0; reopened = 0; held = held_nothing }  /* 176: X3, with FIN: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 177\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0; held = held_nothing }  /* 177: X3, with text and FIN: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 178\n"); syn_acked = 1; reply = reply_ACK; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 178: X3 but not the text: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 179\n"); syn_acked = 1; reply = reply_ACK; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 179: X3 but not the text, with text: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 180\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; state = state_CLOSE_WAIT; passive = 0; reopened = 0; held = held_nothing }  /* 180: X3 but not the text, with FIN: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 181\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0; held = held_nothing }  /* 181: X3 but not the text, with text and FIN: SYN,ACK */
  :: atomic { (state == state_SYN_SENT) ->  /* 182: X4: SYN */
    if
    :: fact_carries = carries_nothing
    :: fact_carries = carries_text
    fi;
    d_step { printf("@ 182 %d\n", fact_carries); unacked = 1; reply = reply_SYN_ACK; held = (fact_carries == carries_nothing -> held_nothing : (fact_carries == carries_text -> held_text : held_FIN)); state = state_SYN_RECEIVED; fact_carries = 0 } }
  :: d_step { (state == state_SYN_SENT) -> printf("@ 183\n"); unacked = 1; reply = reply_SYN_ACK; held = held_FIN; state = state_SYN_RECEIVED }  /* 183: X4, with FIN: SYN */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 184\n"); reply = reply_RST }  /* 184: X1: ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 185\n"); reply = reply_RST }  /* 185: X1: FIN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 186\n"); reply = reply_RST }  /* 186: X1: SYN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 187\n") }  /* 187: X1 quiet: RST,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 188\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 188: X2: RST,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 189\n") }  /* 189: X2 quiet: RST */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 190\n") }  /* 190: X5: ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 191\n") }  /* 191: X5: FIN,ACK */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 192\n") }  /* 192: X5: FIN */
  :: d_step { (state == state_SYN_SENT) -> printf("@ 193\n") }  /* 193: X5: NONE */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 194\n"); syn_acked = 1; reply = reply_none; unacked = 0; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 194: A8 SYN acked, empty: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held != held_nothing) -> printf("@ 195\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 195: A8 SYN acked, nothing but what came with the SYN: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 196\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 196: A8 SYN acked, nothing but the FIN that came with the SYN: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 197\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 197: A8 SYN acked, nothing but text and FIN that came with the SYN: ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 198\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 198: A8 SYN acked, text: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 199\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 199: A8 SYN acked, text up to the FIN held: ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 200\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 200: A8 SYN acked, text cut off: ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 201\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 201: A8 SYN acked, FIN: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 202\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 202: A8 SYN acked, text and FIN: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 203\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 203: A8 SYN acked, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 204\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 204: A8 SYN acked, all cut off: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 205\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 205: A8 SYN acked, text: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 206\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 206: A8 SYN acked, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 207\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 207: A8 SYN acked, FIN: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 208\n"); syn_acked = 1; reply = reply_ACK; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 208: A8 SYN acked, text and FIN: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 209\n"); syn_acked = 1; reply = reply_none; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 209: A8 SYN acked but not the text, empty: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held != held_nothing) -> printf("@ 210\n"); syn_acked = 1; reply = reply_ACK; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 210: A8 SYN acked but not the text, nothing but what came with the SYN: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 211\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 211: A8 SYN acked but not the text, nothing but the FIN that came with the SYN: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 212\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 212: A8 SYN acked but not the text, nothing but text and FIN that came with the SYN: ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 213\n"); syn_acked = 1; reply = reply_ACK; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 213: A8 SYN acked but not the text, text: ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 214\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 214: A8 SYN acked but not the text, text up to the FIN held: ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 215\n"); syn_acked = 1; reply = reply_ACK; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 215: A8 SYN acked but not the text, text cut off: ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 216\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 216: A8 SYN acked but not the text, FIN: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 217\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 217: A8 SYN acked but not the text, text and FIN: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 218\n"); syn_acked = 1; reply = reply_ACK; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 218: A8 SYN acked but not the text, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 219\n"); syn_acked = 1; reply = reply_ACK; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 219: A8 SYN acked but not the text, all cut off: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 220\n"); syn_acked = 1; reply = reply_ACK; unread = 1; state = state_ESTABLISHED; passive = 0; reopened = 0 }  /* 220: A8 SYN acked but not the text, text: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 221\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 221: A8 SYN acked but not the text, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 222\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 222: A8 SYN acked but not the text, FIN: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 223\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT; passive = 0; reopened = 0 }  /* 223: A8 SYN acked but not the text, text and FIN: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 224\n"); reply = reply_RST }  /* 224: A8 not acceptable: ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 225\n"); reply = reply_RST }  /* 225: A8 not acceptable: FIN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 226\n"); reply = reply_RST }  /* 226: A8 not acceptable: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 227\n"); unacked = 0 }  /* 227: A9 all acked, empty: ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 228\n"); unacked = 0; reply = reply_ACK; unread = 1 }  /* 228: A9 all acked, text: ACK */
  :: d_step { (state == state_ESTABLISHED && held == held_FIN) -> printf("@ 229\n"); unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 229: A9 all acked, text up to the FIN held: ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 230\n"); unacked = 0; reply = reply_ACK }  /* 230: A9 all acked, text cut off: ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 231\n"); unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT }  /* 231: A9 all acked, FIN: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 232\n"); unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 232: A9 all acked, text and FIN: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 233\n"); unacked = 0; reply = reply_ACK; unread = 1 }  /* 233: A9 all acked, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 234\n"); unacked = 0; reply = reply_ACK }  /* 234: A9 all acked, all cut off: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 235\n"); unacked = 0; reply = reply_ACK; unread = 1 }  /* 235: A9 all acked, text: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED && held == held_FIN) -> printf("@ 236\n"); unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 236: A9 all acked, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 237\n"); unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT }  /* 237: A9 all acked, FIN: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 238\n"); unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 238: A9 all acked, text and FIN: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 239\n") }  /* 239: A9 no more acked, empty: ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 240\n"); reply = reply_ACK; unread = 1 }  /* 240: A9 no more acked, text: ACK */
  :: d_step { (state == state_ESTABLISHED && held == held_FIN) -> printf("@ 241\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 241: A9 no more acked, text up to the FIN held: ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 242\n"); reply = reply_ACK }  /* 242: A9 no more acked, text cut off: ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 243\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT }  /* 243: A9 no more acked, FIN: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 244\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 244: A9 no more acked, text and FIN: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 245\n"); reply = reply_ACK; unread = 1 }  /* 245: A9 no more acked, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 246\n"); reply = reply_ACK }  /* 246: A9 no more acked, all cut off: FIN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 247\n"); reply = reply_ACK; unread = 1 }  /* 247: A9 no more acked, text: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED && held == held_FIN) -> printf("@ 248\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 248: A9 no more acked, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 249\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSE_WAIT }  /* 249: A9 no more acked, FIN: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 250\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 1; state = state_CLOSE_WAIT }  /* 250: A9 no more acked, text and FIN: SYN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 251\n"); unacked = 0; reply = reply_ACK }  /* 251: A9 heard all, all acked, FIN: FIN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 252\n"); unacked = 0 }  /* 252: A9 heard all, all acked, all cut off: FIN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 253\n"); unacked = 0 }  /* 253: A9 heard all, all acked, anything: ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 254\n"); unacked = 0 }  /* 254: A9 heard all, all acked, text: SYN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 255\n"); unacked = 0; reply = reply_ACK }  /* 255: A9 heard all, all acked, FIN: SYN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 256\n"); reply = reply_ACK }  /* 256: A9 heard all, no more acked, FIN: FIN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 257\n") }  /* 257: A9 heard all, no more acked, all cut off: FIN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 258\n") }  /* 258: A9 heard all, no more acked, anything: ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 259\n") }  /* 259: A9 heard all, no more acked, text: SYN,ACK */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 260\n"); reply = reply_ACK }  /* 260: A9 heard all, no more acked, FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent) -> printf("@ 261\n"); syn_acked = 1; fin_acked = 0; unacked = 0; state = state_FIN_WAIT_2; queued = 0; close = close_no; fin_sent = 0 }  /* 261: A10 FIN acked, empty: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && held != held_nothing && !half_duplex) -> printf("@ 262\n"); syn_acked = 1; fin_acked = 0; unacked = 0; reply = reply_ACK; unread = 1; state = state_FIN_WAIT_2; queued = 0; close = close_no; fin_sent = 0 }  /* 262: A10 FIN acked, nothing but what came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && held == held_FIN) -> printf("@ 263\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0; unread = 0 }  /* 263: A10 FIN acked, nothing but the FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && held == held_FIN && !half_duplex) -> printf("@ 264\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 264: A10 FIN acked, nothing but text and FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && !half_duplex) -> printf("@ 265\n"); syn_acked = 1; fin_acked = 0; unacked = 0; reply = reply_ACK; unread = 1; state = state_FIN_WAIT_2; queued = 0; close = close_no; fin_sent = 0 }  /* 265: A10 FIN acked, text: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && held == held_FIN && !half_duplex) -> printf("@ 266\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 266: A10 FIN acked, text up to the FIN held: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent) -> printf("@ 267\n"); syn_acked = 1; fin_acked = 0; unacked = 0; reply = reply_ACK; state = state_FIN_WAIT_2; queued = 0; close = close_no; fin_sent = 0 }  /* 267: A10 FIN acked, text cut off: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent) -> printf("@ 268\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0; unread = 0 }  /* 268: A10 FIN acked, FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && !half_duplex) -> printf("@ 269\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 269: A10 FIN acked, text and FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && !half_duplex) -> printf("@ 270\n"); syn_acked = 1; fin_acked = 0; unacked = 0; reply = reply_ACK; unread = 1; state = state_FIN_WAIT_2; queued = 0; close = close_no; fin_sent = 0 }  /* 270: A10 FIN acked, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent) -> printf("@ 271\n"); syn_acked = 1; fin_acked = 0; unacked = 0; reply = reply_ACK; state = state_FIN_WAIT_2; queued = 0; close = close_no; fin_sent = 0 }  /* 271: A10 FIN acked, all cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && !half_duplex) -> printf("@ 272\n"); syn_acked = 1; fin_acked = 0; unacked = 0; reply = reply_ACK; unread = 1; state = state_FIN_WAIT_2; queued = 0; close = close_no; fin_sent = 0 }  /* 272: A10 FIN acked, text: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && held == held_FIN && !half_duplex) -> printf("@ 273\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 273: A10 FIN acked, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent) -> printf("@ 274\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0; unread = 0 }  /* 274: A10 FIN acked, FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && fin_sent && !half_duplex) -> printf("@ 275\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 275: A10 FIN acked, text and FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent) -> printf("@ 276\n"); syn_acked = 1; unacked = 0 }  /* 276: A10 all acked, FIN unsent, empty: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && held != held_nothing && !half_duplex) -> printf("@ 277\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; unread = 1 }  /* 277: A10 all acked, FIN unsent, nothing but what came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && held == held_FIN) -> printf("@ 278\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 278: A10 all acked, FIN unsent, nothing but the FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && held == held_FIN && !half_duplex) -> printf("@ 279\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 279: A10 all acked, FIN unsent, nothing but text and FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && !half_duplex) -> printf("@ 280\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; unread = 1 }  /* 280: A10 all acked, FIN unsent, text: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && held == held_FIN && !half_duplex) -> printf("@ 281\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 281: A10 all acked, FIN unsent, text up to the FIN held: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent) -> printf("@ 282\n"); syn_acked = 1; unacked = 0; reply = reply_ACK }  /* 282: A10 all acked, FIN unsent, text cut off: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent) -> printf("@ 283\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 283: A10 all acked, FIN unsent, FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && !half_duplex) -> printf("@ 284\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 284: A10 all acked, FIN unsent, text and FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && !half_duplex) -> printf("@ 285\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; unread = 1 }  /* 285: A10 all acked, FIN unsent, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent) -> printf("@ 286\n"); syn_acked = 1; unacked = 0; reply = reply_ACK }  /* 286: A10 all acked, FIN unsent, all cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && !half_duplex) -> printf("@ 287\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; unread = 1 }  /* 287: A10 all acked, FIN unsent, text: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && held == held_FIN && !half_duplex) -> printf("@ 288\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 288: A10 all acked, FIN unsent, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent) -> printf("@ 289\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 289: A10 all acked, FIN unsent, FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !fin_sent && !half_duplex) -> printf("@ 290\n"); syn_acked = 1; unacked = 0; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 290: A10 all acked, FIN unsent, text and FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 291\n"); syn_acked = 1 }  /* 291: A10 some acked, empty: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held != held_nothing && !half_duplex) -> printf("@ 292\n"); syn_acked = 1; reply = reply_ACK; unread = 1 }  /* 292: A10 some acked, nothing but what came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN) -> printf("@ 293\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 293: A10 some acked, nothing but the FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && !half_duplex) -> printf("@ 294\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 294: A10 some acked, nothing but text and FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 295\n"); syn_acked = 1; reply = reply_ACK; unread = 1 }  /* 295: A10 some acked, text: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && !half_duplex) -> printf("@ 296\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 296: A10 some acked, text up to the FIN held: ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 297\n"); syn_acked = 1; reply = reply_ACK }  /* 297: A10 some acked, text cut off: ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 298\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 298: A10 some acked, FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 299\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 299: A10 some acked, text and FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 300\n"); syn_acked = 1; reply = reply_ACK; unread = 1 }  /* 300: A10 some acked, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 301\n"); syn_acked = 1; reply = reply_ACK }  /* 301: A10 some acked, all cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 302\n"); syn_acked = 1; reply = reply_ACK; unread = 1 }  /* 302: A10 some acked, text: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && !half_duplex) -> printf("@ 303\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 303: A10 some acked, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 304\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 304: A10 some acked, FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 305\n"); syn_acked = 1; reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 305: A10 some acked, text and FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 306\n") }  /* 306: A10 nothing new, empty: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held != held_nothing && !half_duplex) -> printf("@ 307\n"); reply = reply_ACK; unread = 1 }  /* 307: A10 nothing new, nothing but what came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN) -> printf("@ 308\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 308: A10 nothing new, nothing but the FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && !half_duplex) -> printf("@ 309\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 309: A10 nothing new, nothing but text and FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 310\n"); reply = reply_ACK; unread = 1 }  /* 310: A10 nothing new, text: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && !half_duplex) -> printf("@ 311\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 311: A10 nothing new, text up to the FIN held: ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 312\n"); reply = reply_ACK }  /* 312: A10 nothing new, text cut off: ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 313\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 313: A10 nothing new, FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 314\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 314: A10 nothing new, text and FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 315\n"); reply = reply_ACK; unread = 1 }  /* 315: A10 nothing new, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 316\n"); reply = reply_ACK }  /* 316: A10 nothing new, all cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 317\n"); reply = reply_ACK; unread = 1 }  /* 317: A10 nothing new, text: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && !half_duplex) -> printf("@ 318\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 318: A10 nothing new, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 319\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_CLOSING; unread = 0 }  /* 319: A10 nothing new, FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && !half_duplex) -> printf("@ 320\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSING }  /* 320: A10 nothing new, text and FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 321\n") }  /* 321: A11 acked, empty: ACK */
  :: d_step { (state == state_FIN_WAIT_2 && !half_duplex) -> printf("@ 322\n"); reply = reply_ACK; unread = 1 }  /* 322: A11 acked, text: ACK */
  :: d_step { (state == state_FIN_WAIT_2 && held == held_FIN && !half_duplex) -> printf("@ 323\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; syn_acked = 0; unacked = 0 }  /* 323: A11 acked, text up to the FIN held: ACK */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 324\n"); reply = reply_ACK }  /* 324: A11 acked, text cut off: ACK */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 325\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_TIME_WAIT; syn_acked = 0; unacked = 0; unread = 0 }  /* 325: A11 acked, FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_2 && !half_duplex) -> printf("@ 326\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; syn_acked = 0; unacked = 0 }  /* 326: A11 acked, text and FIN: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_2 && !half_duplex) -> printf("@ 327\n"); reply = reply_ACK; unread = 1 }  /* 327: A11 acked, text, FIN cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 328\n"); reply = reply_ACK }  /* 328: A11 acked, all cut off: FIN,ACK */
  :: d_step { (state == state_FIN_WAIT_2 && !half_duplex) -> printf("@ 329\n"); reply = reply_ACK; unread = 1 }  /* 329: A11 acked, text: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_2 && held == held_FIN && !half_duplex) -> printf("@ 330\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; syn_acked = 0; unacked = 0 }  /* 330: A11 acked, text up to the FIN held: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 331\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; state = state_TIME_WAIT; syn_acked = 0; unacked = 0; unread = 0 }  /* 331: A11 acked, FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_2 && !half_duplex) -> printf("@ 332\n"); reply = reply_ACK; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT; syn_acked = 0; unacked = 0 }  /* 332: A11 acked, text and FIN: SYN,ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held != held_nothing && half_duplex) -> printf("@ 333\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 333: A15 lost, nothing but what came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && half_duplex) -> printf("@ 334\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 334: A15 lost, nothing but text and FIN that came with the SYN: ACK */
  :: d_step { (state == state_FIN_WAIT_1 && half_duplex) -> printf("@ 335\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 335: A15 lost, text: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && half_duplex) -> printf("@ 336\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 336: A15 lost, text: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && half_duplex) -> printf("@ 337\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 337: A15 lost, text up to the FIN held: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && held == held_FIN && half_duplex) -> printf("@ 338\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 338: A15 lost, text up to the FIN held: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && half_duplex) -> printf("@ 339\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 339: A15 lost, text and FIN: FIN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && half_duplex) -> printf("@ 340\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 340: A15 lost, text and FIN: FIN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && half_duplex) -> printf("@ 341\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 341: A15 lost, text, FIN cut off: FIN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && half_duplex) -> printf("@ 342\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 342: A15 lost, text, FIN cut off: FIN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && half_duplex) -> printf("@ 343\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 343: A15 lost, text: SYN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && half_duplex) -> printf("@ 344\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 344: A15 lost, text: SYN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN && half_duplex) -> printf("@ 345\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 345: A15 lost, text up to the FIN held: SYN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && held == held_FIN && half_duplex) -> printf("@ 346\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 346: A15 lost, text up to the FIN held: SYN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_FIN_WAIT_1 && half_duplex) -> printf("@ 347\n"); reply = reply_RST; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 347: A15 lost, text and FIN: SYN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && half_duplex) -> printf("@ 348\n"); reply = reply_RST; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 348: A15 lost, text and FIN: SYN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSING && fin_sent) -> printf("@ 349\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 349: A12 FIN acked, FIN: FIN,ACK */
  :: d_step { (state == state_CLOSING && fin_sent) -> printf("@ 350\n"); syn_acked = 0; fin_acked = 0; unacked = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 350: A12 FIN acked, all cut off: FIN,ACK */
  :: d_step { (state == state_CLOSING && fin_sent) -> printf("@ 351\n"); syn_acked = 0; fin_acked = 0; unacked = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 351: A12 FIN acked, anything: ACK */
  :: d_step { (state == state_CLOSING && fin_sent) -> printf("@ 352\n"); syn_acked = 0; fin_acked = 0; unacked = 0; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 352: A12 FIN acked, text: SYN,ACK */
  :: d_step { (state == state_CLOSING && fin_sent) -> printf("@ 353\n"); syn_acked = 0; fin_acked = 0; unacked = 0; reply = reply_ACK; state = state_TIME_WAIT; queued = 0; close = close_no; fin_sent = 0 }  /* 353: A12 FIN acked, FIN: SYN,ACK */
  :: d_step { (state == state_CLOSING && !fin_sent) -> printf("@ 354\n"); syn_acked = 1; unacked = 0 }  /* 354: A12 all acked, FIN unsent, ignored: ACK */
  :: d_step { (state == state_CLOSING && !fin_sent) -> printf("@ 355\n"); syn_acked = 1; unacked = 0 }  /* 355: A12 all acked, FIN unsent, ignored: FIN,ACK */
  :: d_step { (state == state_CLOSING && !fin_sent) -> printf("@ 356\n"); syn_acked = 1; unacked = 0 }  /* 356: A12 all acked, FIN unsent, ignored: SYN,ACK */
  :: d_step { (state == state_CLOSING) -> printf("@ 357\n"); syn_acked = 1 }  /* 357: A12 some acked, ignored: ACK */
  :: d_step { (state == state_CLOSING) -> printf("@ 358\n"); syn_acked = 1 }  /* 358: A12 some acked, ignored: FIN,ACK */
  :: d_step { (state == state_CLOSING) -> printf("@ 359\n"); syn_acked = 1 }  /* 359: A12 some acked, ignored: SYN,ACK */
  :: d_step { (state == state_CLOSING) -> printf("@ 360\n") }  /* 360: A12 nothing new, ignored: ACK */
  :: d_step { (state == state_CLOSING) -> printf("@ 361\n") }  /* 361: A12 nothing new, ignored: FIN,ACK */
  :: d_step { (state == state_CLOSING) -> printf("@ 362\n") }  /* 362: A12 nothing new, ignored: SYN,ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 363\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 363: A13 FIN acked: ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 364\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 364: A13 FIN acked: FIN,ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 365\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 365: A13 FIN acked: SYN,ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 366\n"); reply = reply_ACK }  /* 366: A13 FIN not acked, FIN: FIN,ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 367\n") }  /* 367: A13 FIN not acked, all cut off: FIN,ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 368\n") }  /* 368: A13 FIN not acked, anything: ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 369\n") }  /* 369: A13 FIN not acked, text: SYN,ACK */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 370\n"); reply = reply_ACK }  /* 370: A13 FIN not acked, FIN: SYN,ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 371\n"); reply = reply_ACK }  /* 371: A14 in range, FIN: FIN,ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 372\n") }  /* 372: A14 in range, all cut off: FIN,ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 373\n") }  /* 373: A14 in range, anything: ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 374\n") }  /* 374: A14 in range, text: SYN,ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 375\n"); reply = reply_ACK }  /* 375: A14 in range, FIN: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 376\n"); reply = reply_ACK }  /* 376: A2: ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 377\n"); reply = reply_ACK }  /* 377: A2: ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 378\n"); reply = reply_ACK }  /* 378: A2: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 379\n"); reply = reply_ACK }  /* 379: A2: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 380\n"); reply = reply_ACK }  /* 380: A2: ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 381\n"); reply = reply_ACK }  /* 381: A2: ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 382\n"); reply = reply_ACK }  /* 382: A2: ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 383\n"); reply = reply_ACK }  /* 383: A2: ACK@TIME-WAIT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 384\n"); reply = reply_ACK }  /* 384: A2: NONE@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 385\n"); reply = reply_ACK }  /* 385: A2: NONE@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 386\n"); reply = reply_ACK }  /* 386: A2: NONE@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 387\n"); reply = reply_ACK }  /* 387: A2: NONE@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 388\n"); reply = reply_ACK }  /* 388: A2: NONE@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 389\n"); reply = reply_ACK }  /* 389: A2: NONE@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 390\n"); reply = reply_ACK }  /* 390: A2: NONE@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 391\n"); reply = reply_ACK }  /* 391: A2: NONE@TIME-WAIT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 392\n"); reply = reply_ACK }  /* 392: A2: FIN,ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 393\n"); reply = reply_ACK }  /* 393: A2: FIN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 394\n"); reply = reply_ACK }  /* 394: A2: FIN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 395\n"); reply = reply_ACK }  /* 395: A2: FIN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 396\n"); reply = reply_ACK }  /* 396: A2: FIN,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 397\n"); reply = reply_ACK }  /* 397: A2: FIN,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 398\n"); reply = reply_ACK }  /* 398: A2: FIN,ACK@LAST-ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 399\n"); reply = reply_ACK }  /* 399: A2: FIN@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 400\n"); reply = reply_ACK }  /* 400: A2: FIN@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 401\n"); reply = reply_ACK }  /* 401: A2: FIN@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 402\n"); reply = reply_ACK }  /* 402: A2: FIN@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 403\n"); reply = reply_ACK }  /* 403: A2: FIN@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 404\n"); reply = reply_ACK }  /* 404: A2: FIN@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 405\n"); reply = reply_ACK }  /* 405: A2: FIN@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 406\n"); reply = reply_ACK }  /* 406: A2 retransmitted: FIN,ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 407\n"); reply = reply_ACK }  /* 407: A2 retransmitted: FIN */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 408\n"); reply = reply_ACK }  /* 408: A2 outside: FIN,ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 409\n"); reply = reply_ACK }  /* 409: A2 outside: FIN */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 410\n"); reply = reply_ACK }  /* 410: A2 simultaneous open: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 411\n"); reply = reply_ACK }  /* 411: A2 challenge: SYN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 412\n"); reply = reply_ACK }  /* 412: A2 challenge: SYN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 413\n"); reply = reply_ACK }  /* 413: A2 challenge: SYN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 414\n"); reply = reply_ACK }  /* 414: A2 challenge: SYN,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 415\n"); reply = reply_ACK }  /* 415: A2 challenge: SYN,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 416\n"); reply = reply_ACK }  /* 416: A2 challenge: SYN,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 417\n"); reply = reply_ACK }  /* 417: A2 challenge: SYN,ACK@TIME-WAIT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 418\n"); reply = reply_ACK }  /* 418: A2 challenge: SYN@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 419\n"); reply = reply_ACK }  /* 419: A2 challenge: SYN@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 420\n"); reply = reply_ACK }  /* 420: A2 challenge: SYN@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 421\n"); reply = reply_ACK }  /* 421: A2 challenge: SYN@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 422\n"); reply = reply_ACK }  /* 422: A2 challenge: SYN@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 423\n"); reply = reply_ACK }  /* 423: A2 challenge: SYN@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 424\n"); reply = reply_ACK }  /* 424: A2 challenge: SYN@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 425\n"); reply = reply_ACK }  /* 425: A2 not newer: SYN */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 426\n") }  /* 426: A2b early, empty: ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 427\n") }  /* 427: A2b early, empty: ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 428\n") }  /* 428: A2b early, empty: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 429\n") }  /* 429: A2b early, empty: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_SYN_RECEIVED && held != held_FIN) -> printf("@ 430\n"); reply = reply_ACK; held = held_text }  /* 430: A2b early text: ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && held != held_FIN) -> printf("@ 431\n"); reply = reply_ACK; held = held_text }  /* 431: A2b early text: ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && held != held_FIN) -> printf("@ 432\n"); reply = reply_ACK; held = held_text }  /* 432: A2b early text: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && held != held_FIN) -> printf("@ 433\n"); reply = reply_ACK; held = held_text }  /* 433: A2b early text: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_SYN_RECEIVED && held != held_FIN) -> printf("@ 434\n"); reply = reply_ACK }  /* 434: A2b early text, wrong ACK: ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && held != held_FIN) -> printf("@ 435\n"); reply = reply_ACK }  /* 435: A2b early text, wrong ACK: ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && held != held_FIN) -> printf("@ 436\n"); reply = reply_ACK }  /* 436: A2b early text, wrong ACK: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && held != held_FIN) -> printf("@ 437\n"); reply = reply_ACK }  /* 437: A2b early text, wrong ACK: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_SYN_RECEIVED && held == held_FIN) -> printf("@ 438\n"); reply = reply_ACK }  /* 438: A2b early text, FIN held: ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED && held == held_FIN) -> printf("@ 439\n"); reply = reply_ACK }  /* 439: A2b early text, FIN held: ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1 && held == held_FIN) -> printf("@ 440\n"); reply = reply_ACK }  /* 440: A2b early text, FIN held: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2 && held == held_FIN) -> printf("@ 441\n"); reply = reply_ACK }  /* 441: A2b early text, FIN held: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 442\n"); reply = reply_ACK; held = held_FIN }  /* 442: A2b early FIN: FIN,ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 443\n"); reply = reply_ACK; held = held_FIN }  /* 443: A2b early FIN: FIN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 444\n"); reply = reply_ACK; held = held_FIN }  /* 444: A2b early FIN: FIN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 445\n"); reply = reply_ACK; held = held_FIN }  /* 445: A2b early FIN: FIN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 446\n"); reply = reply_ACK }  /* 446: A2b early FIN, wrong ACK: FIN,ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 447\n"); reply = reply_ACK }  /* 447: A2b early FIN, wrong ACK: FIN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 448\n"); reply = reply_ACK }  /* 448: A2b early FIN, wrong ACK: FIN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 449\n"); reply = reply_ACK }  /* 449: A2b early FIN, wrong ACK: FIN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 450\n"); reply = reply_ACK }  /* 450: A2b early FIN, cut off: FIN,ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 451\n"); reply = reply_ACK }  /* 451: A2b early FIN, cut off: FIN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 452\n"); reply = reply_ACK }  /* 452: A2b early FIN, cut off: FIN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 453\n"); reply = reply_ACK }  /* 453: A2b early FIN, cut off: FIN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 454\n") }  /* 454: A2b beyond the FIN: ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 455\n") }  /* 455: A2b beyond the FIN: ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 456\n") }  /* 456: A2b beyond the FIN: ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 457\n") }  /* 457: A2b beyond the FIN: ACK@TIME-WAIT */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 458\n") }  /* 458: A2b beyond the FIN: FIN,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 459\n") }  /* 459: A2b beyond the FIN: FIN,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 460\n") }  /* 460: A2b beyond the FIN: FIN,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 461\n") }  /* 461: A2b beyond the FIN: FIN,ACK@TIME-WAIT */
  :: d_step { (state == state_SYN_RECEIVED && passive) -> printf("@ 462\n"); reply = reply_none; passive = 1; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_LISTEN }  /* 462: A3 passive: RST */
  :: d_step { (state == state_SYN_RECEIVED && passive) -> printf("@ 463\n"); reply = reply_none; passive = 1; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_LISTEN }  /* 463: A3 passive: RST,ACK */
  :: d_step { (state == state_SYN_RECEIVED && !passive && !reopened) -> printf("@ 464\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 464: A3 refused: RST */
  :: d_step { (state == state_SYN_RECEIVED && !passive && !reopened) -> printf("@ 465\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 465: A3 refused: RST,ACK */
  :: d_step { (state == state_SYN_RECEIVED && reopened && !passive) -> printf("@ 466\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT }  /* 466: A3 reopened: RST */
  :: d_step { (state == state_SYN_RECEIVED && reopened && !passive) -> printf("@ 467\n"); reply = reply_none; passive = 0; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_TIME_WAIT }  /* 467: A3 reopened: RST,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 468\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 468: A3 reset: RST@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 469\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 469: A3 reset: RST@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 470\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 470: A3 reset: RST@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 471\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; unread = 0; state = state_CLOSED }  /* 471: A3 reset: RST@CLOSE-WAIT */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 472\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 472: A3 reset: RST,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 473\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 473: A3 reset: RST,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 474\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_CLOSED }  /* 474: A3 reset: RST,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 475\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; unread = 0; state = state_CLOSED }  /* 475: A3 reset: RST,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 476\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 476: A3 over: RST@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 477\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 477: A3 over: RST@LAST-ACK */
  :: d_step { (state == state_CLOSING) -> printf("@ 478\n"); reply = reply_none; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 478: A3 over: RST,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 479\n"); reply = reply_none; syn_acked = 0; unacked = 0; fin_sent = 0; fin_acked = 0; state = state_CLOSED }  /* 479: A3 over: RST,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT && !rfc1337) -> printf("@ 480\n"); reply = reply_none; state = state_CLOSED }  /* 480: A3 over: RST */
  :: d_step { (state == state_TIME_WAIT && !rfc1337) -> printf("@ 481\n"); reply = reply_none; state = state_CLOSED }  /* 481: A3 over: RST,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 482\n") }  /* 482: A1 outside: RST@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 483\n") }  /* 483: A1 outside: RST@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 484\n") }  /* 484: A1 outside: RST@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 485\n") }  /* 485: A1 outside: RST@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 486\n") }  /* 486: A1 outside: RST@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 487\n") }  /* 487: A1 outside: RST@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 488\n") }  /* 488: A1 outside: RST@LAST-ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 489\n") }  /* 489: A1 outside: RST,ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 490\n") }  /* 490: A1 outside: RST,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 491\n") }  /* 491: A1 outside: RST,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 492\n") }  /* 492: A1 outside: RST,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 493\n") }  /* 493: A1 outside: RST,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 494\n") }  /* 494: A1 outside: RST,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 495\n") }  /* 495: A1 outside: RST,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT && !rfc1337) -> printf("@ 496\n") }  /* 496: A1 outside: RST */
  :: d_step { (state == state_TIME_WAIT && !rfc1337) -> printf("@ 497\n") }  /* 497: A1 outside: RST,ACK */
  :: d_step { (state == state_TIME_WAIT && rfc1337) -> printf("@ 498\n") }  /* 498: A3 ignored: RST */
  :: d_step { (state == state_TIME_WAIT && rfc1337) -> printf("@ 499\n") }  /* 499: A3 ignored: RST,ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 500\n"); reply = reply_ACK }  /* 500: A4 challenge: RST@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 501\n"); reply = reply_ACK }  /* 501: A4 challenge: RST@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 502\n"); reply = reply_ACK }  /* 502: A4 challenge: RST@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 503\n"); reply = reply_ACK }  /* 503: A4 challenge: RST@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 504\n"); reply = reply_ACK }  /* 504: A4 challenge: RST@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 505\n"); reply = reply_ACK }  /* 505: A4 challenge: RST@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 506\n"); reply = reply_ACK }  /* 506: A4 challenge: RST@LAST-ACK */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 507\n"); reply = reply_ACK }  /* 507: A4 challenge: RST,ACK@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 508\n"); reply = reply_ACK }  /* 508: A4 challenge: RST,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 509\n"); reply = reply_ACK }  /* 509: A4 challenge: RST,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 510\n"); reply = reply_ACK }  /* 510: A4 challenge: RST,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 511\n"); reply = reply_ACK }  /* 511: A4 challenge: RST,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 512\n"); reply = reply_ACK }  /* 512: A4 challenge: RST,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 513\n"); reply = reply_ACK }  /* 513: A4 challenge: RST,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT && !rfc1337) -> printf("@ 514\n"); reply = reply_ACK }  /* 514: A4 challenge: RST */
  :: d_step { (state == state_TIME_WAIT && !rfc1337) -> printf("@ 515\n"); reply = reply_ACK }  /* 515: A4 challenge: RST,ACK */
  :: d_step { (state == state_SYN_RECEIVED && passive) -> printf("@ 516\n"); reply = reply_none; passive = 1; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_LISTEN }  /* 516: A5 passive: SYN */
  :: d_step { (state == state_SYN_RECEIVED && passive) -> printf("@ 517\n"); reply = reply_none; passive = 1; reopened = 0; syn_acked = 0; unacked = 0; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_nothing; unread = 0; state = state_LISTEN }  /* 517: A5 passive: SYN,ACK */
  :: d_step { (state == state_SYN_RECEIVED && !passive) -> printf("@ 518\n"); reply = reply_ACK }  /* 518: A5 challenge: SYN */
  :: d_step { (state == state_SYN_RECEIVED && !passive) -> printf("@ 519\n"); reply = reply_ACK }  /* 519: A5 challenge: SYN,ACK */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 520\n"); reply = reply_ACK }  /* 520: A5 challenge: SYN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 521\n"); reply = reply_ACK }  /* 521: A5 challenge: SYN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 522\n"); reply = reply_ACK }  /* 522: A5 challenge: SYN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 523\n"); reply = reply_ACK }  /* 523: A5 challenge: SYN,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 524\n"); reply = reply_ACK }  /* 524: A5 challenge: SYN,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 525\n"); reply = reply_ACK }  /* 525: A5 challenge: SYN,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 526\n"); reply = reply_ACK }  /* 526: A5 challenge: SYN,ACK@TIME-WAIT */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 527\n"); reply = reply_ACK }  /* 527: A5 challenge: SYN@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 528\n"); reply = reply_ACK }  /* 528: A5 challenge: SYN@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 529\n"); reply = reply_ACK }  /* 529: A5 challenge: SYN@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 530\n"); reply = reply_ACK }  /* 530: A5 challenge: SYN@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 531\n"); reply = reply_ACK }  /* 531: A5 challenge: SYN@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 532\n"); reply = reply_ACK }  /* 532: A5 challenge: SYN@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 533\n"); reply = reply_ACK }  /* 533: A5 not newer: SYN */
  :: atomic { (state == state_TIME_WAIT && reopens) ->  /* 534: A5 reopen: SYN */
    if
    :: fact_carries = carries_nothing
    :: fact_carries = carries_text
    fi;
    d_step { printf("@ 534 %d\n", fact_carries); reply = reply_SYN_ACK; passive = 0; reopened = 1; syn_acked = 0; unacked = 1; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = (fact_carries == carries_nothing -> held_nothing : (fact_carries == carries_text -> held_text : held_FIN)); unread = 0; state = state_SYN_RECEIVED; fact_carries = 0 } }
  :: d_step { (state == state_TIME_WAIT && reopens) -> printf("@ 535\n"); reply = reply_SYN_ACK; passive = 0; reopened = 1; syn_acked = 0; unacked = 1; queued = 0; close = close_no; fin_sent = 0; fin_acked = 0; fin_rcvd = 0; held = held_FIN; unread = 0; state = state_SYN_RECEIVED }  /* 535: A5 reopen, with FIN: SYN */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 536\n") }  /* 536: A6: FIN@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 537\n") }  /* 537: A6: FIN@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 538\n") }  /* 538: A6: FIN@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 539\n") }  /* 539: A6: FIN@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 540\n") }  /* 540: A6: FIN@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 541\n") }  /* 541: A6: FIN@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 542\n") }  /* 542: A6: FIN@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 543\n") }  /* 543: A6: FIN@TIME-WAIT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 544\n") }  /* 544: A6: NONE@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 545\n") }  /* 545: A6: NONE@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 546\n") }  /* 546: A6: NONE@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 547\n") }  /* 547: A6: NONE@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 548\n") }  /* 548: A6: NONE@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 549\n") }  /* 549: A6: NONE@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 550\n") }  /* 550: A6: NONE@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 551\n") }  /* 551: A6: NONE@TIME-WAIT */
  :: d_step { (state == state_SYN_RECEIVED) -> printf("@ 552\n") }  /* 552: A6 old SYN: SYN@SYN-RECEIVED */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 553\n") }  /* 553: A6 old SYN: SYN@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 554\n") }  /* 554: A6 old SYN: SYN@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 555\n") }  /* 555: A6 old SYN: SYN@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 556\n") }  /* 556: A6 old SYN: SYN@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 557\n") }  /* 557: A6 old SYN: SYN@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 558\n") }  /* 558: A6 old SYN: SYN@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 559\n") }  /* 559: A6 old SYN: SYN */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 560\n"); reply = reply_ACK }  /* 560: A7: ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 561\n"); reply = reply_ACK }  /* 561: A7: ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 562\n"); reply = reply_ACK }  /* 562: A7: ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 563\n"); reply = reply_ACK }  /* 563: A7: ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 564\n"); reply = reply_ACK }  /* 564: A7: ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 565\n"); reply = reply_ACK }  /* 565: A7: ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 566\n"); reply = reply_ACK }  /* 566: A7: ACK@TIME-WAIT */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 567\n"); reply = reply_ACK }  /* 567: A7: FIN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 568\n"); reply = reply_ACK }  /* 568: A7: FIN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 569\n"); reply = reply_ACK }  /* 569: A7: FIN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 570\n"); reply = reply_ACK }  /* 570: A7: FIN,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 571\n"); reply = reply_ACK }  /* 571: A7: FIN,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 572\n"); reply = reply_ACK }  /* 572: A7: FIN,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 573\n"); reply = reply_ACK }  /* 573: A7: FIN,ACK@TIME-WAIT */
  :: d_step { (state == state_ESTABLISHED) -> printf("@ 574\n"); reply = reply_ACK }  /* 574: A7: SYN,ACK@ESTABLISHED */
  :: d_step { (state == state_FIN_WAIT_1) -> printf("@ 575\n"); reply = reply_ACK }  /* 575: A7: SYN,ACK@FIN-WAIT-1 */
  :: d_step { (state == state_FIN_WAIT_2) -> printf("@ 576\n"); reply = reply_ACK }  /* 576: A7: SYN,ACK@FIN-WAIT-2 */
  :: d_step { (state == state_CLOSE_WAIT) -> printf("@ 577\n"); reply = reply_ACK }  /* 577: A7: SYN,ACK@CLOSE-WAIT */
  :: d_step { (state == state_CLOSING) -> printf("@ 578\n"); reply = reply_ACK }  /* 578: A7: SYN,ACK@CLOSING */
  :: d_step { (state == state_LAST_ACK) -> printf("@ 579\n"); reply = reply_ACK }  /* 579: A7: SYN,ACK@LAST-ACK */
  :: d_step { (state == state_TIME_WAIT) -> printf("@ 580\n"); reply = reply_ACK }  /* 580: A7: SYN,ACK@TIME-WAIT */
  od
}

/* Never run: a variable that only one process mentions is taken for dead by SPIN's optimiser, and states are lost. */
proctype keep() { d_step { state = state; reply = reply; passive = passive; reopened = reopened; syn_acked = syn_acked; unacked = unacked; queued = queued; close = close; fin_sent = fin_sent; fin_acked = fin_acked; fin_rcvd = fin_rcvd; held = held; unread = unread; remote = remote; half_duplex = half_duplex; rfc1337 = rfc1337; reopens = reopens } }
