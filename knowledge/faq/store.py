"""The FAQ indexes of all municipalities: each in a folder of its own, opened when its first question comes."""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from knowledge.faq.index import FaqIndex, Meaning
from knowledge.faq.rows import read_faq
from knowledge.faq.terms import gram_hashes
from knowledge.kept import Kept
from knowledge.retrieval.embedding import BUILT_IN, EmbeddingScorer
from knowledge.retrieval.gram_model import GramModel
from knowledge.retrieval.ranking import Ranker

_POINTER = "current.json"
_OPEN = 256  # indexes that are kept open; one is a few files read in place
_CODE = ("index.py", "terms.py", "postings.py")


class FaqStore:
    """Opens, builds and renews indexes. Several processes may share the folder: a version is never changed."""

    def __init__(self, folder: Path, ranker: Ranker, key: str) -> None:
        self._folder = folder
        self._ranker = ranker
        self.key = key  # of the shared index: its model gives the vectors
        self._open: Kept[FaqIndex] = Kept(_OPEN)

    @cached_property
    def model(self) -> GramModel:
        """Return the model that questions and rows are compared with."""
        encoder = next(
            one.encoder
            for one in self._ranker.scorers
            if isinstance(one, EmbeddingScorer) and one.name == BUILT_IN
        )
        assert isinstance(encoder, GramModel)
        return encoder

    def index(self, municipality: Path) -> FaqIndex | None:
        """Return the index of a municipality's `faq.csv` as it is now, None where there is no FAQ.

        Builds what is missing or out of date. Raises ContentInvalid where the file cannot be used.
        """
        path = municipality / "faq.csv"
        stamp = _stamp(path)
        if not stamp:
            return None
        return self._open.get(municipality.name, stamp, lambda: self._opened(municipality.name, path))

    def _opened(self, slug: str, path: Path) -> FaqIndex:
        version = self._version(path)
        folder = self._folder / slug
        with suppress(OSError, ValueError):
            return FaqIndex.load(folder / version)
        before = _current(folder)
        folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".", dir=folder))
        try:
            FaqIndex.build(read_faq(path), self._compared, made, before=before)
            with suppress(OSError):  # another process was quicker: its version is the same
                made.rename(folder / version)
        finally:
            shutil.rmtree(made, ignore_errors=True)
        pointer = folder / f"{_POINTER}.new"
        pointer.write_text(json.dumps({"version": version}), encoding="utf-8")
        pointer.replace(folder / _POINTER)
        if before is not None and before.name != version:
            shutil.rmtree(before, ignore_errors=True)
        return FaqIndex.load(folder / version)

    def _version(self, path: Path) -> str:
        digest = sha256(self.key.encode())
        for name in _CODE:
            digest.update(Path(__file__).with_name(name).read_bytes())
        digest.update(path.read_bytes())
        return digest.hexdigest()[:16]

    @cached_property
    def _compared(self) -> Meaning:
        return Meaning.of(self.model, gram_hashes(self._ranker.vocabulary.grams))


def _stamp(path: Path) -> str:
    """Return what tells one state of a file from another without reading it; empty where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns}-{found.st_size}-{found.st_ino}"


def _current(folder: Path) -> Path | None:
    try:
        version = json.loads((folder / _POINTER).read_text(encoding="utf-8"))["version"]
    except (OSError, KeyError, ValueError):
        return None
    return folder / str(version)
