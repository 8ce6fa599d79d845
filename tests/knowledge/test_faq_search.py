"""When a row of a city's FAQ goes before an article."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.articles import Article
from knowledge.faq import FaqHit, FaqRow
from knowledge.faq_search import says_more

HOUSING = Article(
    "housing-public",
    "ja",
    "市営住宅",
    "市営住宅は収入が少ない人が借ります。家賃は部屋で違います。",
    (),
    (),
    "",
    None,
    Path(),
    1,
)


@pytest.mark.parametrize(
    ("text", "row", "more"),
    [
        ("住宅のプール", "住宅のプールを使いたい", True),
        ("市営住宅の家賃", "市営住宅のプール", False),
        ("市営住宅の家賃", "市営住宅の家賃はいくら", False),
        ("プールの料金", "犬の登録", False),
    ],
)
def test_a_row_says_more_when_it_has_all_that_the_article_has_and_another_word(
    text: str, row: str, more: bool
) -> None:
    assert says_more(text, FaqHit(FaqRow("1", "ja", row, "窓口です。"), 1.0, 0.3), HOUSING) is more
