"""`kakehashi ask`: one question to the knowledge base, as JSON or for the eye."""

from __future__ import annotations

from typing import Any

from rich.console import Console

from desk_api.conversations.answers import today
from desk_api.settings import Settings
from knowledge import KnowledgeBase


def open_knowledge(settings: Settings) -> KnowledgeBase:
    """The knowledge base of this installation; ends with a sentence when it was not built."""
    from knowledge import IndexMissing

    try:
        return KnowledgeBase.open(
            content=settings.content_dir, municipalities=settings.municipalities_dir, index=settings.index_dir
        )
    except IndexMissing as error:
        raise SystemExit(str(error)) from error


def answer_json(settings: Settings, question: str, *, municipality: str, language: str) -> dict[str, Any]:
    """The answer; raises UnknownMunicipality or UnknownLanguage."""
    knowledge = open_knowledge(settings)
    answer = knowledge.answer(question, municipality=municipality, language=language, today=today())
    return {
        "question": question,
        "municipality": municipality,
        "language": language,
        "outcome": answer.outcome,
        "lead": answer.lead,
        "topic": answer.topic,
        "topic_ja": answer.topic_ja,
        "confidence": round(answer.confidence, 4),
        "card": answer.card.as_json() if answer.card else None,
        "choices": [{"title": each.title, "payload": each.payload} for each in answer.choices],
        "ranking": [{"topic": topic, "score": round(score, 4)} for topic, score in answer.ranking[:5]],
    }


def show(answer: dict[str, Any], console: Console) -> None:
    """Print an answer for people."""
    console.print(f"[dim]{answer['outcome']}  {answer['topic'] or ''}  {answer['confidence']:.2f}[/dim]")
    if answer["lead"]:
        console.print(answer["lead"])
    if answer["card"]:
        card = answer["card"]
        console.print(f"[bold]{card['title']}[/bold]\n{card['text']}")
        if card["source"]:
            console.print(f"[dim]{card['source']['name']}  {card['checked_on'] or ''}[/dim]")
    for choice in answer["choices"]:
        console.print(f"  · {choice['title']}")
