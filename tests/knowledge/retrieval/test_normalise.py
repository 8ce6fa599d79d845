"""One form for many spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.retrieval.normalise import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("RÁC CHÁY ĐƯỢC", "rac chay duoc"),
        ("lixo queimável não", "lixo queimavel nao"),
        ("ｺﾞﾐ", "ごみ"),
        ("ソファー", "そふぁー"),
        ("ＰＥＴ", "pet"),
        ("heeeelp", "heelp"),
        ("go\u200bmi", "gomi"),
    ],
)
def test_spellings_that_people_mix_meet_in_one_form(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(("one", "other"), [("जापानी", "जापानि"), ("सन्ध्या", "संध्या"), ("शहर", "सहर")])
def test_nepali_words_that_sound_alike_meet_in_one_form(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("កម្តៅ", "កម្ដៅ"),
        ("សំរាម", "សម្រាម"),
        ("ចង្ក្រាន", "ចង្រ្កាន"),
        ("ទូរស័ព្ទ", "ទូរសព្ទ"),
        ("ဓါး", "ဓား"),
        ("၀ယ်", "ဝယ်"),
        ("เเก้ว", "แก้ว"),
        ("өвөл", "овол"),
        ("үнэ", "унэ"),
    ],
)
def test_khmer_burmese_thai_and_mongolian_spellings_meet_in_one_form(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_burmese_zero_among_digits_stays_a_zero() -> None:
    assert fold("၁၀၀") == "၁၀၀"


def test_vowel_signs_of_devanagari_are_not_taken_for_accents() -> None:
    assert fold("की") != fold("का")


@given(st.text(alphabet=st.characters(min_codepoint=0x1780, max_codepoint=0x17DD), max_size=30))
def test_folding_khmer_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
