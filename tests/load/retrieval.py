"""What one question costs in the knowledge base, beside scikit-learn's plain TF-IDF over the same texts."""

from __future__ import annotations

from pathlib import Path

from rich.table import Table
from sklearn.feature_extraction.text import TfidfVectorizer

from desk_api.conversations.answers import today
from desk_api.settings import ROOT
from knowledge import KnowledgeBase
from tests.load.timing import Timing, timed

QUESTIONS = (
    ("vi", "vứt nệm futon cũ thế nào"),
    ("en", "my neighbour is so loud at night what can I do"),
    ("ja", "粗大ごみの電話番号を教えて"),
    ("ne", "fohor kahile falne"),
    ("pt-BR", "tem abrigo perto da minha casa?"),
    ("zh-Hans", "地震的时候怎么办"),
)
CALLS = 200


def measure(index: Path) -> list[Timing]:
    """Time the library's own answer, the situation check and the peer."""
    content = ROOT / "knowledge" / "content"
    knowledge = KnowledgeBase.open(
        content=content, municipalities=ROOT / "knowledge" / "municipalities", index=index
    )
    day = today()

    def answer(number: int) -> object:
        language, text = QUESTIONS[number % len(QUESTIONS)]
        return knowledge.answer(text, municipality="sakurano", language=language, today=day)

    def assess(number: int) -> object:
        language, text = QUESTIONS[number % len(QUESTIONS)]
        return knowledge.assess(text, municipality="sakurano", language=language)

    texts = [path.read_text(encoding="utf-8") for path in sorted(content.glob("articles/*/*.md"))]
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    matrix = vectorizer.fit_transform(texts)

    def peer(number: int) -> object:
        return (matrix @ vectorizer.transform([QUESTIONS[number % len(QUESTIONS)][1]]).T).toarray().argmax()

    return [
        timed("answer, with card", answer, CALLS),
        timed("situation (emergency, person, …)", assess, CALLS),
        timed("peer: TF-IDF over the same articles, ranking only", peer, CALLS),
    ]


def table(timings: list[Timing]) -> Table:
    """The timings beside the peer's."""
    peer = timings[-1]
    shown = Table(title="One question in the knowledge base (one thread)")
    for name in ("what", "p50 ms", "p95 ms", "× peer"):
        shown.add_column(name, justify="left" if name == "what" else "right")
    for each in timings:
        shown.add_row(each.name, f"{each.p50:.2f}", f"{each.p95:.2f}", f"{each.p50 / peer.p50:.2f}")
    return shown
