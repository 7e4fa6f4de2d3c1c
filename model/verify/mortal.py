"""Processes that end with the one that started them, even if that one is killed: a search must not go on for nobody.

Linux only; elsewhere nothing is done.
"""

from __future__ import annotations

import ctypes
import signal
import sys

PR_SET_PDEATHSIG = 1
"""Of prctl(2): the signal that a process gets when its parent ends."""
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
MORTAL_C = """\
#ifdef __linux__
#include <signal.h>
#include <sys/prctl.h>
__attribute__((constructor)) static void mortal(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }
#endif
"""
"""The same for a program in C, as one more source of it. (Not by `preexec_fn`, which may block for ever beside threads.)"""


def mortal() -> None:
    """To be called first thing in a worker."""
    if LIBC is not None:
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
