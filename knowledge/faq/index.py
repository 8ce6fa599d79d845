"""The search index of one municipality's FAQ: built from its rows, and again from what has changed since."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge.faq.postings import Counts, Postings
from knowledge.faq.rows import FaqRow
from knowledge.faq.terms import GRAMS_OF_BOTH, Terms, field_of, letters_of, terms_of_query, terms_of_row
from knowledge.retrieval.fusion import standardised
from knowledge.retrieval.gram_model import GramModel
from knowledge.retrieval.vocabulary import AnalysedText, Floats, Ints

_CHECKED = 3  # rows whose share of the query is looked up: more are never shown


@dataclass(frozen=True, slots=True)
class FaqHit:
    """A row that was found. `score` is the sum of z-scores, `covered` the share (0–1) of the query that it holds."""

    row: FaqRow
    score: float
    covered: float


@dataclass(frozen=True, slots=True)
class Meaning:
    """The built-in model as rows are compared with it: `hashes` are those of its n-grams, `order` sorts them.

    `key` tells one model from another.
    """

    model: GramModel
    hashes: Terms
    order: Ints
    key: str

    @classmethod
    def of(cls, model: GramModel, hashes: Terms, key: str) -> Meaning:
        """Return the model with its n-grams' hashes in the order of its rows."""
        return cls(model, hashes, np.argsort(hashes).astype(np.int32), key)

    def vectors(self, counted: Counts) -> Floats:
        """Return the vectors of counted rows (rows × axes)."""
        whole = field_of(counted.terms) == GRAMS_OF_BOTH
        letters, owners = letters_of(counted.terms[whole]), counted.owners()[whole]
        places = np.minimum(np.searchsorted(self.hashes, letters, sorter=self.order), len(self.hashes) - 1)
        numbers = self.order[places]
        known = self.hashes[numbers] == letters
        counts = sparse.csr_matrix(
            (counted.counts[whole][known].astype(np.float32), (owners[known], numbers[known])),
            shape=(len(counted), len(self.hashes)),
        )
        return self.model.encode_counts(counts)


