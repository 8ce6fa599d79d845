"""`kakehashi import faq`: a city's questions and answers into faq.csv, from a table, JSON lines, JSON or schema.org."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import nh3

from knowledge.faq.rows import FIELDS, LONGEST, LONGEST_ID, id_of
from knowledge.imports.report import Finding, ImportRefused, ImportReport, Source
from knowledge.imports.sheets import read_bytes, read_sheet, text_of
from knowledge.imports.writing import ImportPlan, table_change
from knowledge.languages import JAPANESE, is_known
from knowledge.retrieval.normalise import fold
from knowledge.tables import parse_day

QUESTION, ANSWER = "question", "answer"
# How cities call the columns, best first; `--map question=…,answer=…` names others.
_NAMES: dict[str, tuple[str, ...]] = {
    QUESTION: (
        "質問", "質問内容", "質問文", "よくある質問", "問い", "問", "q", "question", "件名", "たいとる", "name",
        "title",
    ),
    ANSWER: ("回答", "回答内容", "回答文", "答え", "答", "a", "answer", "本文", "内容", "text"),
    "id": ("id", "faqid", "faq番号", "番号", "no", "no.", "管理番号"),
    "language": ("language", "lang", "言語"),
    "section": (
        "担当課", "担当", "担当部署", "所管課", "所管",
        "お問い合わせ先", "問い合わせ先", "問合せ先", "部署", "section",
    ),
    "url": ("url", "りんく", "あどれす", "詳細url", "関連url"),
    "checked_on": ("更新日", "最終更新日", "更新年月日", "公開日", "updated", "datemodified", "checked_on"),
}  # fmt: skip
_LINE_END = re.compile(r"<\s*(?:br|/p|/li|/div|/tr|/h\d)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!][^>]*>")
_ONE_TEXT = re.compile(
    r"\s*(?:question|質問|q)\s*[:：]\s*(.+?)\n\s*(?:answer|回答|a)\s*[:：]\s*(.+)", re.IGNORECASE | re.DOTALL
)
_UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_LONGEST_CELL_LINES = 500  # of an answer


@dataclass(frozen=True)
class _Given:
    """One question as the source has it, and where."""

    line: int
    values: Mapping[str, str]


def plan_faq(file: Path, municipality: Path, named: Mapping[str, str] | None = None) -> ImportPlan:
    """Return what a file of questions and answers would change; it is the whole FAQ afterwards.

    `named` says which column is which where the headers do not. Raises ImportRefused.
    """
    encoding, given = _read(file, named or {})
    unread: list[Finding] = []
    notes: list[Finding] = []
    rows: dict[str, dict[str, str]] = {}
    asked: dict[str, int] = {}
    for one in given:
        row, problem = _row(one, file.name)
        if problem is not None:
            unread.append(problem)
            continue
        question = fold(row[QUESTION])
        if row["id"] in rows and not one.values.get("id") and rows[row["id"]][ANSWER] != row[ANSWER]:
            row["id"] = id_of(row[QUESTION] + row[ANSWER])  # another answer to the same question
        if row["id"] in rows:
            same = rows[row["id"]] == row
            reason = "the same row again" if same else f"the id {row['id']} is there twice"
            (notes if same else unread).append(Finding(file.name, one.line, "id", row["id"], reason))
            continue
        if question in asked:
            reason = f"the same question as on line {asked[question]}; both are kept"
            notes.append(Finding(file.name, one.line, QUESTION, row[QUESTION][:60], reason))
        asked.setdefault(question, one.line)
        rows[row["id"]] = row
    if not rows:
        raise ImportRefused(f"{file.name} has no question with an answer.")
    change, contents = table_change(municipality, "faq.csv", FIELDS, list(rows.values()), ["id"])
    languages = {code: sum(row["language"] == code for row in rows.values()) for code in _languages(rows)}
    report = ImportReport(
        "faq",
        municipality.name,
        (Source(file.name, encoding, len(given), len(given) - len(rows)),),
        tuple(unread),
        tuple(notes),
        (change,),
        {"questions": len(rows), "languages": languages},
    )
    return ImportPlan(report, contents)


def _languages(rows: Mapping[str, Mapping[str, str]]) -> list[str]:
    return sorted({row["language"] for row in rows.values()})


def _row(one: _Given, file: str) -> tuple[dict[str, str], Finding | None]:
    values = {name: _text(one.values.get(name, "")) for name in FIELDS}
    question = " ".join(values[QUESTION].split())
    day = parse_day(values["checked_on"]) if values["checked_on"] else None
    row = {
        **values,
        QUESTION: question,
        "id": values["id"] if 0 < len(values["id"]) <= LONGEST_ID else id_of(question),
        "language": values["language"] or JAPANESE,
        "checked_on": day.isoformat() if day else "",
    }
    for name in (QUESTION, ANSWER):
        if not row[name]:
            return row, Finding(file, one.line, name, "", f"there is no {name}")
    if not is_known(row["language"]):
        return row, Finding(file, one.line, "language", row["language"], "no language of Kakehashi")
    if len(row[QUESTION]) + len(row[ANSWER]) > LONGEST:
        return row, Finding(
            file,
            one.line,
            ANSWER,
            f"{row[ANSWER][:40]}…",
            f"question and answer have over {LONGEST} characters",
        )
    return row, None


def _text(value: str) -> str:
    """Plain lines: a city's system often hands out HTML."""
    value = _UNSTORABLE.sub("", value)
    if _TAG.search(value):
        value = nh3.clean(_LINE_END.sub("\n", value), tags=set())
    lines = (" ".join(line.split()) for line in unescape(value).replace("\u3000", " ").splitlines())
    return "\n".join(line for line in lines if line)


