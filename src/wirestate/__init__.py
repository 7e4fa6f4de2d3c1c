"""wirestate: a formal model of how TCP and TLS connections open, secure themselves and close."""

__version__ = "0.1.0"
