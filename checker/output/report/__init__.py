"""The report: a result as one HTML file to look through and step through. `page` writes it, `data` is what it shows."""

from wirestate.checker.output.report.page import write_report

__all__ = ["write_report"]
