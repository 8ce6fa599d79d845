"""The FAQ indexes of all municipalities: each in a folder of its own, opened when its first question comes."""

from __future__ import annotations

import json
import logging
import shutil
import tempfile
import zipfile
from functools import cache, cached_property
from hashlib import sha256
from importlib.metadata import version as version_of
from pathlib import Path
from threading import Lock

from knowledge.faq.index import FaqIndex, Meaning
from knowledge.faq.rows import read_faq
from knowledge.faq.terms import gram_hashes
from knowledge.kept import Kept
from knowledge.retrieval.embedding import BUILT_IN, EmbeddingScorer
from knowledge.retrieval.gram_model import GramModel
from knowledge.retrieval.ranking import Ranker

_log = logging.getLogger(__name__)
_POINTER = "current.json"
_OPEN = 100  # indexes that are kept open; one is six open files read in place
_HERE = Path(__file__).parent
_CODE = [_HERE / name for name in ("rows.py", "index.py", "terms.py", "postings.py")]
_COUNTING = [
    _HERE / "terms.py",
    *((_HERE.parent / "retrieval" / f"{name}.py") for name in ("grams", "normalise", "romanise")),
]
_UNREADABLE = (OSError, ValueError, EOFError, zipfile.BadZipFile)


class FaqStore:
    """Opens, builds and renews indexes. Several processes may share the folder: a version is never changed."""

    def __init__(self, folder: Path, ranker: Ranker, key: str) -> None:
        self._folder = folder
        self._ranker = ranker
        self.key = key  # of the shared index: its model gives the vectors
        self._open: Kept[FaqIndex | None] = Kept(_OPEN)
        self._building = Lock()  # a build takes memory: one after the other

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

        Builds what is missing or out of date. A file that cannot be used is logged once: what was built last goes on
        answering. Raises OSError where the disk fails.
        """
        path = municipality / "faq.csv"
        stamp = _stamp(path)
        if not stamp:
            return None
        return self._open.get(municipality.name, stamp, lambda: self._usable(municipality.name, path))

    def _usable(self, slug: str, path: Path) -> FaqIndex | None:
        try:
            return self._opened(slug, path)
        except OSError:
            raise
        except Exception as error:  # whatever a file may hold: residents still get their answers
            _log.error("the FAQ of %s cannot be used, the one before it answers: %s", slug, error)
        earlier = _current(self._folder / slug)
        try:
            return FaqIndex.load(earlier) if earlier else None
        except _UNREADABLE:
            return None

    def _opened(self, slug: str, path: Path) -> FaqIndex:
        data = path.read_bytes()
        version = self._version(data)
        folder = self._folder / slug
        try:
            return FaqIndex.load(folder / version)
        except _UNREADABLE:
            pass
        with self._building:
            before = _current(folder)
            folder.mkdir(parents=True, exist_ok=True)
            made = Path(tempfile.mkdtemp(prefix=".", dir=folder))
            try:
                made.chmod(0o755)
                FaqIndex.build(read_faq(path), self._compared, made, before=before, counted_by=_counted_by())
                _put(made, folder / version)
                pointer = folder / f"{made.name}.json"
                pointer.write_text(json.dumps({"version": version}), encoding="utf-8")
                pointer.replace(folder / _POINTER)
            finally:
                shutil.rmtree(made, ignore_errors=True)
            if before is not None and before.name != version:
                shutil.rmtree(before, ignore_errors=True)
            return FaqIndex.load(folder / version)

    def _version(self, data: bytes) -> str:
        digest = sha256(f"{self.key} {_counted_by()}".encode())
        for path in _CODE:
            digest.update(path.read_bytes())
        digest.update(data)
        return digest.hexdigest()[:16]

    @cached_property
    def _compared(self) -> Meaning:
        return Meaning.of(self.model, gram_hashes(self._ranker.vocabulary.grams), self.key)


@cache
def _counted_by() -> str:
    """Return what the counting of terms depends on: code and dictionary."""
    digest = sha256(version_of("sudachidict-core").encode())
    for path in _COUNTING:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _put(made: Path, place: Path) -> None:
    """Move a built version to its place; another process may have been quicker, or left a damaged one."""
    try:
        made.rename(place)
    except OSError:
        try:
            FaqIndex.load(place)
        except _UNREADABLE:
            damaged = place.with_name(f"{made.name}-damaged")
            place.rename(damaged)
            made.rename(place)
            shutil.rmtree(damaged, ignore_errors=True)


def _stamp(path: Path) -> str:
    """Return what tells one state of a file from another without reading it; empty where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns}-{found.st_ctime_ns}-{found.st_size}-{found.st_ino}"


def _current(folder: Path) -> Path | None:
    try:
        version = json.loads((folder / _POINTER).read_text(encoding="utf-8"))["version"]
    except (OSError, KeyError, ValueError):
        return None
    return folder / str(version)
