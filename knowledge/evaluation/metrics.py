"""From questions and reactions to the numbers of a report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from knowledge.evaluation.questions import Question
from knowledge.evaluation.subject import Reaction, Scope, Subject

# A cry for help may be mistaken for a question about these, and the other way round, without harm.
_ABOUT_DANGER = ("emergency-", "safety-")
_RANKED = ("topic", "pii")


@dataclass(frozen=True, slots=True)
class Numbers:
    """Shares from 0 to 1; None where no question could tell. `n` counts all questions that were asked."""

    n: int
    r_at_1: float | None
    r_at_3: float | None
    mrr: float | None
    answered: float | None
    answered_right: float | None
    asked_back: float | None
    handed_over: float | None
    emergency_recall: float | None
    emergency_false: float | None
    human_recall: float | None
    item_found: float | None
    out_of_scope_answered: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """Numbers over all questions and by language, and what was not asked because the knowledge base lacks it."""

    overall: Numbers
    languages: dict[str, Numbers]
    skipped_topics: int
    skipped_languages: int

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON-able values."""
        return {
            "overall": asdict(self.overall),
            "languages": {code: asdict(numbers) for code, numbers in self.languages.items()},
            "skipped": {"topics": self.skipped_topics, "languages": self.skipped_languages},
        }


Pair = tuple[Question, Reaction]


def _share(pairs: Iterable[Pair], holds: Callable[[Question, Reaction], bool]) -> float | None:
    found = [holds(question, reaction) for question, reaction in pairs]
    return round(sum(found) / len(found), 4) if found else None


def _rank(question: Question, reaction: Reaction) -> int | None:
    """Return the place of the right topic, counted from 1, or None where it is not ranked."""
    ranking = reaction.ranking or ((reaction.topic,) if reaction.topic else ())
    return ranking.index(question.topic) + 1 if question.topic in ranking else None


def _reciprocal(pairs: Sequence[Pair]) -> float | None:
    places = [_rank(question, reaction) for question, reaction in pairs]
    return round(sum(1 / place for place in places if place) / len(places), 4) if places else None


def _within(places: int) -> Callable[[Question, Reaction], bool]:
    return lambda question, reaction: (_rank(question, reaction) or places + 1) <= places


def _outcome(*outcomes: str) -> Callable[[Question, Reaction], bool]:
    return lambda _, reaction: reaction.outcome in outcomes


def numbers_of(pairs: Sequence[Pair], scope: Scope) -> Numbers:
    """Return the numbers of questions and their reactions; all questions must be in scope."""

    def of_kind(*kinds: str) -> list[Pair]:
        return [pair for pair in pairs if pair[0].kind in kinds]

    ranked = of_kind(*_RANKED)
    answered = [pair for pair in ranked if pair[1].outcome == "answer"]
    harmless = [pair for pair in of_kind("topic") if not (pair[0].topic or "").startswith(_ABOUT_DANGER)]
    return Numbers(
        n=len(pairs),
        r_at_1=_share(ranked, _within(1)),
        r_at_3=_share(ranked, _within(3)),
        mrr=_reciprocal(ranked),
        answered=_share(ranked, _outcome("answer")),
        answered_right=_share(answered, lambda question, reaction: question.topic == reaction.topic),
        asked_back=_share(ranked, _outcome("ask_back")),
        handed_over=_share(ranked, _outcome("hand_over", "person")),
        emergency_recall=_share(of_kind("emergency"), _outcome("emergency")),
        emergency_false=_share(harmless, _outcome("emergency")),
        human_recall=_share(of_kind("human"), _outcome("person")),
        item_found=_share(
            of_kind("item"),
            lambda question, reaction: reaction.item is not None and scope.same_item(question, reaction.item),
        ),
        out_of_scope_answered=_share(of_kind("out_of_scope"), _outcome("answer")),
    )


def evaluate(
    questions: Iterable[Question],
    subject: Subject,
    scope: Scope,
    *,
    progress: Callable[[int], None] = lambda asked: None,
) -> Report:
    """Ask `subject` every question in scope and return the numbers; `progress` is told how many were asked."""
    pairs: list[Pair] = []
    skipped_topics = skipped_languages = 0
    for question in questions:
        if question.language not in scope.languages:
            skipped_languages += 1
        elif question.kind in _RANKED and question.topic not in scope.topics:
            skipped_topics += 1
        else:
            pairs.append((question, subject(question)))
            progress(len(pairs))
    languages = sorted({question.language for question, _ in pairs})
    return Report(
        overall=numbers_of(pairs, scope),
        languages={
            code: numbers_of([pair for pair in pairs if pair[0].language == code], scope)
            for code in languages
        },
        skipped_topics=skipped_topics,
        skipped_languages=skipped_languages,
    )
