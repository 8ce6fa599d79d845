"""What can be chosen when an index is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from knowledge.retrieval.confidence import Goals


@dataclass(frozen=True, slots=True)
class IndexSettings:
    """Choices for `build_index`.

    `model` is the name or folder of a further sentence-transformers model that is fused with the built-in scorers, for
    texts in `model_languages` (none: in all).
    `false_alarms` is the share of harmless questions that may be
    raised as emergencies. Some `judged` of the written texts are judged unseen, without their quarter of all texts.
    `weights` are those of the fusion (a scorer that is not named counts 1).
    """

    model: str | None = None
    model_languages: tuple[str, ...] = ()
    judged: int = 6_000
    processes: int = 2
    false_alarms: float = 0.04
    goals: Goals = field(default_factory=Goals)
    weights: Mapping[str, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the choices as JSON-able values: a change of any of them makes a new index."""
        return asdict(self)
