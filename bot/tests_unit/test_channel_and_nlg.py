"""The desk channel and the in-process NLG."""

from __future__ import annotations

import os
import unittest
from types import SimpleNamespace
from typing import Any
from unittest import mock

from channels.desk import DeskChannel, UnreadableMessage, as_reply, read_message
from nlg import CatalogueNLG
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.utils.endpoints import EndpointConfig


class Channel(unittest.TestCase):
    def test_only_the_exact_bearer_token_enters(self) -> None:
        channel = DeskChannel("secret")
        self.assertTrue(channel.may_enter("Bearer secret"))
        for header in (
            None,
            "",
            "Bearer",
            "Bearer ",
            "Bearer wrong",
            "Basic secret",
            "secret",
            "Bearer sécret",
        ):
            self.assertFalse(channel.may_enter(header), header)

    def test_without_a_token_in_the_environment_it_does_not_start(self) -> None:
        with mock.patch.dict(os.environ, {"KAKEHASHI_RASA_TOKEN": ""}), self.assertRaises(RuntimeError):
            DeskChannel.from_credentials({})

    def test_a_message_is_read_with_the_metadata_that_was_agreed(self) -> None:
        message = read_message(
            {"sender": "c1", "message": "hi", "metadata": {"language": "vi", "other": "x"}}
        )
        self.assertEqual((message.sender, message.text, message.metadata), ("c1", "hi", {"language": "vi"}))

    def test_what_cannot_be_read_is_refused_without_quoting_it(self) -> None:
        bodies: list[Any] = [
            None, [], {"message": "hi"}, {"sender": "", "message": "hi"}, {"sender": "c1"},
            {"sender": "c1", "message": 5},
            {"sender": "c1", "message": "x" * 4001}, {"sender": "c" * 101, "message": "hi"},
            {"sender": "c1", "message": "secret words", "metadata": "no"},
            {"sender": "c1", "message": "secret words", "metadata": {"language": 5}},
        ]  # fmt: skip
        for body in bodies:
            with self.assertRaises(UnreadableMessage) as caught:
                read_message(body)
            self.assertNotIn("secret", str(caught.exception))

    def test_a_reply_carries_text_custom_and_buttons_only(self) -> None:
        reply = as_reply({"recipient_id": "c1", "text": "hi", "buttons": [], "custom": {"kind": "answer"}})
        self.assertEqual(reply, {"text": "hi", "custom": {"kind": "answer"}})


class Sentences(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.nlg = CatalogueNLG(EndpointConfig(path="responses", domain="domain.yml"))

    async def say(
        self, name: str, language: str | None = "vi", events: tuple[Any, ...] = (), **values: Any
    ) -> Any:
        metadata = {"language": language} if language else None
        tracker = SimpleNamespace(latest_message=SimpleNamespace(metadata=metadata), events=events)
        return await self.nlg.generate(name, tracker, "desk", **values)

    async def test_the_language_is_that_of_the_latest_message(self) -> None:
        self.assertIn("tiếng Việt", (await self.say("utter_language_chosen"))["text"])
        self.assertIn("नेपाली", (await self.say("utter_language_chosen", "ne"))["text"])

    async def test_a_form_repeats_its_question_in_the_language_chosen_in_this_turn_only(self) -> None:
        chosen = SlotSet("chosen_language", "pt-BR")
        now = (UserUttered("speak portuguese"), chosen)
        later = (*now, UserUttered("oi"))
        self.assertIn("português", (await self.say("utter_language_chosen", events=now))["text"])
        self.assertIn("tiếng Việt", (await self.say("utter_language_chosen", events=later))["text"])

    async def test_a_language_without_catalogue_gets_english(self) -> None:
        for language in ("lo", None):
            self.assertIn("English", (await self.say("utter_language_chosen", language))["text"])

    async def test_an_action_may_choose_another_language(self) -> None:
        self.assertIn("português", (await self.say("utter_language_chosen", language="pt-BR"))["text"])

    async def test_buttons_have_titles_in_the_language_and_payloads_that_desk_api_knows(self) -> None:
        reply = await self.say("utter_ask_consent")
        self.assertEqual([b["payload"] for b in reply["buttons"]], ["yes", "no"])
        self.assertEqual(reply["buttons"][0]["title"], "Được")

    async def test_choices_of_an_action_come_before_the_own_buttons(self) -> None:
        reply = await self.say("utter_ask_area", choices=[{"title": "Asahi", "payload": "area:asahi"}])
        self.assertEqual([b["payload"] for b in reply["buttons"]], ["area:asahi", "no"])

    async def test_values_are_filled_in(self) -> None:
        self.assertIn("2026-0001", (await self.say("utter_handoff_done", case_number="2026-0001"))["text"])

    async def test_being_unavailable_is_an_event_of_its_own(self) -> None:
        reply = await self.say("utter_unavailable")
        self.assertEqual(reply["custom"]["kind"], "unavailable")
        self.assertTrue(reply["custom"]["body"]["lead"])

    async def test_an_unknown_response_is_nothing_rather_than_its_name(self) -> None:
        with self.assertLogs("nlg"):
            self.assertIsNone(await self.say("utter_nonsense"))


if __name__ == "__main__":
    unittest.main()
