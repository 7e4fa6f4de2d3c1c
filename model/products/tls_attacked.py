"""A TLS client and a TLS server with an attacker as their network: he reads, drops, keeps back and injects (Dolev and Yao).

What he may do, and what is taken for granted (perfect cryptography):
- A message that no key protects may be anything, with any facts, at any time. Under keys that he does not have, a receiver
  reads nothing but what the other end sent, in order: records cannot be forged, replayed, reordered or left out.
- He has the keys of an end whose key exchange was with him, or that has had none. An ephemeral secret stays with its two makers;
  a PSK and a session's master secret with those who agreed on them. In TLS 1.3 (psk_dhe_ke only) keys depend on the transcript.
- `fault` of a CertificateVerify, a ServerKeyExchange and a Finished follows: a signature verifies if its owner made it, over the
  same transcript (ServerKeyExchange: over the same randoms); a Finished if both transcripts agree, or if he has the keys.
- Transcripts are bits: an end is *deceived* from the first handshake message that the other end did not send just so. A message
  that he can foretell and delivers before it is sent is as if he had waited: no end does anything else for it.
- One message is under way in each direction (`size=1`): what is noted of the last one sent is noted of that one.
- Randoms, shares and cookies do not collide. He has a certificate, PSKs and sessions of his own; `client intends` says whose
  name the client checks. A PSK's binder verifies if its owner made it, now or before (`replayed`).
- What an end refuses is left out: it ends the connection, which an attacker always can.
- With `weak suites` he solves the key exchange of a ServerKeyExchange, and gets the server to sign weak parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from wirestate.model import messages as m
from wirestate.model.core import FALSE, TRUE, Eq, EventKind, Expr, If, In, Machine, Term, Value, Var
from wirestate.model.machines import tls_table as t
from wirestate.model.machines.tls_table import has_fault
from wirestate.model.products.pruning import pruned
from wirestate.model.products.tls_channel import Symbol
from wirestate.model.products.tls_minds import FORGERY, IDENTITY, KNOWN, Attack, other
from wirestate.model.products.tls_pair import Ends, Scope, common, ends_of, idle, in_scope, sending
from wirestate.model.expressions import conjunction, disjunction
from wirestate.model.system import Endpoint, Move, System, moves_of

NOT_HASHED = ("HelloRequest", "ChangeCipherSpec", "Alert", "ApplicationData", "KeyUpdate")
"""What is not part of the transcript: RFC 5246 section 7.4.9, RFC 8446 section 4.4.1."""
Sets = list[tuple[Var, Term]]


def _verdict(kind: str, genuine: Expr) -> Expr:
    """No fault if genuine; else the alert that a bad signature or MAC deserves."""
    wrong = m.fact(kind, "fault")
    return (genuine & wrong.eq("none")) | (~genuine & wrong.eq("decrypt_error"))


def fault_of_delivered(a: Attack, who: str, kind: str) -> Expr:
    """What is wrong with a message that the other end did send."""
    sender = a.minds[other(who)]
    match kind:
        case "Finished" | "CertificateVerify":
            named = TRUE if who == "server" or kind == "Finished" else a.honest_intent
            return _verdict(kind, conjunction((sender.clean, ~a.minds[who].deceived, named)))
        case "ServerKeyExchange":
            return _verdict(kind, a.same_randoms & a.honest_intent)
        case "Certificate" if who == "client":
            wrong = m.fact(kind, "fault")
            return (a.honest_intent & wrong.eq("none")) | (~a.honest_intent & wrong.eq("bad_certificate"))
        case "ClientHello" | "ServerHello":
            mixed = m.RENEGOTIATION_INFO.eq("bound") & disjunction((a.minds[who].reads, sender.writes))
            wrong = m.fact(kind, "fault")
            return (~mixed & wrong.eq("none")) | (mixed & wrong.eq("handshake_failure"))
    return m.fact(kind, "fault").eq("none") if has_fault(kind) else TRUE


def fault_of_forged(a: Attack, who: str, kind: str) -> Expr:
    """What the attacker can get right in a message that he makes."""
    if not has_fault(kind):
        return TRUE
    wrong, mind, signs = m.fact(kind, "fault"), a.minds[who], a.ends.to_client.says("ServerHello", m.VERSION)
    can = {
        "Finished": mind.partner.in_(*KNOWN),
        "CertificateVerify": a.intends.eq("attacker") if who == "client" else mind.shown.eq("attacker"),
        "ServerKeyExchange": disjunction(
            (a.intends.eq("attacker"), conjunction((a.weak, a.same_randoms, In(signs, ("TLS 1.2",)))))
        ),
    }.get(kind)
    if can is None:
        binds = ~m.RENEGOTIATION_INFO.eq("bound") | mind.reads if kind in ("ClientHello", "ServerHello") else TRUE
        return conjunction((wrong.eq("none"), binds))
    return wrong.eq("decrypt_error") | (wrong.eq("none") & can)


def forgeable(symbol: Symbol, move: Move, scope: Scope) -> bool:
    """The attacker makes it: nothing that only ends the connection, and what is within the scope of the honest ends."""
    source = move.rule.source if move.rule is not None else ""
    retried = symbol.kind != "HelloRetryRequest" or scope.retry
    return symbol.kind != "Alert" and retried and in_scope(symbol, source, other(move.who), scope)


def within(kind: str, ends: Ends) -> Expr:
    """The part of the alphabet that the pair knows, for what the attacker makes; a sentinel is part of the random."""
    scope = ends.scope
    match kind:
        case "ClientHello":
            offers = (
                (m.EARLY_DATA, scope.early), (m.PHA_OFFERED, scope.post_handshake), (m.TICKET_SUPPORTED, scope.tickets),
                (m.TICKET_OFFERED, scope.tickets),
                (m.PSK_OFFERED, scope.psk), (m.SESSION_ID_OFFERED, scope.resumption), (m.RENEGOTIATION_INFO.eq("absent"), scope.legacy),
            )  # fmt: skip
            replays = TRUE if scope.psk else FORGERY.ne("replayed")
            spoken = FORGERY.ne("altered") | ~In(ends.client.state, ("START",))
            return conjunction((replays, spoken, *(~f for f, possible in offers if not possible)))
        case "ServerHello":
            old, new = m.VERSION.eq("TLS 1.2"), m.VERSION.eq("TLS 1.3")
            classes = (old & m.KEY_EXCHANGE.in_(*scope.suites)) | (new & m.KEY_EXCHANGE.eq("TLS13"))
            choices = (
                (m.TICKET_GRANTED, scope.tickets), (m.PSK_SELECTED.ne("none"), scope.psk), (m.SESSION_ID.eq("echo"), scope.resumption),
                (m.RENEGOTIATION_INFO.eq("absent") & old, scope.legacy),
            )  # fmt: skip
            left_out = (m.STATUS_GRANTED, m.SESSION_ID.eq("fresh"), FORGERY.eq("replayed"), m.SENTINEL & new)
            same = FORGERY.eq("own") | new | Eq(m.SENTINEL, ends.to_client.says(kind, m.SENTINEL))
            spoken = FORGERY.ne("altered") | ~In(ends.server.state, ("START", "RECVD_CH", "WAIT_CH2"))
            return conjunction(
                (classes, same, spoken, *(~f for f in left_out), *(~f for f, possible in choices if not possible))
            )
        case "EncryptedExtensions":
            return ~m.ALPS_NEGOTIATED
    return TRUE


Cases = Sequence[tuple[Expr, Value]]


def _chain(var: Var, cases: Cases) -> Term:
    term: Term = var
    for condition, value in reversed(cases):
        term = value if condition == TRUE else If(condition, value, term)
    return term


def partner_after(a: Attack, move: Move, forged: bool) -> Cases:
    """With whom an end has made its secret after a move, if the move decides it."""
    who, event = move.who, move.event
    if event is None:
        return ()
    resumes = dict(move.sets).get(a.ends.end(who).vars[t.resumed]) == "yes"
    own = a.minds["server"].hello.eq("own")
    match who, event.kind, event.name:
        case "client", EventKind.RECV, "ServerHello" if _is13(move):
            his = FORGERY.eq("own") & (m.PSK_SELECTED.eq("none") | a.intends.eq("attacker"))
            return ((his, "attacker"), (TRUE, "peer")) if forged else ((TRUE, "peer"),)
        case "server", EventKind.SEND, "ServerHello" if _is13(move):
            return ((own, "attacker"), (TRUE, "peer"))
        case "client", EventKind.SEND, "ClientKeyExchange":
            shown = a.minds["client"].shown
            return tuple((shown.eq(x), x) for x in ("none", "peer", "attacker"))
        case "server", EventKind.RECV, "ClientKeyExchange":
            solved = conjunction((a.weak, a.ends.server.vars[t.key_exchange].eq("ECDHE")))
            return ((TRUE, "attacker"),) if forged else ((solved, "attacker"), (TRUE, "peer"))
    if resumes:
        return ((a.intends.eq("attacker") if who == "client" else own, "attacker"), (TRUE, "peer"))
    return ((TRUE, "none"),) if event.name == "ServerHello" and not _refused(move) else ()


def _is13(move: Move) -> bool:
    return move.rule is not None and move.rule.target in ("WAIT_EE", "NEGOTIATED")


def _refused(move: Move) -> bool:
    return move.refuses or move.rule is None


def keys_after(a: Attack, move: Move, forged: bool) -> Sets:
    """The secret, and whether the attacker has the keys that an end changes to."""
    mind, end = a.minds[move.who], a.ends.end(move.who)
    cases = partner_after(a, move, forged)
    out: Sets = [(mind.partner, _chain(mind.partner, cases))] if cases else []
    known = [(c, v in KNOWN) for c, v in cases] or [(mind.partner.in_(*KNOWN), True), (TRUE, False)]
    sets = dict(move.sets)
    if {end.vars[t.read_epoch], end.vars[t.read_generation]} & set(sets):
        out.append((mind.reads, _chain(mind.reads, known)))
    if sets.get(end.vars[t.write_epoch]) == "EARLY":
        known = [(a.intends.eq("attacker"), True), (TRUE, False)]
    if {end.vars[t.write_epoch], end.vars[t.write_generation]} & set(sets):
        out.append((mind.writes, _chain(mind.writes, known)))
    return out


def notes(a: Attack, move: Move, symbol: Symbol, forged: bool) -> Sets:
    """What is noted about an end that reads a message."""
    who, mind, kind = move.who, a.minds[move.who], symbol.kind
    out: Sets = keys_after(a, move, forged)
    first = move.rule is not None and kind == "ClientHello" and move.rule.source != "WAIT_CH2"
    if kind not in NOT_HASHED and (forged or first):
        out.append((mind.deceived, forged))
    if kind in ("ClientHello", "ServerHello"):
        out.append((mind.hello, FORGERY if forged else "authentic"))
    if kind == "ClientHello":
        out += [(var, f) for f, var in a.heard.items()]
    if kind in ("ClientHello", "ServerHello"):
        out.append((mind.shown, "none"))
    elif shown := _shown(a, who, symbol, forged):
        out.append((mind.shown, shown))
    return out


def _shown(a: Attack, who: str, symbol: Symbol, forged: bool) -> Term | None:
    match symbol.name, who:
        case "Certificate", "server":
            return If(IDENTITY.eq("attacker"), "attacker", "peer") if forged else "peer"
        case "Certificate", "client":
            return If(a.intends.eq("attacker"), "attacker", "peer") if forged else "peer"
        case "ServerKeyExchange", "client":
            return "attacker" if forged else If(a.weak, "attacker", "peer")
    return None


def delivered(a: Attack, move: Move) -> Iterator[Move]:
    """A move that reads what the other end sent: as it was, or with the protection changed by who has both keys."""
    who, channel = move.who, a.ends.into(move.who)
    sender, mind = a.minds[other(who)], a.minds[who]
    epoch = channel.slots[0][1]
    opens = disjunction((
        epoch.eq("PLAINTEXT"),
        conjunction((epoch.eq("EARLY"), a.minds["server"].hello.eq("authentic"), a.honest_intent)),
        conjunction((epoch.in_("HANDSHAKE", "APPLICATION"), a.agreed, disjunction((a.undeceived, ~a.is13(who))))),
    ))  # fmt: skip
    changed = conjunction(
        (disjunction((epoch.eq("PLAINTEXT"), sender.spoke)), disjunction((m.EPOCH.eq("PLAINTEXT"), mind.reads)))
    )
    # handshakes are counted by each end; under new keys that both have only the keys matter
    counted = disjunction(
        (channel.protection(), conjunction((Eq(m.EPOCH, epoch), epoch.eq("APPLICATION"), ~a.is13(who), ~mind.reads)))
    )
    protection = disjunction((conjunction((counted, opens)), changed))
    for symbol in channel.of_kind(_kind(move)):
        guard = conjunction((
            move.when, idle(a.ends.end(who)), Eq(channel.head, symbol.name), channel.content(symbol), protection, _whole(),
            fault_of_delivered(a, who, symbol.kind),
        ))  # fmt: skip
        sets = (*move.sets, *channel.take(), *notes(a, move, symbol, forged=False))
        yield replace(move, name=_name(move, symbol, ""), when=guard, sets=sets)


def forged(a: Attack, move: Move) -> Iterator[Move]:
    """A move that reads what the attacker made."""
    who, channel, mind = move.who, a.ends.into(move.who), a.minds[move.who]
    for symbol in channel.of_kind(_kind(move)):
        if not forgeable(symbol, move, a.ends.scope):
            continue
        early = m.EPOCH.eq("EARLY") & mind.hello.eq("replayed") if symbol.kind == "ApplicationData" else FALSE
        epoch = disjunction((m.EPOCH.eq("PLAINTEXT"), mind.reads, early))
        guard = conjunction((
            move.when, idle(a.ends.end(who)), symbol.read(), _whole(), epoch,
            within(symbol.kind, a.ends), fault_of_forged(a, who, symbol.kind),
        ))  # fmt: skip
        sets = (*move.sets, *notes(a, move, symbol, forged=True))
        yield replace(move, name=_name(move, symbol, "the attacker's "), when=guard, sets=sets)


def _whole() -> Expr:
    return conjunction((m.ENDS_RECORD, ~m.INTERLEAVED))


def _kind(move: Move) -> str:
    return move.event.name if move.event is not None else ""


def _name(move: Move, symbol: Symbol, whose: str) -> str:
    said = f" ({whose}{symbol.name})" if whose or symbol.name != symbol.kind else ""
    return f"{move.who}: {move.name}{said}"


def dropped(a: Attack, who: str) -> Iterator[Move]:
    """The attacker keeps back what an end would read next."""
    channel, mind, sender = a.ends.into(who), a.minds[who], a.minds[other(who)]
    hashed = In(channel.head, tuple(s.name for s in channel.symbols if s.kind not in NOT_HASHED))
    free = disjunction((channel.slots[0][1].eq("PLAINTEXT"), sender.spoke, mind.deceived, sender.deceived))
    sets: Sets = [*channel.take(), (mind.deceived, If(hashed, True, mind.deceived))]
    yield Move(
        f"attacker: keeps back what the {other(who)} sent",
        "attacker",
        None,
        conjunction((~channel.empty, free)),
        tuple(sets),
    )


def sent(a: Attack, move: Move) -> Iterator[Move]:
    """A move that sends: the attacker reads it; the end's keys may change."""
    mind = a.minds[move.who]
    for each in sending(move, a.ends, lambda f: a.heard[f]):
        kind, sets = _kind(move), [*keys_after(a, each, forged=False), (mind.spoke, mind.writes)]
        guard = each.when
        if kind in ("Finished", "CertificateVerify"):
            sets.append((mind.clean, If(mind.deceived, False, True)))
        if kind == "ClientHello":
            sets.append((mind.deceived, If(a.ends.client.vars[t.hrr], mind.deceived, False)))
        if kind == "ServerHello":
            guard = conjunction((guard, _secrets_known(a)))
        if kind == "Certificate" and move.who == "server":
            guard = conjunction((guard, ~a.reflected))
        yield replace(each, when=guard, sets=(*each.sets, *sets))


