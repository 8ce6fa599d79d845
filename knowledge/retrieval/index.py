"""The built index: what a running Kakehashi loads, and the folder that holds it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.language_id.naive_bayes import NaiveBayes
from knowledge.retrieval.confidence import Confidence
from knowledge.retrieval.ranking import Ranker
from knowledge.situations.judge import Judge
from knowledge.situations.strong_words import StrongWords

FAQ = "faq"  # the folder of the municipalities' own indexes
_CURRENT = "current.json"
_JUDGES = "judges.json"
_LANGUAGES = "languages.json"
_DOCUMENTS = "documents.json"


class IndexMissing(RuntimeError):
    """There is no index that can be read; the message says what to do."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"no search index in {folder}; run: kakehashi build")


@dataclass(frozen=True, slots=True)
class Index:
    """Everything that was learnt from the content. `report` holds the numbers measured when it was built.

    `documents` holds the digest of each article that was learnt, by `topic/language`.
    """

    ranker: Ranker
    judge: Judge
    confidence: Confidence
    strong_words: StrongWords
    languages: NaiveBayes
    key: str
    report: dict[str, Any]
    documents: Mapping[str, str]

    def save(self, folder: Path) -> None:
        """Write a new version beside the one in use, then point to it: readers see the old one or the new one."""
        version = folder / self.key
        shutil.rmtree(version, ignore_errors=True)
        version.mkdir(parents=True)
        self.ranker.save(version)
        self.languages.save(version / _LANGUAGES)
        judges = {
            "judge": self.judge.as_json(),
            "confidence": self.confidence.as_json(),
            "strong_words": self.strong_words.as_json(),
        }
        (version / _DOCUMENTS).write_text(json.dumps(dict(self.documents)), encoding="utf-8")
        (version / _JUDGES).write_text(json.dumps(judges, ensure_ascii=False), encoding="utf-8")
        pointer = folder / f"{_CURRENT}.new"
        pointer.write_text(
            json.dumps({"version": self.key, "report": self.report}, ensure_ascii=False), encoding="utf-8"
        )
        pointer.replace(folder / _CURRENT)
        for other in folder.iterdir():
            if other.is_dir() and other.name not in (self.key, FAQ):
                shutil.rmtree(other, ignore_errors=True)

    @classmethod
    def load(cls, folder: Path) -> Index:
        """Return the index in use; raise IndexMissing."""
        try:
            current = json.loads((folder / _CURRENT).read_text(encoding="utf-8"))
            version = folder / str(current["version"])
            judges = json.loads((version / _JUDGES).read_text(encoding="utf-8"))
            ranker = Ranker.load(version)
            return cls(
                ranker=ranker,
                judge=Judge.from_json(judges["judge"]),
                confidence=Confidence.from_json(judges["confidence"]),
                strong_words=StrongWords.from_json(judges["strong_words"]),
                languages=NaiveBayes.load(version / _LANGUAGES),
                key=str(current["version"]),
                report=dict(current["report"]),
                documents=json.loads((version / _DOCUMENTS).read_text(encoding="utf-8")),
            )
        except (OSError, KeyError, ValueError) as error:
            raise IndexMissing(folder) from error


def pointer(folder: Path) -> Path:
    """Return the file that names the index in use: it changes when another one is."""
    return folder / _CURRENT


def current_key(folder: Path) -> str | None:
    """Return the key of the index in use, or None where there is none."""
    try:
        return str(json.loads((folder / _CURRENT).read_text(encoding="utf-8"))["version"])
    except (OSError, KeyError, ValueError):
        return None
