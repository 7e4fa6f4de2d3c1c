"""What the page is made of: fields of messages, keys, attacks, and data that cannot leave its element."""

from __future__ import annotations

import json
import re
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirestate.checker.checks.codes import CODES
from wirestate.checker.keep import Story, keeping
from wirestate.checker.output.report import page
from wirestate.checker.output.report.data import attacks, report_data
from wirestate.checker.output.report.fields import Field, dissect
from wirestate.checker.output.report.keys import TREE_12, TREE_13, lit
from wirestate.checker.output.report.words import KINDS, SECTIONS_12, WHY
from wirestate.checker.paths import check_paths
from wirestate.checker.tcp.codes import CODES as TCP_CODES
from wirestate.checker.verdict import Result
from wirestate.model.messages import MESSAGES
from wirestate.model.properties.catalogue import mutants
from wirestate.model.sections import title

ROOT = Path(__file__).parents[4]
ORDER_CODES = {
    "missing-message", "unexpected-message", "duplicate-message", "premature-message", "accepted-illegal-message", "wrong-epoch",
    "record-boundary", "data-before-finished", "message-after-close", "message-after-fatal-alert", "illegal-value", "wrong-alert",
    "key-update-not-answered",
}  # fmt: skip
NOT_MUTANTS = {"CVE-2014-3511"}
"""Attacks whose shape is outside the model (fragments of a ClientHello)."""


def judged(*names: str) -> Result:
    with keeping():
        return check_paths([str(ROOT / "traces" / name) for name in names])


def story(name: str) -> Story:
    (connection,) = judged(name).connections
    assert connection.kept is not None
    assert connection.kept.story is not None
    return connection.kept.story


def leaves(fields: list[Field]) -> list[Field]:
    return [leaf for field in fields for leaf in (leaves(field[4]) or [field])]


@pytest.mark.parametrize("name", ["tls13/alpn.pcap", "tls12/alpn.pcap"])
def test_fields_of_every_message_say_what_each_octet_is(name: str) -> None:
    told = story(name)
    for line in told.lines:
        if line.raw is None:
            continue
        fields = dissect(line.kind, line.raw, told.version)
        assert [f[1] for f in fields] == [0, *(f[1] + f[2] for f in fields[:-1])]
        assert sum(f[2] for f in fields) == len(line.raw)
        names = {f[0] for f in leaves(fields)}
        assert not names & {"not readable: too short", "left over"}, line.kind


@given(st.sampled_from(sorted(MESSAGES)), st.binary(max_size=200), st.sampled_from(["TLS 1.2", "TLS 1.3", None]))
def test_fields_of_anything_stay_within_it_and_in_order(kind: str, raw: bytes, version: str | None) -> None:
    def look(fields: list[Field], begin: int, end: int) -> None:
        for _, at, size, _, inside in fields:
            assert begin <= at <= at + size <= end
            look(inside, at, at + size)
        assert all(one[1] + one[2] <= two[1] for one, two in pairwise(fields))

    look(dissect(kind, raw, version), 0, len(raw))


def test_fields_of_a_cut_hello_say_where_it_cannot_be_read() -> None:
    told = story("tls13/alpn.pcap")
    fields = dissect("ClientHello", (told.lines[0].raw or b"")[:50], "TLS 1.3")
    assert fields[-1][0] == "not readable: too short"


def test_keys_of_tls13_come_with_the_messages_that_make_them() -> None:
    told = story("tls13/alpn.pcap")
    made = dict(zip([(line.kind, line.sender) for line in told.lines], lit(told), strict=True))
    assert made["ServerHello", "server"] == ["dhe", "early", "hs", "c_hs", "s_hs"]
    assert made["Finished", "server"] == ["master", "c_ap", "s_ap", "exp"]
    assert made["Finished", "client"] == ["res"]
    assert made["NewSessionTicket", "server"] == ["ticket"]


def test_keys_of_tls12_come_with_the_messages_that_make_them() -> None:
    told = story("tls12/alpn.pcap")
    made = dict(zip([(line.kind, line.sender) for line in told.lines], lit(told), strict=True))
    assert made["ClientKeyExchange", "client"] == ["pms", "ms", "block"]
    assert made["ChangeCipherSpec", "server"] == ["s_keys"]


@pytest.mark.parametrize("tree", [TREE_13, TREE_12])
def test_every_key_comes_from_one_before_it(tree: tuple[tuple[str, str, str, str], ...]) -> None:
    known = {""}
    for ident, parent, _, _ in tree:
        assert parent in known
        known.add(ident)


def test_every_kind_of_message_is_explained() -> None:
    assert set(KINDS) == set(MESSAGES)


def test_attacks_are_of_codes_that_exist_and_of_the_catalogue() -> None:
    known = {*CODES, *TCP_CODES, *ORDER_CODES}
    cves = {m.cve for m in mutants()}
    for shape in attacks()["shapes"]:
        assert set(shape["code"].split("|")) <= known
        assert not shape["id"].startswith("CVE-") or shape["id"] in cves | NOT_MUTANTS, shape["id"]
    assert set(WHY) <= known


def test_data_of_two_captures_is_shared_and_complete() -> None:
    result = judged("tls13/alpn.pcap", "bad/tls13_certificate_verify_missing_accepted.pcap")
    data, lines = report_data(result)
    stories = [json.loads(line) for line in lines]
    assert [data["strings"][row[2]] for row in data["rows"]] == ["conforms", "deviates"]
    assert data["totals"] == result.totals()
    assert len(stories) == 2
    used = {move[0] for told in stories for line in told["lines"] for move in line[4].values()}
    assert used - {-1} <= set(range(len(data["rules"])))
    assert len(data["rows"][1][12]) == 2


def test_page_has_nothing_but_itself_and_a_policy_with_the_digests_of_its_parts() -> None:
    stream = StringIO()
    page.write_report(judged("tls13/alpn.txt"), stream)
    text = stream.getvalue()
    assert "default-src &#39;none&#39;" in text
    for tag in ("script", "style"):
        parts = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert [page.digest(part) in text for part in parts] == [True]
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//(?!www\.rfc-editor\.org/)""", text)
    assert not re.search(r"<link|@import|url\(", text)


def test_data_cannot_end_its_element() -> None:
    assert page.embedded(json.dumps({"x": "</script><!-- & \u2028"})) == '{"x": "\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}'


def test_sections_named_in_words_exist() -> None:
    cited = [*(cite for _, cite in KINDS.values()), *SECTIONS_12.values()]
    for cite in cited:
        doc, _, section = cite.partition(" §")
        assert title(doc, section), cite
    assert set(SECTIONS_12) <= set(KINDS)


def test_protection_is_not_told_once_it_is_not_known_how_far_its_sender_got() -> None:
    (line,) = report_data(judged("built/keyless_tls13_full_ecdsa.pcap"))[1]
    told = [(sent[1], sent[2]) for sent in json.loads(line)["lines"]]
    assert told[:4] == [("c", "P"), ("s", "P"), ("s", "P"), ("s", "H")]
    assert {mark for _, mark in told[5:]} == {"?"}


def test_summary_without_keys_counts_nothing_that_may_be_hidden() -> None:
    (hidden,) = judged("built/keyless_tls13_full_ecdsa.pcap").connections
    assert not {"tickets_issued", "key_updates", "client_auth", "renegotiations"} & {k for k, v in hidden.summary.items() if v is not None}
    (seen,) = judged("tls13/full_ecdsa.pcap").connections
    assert [seen.summary[k] for k in ("tickets_issued", "key_updates", "client_auth", "renegotiations")] == [2, 0, "none", 0]
