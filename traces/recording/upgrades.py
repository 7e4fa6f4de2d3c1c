"""What TLS sessions begin with when they do not begin with TLS: small servers that speak plainly and then upgrade, a proxy.

Each serves one connection of an openssl client, in a thread. They know of their protocol what that client needs.
"""

import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

Reply = tuple[bytes, bytes]
"""What the client must have said, at the end, and what it is told then."""
XMPP = b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='example.org' version='1.0'>"
STARTTLS_XMPP = b"<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>"
LDAP_DONE = bytes.fromhex("300c02010178070a010004000400")
PATIENCE = 10.0


@dataclass(frozen=True)
class Prefix:
    """The plain talk before TLS: the server's greeting, then its replies."""

    greeting: bytes = b""
    replies: tuple[Reply, ...] = field(default=())


PREFIXES = {
    "smtp": Prefix(b"220 mail.example ESMTP\r\n", (
        (b"\r\n", b"250-mail.example\r\n250-SIZE 1000000\r\n250 STARTTLS\r\n"), (b"STARTTLS\r\n", b"220 Go ahead\r\n"))),
    "lmtp": Prefix(b"220 mail.example LMTP\r\n", (
        (b"\r\n", b"250-mail.example\r\n250 STARTTLS\r\n"), (b"STARTTLS\r\n", b"220 Go ahead\r\n"))),
    "imap": Prefix(b"* OK IMAP4rev1 ready\r\n", (
        (b"CAPABILITY\r\n", b"* CAPABILITY IMAP4rev1 STARTTLS\r\n. OK done\r\n"), (b"STARTTLS\r\n", b". OK begin TLS\r\n"))),
    "pop3": Prefix(b"+OK POP3 ready\r\n", ((b"STLS\r\n", b"+OK begin TLS\r\n"),)),
    "ftp": Prefix(b"220-FTP\r\n220 ready\r\n", ((b"AUTH TLS\r\n", b"234 begin TLS\r\n"),)),
    "xmpp": Prefix(b"", (
        (b">", XMPP + STARTTLS_XMPP), (b">", b"<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"))),
    "ldap": Prefix(b"", ((b"1.3.6.1.4.1.1466.20037", LDAP_DONE),)),
    "postgres": Prefix(b"", ((bytes.fromhex("0000000804d2162f"), b"S"),)),
    "sieve": Prefix(b'"IMPLEMENTATION" "example"\r\n"STARTTLS"\r\nOK\r\n', ((b"STARTTLS\r\n", b"OK\r\n"),)),
    "": Prefix(),
}  # fmt: skip


class Server:
    """One connection: the prefix, then TLS, in which a line is answered with another."""

    def __init__(self, prefix: Prefix, keys: Path, *, family: int = socket.AF_INET, version: str = "") -> None:
        self.prefix = prefix
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(keys / "ec.pem", keys / "ec.key")
        if version == "TLS 1.2":
            self.context.maximum_version = ssl.TLSVersion.TLSv1_2
        address = "::1" if family == socket.AF_INET6 else "127.0.0.1"
        self.listener = socket.create_server((address, 0), family=family)
        self.port: int = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self) -> None:
        end, _ = self.listener.accept()
        end.settimeout(PATIENCE)
        self.listener.close()
        with end:
            end.sendall(self.prefix.greeting)
            for said, reply in self.prefix.replies:
                listen(end, said)
                end.sendall(reply)
            with suppress(OSError), self.context.wrap_socket(end, server_side=True) as secure:
                secure.sendall(b"answer to " + secure.recv(1000))
                while secure.recv(1000):
                    pass
                secure.unwrap()


class Proxy:
    """One HTTP CONNECT, passed on to a server."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self) -> None:
        end, _ = self.listener.accept()
        self.listener.close()
        listen(end, b"\r\n\r\n")
        other = socket.create_connection(("127.0.0.1", self.target))
        end.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=passed, args=(other, end), daemon=True)
        back.start()
        passed(end, other)
        back.join()
        for one in (end, other):
            one.close()


def passed(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


def listen(end: socket.socket, last: bytes) -> None:
    """Until what was heard ends so."""
    heard = b""
    while not heard.endswith(last):
        heard += end.recv(4096)
