"""The report: contacts and topics counted apart, by what the staff confirmed; the files say the same."""

from __future__ import annotations

import csv
import io
from datetime import datetime

from openpyxl import load_workbook

from desk_api.conversations.answers import JAPAN
from desk_api.reports.files import _cell
from tests.desk_api.live import LiveDesk
from tests.desk_api.test_cases import CLOSING, a_case


def fiscal_year() -> int:
    now = datetime.now(JAPAN)
    return now.year if now.month >= 4 else now.year - 1


def test_contacts_and_topics_are_counted_apart_and_confirmed_topics_come_first(desk: LiveDesk) -> None:
    resident = desk.resident("ne")
    resident.say("futon")
    resident.wait_for("answer")
    _, case_id = a_case(desk, "vi")
    desk.resident("en")  # wrote nothing: no contact
    linh = desk.staff("linh")
    linh.post(f"/api/staff/cases/{case_id}/take")
    assert linh.post(f"/api/staff/cases/{case_id}/close", json=CLOSING).status_code == 200
    report = linh.get("/api/staff/reports/consultations", params={"year": fiscal_year()}).json()
    assert report["contacts"]["total"] == 2
    assert report["topics_counted"]["total"] == 3
    assert report["minutes"]["total"] == 15
    assert {row["key"]: row["total"] for row in report["by_language"]} == {"vi": 1, "ne": 1}
    assert {row["key"]: row["total"] for row in report["by_topic"]} == {
        "garbage-oversized": 2,
        "community-join": 1,
    }
    assert {row["key"]: row["total"] for row in report["by_fiscal"]} == {"R8-1": 1}
    month = datetime.now(JAPAN).strftime("%Y-%m")
    assert report["contacts"]["by_month"][month] == 2

    text = linh.get("/api/staff/reports/consultations.csv", params={"year": fiscal_year()}).content
    rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig"))))
    assert rows[3][:3] == ["合計", "相談受付件数", "contacts"]
    assert rows[3][-1] == "2"
    book = load_workbook(
        io.BytesIO(linh.get("/api/staff/reports/consultations.xlsx", params={"year": fiscal_year()}).content)
    )
    assert [str(cell.value) for cell in book.active[4]][-1] == "2"


def test_a_name_that_looks_like_a_formula_stays_text() -> None:
    assert _cell("=1+1") == "'=1+1"
    assert _cell("粗大ごみ") == "粗大ごみ"
