"""What a scenario is: two command lines, what is typed and awaited, and what the manifest says about it."""

from dataclasses import dataclass

RSA = "-cert rsa.pem -key rsa.key"
EC = "-cert ec.pem -key ec.key"
CLIENT_EC = "-cert client.pem -key client.key"
PSK = "-psk 1a2b3c4d5e6f70819203a4b5c6d7e8f9"

# One step is `WHO OP TEXT`. WHO: C (client) or S (server). OP: `?` wait until the text of that peer, after what was
# awaited before, matches; `<` type a line; `+` type without a newline; `.` end its standard input; `!` kill it.
Steps = tuple[str, ...]
READY = "C? Verify return code"
PING: Steps = ("C< ping", r"S? ping\n")  # a word that no text of openssl has
PONG: Steps = ("S< pong", r"C? pong\n")
TALK: Steps = (READY, *PING, *PONG, "C< Q")
SERVER_QUITS: Steps = (READY, *PING, "S< Q", "C? unexpected eof")
WEB_PAGE: Steps = (READY, "C< GET / HTTP/1.0\n", "C? </HTML>", "C? close notify")
GLUED: Steps = (
    *(READY, *PING, "S+ no newline", "C? no newline", "C< encore", "S? encore"),
    *("S+ still none", "C? still none"),
)
NOTHING: Steps = ()


@dataclass(frozen=True)
class Cut:
    """A relay between the peers that passes so many records of one direction, then ends both connections."""

    sender: str
    records: int
    how: str = "fin"


@dataclass(frozen=True)
class Scenario:
    """One recording. `client` and `server` are options; `before` are clients of earlier connections,
    which are part of the recording if `keep`."""

    name: str
    exercises: str
    client: str = ""
    server: str = RSA
    steps: Steps = TALK
    side: str = "client"
    show: str = "-msg -state"
    keylog: bool = True
    trust: bool = True
    before: tuple[str, ...] = ()
    before_server: str = ""
    keep: bool = False
    outcome: str = "completed"
    alert: str = ""
    alert_by: str = ""
    verdict: str = "conforms"
    negotiated: bool = True
    connections: int = 1
    must: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    cut: Cut | None = None
    client_config: str = ""
    server_config: str = ""
    version: str = "TLS 1.3"
