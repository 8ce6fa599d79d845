"""Every error has the common shape, also those the framework makes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desk_api.live import LiveDesk, settings_in


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveDesk]:
    live = LiveDesk(settings_in(tmp_path_factory.mktemp("errors")))
    yield live
    live.stop()


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nothing", 404, "not_found"),
        ("DELETE", "/api/municipalities/sakurano", 405, "not_allowed"),
        ("GET", "/api/municipalities/sakurano?language=xx", 422, "unknown_language"),
        ("GET", "/api/municipalities/nowhere", 404, "unknown_municipality"),
        ("GET", "/m/nowhere/announcements", 404, "unknown_municipality"),
        ("POST", "/api/municipalities/sakurano/conversations", 422, "validation_failed"),
        ("GET", "/api/staff/reports/consultations?year=1", 401, "unauthorized"),
        ("GET", "/internal/answers", 405, "not_allowed"),
    ],
)
def test_an_error_has_a_code_and_a_sentence(
    desk: LiveDesk, method: str, path: str, status: int, code: str
) -> None:
    answer = desk.client().request(method, path)
    assert answer.status_code == status
    assert set(answer.json()) == {"error"}
    assert answer.json()["error"]["code"] == code
    assert answer.json()["error"]["message"]


def test_every_answer_carries_the_protecting_headers(desk: LiveDesk) -> None:
    answer = desk.client().get("/api/municipalities/sakurano")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "frame-ancestors *" in desk.client().get("/widget/chat.html").headers["Content-Security-Policy"]


def test_the_api_page_names_every_route_and_loads_nothing_from_elsewhere(desk: LiveDesk) -> None:
    page = desk.client().get("/docs").text
    for path in desk.client().get("/openapi.json").json()["paths"]:
        assert path in page
    assert "http://" not in page and "https://" not in page
