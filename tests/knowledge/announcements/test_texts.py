"""Announcements: each template reads whole in every language, and a slot that does not fit is named."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from knowledge.announcements import (
    AnnouncementProblem,
    AnnouncementTemplate,
    announcement_texts,
    load_templates,
)
from knowledge.cards import CardMaker
from knowledge.content_folder import Content
from knowledge.municipality import Municipality, load_municipality

KNOWLEDGE = Path(__file__).resolve().parents[3] / "knowledge"
VALUES: dict[str, dict[str, Any]] = {
    "evacuation": {"level": "4", "hazard": "flood", "shelter": "旭小学校"},
    "shelter-opened": {"shelter": "旭小学校", "date": "2026-12-01", "clock": "18:30", "pets": "ask"},
    "garbage-stopped": {
        "category": "燃えるごみ",
        "date": "2026-12-01",
        "reason": "snow",
        "next_date": "2026-12-03",
    },
}


@pytest.fixture(scope="module")
def content() -> Content:
    return Content.load(KNOWLEDGE / "content")


@pytest.fixture(scope="module")
def sakurano(content: Content) -> Municipality:
    return load_municipality(KNOWLEDGE / "municipalities" / "sakurano", content)


@pytest.fixture(scope="module")
def templates() -> dict[str, AnnouncementTemplate]:
    return {template.id: template for template in load_templates(KNOWLEDGE / "content" / "announcements")}


@pytest.fixture(scope="module")
def makers(content: Content, sakurano: Municipality) -> dict[str, CardMaker]:
    return {code: CardMaker(content, sakurano, code) for code in sakurano.languages}


@pytest.mark.parametrize("name", sorted(VALUES))
def test_a_template_reads_whole_in_every_language(
    name: str, templates: dict[str, AnnouncementTemplate], makers: dict[str, CardMaker]
) -> None:
    texts = announcement_texts(templates[name], VALUES[name], ["asahi", "chuo"], makers)
    assert set(texts) == set(makers)
    for code, text in texts.items():
        whole = f"{text['title']}\n{text['text']}"
        assert "{" not in whole and "None" not in whole and "**" not in whole, code
        assert text["title"] and len(text["text"]) > 20, code
        assert "旭町" in whole and "中央" in whole, code


def test_every_level_has_its_number_and_its_japanese_name_in_every_language(
    templates: dict[str, AnnouncementTemplate], makers: dict[str, CardMaker]
) -> None:
    for level, name in (("5", "緊急安全確保"), ("4", "避難指示"), ("3", "高齢者等避難")):
        texts = announcement_texts(
            templates["evacuation"], {"level": level, "hazard": "landslide"}, ["asahi"], makers
        )
        assert all(name in text["title"] and level in text["title"] for text in texts.values())
        numbers = {code: set(re.findall(r"\d+", text["text"])) for code, text in texts.items()}
        assert all(found >= {level, "119", "110"} for found in numbers.values()), numbers


@pytest.mark.parametrize(
    ("changes", "areas", "named"),
    [
        ({"level": None}, ["asahi"], "level"),
        ({"level": "9"}, ["asahi"], "level"),
        ({"shelter": "どこかの学校"}, ["asahi"], "shelter"),
        ({"nonsense": "x"}, ["asahi"], "nonsense"),
        ({}, ["atlantis"], "atlantis"),
        ({}, [], "areas"),
    ],
)
def test_what_does_not_fit_is_named(
    changes: dict[str, Any],
    areas: list[str],
    named: str,
    templates: dict[str, AnnouncementTemplate],
    makers: dict[str, CardMaker],
) -> None:
    with pytest.raises(AnnouncementProblem, match=named):
        announcement_texts(templates["evacuation"], {**VALUES["evacuation"], **changes}, areas, makers)


@pytest.mark.parametrize(("slot", "value"), [("date", "2026-13-40"), ("date", "morgen"), ("clock", "25:00")])
def test_an_impossible_date_or_time_is_refused(
    slot: str, value: str, templates: dict[str, AnnouncementTemplate], makers: dict[str, CardMaker]
) -> None:
    with pytest.raises(AnnouncementProblem, match=slot):
        announcement_texts(
            templates["shelter-opened"], {**VALUES["shelter-opened"], slot: value}, ["asahi"], makers
        )


def test_all_areas_are_called_the_whole_city(
    sakurano: Municipality, templates: dict[str, AnnouncementTemplate], makers: dict[str, CardMaker]
) -> None:
    everywhere = [area.id for area in sakurano.areas]
    texts = announcement_texts(templates["evacuation"], VALUES["evacuation"], everywhere, makers)
    assert "さくら野市全域" in texts["ja"]["title"]
    assert "all of Sakurano-shi" in texts["en"]["title"]


def test_the_title_of_a_drill_says_so_itself(
    templates: dict[str, AnnouncementTemplate], makers: dict[str, CardMaker]
) -> None:
    real = announcement_texts(templates["evacuation"], VALUES["evacuation"], ["asahi"], makers)
    drill = announcement_texts(templates["evacuation"], VALUES["evacuation"], ["asahi"], makers, drill=True)
    assert drill["ja"]["title"].startswith("【訓練】")
    assert drill["en"]["text"].startswith("[DRILL]")
    for code, text in drill.items():
        assert text["title"] != real[code]["title"] and real[code]["title"] in text["title"], code
