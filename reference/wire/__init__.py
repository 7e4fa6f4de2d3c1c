"""Strict, typed reading of TLS wire formats. Knows bytes, not states: what may come when is not decided here."""
