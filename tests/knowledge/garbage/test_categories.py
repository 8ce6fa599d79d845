import pytest

from tests.knowledge.city import content


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("燃えるごみ", "burnable"),
        ("可燃ごみ", "burnable"),
        ("燃やさない ごみ", "nonburnable"),
        ("粗大ゴミ", "oversized"),
    ],
)
def test_labels_of_other_municipalities_are_known(label: str, key: str) -> None:
    category = content().categories.of_label(label)
    assert category is not None and category.key == key


def test_an_unknown_label_is_not_guessed() -> None:
    assert content().categories.of_label("火山灰") is None


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("khi nào đổ rác cháy được", ("burnable",)),
        ("rac khong chay duoc do ngay nao", ("nonburnable",)),
        ("non-burnable day?", ("nonburnable",)),
        ("不可燃垃圾", ("nonburnable",)),
        ("可燃垃圾什么时候扔", ("burnable",)),
        ("latas e garrafas", ("bottles-cans-pet",)),
        ("नजल्ने फोहोर कहिले", ("nonburnable",)),
        ("燃えないごみの日", ("nonburnable",)),
        ("ペットボトルとプラ", ("bottles-cans-pet", "plastic")),
        ("can you tell me the day", ()),
        ("明日は何のごみ", ()),
    ],
)
def test_the_kind_is_understood_from_the_residents_words(text: str, keys: tuple[str, ...]) -> None:
    assert content().categories.in_text(text) == keys
