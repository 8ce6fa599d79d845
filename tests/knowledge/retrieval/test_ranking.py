"""Texts find their topics, across spellings and scripts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.retrieval.counting import GramCounts
from knowledge.retrieval.entries import Entry, kind_of, with_latin_copies
from knowledge.retrieval.fusion import fused, standardised
from knowledge.retrieval.grams import grams
from knowledge.retrieval.index import Index, IndexMissing, current_key
from knowledge.retrieval.learning import labels_of
from knowledge.retrieval.out_of_fold import Part, out_of_fold, parts_of
from knowledge.retrieval.vocabulary import AnalysedText, Floats
from tests.knowledge import small_index
from tests.knowledge.small_index import BURNABLE, OVERSIZED, QUAKE


def best_topic(text: str) -> str:
    ranker = small_index.index().ranker
    scores = ranker.opinion(text).fused
    topics = [
        (float(score), label)
        for score, label in zip(scores, ranker.labels, strict=True)
        if kind_of(label) == "question"
    ]
    return max(topics)[1]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("peel of a banana", BURNABLE),
        ("getting rid of my sofa", OVERSIZED),
        ("sofa wo sutetai", OVERSIZED),
        ("jishin no toki", QUAKE),
        ("じしんのとき", QUAKE),
        ("bhukampa aauda ke garne", QUAKE),
        ("जल्ने फोहर", BURNABLE),
    ],
)
def test_other_spellings_find_the_topic(text: str, topic: str) -> None:
    assert best_topic(text) == topic


def test_an_opinion_out_of_fold_never_saw_the_text() -> None:
    secret = Entry(BURNABLE, "en", "question", "xylophone quartz")
    entries = with_latin_copies([*small_index.entries(), secret])
    held_out = [
        index for index, entry in enumerate(entries) if entry.kind == "question" and not entry.is_latin_copy
    ]
    counts = GramCounts.of(grams(entry.text) for entry in entries)
    parts = parts_of(held_out, enough=len(held_out))
    judged = out_of_fold(entries, counts, labels_of(entries), {}, parts=parts)()
    assert {entry for entry, _ in judged} == {entries[index] for index in held_out}
    assert next(opinion for entry, opinion in judged if entry == secret).text.known < 0.2


def test_labels_put_topics_before_situations() -> None:
    labels = labels_of(small_index.entries())
    kinds = [kind_of(label) for label in labels]
    assert kinds == sorted(kinds, key=lambda kind: kind != "question")


def test_topics_whose_names_begin_like_situations_are_topics() -> None:
    assert kind_of("emergency-police") == "question"
    assert kind_of("emergency:fire") == "emergency"
    assert kind_of("other:outside") == kind_of("other") == "other"


def test_fusion_weighs_z_scores_and_refuses_to_fuse_nothing() -> None:
    one, other = np.array([1.0, 2.0, 3.0], dtype=np.float32), np.array([30.0, 20.0, 10.0], dtype=np.float32)
    assert np.allclose(fused({"one": one, "other": other}, {}), 0.0, atol=1e-6)
    assert fused({"one": one, "other": other}, {"other": 0.5}).argmax() == 2
    assert np.array_equal(standardised(np.ones(3, dtype=np.float32)), np.zeros(3, dtype=np.float32))
    with pytest.raises(ValueError, match="no scorer"):
        fused({}, {})


def test_another_scorer_can_join() -> None:
    class Stubborn:
        name = "stubborn"

        def scores(self, text: AnalysedText) -> Floats:
            scores = np.zeros(len(ranker.labels), dtype=np.float32)
            scores[ranker.labels.index(QUAKE)] = 1.0
            return scores

        def save(self, folder: Path) -> None:
            raise NotImplementedError

    ranker = small_index.index().ranker
    joined = ranker.joined_by(Stubborn())
    before, after = ranker.opinion("banana peel"), joined.opinion("banana peel")
    place = ranker.labels.index(QUAKE)
    assert after.fused[place] > before.fused[place]


def test_a_saved_index_answers_as_before(tmp_path: Path) -> None:
    index = small_index.index()
    index.save(tmp_path)
    loaded = Index.load(tmp_path)
    assert current_key(tmp_path) == "k1"
    for text in ("banana peel", "地震のとき", "मेरो सोफा"):
        before, after = index.ranker.opinion(text), loaded.ranker.opinion(text)
        assert np.allclose(before.fused, after.fused, atol=0.02)
        assert np.allclose(before.kinds, after.kinds, atol=0.01)


def test_a_new_version_replaces_the_old_one_and_a_half_written_one_is_not_read(tmp_path: Path) -> None:
    small_index.index().save(tmp_path)
    (tmp_path / "k0").mkdir()
    small_index.index().save(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["current.json", "k1"]
    (tmp_path / "k1" / "ranker.json").unlink()
    with pytest.raises(IndexMissing, match="kakehashi build"):
        Index.load(tmp_path)


def test_a_missing_index_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing, match="run: kakehashi build"):
        Index.load(tmp_path / "nothing")


@pytest.mark.parametrize(("enough", "quarters"), [(0, 1), (10, 1), (11, 2), (40, 4), (99, 4)])
def test_no_more_quarters_are_judged_than_are_needed(enough: int, quarters: int) -> None:
    parts = parts_of(range(40), enough=enough)
    assert [len(part.hidden) for part in parts] == [10] * quarters
    assert len({text for part in parts for text in part.hidden}) == 10 * quarters
    assert all(len(part.judged) == min(enough, 10) for part in parts)
    assert all(set(part.judged) <= set(part.hidden) for part in parts)


def test_another_process_comes_to_the_same_opinions(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = with_latin_copies(small_index.entries())
    counts, labels = GramCounts.of(grams(entry.text) for entry in entries), labels_of(entries)
    hidden = [index for index, entry in enumerate(entries) if not entry.is_latin_copy][:30]
    parts = [Part(hidden, hidden)]
    here = out_of_fold(entries, counts, labels, {}, parts=parts)()
    monkeypatch.setattr("knowledge.retrieval.out_of_fold._WORTH_A_PROCESS", 0)
    there = out_of_fold(entries, counts, labels, {}, parts=parts, beside=True)()
    assert [entry for entry, _ in there] == [entry for entry, _ in here]
    assert all(np.array_equal(a.fused, b.fused) for (_, a), (_, b) in zip(here, there, strict=True))
