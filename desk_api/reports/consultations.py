"""Counts of consultations by month, language, topic and category.

Rule (consultation statistics of the Immigration Services Agency): a contact with three topics counts three topics;
contacts and topics are counted apart, and the table says which is which. Months are those of Japan, the year is the
fiscal year from April to March.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from desk_api import vocabulary
from desk_api.cases.models import Case, CaseTopic
from desk_api.conversations.answers import JAPAN
from desk_api.conversations.models import Conversation, ConversationTopic, Event
from knowledge import KnowledgeBase
from knowledge import language as language_named

RULE_JA = (
    "相談受付件数（連絡の数）と、相談内容ごとに計上した件数（一つの相談に話題が三つあれば三件）を分けて数えます。"
    "職員が案件を閉じたときに確認した話題を優先し、それがない相談はチャットボットが答えた話題を数えます。"
)


@dataclass(frozen=True, eq=False)
class Contact:
    """One conversation in which the resident wrote something. Two alike are still two."""

    month: str
    language: str
    topics: tuple[str, ...]
    plans: tuple[str, ...]
    fiscal: tuple[str, ...]
    cases: int
    minutes: int


@dataclass(frozen=True)
class Row:
    """One line of a table: a key, its Japanese name, counts by month and their sum."""

    key: str
    ja: str
    by_month: dict[str, int]
    total: int


@dataclass(frozen=True)
class Report:
    """The report of one fiscal year; each table's rows are sorted by their total."""

    municipality: str
    year: int
    months: list[str]
    contacts: Row
    topics_counted: Row
    cases: Row
    minutes: Row
    tables: dict[str, list[Row]] = field(default_factory=dict)
    rule_ja: str = RULE_JA


def months_of(year: int) -> list[str]:
    """April of `year` to March of the next, as YYYY-MM."""
    return [f"{year + (month < 4)}-{month:02d}" for month in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)]


async def report(session: AsyncSession, knowledge: KnowledgeBase, municipality: str, year: int) -> Report:
    """Count the fiscal year `year` of a municipality."""
    months = months_of(year)
    contacts = await _contacts(session, municipality, year)
    topic_rows = {topic.id: topic for topic in knowledge.topic_register()}

    def isa(topic: str) -> str:
        return topic_rows[topic].isa if topic in topic_rows else "other"

    def plan(topic: str) -> str:
        return (topic_rows[topic].plan if topic in topic_rows else None) or ""

    def count(keys_of: dict[Contact, tuple[str, ...]], name: str) -> list[Row]:
        return _table(months, keys_of, lambda key: _label(knowledge, name, key))

    return Report(
        municipality=municipality,
        year=year,
        months=months,
        contacts=_sum(months, "contacts", "相談受付件数", dict.fromkeys(contacts, 1)),
        topics_counted=_sum(
            months, "topics", "相談内容ごとの件数", {each: len(each.topics) for each in contacts}
        ),
        cases=_sum(months, "cases", "職員に引き継いだ案件", {each: each.cases for each in contacts}),
        minutes=_sum(months, "minutes", "対応時間（分）", {each: each.minutes for each in contacts}),
        tables={
            "by_language": count({each: (each.language,) for each in contacts}, "language"),
            "by_topic": count({each: each.topics for each in contacts}, "topic"),
            "by_category": count({each: tuple(isa(t) for t in each.topics) for each in contacts}, "isa"),
            "by_plan": count(
                {each: each.plans or tuple(plan(t) for t in each.topics if plan(t)) for each in contacts},
                "plan",
            ),
            "by_fiscal": count({each: each.fiscal for each in contacts}, "fiscal"),
        },
    )


def _label(knowledge: KnowledgeBase, name: str, key: str) -> str:
    if name == "language":
        return language_named(key).ja
    return knowledge.topic_ja(key) if name == "topic" else vocabulary.label(name, key)


def _sum(months: list[str], key: str, ja: str, amounts: dict[Contact, int]) -> Row:
    by_month = dict.fromkeys(months, 0)
    for contact, amount in amounts.items():
        by_month[contact.month] += amount
    return Row(key=key, ja=ja, by_month=by_month, total=sum(by_month.values()))


def _table(
    months: list[str], keys_of: dict[Contact, tuple[str, ...]], label: Callable[[str], str]
) -> list[Row]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for contact, keys in keys_of.items():
        for key in keys:
            counts[key][contact.month] += 1
    rows = [
        Row(key=key, ja=label(key), by_month={m: by[m] for m in months}, total=by.total())
        for key, by in counts.items()
    ]
    return sorted(rows, key=lambda row: (-row.total, row.key))


async def _contacts(session: AsyncSession, municipality: str, year: int) -> list[Contact]:
    begin, end = datetime(year, 4, 1, tzinfo=JAPAN), datetime(year + 1, 4, 1, tzinfo=JAPAN)
    wrote = select(Event.conversation_id).where(Event.kind == "resident_message")
    chosen = (
        select(Conversation.id)
        .where(Conversation.municipality == municipality)
        .where(Conversation.created_at >= begin, Conversation.created_at < end)
        .where(Conversation.id.in_(wrote))
    )
    conversations = await session.scalars(select(Conversation).where(Conversation.id.in_(chosen)))
    asked: dict[str, list[str]] = defaultdict(list)
    for each in await session.scalars(
        select(ConversationTopic).where(ConversationTopic.conversation_id.in_(chosen))
    ):
        asked[each.conversation_id].append(each.topic)
    cases: dict[str, list[Case]] = defaultdict(list)
    for case in await session.scalars(select(Case).where(Case.conversation_id.in_(chosen))):
        cases[case.conversation_id].append(case)
    confirmed: dict[int, list[str]] = defaultdict(list)
    of_cases = (
        select(CaseTopic).join(Case, Case.id == CaseTopic.case_id).where(Case.conversation_id.in_(chosen))
    )
    for row in await session.scalars(of_cases):
        confirmed[row.case_id].append(row.topic)
    return [_contact(each, asked[each.id], cases[each.id], confirmed) for each in conversations]


def _contact(
    conversation: Conversation, asked: list[str], cases: list[Case], confirmed: dict[int, list[str]]
) -> Contact:
    closed = [case for case in cases if case.state == "closed"]
    topics = [topic for case in closed for topic in confirmed[case.id]] or asked
    return Contact(
        month=conversation.created_at.astimezone(JAPAN).strftime("%Y-%m"),
        language=conversation.language,
        topics=tuple(dict.fromkeys(topics)),
        plans=tuple(dict.fromkeys(case.plan for case in closed if case.plan)),
        fiscal=tuple(dict.fromkeys(case.fiscal for case in closed if case.fiscal)),
        cases=len(cases),
        minutes=sum(case.minutes or 0 for case in closed),
    )
