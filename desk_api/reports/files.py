"""The report as CSV (UTF-8 with a mark, so that spreadsheet programs open it rightly) and as xlsx."""

from __future__ import annotations

import csv
import io

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from desk_api.reports.consultations import Report, Row

TABLES_JA = {
    "by_language": "言語別（相談受付件数）",
    "by_topic": "話題別（相談内容ごと）",
    "by_category": "相談分野別（相談内容ごと）",
    "by_plan": "多文化共生推進プランの項目別",
    "by_fiscal": "財政措置の項目別（閉じた案件）",
}
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def lines(report: Report) -> list[list[str | int]]:
    """The report as rows of cells: a head, the sums, then each table under its name."""
    head: list[str | int] = ["区分", "項目", "コード", *report.months, "合計"]
    rows: list[list[str | int]] = [
        [f"相談集計 {report.year}年度", report.municipality],
        [report.rule_ja],
        head,
    ]
    rows += [_line(report, "合計", row) for row in (report.contacts, report.topics_counted)]
    rows += [_line(report, "合計", row) for row in (report.cases, report.minutes)]
    for name, table in report.tables.items():
        rows += [_line(report, TABLES_JA[name], row) for row in table]
    return rows


def _line(report: Report, table: str, row: Row) -> list[str | int]:
    return [
        table,
        _cell(row.ja),
        _cell(row.key),
        *(row.by_month[month] for month in report.months),
        row.total,
    ]


def _cell(text: str) -> str:
    """Text that a spreadsheet program will not run as a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def as_csv(report: Report) -> bytes:
    """The report as CSV."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(lines(report))
    return buffer.getvalue().encode("utf-8-sig")


def as_xlsx(report: Report) -> bytes:
    """The report as an Excel workbook with one sheet."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet), "a new workbook has a sheet"
    sheet.title = f"{report.year}年度"
    for line in lines(report):
        sheet.append(line)
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "D4"
    sheet.column_dimensions["A"].width = 32
    sheet.column_dimensions["B"].width = 40
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
