"""What is kept of connections for a report: nothing unless asked for, steps that agree with the verdict, and few of very many."""

from __future__ import annotations

from pathlib import Path

import pytest

from wirestate.checker import keep
from wirestate.checker.keep import MOST_LAST, MOST_SEGMENTS, Kept, Story, Tape, keeping
from wirestate.checker.observation import Segment, Session
from wirestate.checker.paths import check_paths
from wirestate.checker.verdict import ConnectionVerdict

TRACES = Path(__file__).parents[2] / "traces"
HEALTHY = (
    "tls12/alpn.pcap", "tls13/alpn.pcap", "tls13/alpn.txt", "tls13/state_only.txt", "tls13/state_only_hrr_server.txt",
    "tls13/certificate_expired.pcap", "tls12/brief.txt",
)  # fmt: skip


def judged(name: str) -> list[ConnectionVerdict]:
    with keeping():
        return check_paths([str(TRACES / name)]).connections


def kept(connection: ConnectionVerdict) -> tuple[Kept, Story]:
    assert connection.kept is not None
    assert connection.kept.story is not None
    return connection.kept, connection.kept.story


def test_kept_without_asking_is_nothing() -> None:
    (connection,) = check_paths([str(TRACES / HEALTHY[0])]).connections
    assert connection.kept is None


@pytest.mark.parametrize("name", HEALTHY)
def test_story_of_a_healthy_connection_ends_in_the_states_of_the_verdict(name: str) -> None:
    for connection in judged(name):
        _, story = kept(connection)
        for role in ("client", "server"):
            (*_, last) = [line.moves[role].states for line in story.lines if role in line.moves]
            assert connection.states[f"tls_{role}"] in (None, *last)


@pytest.mark.parametrize("name", ["tls12/alpn.pcap", "tls13/alpn.pcap"])
def test_story_of_a_healthy_connection_has_a_rule_for_every_message_of_both(name: str) -> None:
    (connection,) = judged(name)
    found, story = kept(connection)
    assert list(found.places) == sorted(found.places)
    assert len(found.places) == len(story.lines)
    taken = {f"tls_{role}: {move.rule}" for line in story.lines for role, move in line.moves.items() if move.rule}
    assert taken
    assert taken <= set(connection.rules)
    assert all(line.moves[line.sender].rule for line in story.lines)


def test_tcp_steps_end_in_the_states_of_the_verdict() -> None:
    (connection,) = judged("tls13/alpn.pcap")
    assert connection.kept is not None
    assert connection.kept.tcp[0].states == ("SYN-SENT", None)
    assert connection.kept.tcp[-1].states == (connection.states["tcp_client"], connection.states["tcp_server"])
    assert "X3: SYN,ACK" in connection.kept.tcp[1].rules[0]


def test_connections_alike_share_their_story(tmp_path: Path) -> None:
    source = TRACES / "tls13/alpn.pcap"
    for name in ("a.pcap", "b.pcap"):
        (tmp_path / name).write_bytes(source.read_bytes())
        (tmp_path / name).with_suffix(".keys").write_bytes(source.with_suffix(".keys").read_bytes())
    with keeping():
        first, second = check_paths([str(tmp_path)]).connections
    assert kept(first)[1] is kept(second)[1]
    assert not kept(second)[0].own


def test_deviation_has_a_lawful_run_from_where_it_is() -> None:
    (connection,) = judged("bad/tls13_certificate_verify_missing_accepted.txt")
    _, story = kept(connection)
    server, client = sorted(story.instead, key=lambda one: one.index)
    assert (server.role, server.state) == ("server", "SEND_CV")
    assert [step[:3] for step in server.run] == [
        ("send", "CertificateVerify", "SEND_FINISHED"), ("send", "Finished", "WAIT_FINISHED"), ("recv", "Finished", "CONNECTED"),
    ]  # fmt: skip
    assert (client.role, client.run[0][1]) == ("client", "Alert(unexpected_message)")
    assert story.lines[server.index].kind == "Finished"


def test_message_that_must_be_refused_fails_its_receiver() -> None:
    (connection,) = judged("bad/tls13_certificate_verify_missing_accepted.txt")
    _, story = kept(connection)
    (refused,) = [line for line in story.lines if line.kind == "Finished" and line.sender == "server"]
    assert refused.moves["client"].states == ("ABORT",)
    assert ("alert_owed", "unexpected_message") in refused.moves["client"].sets


def segment(frame: int) -> Segment:
    return Segment(frame, frame * 1000, frame % 2, frame, 0, 16, 100, 1, b"x", b"")


def test_tape_of_many_segments_has_the_first_and_the_last() -> None:
    tape, session = Tape(), Session("x", "")
    tape.add(segment(i) for i in range(1, 1001))
    tape.fill(session)
    frames = memoryview(session.segments).cast("q").tolist()[MOST_SEGMENTS + MOST_LAST :][: MOST_SEGMENTS + MOST_LAST]
    assert frames == [*range(1, MOST_SEGMENTS + 1), *range(1001 - MOST_LAST, 1001)]
    assert session.unkept == 1000 - MOST_SEGMENTS - MOST_LAST


def test_longer_puts_segments_behind_those_before() -> None:
    columns = keep.longer(keep.longer(b"", [segment(1)]), [segment(2), segment(3)])
    cells = memoryview(columns).cast("q").tolist()
    assert cells[:3] == [1, 0, 1]
    assert cells[3:6] == [1, 2, 3]
    assert len(cells) == 3 * keep.COLUMNS


def test_keeping_ends_with_the_block() -> None:
    with keeping():
        assert keep.on()
    assert not keep.on()


def test_message_without_a_rule_changes_nothing_but_the_alert_owed() -> None:
    (connection,) = judged("bad/tls12_client_finished_in_clear_accepted.txt")
    _, story = kept(connection)
    refusals = [move for line in story.lines for move in line.moves.values() if move.states == ("ABORT",) and not move.rule and move.sets]
    assert [move.sets for move in refusals] == [(("alert_owed", "unexpected_message"),)]


def test_alert_that_nobody_could_read_leads_to_any_state_that_an_alert_leads_to() -> None:
    (connection,) = judged("built/keyless_tls12_ecdhe_ecdsa.pcap")
    _, story = kept(connection)
    alerts = [line for line in story.lines if line.kind == "Alert"]
    assert len(alerts) == 2
    for line in alerts:
        assert {move.rule for move in line.moves.values()} == {""}
        assert all({"ABORT", "TLS12_CONNECTED"} < set(move.states) for move in line.moves.values())


def test_record_that_nobody_could_open_leaves_a_healthy_end_where_it_can_be() -> None:
    (connection,) = judged("built/keyless_tls13_early_data_accepted.pcap")
    _, story = kept(connection)
    first = next(line for line in story.lines if line.kind == "UnknownRecord")
    assert {"NEGOTIATED", "WAIT_EOED"} < set(first.moves["server"].states)
