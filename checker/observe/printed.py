"""What s_client and s_server print beside messages: certificates, the session block, how it ended. For the summary."""

from __future__ import annotations

import re

from wirestate.checker.observe.connection import Connection

MAX_PEM = 1 << 20
FIELDS = {
    "Protocol": "protocol", "Cipher": "cipher", "Session-ID": "session_id", "Master-Key": "master_key",
    "ALPN protocol": "alpn", "Verify return code": "verify",
    "Peer signature type": "peer_signature", "Peer signing digest": "peer_digest", "Server Temp Key": "server_temp_key",
    "Peer Temp Key": "server_temp_key", "Negotiated TLS1.3 group": "group", "Verification": "verification",
    "Verification error": "verification", "Extended master secret": "extended_master_secret",
    "OCSP response": "ocsp", "Start Time": "start_time",
}  # fmt: skip
EMPTY = frozenset({"", "0000", "(NONE)", "<NULL>", "None"})
SUITE = re.compile(r"(New|Reused), (\S+), Cipher is (\S+)$")
BYTES = re.compile(r"SSL handshake has read (\d+) bytes and written (\d+) bytes$")
COMMAND = re.compile(r"openssl(?:\.exe)? s_client\b.*")
OPTION = re.compile(r" -(servername|connect)[ =](\S+)")
ENDS = (
    (re.compile(r"(?:read|write):errno=(?:104|10054)\b"), "reset"), (re.compile(r"write:errno=32\b"), "reset"),
    (re.compile(r"read:errno=0\b"), "fin"), (re.compile(r".*:unexpected eof while reading:"), "fin"),
    (re.compile(r"closed$"), "closed"), (re.compile(r"DONE$"), "closed"), (re.compile(r"CONNECTION CLOSED$"), "closed"),
    (re.compile(r"(?:read|write):errno=(?:110|10060)\b"), "timeout"),
)  # fmt: skip
REFUSED = re.compile(r"(?:(?:connect|getaddrinfo|gethostbyname):errno=\d+|.*:Connection refused(?::|$))")
STRONG = ("reset", "fin", "timeout")


class Printed:
    """Feeds the lines that are no messages to the connection's `extra` and `closed`."""

    def __init__(self) -> None:
        self.pem: list[str] | None = None
        self.label = ""

    def line(self, connection: Connection, text: str) -> None:
        if self.pem is not None:
            self._certificate(connection, text)
        elif text.endswith("-----BEGIN CERTIFICATE-----"):
            self.pem = ["-----BEGIN CERTIFICATE-----"]
        elif text in ("Server certificate", "Client certificate"):
            self.label = text
        else:
            self.beside(connection, text)

    def _certificate(self, connection: Connection, text: str) -> None:
        pem = self.pem or []
        pem.append(text.strip())
        if text.endswith("-----END CERTIFICATE-----"):
            block = "\n".join(pem) + "\n"
            chain = connection.extra.get("chain_pem", "")
            if block not in chain and len(chain) + len(block) < MAX_PEM:
                connection.extra["chain_pem"] = chain + block
            if self.label:
                connection.extra.setdefault("server_cert_pem" if self.label[0] == "S" else "client_cert_pem", block)
            self.pem, self.label = None, ""
        elif len(pem) > MAX_PEM // 64:
            self.pem = None

    def beside(self, connection: Connection, text: str) -> None:
        """A line that is part of no certificate."""
        name, colon, value = text.partition(":")
        if colon and name.strip() == "Resumption PSK":
            connection.psks.append(value.strip())
        elif colon and (key := FIELDS.get(name.strip())):
            if value.strip() not in EMPTY:
                connection.extra.setdefault(key, value.strip())
        elif text[:3] in ("New", "Reu") and (found := SUITE.match(text)):
            self._suite(connection, found)
        elif text.startswith("SSL handshake has read") and (found := BYTES.match(text)):
            connection.summary = True
            connection.extra["handshake_bytes"] = f"{found[1]} read, {found[2]} written"
        elif text.startswith("CONNECTION ESTABLISHED"):
            connection.summary = True
        elif text.startswith("CIPHER is "):
            connection.extra.setdefault("cipher", text[10:].strip())
        elif text.startswith("Early data was "):
            connection.extra.setdefault("early_data", text[15:].strip())
        else:
            self._command(connection, text)

    def _suite(self, connection: Connection, found: re.Match[str]) -> None:
        if found[3] not in EMPTY:
            connection.extra.setdefault("cipher", found[3])
            connection.extra["resumed"] = "yes" if found[1] == "Reused" else "no"

    def _command(self, connection: Connection, text: str) -> None:
        if "s_client" in text and (found := COMMAND.search(text)):
            for option, value in OPTION.findall(found[0]):
                connection.extra.setdefault("sni" if option == "servername" else "connect", value)
        elif ":" in text or text in ("closed", "DONE", "CONNECTION CLOSED"):
            self._end(connection, text)

    def _end(self, connection: Connection, text: str) -> None:
        for pattern, how in ENDS:
            if pattern.match(text):
                if connection.closed is None or (how in STRONG and connection.closed == "closed"):
                    connection.closed = how
                return
        if ("errno" in text or "refused" in text) and REFUSED.match(text) and not connection.drafts:
            connection.closed = f"error: {text.strip()[:200]}"
