"""A small desk_api for the bot's tests: answers /internal on loopback, remembers what it was asked.

Also by hand: `python bot/tests_unit/fake_desk_api.py 8000` to talk with the bot without the rest of Kakehashi.
"""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "internal-token-of-the-tests"
AREAS = {"asahi": ("旭町", "asahi"), "kawabe": ("川辺町", "kawabe")}
BUTTONS = [{"title": names[0], "payload": f"area:{area}"} for area, names in AREAS.items()]


def card(title: str) -> dict[str, Any]:
    """An `answer` event with the least of a Card."""
    return {"kind": "answer", "body": {"type": "article", "title": title, "text": title}}


def area_in(body: dict[str, Any]) -> str | None:
    """The id of the area that a request names, by id or in its text."""
    if body.get("area") in AREAS:
        return str(body["area"])
    text = str(body.get("text", "")).lower()
    return next((area for area, names in AREAS.items() if any(name in text for name in names)), None)


def answers(body: dict[str, Any]) -> dict[str, Any]:
    """/internal/answers: unknown things are handed over, "two meanings" asks back, everything else is answered.

    Only of a price ("how much") it is sure.
    """
    text = str(body.get("text", ""))
    if "quantum" in text:
        return {
            "outcome": "hand_over",
            "confidence": 0.1,
            "events": [{"kind": "offer_person", "body": {"lead": "ask a person"}}],
        }
    if "somebody" in text:
        return {"outcome": "person", "confidence": 0.9, "events": []}
    if "two meanings" in text:
        choices = [{"title": "Bags", "payload": "topic:garbage-bags"}]
        return {
            "outcome": "ask_back",
            "confidence": 0.4,
            "events": [{"kind": "ask_back", "body": {"lead": "?", "choices": choices}}],
        }
    sure = 0.99 if "how much" in text else 0.6
    return {"outcome": "answer", "confidence": sure, "events": [card(f"answer {body.get('topic') or text}")]}


def collection_days(body: dict[str, Any]) -> dict[str, Any]:
    """/internal/collection-days for two areas."""
    area = area_in(body)
    if area:
        return {"status": "ok", "area": area, "areas": [], "events": [card(f"days of {area}")]}
    status = "area_unknown" if "\n" in str(body.get("text", "")) or body.get("area") else "area_needed"
    return {"status": status, "areas": BUTTONS, "events": []}


def items(body: dict[str, Any]) -> dict[str, Any]:
    """/internal/items knows no frying pan, and nothing that is near to one."""
    if "frying pan" in str(body.get("text", "")):
        return {"found": False, "events": []}
    if "quantum" in str(body.get("text", "")):
        body = {"lead": "not in the table", "choices": [{"title": "Umbrella", "payload": "item:umbrella"}]}
        return {"found": False, "events": [{"kind": "offer_person", "body": body}]}
    return {"found": True, "events": [card("item")]}


ROUTES = {
    "answers": answers,
    "items": items,
    "collection-days": collection_days,
    "shelters": lambda body: {"events": [card(f"shelters of {area_in(body)}")]},
    "current-state": lambda body: {
        "events": [{"kind": "answer", "body": {"type": "alerts", "title": "now"}}]
    },
    "emergencies": lambda body: {"events": [{"kind": "emergency", "body": {"calls": [{"number": "119"}]}}]},
    "handoffs": lambda body: {
        "case_number": "2026-0001",
        "events": [{"kind": "state", "body": {"state": "waiting", "case_number": "2026-0001"}}],
    },
    "language": lambda body: {"language": body["language"]},
}


class FakeDeskApi:
    """Serves in a thread; `asked` holds (path, body) of every request in order."""

    def __init__(self, port: int = 0) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.fail_with: int | None = None
        self._server = ThreadingHTTPServer(("127.0.0.1", port), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def start(self) -> FakeDeskApi:
        """Begin to answer."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Close the port: from now on connections are refused."""
        self._server.shutdown()
        self._server.server_close()

    def paths(self) -> list[str]:
        """What was asked so far, without the bodies."""
        return [path for path, _ in self.asked]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one packet: two would wait 40 ms for each other

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                path = self.path.removeprefix("/internal/")
                fake.asked.append((path, body))
                if self.headers["Authorization"] != f"Bearer {TOKEN}":
                    return self._send(401, {"error": {"code": "unauthorized"}})
                if fake.fail_with:
                    return self._send(fake.fail_with, {"error": {"code": "server_error"}})
                return self._send(200, ROUTES[path](body))

            def _send(self, status: int, body: dict[str, Any]) -> None:
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        return Handler


if __name__ == "__main__":
    print("fake desk_api; token:", TOKEN)
    FakeDeskApi(int(sys.argv[1]) if len(sys.argv) > 1 else 8000)._server.serve_forever()
