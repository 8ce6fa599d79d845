"""Rasa, the action server or the desk killed in the middle: nothing accepted is lost, the resident is answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desk_api.cli.stack import Stack, settings_for
from tests.desk_api.live import ResidentClient, until

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def own_stack(tmp_path_factory: pytest.TempPathFactory, index: Path) -> Iterator[Stack]:
    settings = settings_for(tmp_path_factory.mktemp("killed"), index)
    with Stack(settings, only=("desk_api", "actions", "rasa")) as running:
        yield running


@pytest.fixture
def resident(own_stack: Stack) -> Iterator[ResidentClient]:
    with httpx.Client(base_url=own_stack.settings.desk_api_base, timeout=15, trust_env=False) as client:
        yield a_resident(client)


def a_resident(client: httpx.Client, language: str = "vi") -> ResidentClient:
    started = client.post("/api/municipalities/sakurano/conversations", json={"language": language}).json()
    client.headers["Authorization"] = f"Bearer {started['token']}"
    return ResidentClient(client, started["id"])


def answered(resident: ResidentClient, after: int) -> bool:
    return any(event["author"] == "bot" for event in resident.events(after))


@pytest.mark.parametrize("victim", ["rasa", "actions"])
def test_while_a_part_of_the_bot_is_dead_the_rules_still_answer(
    own_stack: Stack, resident: ResidentClient, victim: str
) -> None:
    resident.say("vứt nệm futon cũ thế nào")
    until(lambda: answered(resident, 1), 20)
    own_stack.kill(victim)
    try:
        last = resident.events()[-1]["seq"]
        assert resident.say("vứt nệm futon cũ thế nào").status_code == 202
        until(lambda: answered(resident, last), 20)
    finally:
        own_stack.start(victim)
    last = resident.events()[-1]["seq"]
    assert resident.say("thứ mấy thu rác cháy được").status_code == 202
    until(lambda: answered(resident, last), 20)


def test_the_desk_killed_right_after_accepting_answers_when_it_is_back(
    own_stack: Stack, resident: ResidentClient
) -> None:
    accepted = [
        resident.say(f"vứt nệm futon cũ thế nào {number}").json()["event"]["seq"] for number in range(5)
    ]
    own_stack.kill("desk_api")
    own_stack.start("desk_api")

    def all_answered() -> bool:
        events = resident.events()
        said = [event for event in events if event["kind"] == "resident_message"]
        replies = [event for event in events if event["author"] == "bot"]
        return [event["seq"] for event in said] == sorted(accepted) and len(replies) == len(said)

    until(all_answered, 40)


def test_the_form_survives_the_death_of_rasa(own_stack: Stack, resident: ResidentClient) -> None:
    resident.say("thứ mấy thu rác cháy được")
    asked = resident.wait_for("bot_message")
    own_stack.kill("rasa")
    own_stack.start("rasa")
    resident.say("Asahi", choice=next(each["payload"] for each in asked["body"]["buttons"]))
    card = resident.wait_for("answer", after=asked["seq"])
    assert card["body"]["type"] == "collection_days"
