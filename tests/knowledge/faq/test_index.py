"""Finding the rows of a FAQ, and renewing the index when a row has changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from knowledge.faq import FaqIndex, FaqRow, FaqStore
from knowledge.faq import index as index_module
from knowledge.faq.terms import terms_of_row
from knowledge.retrieval.vocabulary import AnalysedText
from tests.knowledge import small_index

ROWS = (
    ("w1", "スズメバチの巣を駆除してもらえますか", "市では駆除しません。専門の業者を紹介します。"),
    ("w2", "犬の登録はどこでしますか", "環境課の窓口です。狂犬病の注射も必要です。"),
    ("w3", "図書館のカードをなくしました", "図書館の窓口で作り直します。身分証を持ってきてください。"),
    ("w4", "引っ越したので印鑑登録を変えたい", "印鑑登録は自動でなくなります。もう一度登録します。"),
    ("w5", "家族が亡くなったときの手続き", "死亡届を出します。保険証も返します。"),
)


def write(city: Path, rows: tuple[tuple[str, str, str], ...] = ROWS) -> Path:
    city.mkdir(parents=True, exist_ok=True)
    lines = "\n".join(",".join(row) for row in rows)
    (city / "faq.csv").write_text(f"id,question,answer\n{lines}\n", encoding="utf-8")
    return city


def store(folder: Path) -> FaqStore:
    learnt = small_index.index()
    return FaqStore(folder, learnt.ranker, learnt.key)


def analysed(text: str) -> AnalysedText:
    return small_index.index().ranker.vocabulary.analyse(text)


def opened(one: FaqStore, city: Path) -> FaqIndex:
    found = one.index(city)
    assert found is not None
    return found


def search(one: FaqStore, city: Path, text: str, languages: tuple[str, ...] = ("ja",)) -> list[str]:
    return [hit.row.id for hit in opened(one, city).search(analysed(text), one.model, languages)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("蜂の巣の駆除", "w1"),
        ("いぬを飼い始めた、登録は", "w2"),
        ("図書館カード紛失", "w3"),
        ("父が亡くなりました", "w5"),
        ("狂犬病の注射", "w2"),
    ],
)
def test_a_row_is_found_by_question_and_answer_in_other_words(tmp_path: Path, text: str, row: str) -> None:
    assert search(store(tmp_path / "index"), write(tmp_path / "city"), text)[0] == row


def test_what_shares_nothing_is_not_found(tmp_path: Path) -> None:
    assert search(store(tmp_path / "index"), write(tmp_path / "city"), "zzzz qqqq") == []


def test_rows_of_other_languages_are_left_out(tmp_path: Path) -> None:
    one, city = store(tmp_path / "index"), write(tmp_path / "city")
    assert search(one, city, "犬の登録", ("vi", "en")) == []


def test_covered_is_all_of_the_words_of_the_row_itself(tmp_path: Path) -> None:
    one, city = store(tmp_path / "index"), write(tmp_path / "city")
    index = opened(one, city)
    same = index.search(analysed(ROWS[1][1]), one.model, ["ja"])[0]
    other = index.search(analysed("犬とパスポートと税金と保育園"), one.model, ["ja"])[0]
    assert same.row.id == "w2" and same.covered > 0.6 > other.covered


def test_an_edit_gives_the_same_index_as_a_new_one_and_counts_only_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, city = store(tmp_path / "index"), write(tmp_path / "city")
    opened(one, city)
    counted: list[str] = []

    def count(question: str, answer: str) -> tuple[np.ndarray, np.ndarray]:
        counted.append(question)
        return terms_of_row(question, answer)

    monkeypatch.setattr(index_module, "terms_of_row", count)
    write(city, (*ROWS[:4], ("w5", "家族が亡くなったときの手続き", "市民課に死亡届を出します。")))
    edited = opened(one, city)
    assert counted == ["家族が亡くなったときの手続き"]
    anew = opened(store(tmp_path / "other"), city)
    for text in ("死亡届", "犬", "印鑑"):
        first = [(hit.row, round(hit.score, 4)) for hit in edited.search(analysed(text), one.model, ["ja"])]
        second = [(hit.row, round(hit.score, 4)) for hit in anew.search(analysed(text), one.model, ["ja"])]
        assert first == second != []


def test_a_second_process_reads_what_the_first_has_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    city = write(tmp_path / "city")
    opened(store(tmp_path / "index"), city)
    monkeypatch.setattr(index_module, "terms_of_row", lambda question, answer: pytest.fail("counted again"))
    assert len(opened(store(tmp_path / "index"), city)) == len(ROWS)


def test_an_old_version_is_taken_away_and_a_faq_may_go(tmp_path: Path) -> None:
    one, city = store(tmp_path / "index"), write(tmp_path / "city")
    opened(one, city)
    write(city, ROWS[:3])
    assert len(opened(one, city)) == 3
    assert len([path for path in (tmp_path / "index" / "city").iterdir() if path.is_dir()]) == 1
    (city / "faq.csv").unlink()
    assert one.index(city) is None


def test_a_row_is_had_by_its_id(tmp_path: Path) -> None:
    index = opened(store(tmp_path / "index"), write(tmp_path / "city"))
    assert index.row("w3") == FaqRow("w3", "ja", ROWS[2][1], ROWS[2][2])
    with pytest.raises(KeyError):
        index.row("w9")


def test_a_file_that_cannot_be_used_leaves_the_index_before_it(tmp_path: Path) -> None:
    one, city = store(tmp_path / "index"), write(tmp_path / "city")
    opened(one, city)
    for text in ("id,question,answer\na,犬の登録は？,\n", "", "\udcff"):
        (city / "faq.csv").write_text(text, encoding="utf-8", errors="surrogateescape")
        assert len(opened(one, city)) == len(ROWS), text
    assert store(tmp_path / "other").index(city) is None, "nothing was ever built there"


def test_a_version_that_another_process_takes_away_stays_readable(tmp_path: Path) -> None:
    one, city = store(tmp_path / "index"), write(tmp_path / "city")
    index = opened(one, city)
    shutil.rmtree(tmp_path / "index")
    assert index.search(analysed("犬の登録"), one.model, ["ja"])[0].row.id == "w2"


@pytest.mark.parametrize("damaged", ["ids.json", "starts.npy", "counts.npz"])
def test_a_damaged_version_is_built_again(tmp_path: Path, damaged: str) -> None:
    city = write(tmp_path / "city")
    opened(store(tmp_path / "index"), city)
    next((tmp_path / "index" / "city").glob(f"*/{damaged}")).write_bytes(b"")
    assert search(store(tmp_path / "index"), city, "犬の登録")[0] == "w2"
    write(city, ROWS[:3])
    assert search(store(tmp_path / "index"), city, "犬の登録")[0] == "w2"


def test_what_other_code_has_counted_is_counted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    city = write(tmp_path / "city")
    opened(store(tmp_path / "index"), city)
    counted: list[str] = []

    def count(question: str, answer: str) -> tuple[np.ndarray, np.ndarray]:
        counted.append(question)
        return terms_of_row(question, answer)

    monkeypatch.setattr(index_module, "terms_of_row", count)
    monkeypatch.setattr("knowledge.faq.store._counted_by", lambda: "other code")
    opened(store(tmp_path / "index"), city)
    assert len(counted) == len(ROWS)
