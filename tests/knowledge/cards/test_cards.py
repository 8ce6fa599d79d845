import json
from dataclasses import replace
from datetime import date

import pytest

from knowledge.articles import Articles
from knowledge.cards import (
    EMERGENCIES,
    ArticleUnavailable,
    CardMaker,
    collection_days_card,
    emergency_card,
    item_card,
    shelters_card,
)
from knowledge.facts import Facts
from knowledge.languages import CODES
from knowledge.records import Card
from knowledge.topics import UnknownTopic
from tests.knowledge.city import cards, content, sakurano

TODAY = date(2026, 11, 21)
CONTRACT = {
    "type", "topic", "topic_ja", "title", "title_html", "html", "text", "source", "checked_on", "reviewed", "sample",
    "calls", "language", "confidence",
}  # fmt: skip


def item(item_id: str, language: str) -> Card:
    known = content().items.get(item_id)
    assert known is not None
    row = sakurano().sorting.get([known.ja])
    assert row is not None
    return item_card(cards(language), known, row)


def collection(area_id: str, language: str, *, text: str = "", today: date = TODAY) -> Card:
    area = sakurano().areas.get(area_id)
    assert area is not None
    keys = content().categories.in_text(text)
    return collection_days_card(cards(language), area, categories=keys, today=today)


def without(*keys: str) -> CardMaker:
    """A sample city that has not given some of its facts."""
    facts = sakurano().facts
    values = {key: value for key, value in facts.values.items() if key not in keys}
    poorer = Facts(values, facts.placeholders, facts.sample, facts.checked_on, facts.checked_by, keys)
    return CardMaker(content(), replace(sakurano(), facts=poorer), "en")


def test_a_card_has_the_shape_that_the_widget_draws() -> None:
    card = item("power-bank", "vi").as_json()
    assert set(card) == CONTRACT
    assert json.loads(json.dumps(card)) == card


def test_an_article_is_shown_with_its_source_date_and_sample_mark() -> None:
    card = cards("ja").article("garbage-oversized", confidence=0.8)
    assert card.title == "粗大ごみの申し込み"
    assert "0000-53-5374" in card.text
    assert '<a href="tel:0000-53-5374"' in card.html
    assert card.source is not None and card.source.name == "環境課"
    assert (card.checked_on, card.sample, card.reviewed) == (date(2026, 11, 1), True, False)
    assert (card.topic_ja, card.confidence) == ("粗大ごみの申し込み", 0.8)


def test_an_article_that_lacks_a_fact_is_not_shown_at_all() -> None:
    japanese = replace(without("garbage.oversized.phone"), language="ja")
    with pytest.raises(ArticleUnavailable, match="garbage-oversized"):
        japanese.article("garbage-oversized")


def test_an_article_missing_in_the_language_is_shown_in_another_and_says_so() -> None:
    master = content().articles.get("garbage-oversized", "ja")
    assert master is not None
    only_japanese = replace(sakurano(), articles=Articles({("garbage-oversized", "ja"): master}))
    card = CardMaker(content(), only_japanese, "en").article("garbage-oversized")
    assert card.language == "ja"
    assert "Here it is in Japanese" in card.text


def test_an_unknown_topic_and_a_topic_without_text_are_told_apart() -> None:
    with pytest.raises(UnknownTopic):
        cards("en").article("garbage-moon")
    bare = replace(sakurano(), articles=Articles({}))
    with pytest.raises(ArticleUnavailable):
        CardMaker(content(), bare, "en").article("garbage-bags")


def test_easy_japanese_carries_furigana_and_others_do_not() -> None:
    easy = item("power-bank", "ja-x-easy")
    assert "<ruby>" in easy.html and "<ruby>" in easy.title_html
    assert "<ruby>" not in easy.title
    assert "<ruby>" not in item("power-bank", "ja").html