def _secrets_known(a: Attack) -> Expr:
    """The server selects a PSK or a session only of who it has it with; a binder of another's hello does not verify."""
    hello = a.minds["server"].hello
    theirs = conjunction((a.honest_intent, a.ends.shared_psk, hello.in_("authentic", "replayed")))
    session = conjunction((a.honest_intent, a.ends.shared_session))
    return conjunction((
        m.PSK_SELECTED.eq("none") | hello.eq("own") | theirs,
        m.SESSION_ID.ne("echo") | hello.eq("own") | session,
    ))  # fmt: skip


def attacked_system(machines: Callable[[str], Machine], name: str, scope: Scope, doc: str) -> System:
    """The pair with an attacker as its network."""
    ends = ends_of(machines, scope)
    a = Attack(ends)
    moves: list[Move] = []
    for who in ("client", "server"):
        for move in moves_of(ends.end(who)):
            if move.event is not None and move.event.kind is EventKind.SEND:
                moves += sent(a, move)
            elif move.event is not None and move.event.kind is EventKind.RECV and not _refused(move):
                moves += [*delivered(a, move), *forged(a, move)]
        moves += dropped(a, who)
    variables = (
        *_states(ends.client),
        *_states(ends.server),
        *ends.to_server.vars,
        *ends.to_client.vars,
        *ends.vars,
        *a.vars,
    )
    start = conjunction((common(ends), disjunction((~a.reflected, conjunction((ends.shared_psk, a.honest_intent))))))
    return pruned(System(name, variables, tuple(moves), (ends.client, ends.server), start, doc, searched=True))


def _states(end: Endpoint) -> tuple[Var, ...]:
    return (end.state, *end.vars.values())
