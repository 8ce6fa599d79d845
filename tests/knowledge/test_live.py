"""An edit is live without a build: articles, facts and the FAQ of a running knowledge base."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from knowledge import Answer, ContentInvalid, IndexSettings, LiveKnowledge, Sources, build_index
from knowledge.loading import Loaded
from tests.knowledge.city import CONTENT, SAKURANO

TOPICS = ("garbage-burnable", "garbage-oversized", "life-library", "disaster-earthquake")
LANGUAGES = ("ja", "en", "ne")
LIBRARY = "life-library"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small city with a built index."""
    place = tmp_path_factory.mktemp("city")
    content = place / "content"
    shutil.copytree(
        CONTENT, content, ignore=lambda folder, names: [n for n in names if n in ("articles", "outside")]
    )
    for topic in TOPICS:
        for language in LANGUAGES:
            target = content / "articles" / topic / f"{language}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(CONTENT / "articles" / topic / target.name, target)
    for path in content.glob("situations/*.yaml"):
        if path.stem not in LANGUAGES:
            path.unlink()
    items = content / "items.csv"  # all names take seconds to make ready, again in each test
    items.write_text(
        "".join(items.read_text(encoding="utf-8").splitlines(keepends=True)[:40]), encoding="utf-8"
    )
    shutil.copytree(SAKURANO, place / "municipalities" / "sakurano")
    build_index(
        content, place / "municipalities", place / "index", settings=IndexSettings(judged=200, processes=1)
    )
    return place


@pytest.fixture
def city(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "city")


def opened(city: Path) -> LiveKnowledge:
    return LiveKnowledge(Sources(city / "content", city / "municipalities", city / "index"))


def answer(live: LiveKnowledge, text: str, language: str = "en") -> Answer:
    return live.current.answer(text, municipality="sakurano", language=language, today=date(2026, 11, 21))


def article(city: Path, topic: str = LIBRARY, language: str = "en") -> Path:
    return city / "content" / "articles" / topic / f"{language}.md"


def add_question(path: Path, question: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("questions:\n", f"questions:\n- '{question}'\n", 1), encoding="utf-8")


def test_nothing_is_read_again_while_nothing_changes(city: Path) -> None:
    live = opened(city)
    before = live.current
    assert not live.refresh()
    assert live.current is before


def test_a_new_question_with_words_never_seen_is_found_at_once(city: Path) -> None:
    live = opened(city)
    asked = "where can I lend a zorbflux"
    assert answer(live, asked).ranking[0][0] != LIBRARY or answer(live, asked).outcome != "answer"
    add_question(article(city), "where can I lend a zorbflux or a quibbletron")
    assert live.refresh()
    assert answer(live, asked).ranking[0][0] == LIBRARY
    # The same without a build after a restart.
    assert answer(opened(city), asked).ranking[0][0] == LIBRARY


def test_questions_that_are_taken_out_are_no_longer_found(city: Path) -> None:
    live = opened(city)
    path = article(city)
    add_question(path, "my zorbflux is overdue")
    live.refresh()
    score = dict(answer(live, "my zorbflux is overdue").ranking)[LIBRARY]
    path.unlink()
    assert live.refresh()
    assert dict(answer(live, "my zorbflux is overdue").ranking).get(LIBRARY, -9.0) < score


def test_the_new_text_is_shown(city: Path) -> None:
    live = opened(city)
    path = article(city)
    path.write_text(path.read_text(encoding="utf-8") + "\nThe reading room has moved.\n", encoding="utf-8")
    live.refresh()
    card = live.current.topic(LIBRARY, municipality="sakurano", language="en")
    assert "The reading room has moved." in card.text


