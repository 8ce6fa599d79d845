"""The grown-up installation: two desks over one PostgreSQL and one Redis behave as one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_api.cli.stack import free_port
from tests.desk_api.live import LiveDesk, ResidentClient, frames, settings_in, until
from tests.desk_api.test_announcements import submitted
from tests.desk_api.test_cases import CLOSING, a_case, reply


def postgres_program(name: str) -> str:
    """A program of the newest PostgreSQL on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    program = str(found[-1]) if found else shutil.which(name)
    assert program, f"{name} is not installed: run `make test`, which installs it where it may"
    return program


def as_postgres(*command: str) -> list[str]:
    """PostgreSQL refuses to run as root; Debian's package brings the user postgres."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else list(command)


@pytest.fixture(scope="module")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = Path(
        subprocess.check_output(["mktemp", "-d", "-p", "/tmp", "kakehashi-pg-XXXXXX"], text=True).strip()
    )
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data, port = folder / "data", free_port()
    subprocess.run(
        as_postgres(postgres_program("initdb"), "-D", str(data), "-U", "kakehashi", "-A", "trust", "-E", "UTF8"),
        check=True, capture_output=True, cwd="/tmp",
    )  # fmt: skip
    server = subprocess.Popen(
        as_postgres(
            postgres_program("postgres"), "-D", str(data), "-p", str(port), "-k", str(folder), "-h", "127.0.0.1"
        ),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/tmp",
    )  # fmt: skip
    ready = as_postgres(postgres_program("pg_isready"), "-h", "127.0.0.1", "-p", str(port))
    until(lambda: subprocess.run(ready, capture_output=True, check=False, cwd="/tmp").returncode == 0, 30)
    subprocess.run(
        as_postgres(postgres_program("createdb"), "-h", "127.0.0.1", "-p", str(port), "-U", "kakehashi", "kakehashi"),
        check=True, capture_output=True, cwd="/tmp",
    )  # fmt: skip
    yield f"postgresql+psycopg://kakehashi@127.0.0.1:{port}/kakehashi"
    server.terminate()
    server.wait(timeout=20)
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    program = shutil.which("redis-server")
    assert program, "redis-server is not installed: run `make test`, which installs it where it may"
    port = free_port()
    server = subprocess.Popen(
        [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
        stdout=subprocess.DEVNULL,
    )
    yield f"redis://127.0.0.1:{port}/0"
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture(scope="module")
def desks(
    tmp_path_factory: pytest.TempPathFactory, postgres_url: str, redis_url: str
) -> Iterator[tuple[LiveDesk, LiveDesk]]:
    pair = tuple(
        LiveDesk(settings_in(tmp_path_factory.mktemp("desk"), database_url=postgres_url, redis_url=redis_url))
        for _ in range(2)
    )
    first, second = pair
    first.add_user("linh", "agent", "announcer")
    first.add_user("sato", "coordinator", "approver")
    yield first, second
    first.stop()
    second.stop()


def test_a_case_lives_on_both_desks(desks: tuple[LiveDesk, LiveDesk]) -> None:
    first, second = desks
    resident, case_id = a_case(first)
    linh = second.staff("linh")
    linh.post(f"/api/staff/cases/{case_id}/take")
    assert reply(linh, case_id, "Chào bạn").status_code == 201
    assert resident.wait_for("staff_message")["body"]["text"] == "Chào bạn"
    closed = linh.post(f"/api/staff/cases/{case_id}/close", json=CLOSING)
    assert closed.status_code == 200, closed.text


def test_a_stream_on_one_desk_hears_what_the_other_stores(desks: tuple[LiveDesk, LiveDesk]) -> None:
    first, second = desks
    resident = first.resident()
    elsewhere = second.client()
    elsewhere.headers["Authorization"] = resident.http.headers["Authorization"]
    with elsewhere.stream("GET", resident.path("/stream")) as response:
        events = (data for name, data in frames(response) if name == "conversation")
        resident.say("futon")
        assert [next(events)["kind"], next(events)["kind"]] == ["resident_message", "answer"]


def test_an_announcement_reaches_the_other_desk_at_once(desks: tuple[LiveDesk, LiveDesk]) -> None:
    first, second = desks
    announcement_id = submitted(first.staff("linh"))
    sato = first.staff("sato")
    with second.client().stream(
        "GET", "/api/municipalities/sakurano/announcements/stream?language=vi"
    ) as response:
        lists = (data["announcements"] for name, data in frames(response) if name == "announcements")
        next(lists)
        sato.post(f"/api/staff/announcements/{announcement_id}/approve")
        assert next(lists)[0]["id"] == announcement_id


def test_two_desks_answer_each_message_once(desks: tuple[LiveDesk, LiveDesk]) -> None:
    first, second = desks
    resident = first.resident()
    other = ResidentClient(second.client(), resident.id)
    other.http.headers["Authorization"] = resident.http.headers["Authorization"]
    for number in range(10):
        assert (resident if number % 2 else other).say(f"vague {number}").status_code == 202
    until(lambda: sum(event["author"] == "bot" for event in resident.events()) >= 10, 20)
    kinds = [event["kind"] for event in resident.events()]
    assert (kinds.count("resident_message"), kinds.count("ask_back")) == (10, 10)
    assert [event["seq"] for event in resident.events()] == list(range(1, 21))


def test_what_postgres_cannot_store_is_an_error_in_the_common_shape(desks: tuple[LiveDesk, LiveDesk]) -> None:
    answer = desks[0].staff("linh").get("/api/staff/announcements/%00")
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "validation_failed")
