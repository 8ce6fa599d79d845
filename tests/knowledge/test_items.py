from pathlib import Path

import pytest

from knowledge.errors import ContentInvalid
from knowledge.items import Items


def load(folder: Path, text: str) -> Items:
    path = folder / "items.csv"
    path.write_text(text, encoding="utf-8")
    return Items.load(path)


def test_the_first_name_is_shown_and_the_others_are_kept_for_searching(tmp_path: Path) -> None:
    item = load(tmp_path, "item,ja,en\nfrying-pan,フライパン|てつなべ,frying pan| skillet |\n").get(
        "frying-pan"
    )
    assert item is not None
    assert (item.ja, item.name("en")) == ("フライパン", "frying pan")
    assert item.names["en"] == ("frying pan", "skillet")


def test_a_language_without_a_name_shows_the_nearest_one(tmp_path: Path) -> None:
    item = load(tmp_path, "item,ja,en,vi\nfuton,布団,futon,\n").get("futon")
    assert item is not None
    assert item.name("vi") == "futon"
    assert item.name("ja-x-easy") == "布団"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("item,ja,xx\nfuton,布団,x\n", "'xx' is not a language"),
        ("item,ja\nfuton,布団\nfuton,ふとん\n", "twice"),
        ("item,ja,en\nfuton,,futon\n", "no Japanese name"),
    ],
)
def test_a_wrong_table_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(ContentInvalid, match=reason):
        load(tmp_path, text)
