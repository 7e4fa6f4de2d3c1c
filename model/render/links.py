"""Where a citation can be read: the RFC editor's page, at the section."""

from __future__ import annotations

from wirestate.model.core import Cite


def url(cite: Cite) -> str:
    """The address of the section, as `https://www.rfc-editor.org/rfc/rfc8446.html#section-4.1.2`."""
    kind = "appendix" if cite.section[:1].isalpha() else "section"
    return f"https://www.rfc-editor.org/rfc/{cite.doc.replace(' ', '').lower()}.html#{kind}-{cite.section}"
