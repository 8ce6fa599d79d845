"""Texts as n-grams."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from knowledge.retrieval.grams import all_grams, grams, words


def test_devanagari_words_are_not_cut_at_vowel_signs() -> None:
    assert words("फोहोर कहिले? उठाउँछ।") == ["फोहोर", "कहिले", "उठाउँछ"]


def test_one_han_character_is_a_gram_of_its_own() -> None:
    assert {"傘", "傘を"} <= set(grams("傘を"))


def test_latin_words_have_marked_edges() -> None:
    assert {"<can", "can>"} <= set(grams("can"))
    assert "<can" not in grams("pecan")


def test_a_japanese_text_shares_grams_with_its_romaji() -> None:
    assert set(all_grams("粗大ごみ")) & set(all_grams("sodai gomi"))


def test_question_and_cry_differ_in_shape_alone() -> None:
    assert "?" in grams("fire?") and "?" not in grams("fire!")


@given(st.text(max_size=80))
def test_any_text_can_be_cut(text: str) -> None:
    assert all(isinstance(gram, str) and gram for gram in all_grams(text))
