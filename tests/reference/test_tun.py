"""What a TUN device says where there can be none. With a real one: tests/interop/tcp."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wirestate.reference import tun
from wirestate.reference.tun import TunDevice, TunError, within


def test_tun_device_elsewhere_than_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(TunError, match=r"needs root and /dev/net/tun: this is darwin, not Linux"):
        TunDevice()


def test_tun_device_without_the_kernels_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tun, "DEVICE", tmp_path / "tun")
    with pytest.raises(TunError, match=r"needs root and .*/tun: No such file or directory"):
        TunDevice()


def test_tun_device_file_that_is_no_device(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tun, "DEVICE", tmp_path / "tun")
    (tmp_path / "tun").touch()
    with pytest.raises(TunError, match=r"needs root and .*/tun: Inappropriate ioctl"):
        TunDevice()


def test_tun_device_name_that_is_too_long(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tun, "DEVICE", tmp_path / "tun")
    (tmp_path / "tun").touch()
    with pytest.raises(TunError, match=r"a_much_too_long_name: .* at most 15 octets"):
        TunDevice(name="a_much_too_long_name")


def test_within_no_such_namespace() -> None:
    with pytest.raises(TunError, match=r"no network namespace nowhere-to-be-found: No such file or directory"):
        within("nowhere-to-be-found", lambda: None)


def test_within_no_namespace_is_here() -> None:
    assert within(None, lambda: 7) == 7


def test_within_file_that_is_no_namespace(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tun, "NAMESPACES", tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(TunError, match=r"the network namespace file cannot be entered: Invalid argument"):
        within("file", lambda: None)
