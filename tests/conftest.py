"""What holds for all tests: in CI a skip is a failure, unless `skips.toml` lists it with its reason; `no_cover` is not traced."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

SKIPS = Path(__file__).with_name("skips.toml")
settings.register_profile("wirestate", deadline=None, print_blob=True)
settings.load_profile("wirestate")


def allowed_skips() -> dict[str, str]:
    listed: dict[str, str] = tomllib.loads(SKIPS.read_text(encoding="utf-8")).get("skips", {})
    return listed


def refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip that is not listed into a failure."""
    if report.outcome != "skipped" or hasattr(report, "wasxfail") or os.environ.get("CI") != "true":
        return
    if not allowed_skips().get(report.nodeid):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid}: skipped in CI and not listed in tests/skips.toml: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """In a worker of xdist pytest-cov has two tracers: when it stops one for a test that is marked `no_cover`, the other goes on."""
    if item.get_closest_marker("no_cover") is None:
        return (yield)
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    refuse_skip(report)
    return report
