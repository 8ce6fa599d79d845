from pathlib import Path

import pytest

from knowledge.errors import ContentInvalid
from knowledge.facts import Facts, MissingFact, load_placeholders
from tests.knowledge.city import SAKURANO, content, phrasing, sakurano

REGISTER = """
office.name: {type: name, ja: 課の名前}
office.phone: {type: phone, ja: 電話}
office.hours: {type: hours, ja: 時間}
fee: {type: yen, ja: 料金}
last_day: {type: month_day, ja: 最後の日}
open: {type: flag, ja: 開いているか}
"""


def facts_of(folder: Path, text: str) -> Facts:
    (folder / "placeholders.yaml").write_text(REGISTER, encoding="utf-8")
    (folder / "facts.yaml").write_text(text, encoding="utf-8")
    return Facts.load(folder / "facts.yaml", load_placeholders(folder / "placeholders.yaml"))


def test_facts_are_read_by_their_dotted_key_and_what_is_left_out_is_listed(tmp_path: Path) -> None:
    facts = facts_of(
        tmp_path, "sample: true\nchecked_on: 2026-11-01\noffice: {phone: 0000-53-0120}\nfee: 300\n"
    )
    assert facts.value("office.phone") == "0000-53-0120"
    assert set(facts.missing) == {"office.name", "office.hours", "last_day", "open"}
    assert facts.sample
    with pytest.raises(MissingFact, match="open"):
        facts.flag("open")


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = """
office:
  name: 環境課
  phone: call us
  hours: {days: [mon, someday], open: "08:30", close: "17:15"}
  fax: 0000-53-0121
fee: free
last_day: 13-40
open: "yes"
"""
    with pytest.raises(ContentInvalid) as raised:
        facts_of(tmp_path, text)
    told = " ".join(problem.reason for problem in raised.value.problems)
    for key in ("office.name", "office.phone", "office.hours", "office.fax", "fee", "last_day", "open"):
        assert f"{key}:" in told


def test_the_sample_city_answers_every_question_of_the_register() -> None:
    assert sakurano().facts.missing == ()


def test_every_telephone_number_of_the_sample_city_is_impossible() -> None:
    phones = sakurano().facts.phones()
    assert phones
    assert all(phone.startswith("0000-") for phone in phones)


def test_every_fact_of_the_sample_city_reads_in_every_language() -> None:
    facts = Facts.load(SAKURANO / "facts.yaml", content().placeholders, content().law())
    for language in ("ja", "ja-x-easy", "en", "zh-Hans", "vi", "pt-BR", "ne"):
        for key, placeholder in content().placeholders.items():
            text = facts.text(key, phrasing(language))
            assert text or placeholder.type == "flag", (key, language)
            assert "{" not in text
