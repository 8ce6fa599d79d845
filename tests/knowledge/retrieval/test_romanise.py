"""Latin copies of Japanese and Nepali."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from knowledge.retrieval.romanise import dictionary_words, japanese, nepali, reading, romanised, sound_key


def test_japanese_is_written_as_people_type_it() -> None:
    assert japanese("ごみは明日").split()[:2] == ["gomi", "wa"]
    assert "shiyakusho" in japanese("市役所へ")


def test_a_word_cut_by_the_analyser_keeps_its_double_consonant() -> None:
    assert "nakatta" in japanese("回収されなかった").replace(" ", "")


@pytest.mark.parametrize(
    ("devanagari", "latin"), [("फोहोर", "phohor"), ("कसरी", "kasari"), ("छ", "chha"), ("गर्छ", "garchha")]
)
def test_nepali_drops_the_vowel_that_nobody_says(devanagari: str, latin: str) -> None:
    assert nepali(devanagari) == latin


@pytest.mark.parametrize(
    ("one", "other"), [("phohor", "fohor"), ("chha", "cha"), ("shuushuu", "shushu"), ("matress", "mattress")]
)
def test_spellings_of_one_sound_have_one_key(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other)


def test_a_text_in_latin_letters_needs_no_copy() -> None:
    assert romanised("garbage day") is None


def test_inflected_forms_have_the_same_dictionary_word() -> None:
    assert set(dictionary_words("火が消えません")) & set(dictionary_words("火が消えない")) >= {"火", "消える"}


def test_the_reading_is_in_hiragana() -> None:
    assert reading("毛布") == "もうふ"


def test_many_threads_may_read_japanese_at_once() -> None:
    texts = [f"粗大ごみを{number}個捨てたい" for number in range(60)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(japanese, texts)) == [japanese(text) for text in texts]
