"""The tables accept exactly the complete handshakes that there are: 30 words in TLS 1.2 (34 with fixed-DH), 9 in 1.3.

The words of the tables come from walking them; the other side is enumerated from the message-presence rules of RFC 5246
section 7.3 and RFC 8446 Appendix A alone. A word has every handshake message but HelloRequest, with the direction, and
tells an empty client Certificate from one that is not.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest

from wirestate.model.core import EventKind, Machine, Rule, Value
from wirestate.model.machines import machine
from wirestate.model.messages import MESSAGES
from wirestate.model.semantics import Config, apply, evaluate, initial

Word = tuple[str, ...]
SKIPPED = {"HelloRequest", "ClientEncryptedExtensions", "CompressedCertificate", "KeyUpdate"}
BETWEEN = {"ChangeCipherSpec", "NewSessionTicket"}
"""Dropped for middleboxes, and a TLS 1.3 server's tickets before the client's Finished. HelloRequest is skipped above."""
LONGEST = 20
"""More messages than any handshake has: a rule that may be taken again and again shows in longer words."""
GOALS = {"tls12": ("TLS12_CONNECTED",), "tls13": ("CONNECTED",)}


def symbol(table: Machine, rule: Rule, facts: dict[str, Value]) -> str:
    client = (rule.event.kind is EventKind.SEND) == (table.role == "client")
    name = rule.event.name
    if name == "Certificate" and client and facts.get("empty"):
        name = "Certificate(0)"
    return (">" if client else "<") + name


def moves(table: Machine, config: Config, fixed: dict[str, dict[str, Value]]) -> list[tuple[str, Config]]:
    """One handshake message on: its symbol (empty for a ChangeCipherSpec) and where it leads."""
    out: list[tuple[str, Config]] = []
    for rule in table.by_state[config.state]:
        if not counts(rule):
            continue
        for empty in (False, True) if rule.event.name == "Certificate" else (False,):
            facts = {**fixed.get(rule.event.name, {}), "empty": empty}
            if evaluate(rule.when, table, config, facts) is not False:
                name = "" if rule.event.name == "ChangeCipherSpec" else symbol(table, rule, facts)
                out += [(name, after) for after in apply(rule, table, config, facts)]
    return out


def counts(rule: Rule) -> bool:
    """A handshake message or ChangeCipherSpec of the handshake: not one of the few that may come in between."""
    name = rule.event.name
    if not rule.event.is_message or name in SKIPPED or MESSAGES[name].content not in ("handshake", "change_cipher_spec"):
        return False
    between = rule.target == rule.source and name in BETWEEN
    return not between and rule.target not in ("ABORT", "CLOSED", "CLOSE_RECEIVED")


def language(table: Machine, goal: tuple[str, ...], offers: list[dict[str, Value]]) -> set[Word]:
    words: set[Word] = set()
    for offer in offers:
        hello: dict[str, Value] = {"false_start_ok": False, "renegotiation_info": "empty"}
        fixed: dict[str, dict[str, Value]] = {"ClientHello": offer, "ServerHello": hello, "EncryptedExtensions": {"alps_negotiated": False}}
        level: dict[Config, set[Word]] = defaultdict(set)
        for config in initial(table):
            level[config] = {()}
        for _ in range(LONGEST):
            after: dict[Config, set[Word]] = defaultdict(set)
            for config, so_far in level.items():
                if config.state in goal:
                    words |= so_far
                if config.state in (*GOALS["tls12"], *GOALS["tls13"]):
                    continue
                for sign, target in moves(table, config, fixed):
                    after[target] |= {w + ((sign,) if sign else ()) for w in so_far}
            level = after
    return words


def offers(tls13: bool) -> list[dict[str, Value]]:
    base: dict[str, Value] = dict.fromkeys(("pha_offered", "offers_12", "offers_13", "psk_offered", "early_data", "session_id_offered",
                          "ticket_offered"), False)  # fmt: skip
    if tls13:
        return [{**base, "offers_13": True, "psk_offered": True, "early_data": e} for e in (False, True)]
    choices = product((False, True), repeat=2)
    return [{**base, "offers_12": True, "session_id_offered": s, "ticket_offered": t} for s, t in choices]


def words_12(*, fixed_dh: bool) -> set[Word]:
    """RFC 5246 section 7.3 with the optional messages of RFC 5077, 6066, 4279 and, if asked for, fixed-DH clients."""
    requests: dict[str, tuple[Word, Word]] = {
        "none": ((), ()), "empty": (("<CertificateRequest",), (">Certificate(0)",)),
        "sign": (("<CertificateRequest",), (">Certificate",)), "fixed": (("<CertificateRequest",), (">Certificate",)),
    }  # fmt: skip
    cert, ske = ("<Certificate",), ("<ServerKeyExchange",)
    kinds: list[tuple[list[Word], list[Word], tuple[str, ...]]] = [
        ([cert, (*cert, "<CertificateStatus")], [()], ("none", "empty", "sign")),  # RSA
        ([cert, (*cert, "<CertificateStatus")], [ske], ("none", "empty", "sign")),  # DHE, ECDHE
        ([()], [ske], ("none",)),  # anonymous, DHE_PSK, ECDHE_PSK
        ([()], [(), ske], ("none",)),  # PSK
        ([cert, (*cert, "<CertificateStatus")], [(), ske], ("none",)),  # RSA_PSK
    ]
    if fixed_dh:
        kinds.append(([cert, (*cert, "<CertificateStatus")], [()], ("none", "empty", "sign", "fixed")))
    words: set[Word] = set()
    for certs, skes, asked in kinds:
        for c, k, a, ticket in product(certs, skes, asked, ((), ("<NewSessionTicket",))):
            request, answer = requests[a]
            verify = (">CertificateVerify",) if a == "sign" else ()
            words.add((">ClientHello", "<ServerHello", *c, *k, *request, "<ServerHelloDone", *answer, ">ClientKeyExchange",
                       *verify, ">Finished", *ticket, "<Finished"))  # fmt: skip
    for ticket in ((), ("<NewSessionTicket",)):
        words.add((">ClientHello", "<ServerHello", *ticket, "<Finished", ">Finished"))
    return words


def words_13() -> set[Word]:
    """RFC 8446 Appendix A: the nine main handshakes."""
    hello: Word = (">ClientHello", "<ServerHello", "<EncryptedExtensions")
    retried: Word = (">ClientHello", "<HelloRetryRequest", *hello)
    auth: Word = ("<Certificate", "<CertificateVerify", "<Finished")
    ends: list[Word] = [
        ("<Finished", ">Finished"),
        (*auth, ">Finished"),
        ("<CertificateRequest", *auth, ">Certificate(0)", ">Finished"),
        ("<CertificateRequest", *auth, ">Certificate", ">CertificateVerify", ">Finished"),
    ]
    return {h + e for h in (hello, retried) for e in ends} | {(*hello, "<Finished", ">EndOfEarlyData", ">Finished")}


@pytest.mark.parametrize("name", ["tls_client", "tls_server"])
def test_tls12_accepts_exactly_the_complete_handshakes(name: str) -> None:
    found = language(machine(name), GOALS["tls12"], offers(tls13=False))
    assert found == words_12(fixed_dh=True)
    assert len(found) == 34
    assert len(words_12(fixed_dh=False)) == 30


@pytest.mark.parametrize("name", ["tls_client", "tls_server"])
def test_tls13_accepts_exactly_the_complete_handshakes(name: str) -> None:
    found = language(machine(name), GOALS["tls13"], offers(tls13=True))
    assert found == words_13()
    assert len(found) == 9
