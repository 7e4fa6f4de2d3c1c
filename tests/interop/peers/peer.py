"""Python's ssl as a peer of the interop matrix: JSON on the command line says what to do. Not a test; it stands alone.

A server echoes. A client sends the lines of its standard input and prints their echo.
"""

import json
import socket
import ssl
import sys

ALLOW_CLIENT_RENEGOTIATION = 1 << 8
"""Of OpenSSL; the module has no name for it."""


def context(wish: dict) -> ssl.SSLContext:  # type: ignore[type-arg]
    server = wish["role"] == "server"
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if server else ssl.PROTOCOL_TLS_CLIENT)
    made.minimum_version = made.maximum_version = ssl.TLSVersion.TLSv1_3 if wish["version"] == "1.3" else ssl.TLSVersion.TLSv1_2
    made.load_verify_locations(wish["ca"])
    if server:
        made.load_cert_chain(wish["cert"], wish["key"])
        made.load_dh_params(wish["field"])
        if wish["act"] == "renegotiation by us":
            made.options |= ALLOW_CLIENT_RENEGOTIATION
        made.verify_mode = {"none": ssl.CERT_NONE, "request": ssl.CERT_OPTIONAL, "require": ssl.CERT_REQUIRED}[wish["auth"]]
    elif wish["certificate"]:
        made.load_cert_chain(wish["my_cert"], wish["my_key"])
    if wish["ciphers"]:
        made.set_ciphers(wish["ciphers"])
    if wish["curve"]:
        made.set_ecdh_curve(wish["curve"])
    if wish["protocol"]:
        made.set_alpn_protocols([wish["protocol"]])
    later = wish["act"] == "authentication later"
    made.post_handshake_auth = later
    if later and server:
        made.verify_mode = ssl.CERT_REQUIRED
    if wish["resumed"] == "session id":
        made.options |= ssl.OP_NO_TICKET
    return made


def serve(wish: dict) -> None:  # type: ignore[type-arg]
    tls = context(wish)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print("port", listener.getsockname()[1], flush=True)
        for _ in range(wish["connections"]):
            with tls.wrap_socket(listener.accept()[0], server_side=True) as sock:
                print("connected", sock.version(), sock.cipher(), sock.session_reused, flush=True)
                echo(sock, later=wish["act"] == "authentication later")


def echo(sock: ssl.SSLSocket, *, later: bool) -> None:
    while data := sock.recv(1 << 16):
        sock.sendall(data)
        if later:
            later = False
            sock.verify_client_post_handshake()
    sock.unwrap()


def ask(wish: dict) -> None:  # type: ignore[type-arg]
    tls, session = context(wish), None
    for _ in range(wish["connections"]):
        plain = socket.create_connection(("127.0.0.1", wish["port"]))
        with tls.wrap_socket(plain, server_hostname=wish["name"], session=session) as sock:
            print("connected", sock.version(), sock.cipher(), sock.session_reused, flush=True)
            relay(sock)
            session = sock.session
            sock.unwrap()


def relay(sock: ssl.SSLSocket) -> None:
    """Until the word "next"."""
    while (line := sys.stdin.buffer.readline()) not in (b"", b"next\n"):
        sock.sendall(line)
        left = len(line)
        while left and (data := sock.recv(left)):
            left -= len(data)
            sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


asked = json.loads(sys.argv[1])
(serve if asked["role"] == "server" else ask)(asked)
