"""From a resident's message to the answer in the open stream, through real Rasa; and the share of each stage."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import httpx
from rich.table import Table

from desk_api.cli.resident import Resident
from desk_api.cli.stack import Stack
from tests.load.retrieval import QUESTIONS
from tests.load.timing import Timing, of, timed

CALLS = 150
TURNS = 15  # a conversation of this length, then a new one


def measure(stack: Stack) -> list[Timing]:
    """Time the whole way, then each stage by itself, all at one resident."""
    desk, rasa = stack.settings.desk_api_base, stack.settings.rasa_base
    internal = {"Authorization": f"Bearer {stack.settings.internal_token.get_secret_value()}"}
    channel = {"Authorization": f"Bearer {stack.settings.rasa_token.get_secret_value()}"}
    with httpx.Client(timeout=30, trust_env=False) as http:

        def through_rasa(number: int, text: str | None = None) -> httpx.Response:
            language, question = QUESTIONS[number % len(QUESTIONS)]
            sender = f"bench-{number // TURNS}"
            metadata = {"language": language, "municipality": "sakurano", "conversation": sender}
            body = {"sender": sender, "message": text or question, "metadata": metadata}
            return http.post(f"{rasa}/webhooks/desk/webhook", json=body, headers=channel).raise_for_status()

        def internal_answer(number: int) -> httpx.Response:
            language, question = QUESTIONS[number % len(QUESTIONS)]
            body = {
                "municipality": "sakurano",
                "conversation": "bench",
                "language": language,
                "text": question,
            }
            return http.post(f"{desk}/internal/answers", json=body, headers=internal).raise_for_status()

        def bare_rasa(number: int) -> httpx.Response:
            return through_rasa(number, "hello")

        return [
            of("widget → answer in the stream", _whole(desk)),
            timed("Rasa with its action and the desk's answer", through_rasa, CALLS),
            timed("the desk's answer to the action", internal_answer, CALLS),
            timed("accepting a message", _accepting(http, desk), CALLS),
            timed("peer: bare Rasa turn (greeting, no action)", bare_rasa, CALLS),
        ]


def _whole(desk: str) -> list[float]:
    taken: list[float] = []
    for start in range(0, CALLS, TURNS):
        with Resident(desk, "sakurano", QUESTIONS[start % len(QUESTIONS)][0]) as resident:
            resident.ask("hello")
            taken += [resident.ask(QUESTIONS[n % len(QUESTIONS)][1])[1] for n in range(start, start + TURNS)]
    return taken


def _accepting(http: httpx.Client, desk: str) -> Callable[[int], object]:
    started = http.post(f"{desk}/api/municipalities/sakurano/conversations", json={"language": "ja"}).json()
    token = {"Authorization": f"Bearer {started['token']}"}
    body = {"client_id": uuid.uuid4().hex, "text": "粗大ごみ", "choice": None}
    url = f"{desk}/api/conversations/{started['id']}/messages"
    return lambda _: http.post(url, json=body, headers=token).raise_for_status()


def table(timings: list[Timing]) -> Table:
    """Each stage, its share of the whole, and its ratio to the bare Rasa turn."""
    whole, peer = timings[0], timings[-1]
    shown = Table(title="A message at one resident, through real Rasa (loopback, SQLite)")
    for name in ("stage", "p50 ms", "p95 ms", "share of the whole", "× peer"):
        shown.add_column(name, justify="left" if name == "stage" else "right")
    for each in timings:
        share = f"{each.p50 / whole.p50:.0%}" if each is not peer else ""
        shown.add_row(each.name, f"{each.p50:.1f}", f"{each.p95:.1f}", share, f"{each.p50 / peer.p50:.2f}")
    return shown
