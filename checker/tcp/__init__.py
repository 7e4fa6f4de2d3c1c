"""The TCP verdict: both ends of a captured connection against the TCP machine and their own sequence numbers."""

from wirestate.checker.tcp.conflicts import conflicting
from wirestate.checker.tcp.judge import TcpJudge
from wirestate.checker.tcp.verdict import TcpVerdict

__all__ = ["TcpJudge", "TcpVerdict", "conflicting"]