class FaqIndex:
    """The rows of one municipality's FAQ, found by words, n-grams and meaning; its arrays stay on the disk."""

    def __init__(
        self,
        folder: Path,
        ids: Sequence[str],
        languages: npt.NDArray[np.str_],
        postings: Postings,
        vectors: Floats,
        offsets: npt.NDArray[np.int64],
    ) -> None:
        rows = folder / "rows.jsonl"  # mapped, like the arrays: another process may take the version away
        self._rows = (
            np.memmap(rows, dtype=np.uint8, mode="r") if rows.stat().st_size else np.zeros(0, np.uint8)
        )
        self._number = {one: number for number, one in enumerate(ids)}
        self._languages = languages
        self._postings = postings
        self._vectors = vectors
        self._offsets = offsets

    def __len__(self) -> int:
        return len(self._number)

    @classmethod
    def build(
        cls,
        rows: Sequence[FaqRow],
        meaning: Meaning,
        folder: Path,
        *,
        before: Path | None = None,
        counted_by: str = "",
    ) -> None:
        """Write the index of `rows` into the empty `folder`.

        Texts that `before` has counted are not counted again, where it was `counted_by` the same code and dictionary,
        nor compared again where it was with the same model.
        """
        earlier = _Earlier.of(before, counted_by)
        counted = earlier.counted(rows)
        Postings.of(counted).save(folder)
        np.savez(
            folder / "counts.npz",
            terms=counted.terms,
            counts=counted.counts,
            ends=counted.ends,
            digests=np.array([row.digest for row in rows], dtype=np.uint64),
            counted_by=np.array(counted_by),
            meaning=np.array(meaning.key),
        )
        np.save(folder / "vectors.npy", earlier.vectors(rows, counted, meaning), allow_pickle=False)
        np.save(
            folder / "languages.npy",
            np.array([row.language for row in rows], dtype="U12"),
            allow_pickle=False,
        )
        lines = [json.dumps(row.as_record(), ensure_ascii=False).encode() + b"\n" for row in rows]
        (folder / "rows.jsonl").write_bytes(b"".join(lines))
        np.save(folder / "offsets.npy", np.cumsum([0, *map(len, lines)]), allow_pickle=False)
        (folder / "ids.json").write_text(json.dumps([row.id for row in rows]), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> FaqIndex:
        """Return the index that `build` wrote; raises OSError, ValueError or EOFError where there is none."""
        ids = json.loads((folder / "ids.json").read_text(encoding="utf-8"))
        return cls(
            folder,
            ids,
            np.load(folder / "languages.npy", allow_pickle=False),
            Postings.load(folder, len(ids)),
            np.asarray(np.load(folder / "vectors.npy", mmap_mode="r", allow_pickle=False)),
            np.load(folder / "offsets.npy", allow_pickle=False),
        )

    def row(self, row_id: str) -> FaqRow:
        """Return a row by its id; raises KeyError."""
        return self._row(self._number[row_id])

    def search(
        self, text: AnalysedText, model: GramModel, languages: Sequence[str], *, best: int = 10
    ) -> list[FaqHit]:
        """Return the `best` rows in one of the languages, the best first; those that share nothing are left out."""
        allowed = np.isin(self._languages, list(languages))
        if not allowed.any():
            return []
        query = terms_of_query(text.text)
        scores = self._postings.scores(query)
        meant = self._vectors @ model.encode(text)
        sums = np.sum([standardised(one) for one in (*scores, meant)], axis=0)
        sums[~allowed | ~scores.any(axis=0)] = -np.inf
        count = min(best, int(np.isfinite(sums).sum()))
        near = np.argpartition(-sums, max(count - 1, 0))[:count]
        top: Ints = near[np.argsort(-sums[near], kind="stable")].astype(np.int32)
        covered = np.zeros(count, dtype=np.float32)
        covered[:_CHECKED] = self._postings.covered(query, top[:_CHECKED])
        return [
            FaqHit(self._row(int(at)), float(sums[at]), float(share))
            for at, share in zip(top, covered, strict=True)
        ]

    def _row(self, number: int) -> FaqRow:
        start, end = int(self._offsets[number]), int(self._offsets[number + 1])
        return FaqRow(**json.loads(self._rows[start:end].tobytes()))


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What the index before has counted and compared: the numbers of its rows by their digests."""

    numbers: Mapping[int, int]
    counts: Counts
    meant: Floats
    meaning: str

    @classmethod
    def of(cls, before: Path | None, counted_by: str) -> _Earlier:
        """Return what can be used again: nothing where another code has counted, or a file is damaged."""
        none = np.zeros(0, dtype=np.uint64)
        nothing = cls(
            {}, Counts(none, none.astype(np.uint16), np.zeros(1, np.int64)), none.astype(np.float32), ""
        )
        if before is None:
            return nothing
        try:
            with np.load(before / "counts.npz", allow_pickle=False) as stored:
                if str(stored["counted_by"]) != counted_by:
                    return nothing
                numbers = {int(digest): number for number, digest in enumerate(stored["digests"])}
                counts = Counts(stored["terms"], stored["counts"], stored["ends"])
                meaning = str(stored["meaning"])
            vectors = np.load(before / "vectors.npy", allow_pickle=False)
        except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):  # damaged or of another time
            return nothing
        return cls(numbers, counts, vectors, meaning) if len(vectors) == len(numbers) else nothing

    def counted(self, rows: Sequence[FaqRow]) -> Counts:
        """Return the terms of all rows; only new texts are counted."""
        parts: list[tuple[Terms, npt.NDArray[np.uint16]]] = []
        for row in rows:
            number = self.numbers.get(row.digest)
            parts.append(
                terms_of_row(row.question, row.answer) if number is None else self.counts.row(number)
            )
        return _joined(parts)

    def vectors(self, rows: Sequence[FaqRow], counted: Counts, meaning: Meaning) -> Floats:
        """Return one vector per row; only new texts are compared, all of them with another model."""
        known = self.numbers if self.meaning == meaning.key else {}
        places = [known.get(row.digest, -1) for row in rows]
        new = [number for number, place in enumerate(places) if place < 0]
        if len(new) == len(rows):
            return meaning.vectors(counted)
        vectors = self.meant[places]
        vectors[new] = meaning.vectors(_joined([counted.row(number) for number in new]))
        return vectors


def _joined(parts: Sequence[tuple[Terms, npt.NDArray[np.uint16]]]) -> Counts:
    return Counts(
        np.concatenate([np.zeros(0, dtype=np.uint64), *(terms for terms, _ in parts)]),
        np.concatenate([np.zeros(0, dtype=np.uint16), *(counts for _, counts in parts)]),
        np.cumsum([0, *(len(terms) for terms, _ in parts)]),
    )
