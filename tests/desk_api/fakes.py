"""Hand-written stand-ins for the desk's tests: a small knowledge base, and a Rasa that says what it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from knowledge import Answer, Card, Choice, Situation, UnknownMunicipality, UnknownTopic
from knowledge.records import Call, CollectionResult, ItemResult, Source

AREAS = {"asahi": "旭町", "chuo": "中央"}


@dataclass(frozen=True)
class FakeArea:
    id: str
    name_ja: str

    def name(self, language: str) -> str:
        return self.name_ja if language.startswith("ja") else self.id.title()


@dataclass(frozen=True)
class FakeMunicipality:
    slug: str = "sakurano"
    name_ja: str = "さくら野市"
    sample: bool = True
    languages: tuple[str, ...] = ("ja", "en", "vi", "ne")
    areas: tuple[FakeArea, ...] = tuple(FakeArea(key, name) for key, name in AREAS.items())

    def name(self, language: str) -> str:
        return self.name_ja if language.startswith("ja") else "Sakurano-shi (さくら野市)"

    def short_name(self, language: str) -> str:
        return self.name_ja if language.startswith("ja") else "Sakurano-shi"


@dataclass(frozen=True)
class FakeTopic:
    id: str
    ja: str
    isa: str = "procedures_general"
    plan: str = "1-1"


@dataclass(frozen=True)
class FakeTemplate:
    id: str = "garbage-stopped"
    ja: str = "ごみの収集を休みます"
    severity: str = "info"

    def as_json(self, municipality: object) -> dict[str, Any]:
        return {"id": self.id, "ja": self.ja, "severity": self.severity, "slots": []}


TOPICS = (FakeTopic("garbage-oversized", "粗大ごみの申し込み"), FakeTopic("community-join", "自治会に入る"))
CARD = Card(
    type="article",
    title="Oversized garbage",
    html="<p>Book by phone: 0000-53-5374</p>",
    text="Book by phone: 0000-53-5374",
    language="en",
    topic="garbage-oversized",
    topic_ja="粗大ごみの申し込み",
    source=Source("環境課"),
    checked_on=date(2026, 11, 1),
    sample=True,
    confidence=0.9,
)
EMERGENCY = replace(
    CARD, type="emergency", title="Call 119", topic="emergency-fire-ambulance", calls=(Call("119", "fire"),)
)


@dataclass
class FakeKnowledge:
    """Answers by the first word: futon → a rule, vague → asks back, fire! → emergency, anything else → hand over."""

    municipalities: tuple[str, ...] = ("sakurano", "minato")

    def municipality(self, slug: str) -> FakeMunicipality:
        if slug not in self.municipalities:
            raise UnknownMunicipality(slug)
        return FakeMunicipality(slug=slug)

    def answer(self, text: str, *, municipality: str, language: str, today: date) -> Answer:
        if text.startswith("futon"):
            return Answer(
                "answer", "", card=replace(CARD, language=language), topic=CARD.topic, confidence=0.9
            )
        if text.startswith("vague"):
            choices = (Choice("Oversized garbage", "topic:garbage-oversized"),)
            return Answer("ask_back", "Which do you mean?", choices=choices)
        if text.startswith("hello"):
            return Answer("smalltalk", "Hello!")
        return Answer("hand_over", "I do not know. Shall a person help?")

    def topic(self, topic_id: str, *, municipality: str, language: str) -> Card:
        if not self.has_topic(topic_id):
            raise UnknownTopic(topic_id)
        return replace(CARD, topic=topic_id, language=language)

    def faq(self, row_id: str, *, municipality: str, language: str) -> Card:
        if row_id != "w1":
            raise KeyError(row_id)
        return replace(CARD, title="Wasps", topic=None, topic_ja=None, language=language)

    def assess(self, text: str, *, municipality: str, language: str) -> Situation:
        return Situation("emergency", "fire", 1.0) if text.startswith("fire!") else Situation("question")

    def emergency_card(self, kind: str | None, *, municipality: str, language: str) -> Card:
        return replace(EMERGENCY, language=language)

    def identify_language(self, text: str, *, chosen: str) -> str:
        return chosen

    def find_items(self, text: str, *, municipality: str, language: str) -> ItemResult:
        if text.startswith("vague"):
            said = replace(CARD, type="text", text="Not in the table.")
            return ItemResult(False, said, (Choice("Futon", "item:futon"),))
        return ItemResult(found=text.startswith("futon"), card=CARD if text.startswith("futon") else None)

    def collection_days(
        self,
        text: str,
        *,
        municipality: str,
        language: str,
        area: str | None,
        today: date,
        calendar_address: Callable[[str], str],
    ) -> CollectionResult:
        if area is None:
            return CollectionResult("area_needed", areas=(Choice("Asahi", "area:asahi"),))
        card = replace(CARD, type="collection_days", topic="garbage-collection-day")
        return CollectionResult("ok", card=replace(card, text=calendar_address(area)))

    def shelters(self, text: str, *, municipality: str, language: str, area: str | None) -> Card:
        return replace(CARD, type="shelters", topic="disaster-shelter")

    def alerts_card(self, standing: list[tuple[str, str, str]], *, municipality: str, language: str) -> Card:
        return replace(
            CARD, type="alerts", title="Now", text=" ".join(title for title, _, _ in standing), topic=None
        )

    def topics(self, municipality: str, language: str) -> list[tuple[str, str]]:
        return [(topic.id, topic.ja) for topic in TOPICS]

    def topic_register(self) -> tuple[FakeTopic, ...]:
        return TOPICS

    def has_topic(self, topic_id: str) -> bool:
        return any(topic.id == topic_id for topic in TOPICS)

    def topic_ja(self, topic_id: str) -> str:
        return next((topic.ja for topic in TOPICS if topic.id == topic_id), topic_id)

    def desk_hours(self, slug: str, language: str, now: datetime) -> dict[str, Any]:
        return {
            "name": "desk",
            "phone": "0000-53-0110",
            "hours": "9-17",
            "open_now": True,
            "opens_next": None,
        }

    def local_time(self, moment: str, language: str) -> str:
        return moment

    def announcement_templates(self) -> tuple[FakeTemplate, ...]:
        return (FakeTemplate(),)

    def announcement_texts(
        self, template: str, slots: dict[str, Any], *, areas: list[str], drill: bool, municipality: str
    ) -> dict[str, dict[str, str]]:
        return {
            code: {"title": f"{code} {template}", "html": f"<p>{code}</p>", "text": code}
            for code in FakeMunicipality().languages
        }


@dataclass
class FakeRasa:
    """Listens like Rasa's `desk` channel and gives back `replies`; `asked` is what it was sent."""

    replies: list[dict[str, Any]] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)

    def __enter__(self) -> FakeRasa:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                fake.tokens.append(self.headers["Authorization"])
                fake.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                content = json.dumps(fake.replies).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
