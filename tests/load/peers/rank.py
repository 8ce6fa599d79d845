"""Run by the peers' own Python: ranks labels by BM25 of bm25s and of Haystack, and times each question.

Reads JSON from standard input (`documents`: label and text, `questions`: texts) and writes JSON: for each peer the
seconds of indexing, the three best labels of each question, and the milliseconds that each took.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable

os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "False"
_LOOKED_AT = 50  # texts of which the labels are taken, best first


def main() -> None:
    """Rank with every peer."""
    given = json.load(sys.stdin)
    labels = [label for label, _ in given["documents"]]
    texts = [text for _, text in given["documents"]]
    result = {}
    for name, build in (("bm25s", _bm25s), ("Haystack BM25 retriever", _haystack)):
        begun = time.perf_counter()
        ranked = build(texts)
        seconds = time.perf_counter() - begun
        found, taken = [], []
        for question in given["questions"]:
            begun = time.perf_counter()
            best = list(dict.fromkeys(labels[number] for number in ranked(question)))[:3]
            taken.append((time.perf_counter() - begun) * 1000)
            found.append(best)
        result[name] = {"seconds": seconds, "found": found, "milliseconds": taken}
    json.dump(result, sys.stdout)


def _bm25s(texts: list[str]) -> Callable[[str], Iterable[int]]:
    import bm25s

    index = bm25s.BM25()
    index.index(bm25s.tokenize(texts, stopwords=None, show_progress=False), show_progress=False)

    def ranked(question: str) -> Iterable[int]:
        tokens = bm25s.tokenize([question], stopwords=None, show_progress=False)
        numbers, _ = index.retrieve(tokens, k=min(_LOOKED_AT, len(texts)), show_progress=False)
        return [int(number) for number in numbers[0]]

    return ranked


def _haystack(texts: list[str]) -> Callable[[str], Iterable[int]]:
    from haystack import Document
    from haystack.components.retrievers.in_memory import InMemoryBM25Retriever
    from haystack.document_stores.in_memory import InMemoryDocumentStore

    store = InMemoryDocumentStore()
    store.write_documents([Document(id=str(number), content=text) for number, text in enumerate(texts)])
    retriever = InMemoryBM25Retriever(store, top_k=_LOOKED_AT)
    return lambda question: [int(found.id) for found in retriever.run(query=question)["documents"]]


main()
