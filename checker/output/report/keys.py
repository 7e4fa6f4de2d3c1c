"""The key schedule as a tree, and which of its secrets exist after each message: RFC 8446 section 7.1, RFC 5246 sections 6.3 and 8.1.

Told from the messages that were seen, for people to look at; no secret itself is here.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirestate.checker.keep import Story
from wirestate.checker.keep import Line as Told

Node = tuple[str, str, str, str]
"""Id, the node that it comes from ("" for a root), label, what makes it."""
TREE_13: tuple[Node, ...] = (
    ("psk", "", "PSK", "of an earlier session, or set up beforehand; zeros if there is none"),
    ("early", "psk", "Early Secret", "HKDF-Extract(0, PSK)"),
    ("c_early", "early", "client_early_traffic_secret", "over ClientHello: protects 0-RTT data"),
    ("dhe", "", "(EC)DHE shared secret", "of the two key shares, in ClientHello and ServerHello"),
    ("hs", "early", "Handshake Secret", "HKDF-Extract(Early Secret, (EC)DHE)"),
    ("c_hs", "hs", "client_handshake_traffic_secret", "over ClientHello…ServerHello"),
    ("s_hs", "hs", "server_handshake_traffic_secret", "over ClientHello…ServerHello"),
    ("master", "hs", "Master Secret", "HKDF-Extract(Handshake Secret, 0)"),
    ("c_ap", "master", "client_application_traffic_secret", "over ClientHello…server Finished"),
    ("s_ap", "master", "server_application_traffic_secret", "over ClientHello…server Finished"),
    ("exp", "master", "exporter_master_secret", "over ClientHello…server Finished"),
    ("res", "master", "resumption_master_secret", "over ClientHello…client Finished"),
    ("ticket", "res", "PSK of a ticket", "resumption_master_secret and the ticket's nonce"),
)
TREE_12: tuple[Node, ...] = (
    ("c_random", "", "client random", "in ClientHello"),
    ("s_random", "", "server random", "in ServerHello"),
    ("pms", "", "premaster secret", "of the key exchange: ServerKeyExchange, ClientKeyExchange, or the certificate's key"),
    ("ms", "pms", "master secret", "PRF of the premaster secret, over the randoms or the handshake (RFC 7627)"),
    ("block", "ms", "key block", "PRF of the master secret, over the randoms"),
    ("c_keys", "block", "client write keys", "in use from the client's ChangeCipherSpec on"),
    ("s_keys", "block", "server write keys", "in use from the server's ChangeCipherSpec on"),
    ("ticket", "ms", "session for later", "the master secret, kept with session id or ticket"),
)


def tree(story: Story) -> tuple[Node, ...]:
    return TREE_13 if _is13(story) else TREE_12


def lit(story: Story) -> list[list[str]]:
    """Of each message, the secrets that exist from it on."""
    found = _steps_13(story.lines) if _is13(story) else _steps_12(story.lines)
    return [list(dict.fromkeys(each)) for each in found]


def _is13(story: Story) -> bool:
    return (story.version or "TLS 1.3").startswith("TLS 1.3")


def _steps_13(lines: list[Told]) -> Iterator[list[str]]:
    for line in lines:
        match line.kind, line.sender:
            case "ClientHello", _:
                offered = ["psk", "early"] if line.facts.get("psk_offered") is True else []
                yield [*offered, *(["c_early"] if line.facts.get("early_data") is True else [])]
            case "ServerHello", _:
                without = line.facts.get("psk_selected") in (None, "none", False)
                yield ["dhe", "early", "hs", "c_hs", "s_hs", *([] if without else ["psk"])]
            case "Finished", "server":
                yield ["master", "c_ap", "s_ap", "exp"]
            case "Finished", "client":
                yield ["res"]
            case "NewSessionTicket", _:
                yield ["ticket"]
            case _:
                yield []


def _steps_12(lines: list[Told]) -> Iterator[list[str]]:
    keyed = False
    for line in lines:
        match line.kind, line.sender:
            case "ClientHello", _:
                keyed = False
                yield ["c_random"]
            case "ServerHello", _:
                yield ["s_random"]
            case "ClientKeyExchange", _:
                keyed = True
                yield ["pms", "ms", "block"]
            case "ChangeCipherSpec", sender:  # without a key exchange before it the session is resumed (RFC 5246 section 7.3)
                yield [*([] if keyed else ["ms", "block"]), "c_keys" if sender == "client" else "s_keys"]
                keyed = True
            case "NewSessionTicket", _:
                yield ["ticket"]
            case _:
                yield []
