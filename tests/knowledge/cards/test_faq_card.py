"""The card of a FAQ row: the city's words as they are."""

import pytest

from knowledge.cards import faq_card
from knowledge.faq import FaqRow
from tests.knowledge.city import cards


@pytest.mark.parametrize(
    "line",
    ["3. 郵送", "2026. 4. 1から", "# 7119", "-犬の登録", "+ 81", "1) はい", "＊印", "*注意*", "<b>", "~~~"],
)
def test_a_line_is_shown_as_the_city_wrote_it(line: str) -> None:
    card = faq_card(cards("ja"), FaqRow("1", "ja", "質問", f"前の行\n{line}\n次の行"))
    assert card.text.split("\n\n") == ["前の行", line, "次の行"]
    assert "<li>" not in card.html and card.html.count("<p>") == 3


def test_the_citys_own_bullets_stay() -> None:
    card = faq_card(cards("ja"), FaqRow("1", "ja", "持ち物", "・印鑑\n・　在留カード"))
    assert card.text.split("\n\n") == ["・ 印鑑", "・ 在留カード"]


def test_a_reader_of_another_language_is_told_which_this_is() -> None:
    card = faq_card(cards("vi"), FaqRow("1", "ja", "質問", "答え", section="環境課", checked_on="2026-04-01"))
    assert card.language == "ja" and "Nhật" in card.text
    assert card.source is not None and card.source.name == "環境課"
    assert card.checked_on is not None and card.checked_on.isoformat() == "2026-04-01"


def test_numbers_to_call_are_still_links() -> None:
    card = faq_card(cards("ja"), FaqRow("1", "ja", "質問", "#7119に電話します。"))
    assert "tel:" in card.html