def _read(file: Path, named: Mapping[str, str]) -> tuple[str, list[_Given]]:
    unknown = set(named) - set(FIELDS)
    if unknown:
        raise ImportRefused(f"--map knows {', '.join(FIELDS)}, not {', '.join(sorted(unknown))}.")
    if file.suffix.lower() in (".json", ".jsonl", ".ndjson"):
        text, encoding = text_of(file, read_bytes(file))
        return encoding, list(_from_json(file, text, named))
    sheet = read_sheet(file, longest_cell_lines=_LONGEST_CELL_LINES)
    header = sheet.rows[0].cells
    at = _columns(header, named)
    for name in (QUESTION, ANSWER):
        if name not in at:
            columns = "、".join(cell for cell in header if cell)
            raise ImportRefused(f"{file.name}: no column is {name} (columns: {columns}); --map names it.")
    given = [
        _Given(row.line, {name: row.cell(place) for name, place in at.items()}) for row in sheet.rows[1:]
    ]
    return sheet.encoding, given


def _columns(header: tuple[str, ...], named: Mapping[str, str]) -> dict[str, int]:
    folded = [re.sub(r"\s", "", fold(cell)) for cell in header]
    found: dict[str, int] = {}
    for name, wanted in named.items():
        spelt = re.sub(r"\s", "", fold(wanted))
        if spelt not in folded:
            raise ImportRefused(f"There is no column {wanted} (columns: {'、'.join(header)}).")
        found[name] = folded.index(spelt)
    for name, words in _NAMES.items():
        at = next((folded.index(word) for word in words if word in folded), None)
        if name not in found and at is not None and at not in found.values():
            found[name] = at
    return found


def _from_json(file: Path, text: str, named: Mapping[str, str]) -> Iterator[_Given]:
    try:
        value = list(_lines(file, text)) if file.suffix.lower() != ".json" else json.loads(text)
    except json.JSONDecodeError as error:
        raise ImportRefused(f"{file.name}:{error.lineno} is no JSON: {error.msg}.") from error
    for line, (key, one) in enumerate(_listed(value), 1):
        if isinstance(one, str):
            parts = _ONE_TEXT.fullmatch(one.strip() + "\n")
            found = {QUESTION: parts[1], ANSWER: parts[2].strip()} if parts else {}
        elif isinstance(one, dict):
            cells = {str(name): _said(cell) for name, cell in one.items()}
            places = _columns(tuple(cells), {k: v for k, v in named.items() if v in cells})
            found = {name: tuple(cells.values())[place] for name, place in places.items()}
            if isinstance(one.get("acceptedAnswer"), dict):  # schema.org FAQPage
                found[ANSWER] = _said(one["acceptedAnswer"].get("text"))
        else:
            found = {}
        yield _Given(line, {"id": key, **found} if key else found)


def _lines(file: Path, text: str) -> Iterator[Any]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield json.loads(line)
            except json.JSONDecodeError as error:
                raise ImportRefused(f"{file.name}:{number} is no JSON: {error.msg}.") from error


def _listed(value: Any) -> list[tuple[str, Any]]:
    """The entries of a list, of `mainEntity` or another single list inside, or of a mapping by id."""
    if (
        isinstance(value, list)
        and len(value) == 1
        and isinstance(value[0], dict)
        and "mainEntity" in value[0]
    ):
        value = value[0]
    if isinstance(value, list):
        return [("", one) for one in value]
    if isinstance(value, dict) and isinstance(value.get("mainEntity"), list):
        return [("", one) for one in value["mainEntity"]]
    if isinstance(value, dict):
        with suppress(StopIteration):
            return [("", one) for one in next(each for each in value.values() if isinstance(each, list))]
        return [(str(key), one) for key, one in value.items()]
    return []


def _said(cell: Any) -> str:
    return "" if cell is None else str(cell)
