"""The language of a message."""

from __future__ import annotations

import pytest

from knowledge.language_id import scripts
from knowledge.language_id.identify import Identifier
from knowledge.language_id.naive_bayes import NaiveBayes

KNOWN = ("ja", "ja-x-easy", "en", "zh-Hans", "vi", "pt-BR", "ne")
MODEL = NaiveBayes.learn(
    [
        *(
            ("ja", text)
            for text in ("gomi wa nanyoubi desu ka", "shiyakusho wa doko desu ka", "kore wo sutetai desu")
        ),
        *(
            ("ne", text)
            for text in ("fohor kahile falne ho", "malai tha chaina kasari garne", "ghar ma ke garnu parcha")
        ),
        *(("vi", text) for text in ("Rác này bỏ ở đâu vậy", "em muốn hỏi ngày đổ rác", "phải làm thế nào ạ")),
        *(
            ("en", text)
            for text in (
                "which day is the garbage collected",
                "where do I throw this away",
                "what should we do",
            )
        ),
        *(
            ("pt-BR", text)
            for text in ("qual dia passa o lixo", "onde eu jogo isso fora", "como faço para pedir")
        ),
    ]
    * 3
)
IDENTIFIER = Identifier(MODEL, KNOWN)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("फोहोर कहिले उठाउँछ", "ne"),
        ("Rác cháy đổ ngày nào", "vi"),
        ("em muon hoi ngay do rac o dau", "vi"),
        ("não sei onde jogar", "pt-BR"),
        ("yo fohor kasari falne, malai tha chaina", "ne"),
        ("请问这个垃圾怎么扔", "zh-Hans"),
        ("这个カレンダー在哪里拿啊", "zh-Hans"),
    ],
)
def test_a_certain_language_wins_over_the_choice(text: str, language: str) -> None:
    chosen = "en" if language != "en" else "vi"
    assert IDENTIFIER.identify(text, chosen=chosen) == language


@pytest.mark.parametrize("chosen", KNOWN)
@pytest.mark.parametrize("text", ["", "ok", "😀", "119", "PET", "www.example", "มีคำถาม", "где", "市役所"])
def test_what_says_nothing_certain_leaves_the_choice(text: str, chosen: str) -> None:
    assert IDENTIFIER.identify(text, chosen=chosen) == chosen


@pytest.mark.parametrize("text", ["ごみの日はいつ", "kono gomi wa doko ni sutetai desu ka"])
def test_who_chose_another_language_and_writes_japanese_is_answered_in_the_chosen_one(text: str) -> None:
    assert IDENTIFIER.identify(text, chosen="vi") == "vi"


def test_easy_japanese_stays_easy() -> None:
    assert IDENTIFIER.identify("ごみの日はいつですか", chosen="ja-x-easy") == "ja-x-easy"


def test_an_english_sentence_with_a_japanese_word_is_english() -> None:
    assert IDENTIFIER.identify("which day is 燃えるごみ collected please", chosen="en") == "en"


@pytest.mark.parametrize(
    ("text", "language"), [("怎么办", "zh-Hans"), ("腳踏車怎麼辦", "zh-Hant"), ("回収", "ja"), ("市", None)]
)
def test_han_characters_tell_by_who_can_write_them(text: str, language: str | None) -> None:
    assert scripts.han(text) == language


def test_hindi_is_not_taken_for_nepali() -> None:
    assert scripts.devanagari("कचरा कब उठाया जाता है") == "hi"
    assert scripts.devanagari("फोहोर कहिले उठाइन्छ") == "ne"
    assert IDENTIFIER.identify("कचरा कब उठाया जाता है", chosen="en") == "en"


def test_spanish_is_not_taken_for_portuguese() -> None:
    assert IDENTIFIER.identify("¿qué día pasa el camión de la basura?", chosen="en") == "en"


def test_mongolian_is_told_by_its_letters() -> None:
    assert scripts.cyrillic("хог хэзээ авдаг вэ") == "mn"
    assert scripts.cyrillic("коли вивозять сміття ї") is None