def test_an_item_card_names_the_kind_says_what_to_do_and_translates_the_notes() -> None:
    card = item("kitchen-knife", "en")
    assert card.title == "How to throw away: kitchen knife (包丁)"
    assert "non-burnable garbage (燃えないごみ)" in card.text
    assert "キケン" in card.text
    assert card.topic == "garbage-nonburnable"


def test_oversized_things_come_with_the_number_to_book() -> None:
    card = item("futon", "pt-BR")
    assert "0000-53-5374" in card.text
    assert "ienes" in card.text


def test_a_note_without_translation_is_shown_in_japanese_and_said_to_be() -> None:
    known = content().items.get("frying-pan")
    assert known is not None
    row = sakurano().sorting.get([known.ja])
    assert row is not None
    card = item_card(cards("en"), known, replace(row, note_ja="月末だけです。"))
    assert "Note of the city, in Japanese: 月末だけです。" in card.text


def test_a_kind_that_has_no_translation_is_shown_in_japanese_and_said_to_be() -> None:
    known = content().items.get("frying-pan")
    assert known is not None
    row = sakurano().sorting.get([known.ja])
    assert row is not None
    card = item_card(cards("en"), known, replace(row, label="火山灰"))
    assert "in Japanese: 火山灰" in card.text


def test_an_item_card_leaves_out_what_the_municipality_has_not_told() -> None:
    known = content().items.get("futon")
    assert known is not None
    row = sakurano().sorting.get([known.ja])
    assert row is not None
    text = item_card(without("garbage.oversized.phone"), known, row).text
    assert "Book first:" not in text
    assert "oversized garbage" in text


def test_one_kind_gets_its_next_three_days() -> None:
    card = collection("asahi", "en", text="burnable")
    assert "Monday, November 23; Thursday, November 26; Monday, November 30" in card.text
    assert "plastic" not in card.text


def test_without_a_kind_each_gets_its_next_day() -> None:
    text = collection("asahi", "en").text
    assert text.count("•") == 6
    assert "dangerous garbage (危険ごみ): Wednesday, December 2" in text


def test_today_and_tomorrow_are_said() -> None:
    assert "(today)" in collection("asahi", "en", text="burnable", today=date(2026, 11, 23)).text
    assert "(ngày mai)" in collection("asahi", "vi", text="rác cháy được", today=date(2026, 11, 22)).text


def test_residents_are_told_of_the_new_year_pause_in_december() -> None:
    assert "December 29" in collection("asahi", "en", today=date(2026, 12, 20)).text
    assert "At New Year" not in collection("asahi", "en", today=date(2026, 7, 1)).text


def test_oversized_garbage_has_no_day_but_a_number() -> None:
    assert "0000-53-5374" in collection("asahi", "en", text="sodai gomi").text


def test_a_remark_of_the_city_is_shown_with_the_days() -> None:
    assert "河川敷" in collection("kawabe", "ne").text
    assert "河川敷" not in collection("asahi", "ne").text


def test_shelters_of_the_area_come_first_under_the_warning() -> None:
    text = shelters_card(cards("en"), area=sakurano().areas.get("kawabe")).text
    assert text.startswith("A shelter opens only when the city says so.")
    assert text.index("Kawabe Shogakko") < text.index("Asahi Shogakko")
    assert "for: landslide, earthquake, large fire" in text


@pytest.mark.parametrize("kind", EMERGENCIES)
@pytest.mark.parametrize("language", CODES)
def test_an_emergency_card_offers_the_number_and_says_it_first(kind: str, language: str) -> None:
    card = emergency_card(cards(language), kind)
    assert card.type == "emergency"
    assert card.text
    numbers = [call.number for call in card.calls]
    if kind == "tsunami":
        assert numbers == []
    elif kind in ("suicide", "unclear"):
        assert numbers[:2] == ["119", "110"]
        assert "119" in card.text
    else:
        assert numbers[0] in card.title


def test_violence_also_offers_the_local_counselling_line() -> None:
    numbers = [call.number for call in emergency_card(cards("ne"), "violence").calls]
    assert numbers == ["110", "0000-53-0170"]
