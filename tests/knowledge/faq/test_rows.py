"""The rows of a municipality's faq.csv."""

from pathlib import Path

import pytest

from knowledge.errors import ContentInvalid
from knowledge.faq import read_faq


def written(folder: Path, text: str) -> Path:
    path = folder / "faq.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_needs_only_a_question_and_its_answer(tmp_path: Path) -> None:
    (row,) = read_faq(written(tmp_path, "question,answer\n犬の登録は？,環境課です。\n"))
    assert (row.language, row.question, row.answer) == ("ja", "犬の登録は？", "環境課です。")
    assert row.id, "an id is made of the question"


def test_without_a_file_there_is_no_faq(tmp_path: Path) -> None:
    assert read_faq(tmp_path / "faq.csv") == ()


def test_other_words_make_another_digest_and_another_section_does_not(tmp_path: Path) -> None:
    head = "id,question,answer,section\n"
    (one,) = read_faq(written(tmp_path, f"{head}a,犬の登録は？,環境課です。,環境課\n"))
    (same,) = read_faq(written(tmp_path, f"{head}a,犬の登録は？,環境課です。,市民課\n"))
    (other,) = read_faq(written(tmp_path, f"{head}a,犬の登録は？,市民課です。,環境課\n"))
    assert one.digest == same.digest != other.digest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("frage,antwort\na,b\n", "'question' and 'answer'"),
        ("question,answer\n犬の登録は？,\n", ":2"),
        ("question,answer,language\n犬の登録は？,環境課です。,xx\n", "'xx'"),
        ("id,question,answer\na,犬？,はい。\na,猫？,はい。\n", ":3"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ContentInvalid, match=said):
        read_faq(written(tmp_path, text))
