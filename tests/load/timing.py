"""Times a function call by call and says the usual percentiles."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one stage."""

    name: str
    p50: float
    p95: float
    calls: int


def timed(
    name: str,
    work: Callable[[int], object],
    calls: int,
    *,
    warm_up: int = 5,
    before: Callable[[int], object] = lambda number: None,
) -> Timing:
    """Call `work` with a running number; the first `warm_up` calls are not counted, and never what is done `before`."""
    for number in range(warm_up):
        work(number)
    taken = []
    for number in range(warm_up, warm_up + calls):
        before(number)
        begun = time.perf_counter()
        work(number)
        taken.append((time.perf_counter() - begun) * 1000)
    return of(name, taken)


def of(name: str, milliseconds: list[float]) -> Timing:
    """The percentiles of a list of milliseconds."""
    ordered = sorted(milliseconds)
    return Timing(name, ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)], len(ordered))
