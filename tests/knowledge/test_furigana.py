import jaconv
import pytest

from knowledge.furigana import readings, ruby


def spoken(text: str) -> str:
    return "".join(reading or jaconv.kata2hira(base) for base, reading in readings(text))


def test_only_kanji_carry_a_reading() -> None:
    assert readings("食べ物") == [("食", "た"), ("べ", None), ("物", "もの")]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("避難所へ逃げてください", "ひなんじょへにげてください"),
        ("集積所に出します", "しゅうせきじょにだします"),
        ("明日は何曜日ですか", "あしたはなんようびですか"),
        ("市の人に聞いてください", "しのひとにきいてください"),
        ("大人一人と子ども二人", "おとなひとりとこどもふたり"),
        ("四月から九月まで", "しがつからくがつまで"),
        ("薬局に返してください", "やっきょくにかえしてください"),
        ("ごみ箱と古い箱", "ごみばことふるいはこ"),
    ],
)
def test_municipal_words_are_read_as_residents_should_learn_them(text: str, reading: str) -> None:
    assert spoken(text) == reading


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("4月1日", [("月", "がつ"), ("1日", "ついたち")]),
        ("20日", [("20日", "はつか")]),
        ("15分", [("分", "ふん")]),
    ],
)
def test_counters_after_digits_are_read(text: str, counted: list[tuple[str, str]]) -> None:
    assert [piece for piece in readings(text) if piece[1]] == counted


def test_nothing_of_the_text_is_lost_and_html_is_escaped() -> None:
    text = "<b>電話</b> 0000-53-0120 & さくら野市"
    assert "".join(base for base, _ in readings(text)) == text
    html = ruby(text)
    assert "<ruby>電話<rp>(</rp><rt>でんわ</rt><rp>)</rp></ruby>" in html
    assert "<b>" not in html
