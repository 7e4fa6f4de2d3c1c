"""Titles read out of documents, and the committed list."""

from __future__ import annotations

import pytest

from wirestate.model.sections import UNREAD, SectionsError, in_rfc9846, main, title, titles, titles_from

TEXT = """\
Some RFC

Table of Contents

   1. Introduction ....................................................1
      1.1. A Title Which Goes On
           and On .....................................................2
   Appendix A. Rest ...................................................3
      A.1. More .......................................................3
   Author's Address ...................................................4

Someone                     Standards Track                     [Page 1]
\f
1.  Introduction

   1. An indented line is no heading.

1.1.  A Title Which Goes On and On

   Text.

1.1.1.  Below the Contents

2.5.  A line at the margin that has no parent is no heading

Appendix A.  Rest

A.1.  More
"""
MARKDOWN = """\
---
title: T
--- abstract
# Not counted
--- middle
#  One {#one}
## Below
~~~~
# in a figure
~~~~
# Two
# Nameless
{:numbered="false"}
--- back
# First
## Second
"""


def test_text_headings() -> None:
    assert titles_from(TEXT) == {
        "1": "Introduction",
        "1.1": "A Title Which Goes On and On",
        "1.1.1": "Below the Contents",
        "A": "Rest",
        "A.1": "More",
    }


def test_text_heading_missing_from_the_body() -> None:
    with pytest.raises(SectionsError, match=r"section A\.1.*'More'"):
        titles_from(TEXT.replace("\nA.1.  More", ""))


def test_text_heading_that_differs_from_the_contents() -> None:
    with pytest.raises(SectionsError, match="Introduction"):
        titles_from(TEXT.replace("\n1.  Introduction", "\n1.  Overture"))


def test_text_without_contents() -> None:
    with pytest.raises(SectionsError, match="no table of contents"):
        titles_from("1.  Introduction\n")


def test_markdown_headings() -> None:
    assert titles_from(MARKDOWN) == {"1": "One", "1.1": "Below", "2": "Two", "A": "First", "A.1": "Second"}


@pytest.mark.parametrize(
    ("doc", "section", "expected"),
    [
        ("RFC 8446", "4.1.3", "Server Hello"),
        ("RFC 8446", "D.4", "Middlebox Compatibility Mode"),
        ("RFC 8446", "4.2.11.2", "PSK Binder"),
        ("RFC 5246", "7.4.1.1", "Hello Request"),
        ("RFC 5246", "F.1.1.3", "Diffie-Hellman Key Exchange with Authentication"),
        ("RFC 9293", "3.10.7.4", "Other States"),
        ("RFC 9846", "4.2.3", "Server Hello"),
        ("RFC 5746", "3.5", "Client Behavior: Secure Renegotiation"),
        ("RFC 5077", "3.3", "NewSessionTicket Handshake Message"),
        ("RFC 7301", "3.2", "Protocol Selection"),
        ("RFC 4279", "2", "PSK Key Exchange Algorithm"),
        ("RFC 8446", "4.1.5", None),
        ("RFC 1", "1", None),
    ],
)
def test_title(doc: str, section: str, expected: str | None) -> None:
    assert title(doc, section) == expected


def test_documents() -> None:
    read = {f"RFC {n}" for n in (5077, 5246, 5746, 6066, 7301, 7627, 8422, 8446, 8448, 9293, 9846)}
    assert set(titles()) == read | set(UNREAD)
    assert not read & set(UNREAD)


RETITLED = {"4.2.6", "4.4.2.2", "4.4.2.3", "7.4", "C.4", "E.1.2", "E.4", "E.7"}
GONE = {"12", "12.1", "12.2"}


def test_rfc9846_has_every_section_under_its_title() -> None:
    old, new = titles()["RFC 8446"], titles()["RFC 9846"]
    moved = {section: in_rfc9846(section) for section in old}
    assert {s for s, at in moved.items() if at is None} == GONE
    assert {s for s, at in moved.items() if at is not None and new[at] != old[s]} == RETITLED


def test_rfc9846_of_no_section() -> None:
    assert in_rfc9846("99.1") is None


def test_main_without_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err