def test_a_broken_article_changes_nothing_until_it_is_mended(city: Path) -> None:
    live = opened(city)
    before, path = live.current, article(city)
    good = path.read_text(encoding="utf-8")
    path.write_text("---\ntitle: [\n---\n", encoding="utf-8")
    with pytest.raises(ContentInvalid, match=r"en\.md"):
        live.refresh()
    assert live.current is before
    assert not live.refresh(), "it is not read again and again while it stays broken"
    add_question(article(city, language="ja"), "ぞぶふらっくすを借りたい")
    path.write_text(good, encoding="utf-8")
    assert live.refresh()
    assert answer(live, "ぞぶふらっくすを借りたい", "ja").ranking[0][0] == LIBRARY


def test_a_municipalitys_facts_and_articles_are_followed(city: Path) -> None:
    live = opened(city)
    facts = city / "municipalities" / "sakurano" / "facts.yaml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("さくら野市", "うめ野市"), encoding="utf-8")
    own = city / "municipalities" / "sakurano" / "articles" / LIBRARY / "en.md"
    own.parent.mkdir(parents=True)
    own.write_text(
        "---\ntitle: Our library\nquestions: [zorbflux corner of the library]\nterms: []\n---\nCome in.\n",
        encoding="utf-8",
    )
    assert live.refresh()
    assert live.current.municipality("sakurano").name_ja == "うめ野市"
    assert "Come in." in live.current.topic(LIBRARY, municipality="sakurano", language="en").text
    assert answer(live, "the zorbflux corner of the library").ranking[0][0] == LIBRARY


def test_the_citys_own_faq_answers_as_soon_as_it_is_there(city: Path) -> None:
    live = opened(city)
    faq = city / "municipalities" / "sakurano" / "faq.csv"
    question = "スズメバチの巣を市で駆除してもらえますか"
    faq.write_text(
        f"id,question,answer,section\nw1,{question},市では駆除しません。業者を紹介します。,環境課\n"
        "w2,犬の登録はどこでしますか,環境課です。,環境課\n",
        encoding="utf-8",
    )
    found = answer(live, "スズメバチの巣は市で駆除してくれますか", "ja")
    assert found.outcome == "answer" and found.card is not None
    assert found.card.title == question and "業者を紹介します" in found.card.text
    assert found.card.source is not None and found.card.source.name == "環境課"
    faq.write_text(
        faq.read_text(encoding="utf-8").replace("業者を紹介", "専門の業者を紹介"), encoding="utf-8"
    )
    again = answer(live, "スズメバチの巣は市で駆除してくれますか", "ja")
    assert again.card is not None and "専門の業者を紹介します" in again.card.text
    faq.unlink()
    gone = answer(live, "スズメバチの巣は市で駆除してくれますか", "ja")
    assert gone.card is None or gone.card.title != question


def test_an_article_that_surely_answers_stands_before_a_row_that_only_shares_words(city: Path) -> None:
    live = opened(city)
    faq = city / "municipalities" / "sakurano" / "faq.csv"
    faq.write_text(
        "id,question,answer\nw1,粗大ごみの申し込みを忘れて犬が亡くなったとき,環境課です。\n", encoding="utf-8"
    )
    found = answer(live, "粗大ごみの申し込み方法とシールの料金", "ja")
    assert found.outcome == "answer" and found.topic == "garbage-oversized"


def test_an_article_that_is_no_utf_8_and_a_readme_do_no_harm(city: Path) -> None:
    live = opened(city)
    readme = city / "content" / "articles" / "README.md"
    readme.write_text("# how to write", encoding="utf-8")
    assert live.refresh()
    article(city).write_bytes("題名".encode("cp932"))
    with pytest.raises(ContentInvalid, match="not UTF-8"):
        live.refresh()


def test_what_failed_for_a_moment_is_read_at_the_next_look(
    city: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = opened(city)
    path = article(city)
    path.write_text(path.read_text(encoding="utf-8") + "\nThe reading room has moved.\n", encoding="utf-8")
    with monkeypatch.context() as moment:
        moment.setattr(Loaded, "again", lambda *_: (_ for _ in ()).throw(PermissionError()))
        with pytest.raises(PermissionError):
            live.refresh()
    assert live.refresh()
    assert "has moved" in live.current.topic(LIBRARY, municipality="sakurano", language="en").text
