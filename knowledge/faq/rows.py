"""The rows of a municipality's `faq.csv`: a question, the city's answer, whose it is."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path

from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.languages import JAPANESE, is_known
from knowledge.tables import read_rows

FIELDS = ("id", "language", "question", "answer", "section", "url", "checked_on")
_ID_BYTES = 5
LONGEST_ID = 60
LONGEST = (
    8_000  # characters of a question with its answer: more cannot be shown, and not be taken apart in words
)
_CONTROL = re.compile("[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class FaqRow:
    """One question and its answer as the city wrote them. `id` is the city's own, or made of the question."""

    id: str
    language: str
    question: str
    answer: str
    section: str = ""
    url: str = ""
    checked_on: str = ""

    def as_record(self) -> dict[str, str]:
        """Return the row by its columns."""
        return asdict(self)

    @property
    def digest(self) -> int:
        """Return a number of 64 bits that changes with the words that are searched."""
        text = "\0".join((self.language, self.question, self.answer))
        return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


def id_of(question: str) -> str:
    """Return an id for a row whose city gave none: the same question has the same one."""
    return blake2b(question.encode(), digest_size=_ID_BYTES).hexdigest()


def read_faq(path: Path) -> tuple[FaqRow, ...]:
    """Return the rows of `faq.csv`, none where there is no file; raises ContentInvalid with file and line."""
    if not path.exists():
        return ()
    rows = read_rows(path)
    header = rows[0].cells if rows else ()
    if not {"question", "answer"} <= set(header):
        raise ContentInvalid([problem(path, 1, "columns 'question' and 'answer' are expected")])
    found: dict[str, FaqRow] = {}
    problems: list[Problem] = []
    for row in rows[1:]:
        cells = {name: row.cell(at).strip() for at, name in enumerate(header) if name in FIELDS}
        one = FaqRow(
            **{
                **cells,
                "id": cells.get("id") or id_of(cells["question"]),
                "language": cells.get("language") or JAPANESE,
            }
        )
        if not one.question or not one.answer:
            problems.append(problem(path, row.line, "a question or its answer is empty"))
        elif not is_known(one.language):
            problems.append(problem(path, row.line, f"{one.language!r} is not a language of Kakehashi"))
        elif len(one.id) > LONGEST_ID or _CONTROL.search(one.id):
            problems.append(problem(path, row.line, f"an id has at most {LONGEST_ID} visible characters"))
        elif len(one.question) + len(one.answer) > LONGEST:
            problems.append(problem(path, row.line, f"question and answer have over {LONGEST} characters"))
        elif one.id in found:
            problems.append(problem(path, row.line, f"id {one.id} is there twice"))
        else:
            found[one.id] = one
    if problems:
        raise ContentInvalid(problems)
    return tuple(found.values())
