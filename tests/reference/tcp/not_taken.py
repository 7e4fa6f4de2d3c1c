"""The rules of the TCP machine that the endpoint does not take, with the reason. A key is a rule or a row."""

from __future__ import annotations

FIN_INSTEAD = "there the FIN or text is sent again, which is probe enough; keep-alives are for connections on which nothing waits"
AT_ONCE = "a CLOSE that was queued is taken up as soon as ESTABLISHED is entered, before the user can call"

LISTED: dict[str, str] = {
    **{f"send probe@{state}": FIN_INSTEAD for state in ("FIN-WAIT-1", "CLOSING", "LAST-ACK")},
    "U19 after CLOSE SEND@ESTABLISHED": AT_ONCE,
    "U12 CLOSE again CLOSE@ESTABLISHED": AT_ONCE,
}
