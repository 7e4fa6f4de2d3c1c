"""What a verification is asked for."""

from __future__ import annotations

from dataclasses import dataclass

SECONDS = 300.0
"""How long one property may take before its verdict is `unknown`."""


@dataclass(frozen=True)
class Options:
    """What to verify and how. No property names: all of them.

    `anew`: search for everything, as if nothing were kept of earlier verifications; `renew`: and keep what is found.

    `systematic`: what becomes of the systematic mutants, in place of the properties; of `sample` of them, drawn by `seed`, if it is
    given.
    """

    properties: tuple[str, ...] = ()
    machines: tuple[str, ...] = ()
    engine: str = "auto"
    mutants: bool = False
    systematic: bool = False
    sample: int | None = None
    seed: int = 0
    agree: bool = False
    jobs: int = 1
    seconds: float = SECONDS
    anew: bool = False
    renew: bool = False

    @property
    def again(self) -> bool:
        """What was kept of earlier verifications is asked first."""
        return self.engine == "auto" and not (self.anew or self.renew)
