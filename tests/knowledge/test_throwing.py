"""Words of throwing away: what is left of a message when they and the thing's name are taken out of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import ContentInvalid
from knowledge.throwing import Said, ThrowingWords
from tests.knowledge.city import content

WORDS = content().throwing

OLD_MATTRESS = {
    "ja": ("古いマットレスはどこに捨てますか", "マットレス"),
    "ja-x-easy": ("ふるい マットレスは どこに すてますか", "マットレス"),
    "en": ("Where do I throw away an old mattress?", "mattress"),
    "zh-Hans": ("旧床垫怎么扔", "床垫"),
    "zh-Hant": ("舊床墊要丟哪裡", "床墊"),
    "ko": ("낡은 매트리스 어떻게 버려요", "매트리스"),
    "vi": ("Vứt nệm cũ ở đâu ạ", "nệm"),
    "ne": ("पुरानो डसना कहाँ फाल्ने", "डसना"),
    "id": ("kasur bekas dibuang di mana ya", "kasur"),
    "fil": ("Saan po itatapon ang lumang kutson", "kutson"),
    "my": ("မွေ့ရာအဟောင်း ဘယ်မှာ ပစ်ရမလဲ", "မွေ့ရာ"),
    "th": ("ทิ้งที่นอนเก่าที่ไหนคะ", "ที่นอน"),
    "pt-BR": ("Onde jogo um colchão velho?", "colchão"),
    "es": ("¿Dónde boto un colchón viejo?", "colchon"),
    "fr": ("Où jeter un vieux matelas ?", "matelas"),
    "km": ("ចោលពូកចាស់នៅឯណា", "ពូក"),
    "mn": ("Хуучин матрас хаана хаях вэ?", "матрас"),
}


def test_every_language_of_the_content_has_such_words() -> None:
    assert set(OLD_MATTRESS) == set(WORDS.by_language)


@pytest.mark.parametrize("language", OLD_MATTRESS)
def test_the_wish_to_be_rid_of_a_thing_is_wholly_told(language: str) -> None:
    text, name = OLD_MATTRESS[language]
    said = WORDS.said(text, name, language)
    assert said.named < 0.7
    assert said.told > 0.95


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "My neighbour dumped an old mattress in the park", "mattress"),
        ("ja", "隣の人が古いマットレスを山に捨てている", "マットレス"),
        ("vi", "Hàng xóm vứt nệm cũ ngoài bờ sông", "nệm"),
        ("es", "Mi vecino tiró un colchón viejo al río", "colchón"),
    ],
)
def test_what_else_is_said_leaves_its_share(language: str, text: str, name: str) -> None:
    assert WORDS.said(text, name, language).told < 0.8


def test_without_a_word_of_throwing_only_the_name_counts() -> None:
    said = WORDS.said("where is the mattress", "mattress", "en")
    assert said.named == said.told < 0.5


def test_japanese_words_are_known_in_every_language() -> None:
    assert WORDS.said("matelas sodai gomi ?", "matelas", "fr").told > 0.95


def test_a_name_that_the_text_spells_otherwise_is_never_all_of_it() -> None:
    assert WORDS.said("matress", "mattress", "en") == Said(0.75, 0.75)
    assert WORDS.said("在吗", "zai", "zh-Hans").told <= 0.75


def test_a_thing_that_is_itself_such_a_word_is_not_named() -> None:
    said = WORDS.said("which bag do I use for garbage", "bag", "en")
    assert said.named == 0
    assert said.told < 0.2
    assert WORDS.said("bag", "bag", "en") == Said(0, 1)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "where can I buy a futon", "futon"),
        ("ja", "洗濯機を修理したい", "洗濯機"),
        ("th", "ซ่อมเครื่องซักผ้า", "เครื่องซักผ้า"),
        ("my", "စက်ဘီး ဘယ်မှာ ဝယ်ရမလဲ", "စက်ဘီး"),
        ("mn", "угаалгын машин засуулах", "угаалгын машин"),
    ],
)
def test_another_wish_is_heard(language: str, text: str, name: str) -> None:
    assert WORDS.said(text, name, language).instead


def test_the_best_way_to_throw_away_is_no_other_wish() -> None:
    assert not WORDS.said("best way to throw away a futon I bought", "futon", "en").instead


@pytest.mark.parametrize(
    ("language", "text", "thing"),
    [
        ("ja", "望遠鏡はどこに捨てますか", "望遠鏡"),
        ("ja", "トロンボーンの捨て方", "トロンボーン"),
        ("en", "Where do I throw away a Telescope?", "Telescope"),
        ("zh-Hans", "请问望远镜怎么扔", "望远镜"),
        ("ko", "망원경 어떻게 버려요", "망원경"),
        ("th", "ทิ้งทรอมโบนที่ไหนคะ", "ทรอมโบน"),
        ("my", "တယ်လီစကုပ် ဘယ်မှာ ပစ်ရမလဲ", "တယ်လီစကုပ်"),
        ("mn", "дуран хаана хаях вэ", "дуран"),
        ("fr", "où jeter", ""),
    ],
)
def test_what_is_left_is_the_thing_as_it_was_spelt(language: str, text: str, thing: str) -> None:
    assert WORDS.rest(text, language) == thing


@given(st.text(max_size=40), st.sampled_from(sorted(OLD_MATTRESS)))
def test_any_text_has_a_rest_and_shares(text: str, language: str) -> None:
    assert isinstance(WORDS.rest(text, language), str)
    assert 0 <= WORDS.said(text, "futon", language).told <= 1


@pytest.mark.parametrize("text", ["", "？？", "🗑"])
def test_a_text_without_letters_tells_nothing(text: str) -> None:
    assert WORDS.said(text, "mattress", "en").told <= 1


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("xx: {throw: [a], garbage: [d], beside: [b], instead: [c]}", "not a language"),
        ("en: {throw: [a]}", "are expected"),
        ("en: [a]", "are expected"),
        ("en: {throw: [], garbage: [d], beside: [b], instead: [c]}", "are expected"),
    ],
)
def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path, written: str, said: str) -> None:
    path = tmp_path / "throwing.yaml"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(ContentInvalid, match=said):
        ThrowingWords.load(path)


def test_garbage_is_told_apart_from_throwing() -> None:
    assert WORDS.said("where do I throw garbage", "", "en") == Said(0, 1, throws=True)
    assert WORDS.said("which garbage", "", "en") == Said(0, 1)
