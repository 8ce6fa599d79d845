import pytest

from knowledge.facts import MissingFact
from knowledge.rendering import TemplateInvalid, clean, fill, placeholders_in, plain, quote, render
from tests.knowledge.city import phrasing, sakurano


def filled(template: str, language: str = "en") -> str:
    return fill(template, sakurano().facts, phrasing(language))


def test_placeholders_become_facts_in_the_readers_language() -> None:
    assert filled("By {{ garbage.put_out_by }}.") == "By 8:00."
    assert filled("{{ garbage.oversized.fee_max_yen }}まで", "ja") == "1,800円まで"


def test_flags_choose_a_sentence_and_leave_no_empty_line() -> None:
    template = (
        "- one\n{% if emergency.available_7119 %}\n- Call #7119.\n{% else %}\n- Ask.\n{% endif %}\n- two"
    )
    assert filled(template) == "- one\n- Call #7119.\n- two"


def test_a_condition_at_the_end_of_a_line_keeps_the_line_end() -> None:
    template = "- {% if garbage.hazard.spray_make_hole %}Hole.{% else %}No hole.{% endif %}\n- next"
    assert filled(template) == "- No hole.\n- next"


def test_a_fact_that_is_not_there_stops_the_text() -> None:
    for template in ("Call {{ garbage.office.fax }}.", "{% if garbage.free %}Free.{% endif %}"):
        with pytest.raises(MissingFact):
            filled(template)


def test_a_template_that_reaches_outside_is_stopped() -> None:
    for template in (
        "{{ ''.__class__.__mro__ }}",
        "{{ garbage.office.phone.__class__ }}",
        "{% if %}x{% endif %}",
    ):
        with pytest.raises((TemplateInvalid, MissingFact)):
            filled(template)


def test_the_facts_of_a_text_can_be_listed() -> None:
    template = "{{ a.b }} {% if not c.d %}x{% elif e.f %}y{% endif %}{{ a.b }}"
    assert placeholders_in(template) == {"a.b", "c.d", "e.f"}


def test_html_has_only_the_allowed_tags() -> None:
    html = render("**Hi** <script>alert(1)</script>\n\n- one\n- [x](javascript:alert(1))\n\n# Head").html
    assert "<script" not in html
    assert "javascript:" not in html.replace("](javascript:", "")
    assert html.startswith("<p><strong>Hi</strong>")
    assert "<ul><li>one</li>" in html
    assert "<h1" not in html


def test_the_cleaner_drops_what_is_not_on_the_list() -> None:
    dirty = '<p onclick="x()">a<img src=x onerror=y><a href="javascript:z">b</a></p>'
    html = clean(dirty)
    for dropped in ("onclick", "img", "javascript"):
        assert dropped not in html


def test_telephone_numbers_become_links_and_other_numbers_do_not() -> None:
    html = render("Call 119 or #7119 or 0000-53-0120。1190 yen, 2119.", phones=["0000-53-0120"]).html
    assert '<a href="tel:119"' in html
    assert '<a href="tel:%237119"' in html
    assert '<a href="tel:0000-53-0120"' in html
    assert html.count("<a ") == 3


def test_a_number_before_japanese_text_is_still_a_link() -> None:
    assert '<a href="tel:119"' in render("すぐ119番へ").html


def test_addresses_become_links_without_the_bracket_after_them() -> None:
    html = render("(https://www.city.sakurano.example/gomi)、").html
    assert '<a href="https://www.city.sakurano.example/gomi"' in html


def test_plain_text_keeps_lines_and_bullets_without_markup() -> None:
    assert plain("Answer.\n\n- **one**\n- two\n\nEnd.") == "Answer.\n\n• one\n• two\n\nEnd."


def test_text_from_outside_is_shown_as_it_is() -> None:
    assert plain(quote("**bold** [a](b)\n# <b>")) == "**bold** [a](b) # <b>"


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("**予約が必要です。**先に電話", "<strong>予約が必要です。</strong>先に電話"),
        ("打**#7119**，可以问", '<strong><a href="tel:%237119"'),
        ("包み、**「キケン」**と書く", "<strong>「キケン」</strong>と書く"),
        ("2 ** 3 と **4", "2 ** 3 と **4"),
    ],
)
def test_bold_is_bold_where_no_space_stands_beside_it(markdown: str, html: str) -> None:
    rendered = render(markdown)
    assert html in rendered.html
    assert "\u2060" not in rendered.html + rendered.text
