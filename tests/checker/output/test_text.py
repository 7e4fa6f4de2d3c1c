"""Text for people: what it says, when it is a table, and what it never lets through."""

import io

import pytest

from tests.checker.output.fakes import connection, deviating, deviation, inconclusive, mixed
from wirestate.checker.output import write
from wirestate.checker.output.blocks import Table, show, write_plain
from wirestate.checker.output.clean import clean
from wirestate.checker.output.text import details, result_blocks
from wirestate.checker.verdict import ConnectionVerdict, Result


def text(*connections: ConnectionVerdict, verbose: bool = False) -> str:
    stream = io.StringIO()
    write_plain(list(result_blocks(Result(list(connections)), verbose=verbose)), stream)
    return stream.getvalue()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_conforming_connection_is_one_short_block() -> None:
    assert text(connection()) == (
        "a.txt: conforms\n  outcome: completed  version: TLS 1.3  suite: TLS_AES_128_GCM_SHA256\n\n"
        "1 connection: 1 conforms, 0 deviates, 0 inconclusive\n"
    )


def test_deviation_names_place_code_culprit_state_got_expected_and_section() -> None:
    lines = text(deviating()).splitlines()
    assert lines[2:5] == [
        "  bad.txt:57  missing-message  by server",
        "    The server skipped its certificate.",
        "    state WAIT_CERT_CR; got CertificateVerify; expected Certificate, CertificateRequest; RFC 8446 §4.4.2",
    ]


def test_details_do_not_repeat_the_sentence() -> None:
    said = "The server, in WAIT_CERT_CR, sent CertificateVerify; expected Certificate (RFC 8446 §4.4.2)"
    assert details(deviation(message=said)) == "expected CertificateRequest"
    assert details(deviation(state="", expected=())) == "got CertificateVerify; RFC 8446 §4.4.2"


def test_frame_is_not_called_a_line() -> None:
    assert "bad.txt frame 57" in text(deviating(deviations=[deviation(unit="frame")]))


def test_reasons_and_causes_are_told() -> None:
    said = text(inconclusive(summary={"diagnosis": ["no common version"]}))
    assert "  because: cut in line 9\n  likely cause: no common version\n" in said


def test_alert_detail_is_told() -> None:
    said = text(connection(outcome="alert", outcome_detail="unknown_ca by client"))
    assert "outcome: alert (unknown_ca by client)" in said


def test_many_connections_are_a_table_and_only_deviations_in_full() -> None:
    said = text(*(connection(source=f"{n}.txt") for n in range(3)), deviating())
    assert said.splitlines()[0].split() == ["source", "verdict", "outcome", "protocol", "codes"]
    assert said.count("suite:") == 1
    assert "bad.txt:57  missing-message" in said


def test_verbose_tells_all_in_full() -> None:
    said = text(*(connection(taken={"tls_client": ["send_ch"]}, verified=["finished"]) for _ in range(4)), verbose=True)
    assert said.count("  rules: tls_client: send_ch\n") == 4
    assert said.count("  verified: finished\n") == 4
    assert "ended in: tls_client CONNECTED" in said
    assert "tls_server" not in said


def test_second_connection_of_a_source_is_named() -> None:
    assert "a.txt (2): conforms" in text(connection(ident="2"))


def test_pipe_gets_no_colour() -> None:
    stream = io.StringIO()
    write(mixed(), "text", stream)
    assert "\x1b" not in stream.getvalue()


def test_terminal_gets_colour_and_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    stream = Terminal()
    write(mixed(), "text", stream)
    assert "\x1b[32mconforms" in stream.getvalue()
    assert "\x1b[1;31mdeviates" in stream.getvalue()


def test_no_color_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    stream = Terminal()
    write(mixed(), "text", stream)
    assert "\x1b[32m" not in stream.getvalue()
    assert "deviates" in stream.getvalue()


def test_markup_in_a_source_is_text_on_a_terminal() -> None:
    stream = Terminal()
    show([(("", "[red]a[/red]"),)], stream)
    assert "[red]a[/red]" in stream.getvalue()


def test_control_characters_never_reach_a_terminal() -> None:
    evil = connection(source="x\x1b]0;owned\x07\n.txt", outcome_detail="a\u202eb")
    assert "x\\x1b]0;owned\\x07\\x0a.txt" in text(evil)
    assert "a\\u202eb" in text(evil)


def test_clean_keeps_letters_of_every_language() -> None:
    assert clean("прокси.txt") == "прокси.txt"
    assert clean("\udcff") == "\\udcff"


def test_numbers_stand_right() -> None:
    stream = io.StringIO()
    write_plain([Table(("name", "n"), ((("", "a"), ("", "5")), (("", "bb"), ("", "10"))), right=("n",))], stream)
    assert stream.getvalue() == "name   n\na      5\nbb    10\n"
