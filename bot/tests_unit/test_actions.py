"""The actions against a small desk_api on loopback."""

from __future__ import annotations

import os
import unittest
from unittest import mock

from actions import desk_api
from actions.answers import (
    ActionAnswer,
    ActionCurrentState,
    ActionEmergency,
    ActionItem,
    ActionShelters,
    ActionSmalltalk,
    ActionWantPerson,
)
from actions.collection_days import ActionArea, ActionAskArea, ValidateCollectionDayForm
from actions.handoff import ActionContact, ActionHandoff, ValidateHandoffForm
from actions.language import ActionChooseLanguage, named_language

from tests_unit.builders import a_tracker, kinds, run
from tests_unit.fake_desk_api import BUTTONS, TOKEN, FakeDeskApi

COLLECTION = "collection_day_form"
HANDOFF = "handoff_form"


class WithDeskApi(unittest.IsolatedAsyncioTestCase):
    """Starts the fake, points the client at it."""

    async def asyncSetUp(self) -> None:
        self.desk = FakeDeskApi().start()
        environment = {"KAKEHASHI_DESK_API_URL": self.desk.url, "KAKEHASHI_INTERNAL_TOKEN": TOKEN}
        patch = mock.patch.dict(os.environ, environment)
        patch.start()
        self.addCleanup(patch.stop)

    async def asyncTearDown(self) -> None:
        await desk_api.close()
        self.desk.stop()


class Answers(WithDeskApi):
    async def test_a_question_is_sent_with_language_and_municipality_and_its_events_are_handed_on(
        self,
    ) -> None:
        said, slots, _ = await run(ActionAnswer(), a_tracker("how much is a bag", language="vi"))
        self.assertEqual(
            self.desk.asked,
            [
                (
                    "answers",
                    {
                        "municipality": "sakurano",
                        "conversation": "c1",
                        "language": "vi",
                        "text": "how much is a bag",
                    },
                )
            ],
        )
        self.assertEqual(said.messages[0]["custom"]["body"]["title"], "answer how much is a bag")
        self.assertIs(slots["person_offered"], False)

    async def test_a_chosen_topic_goes_along_without_the_payload_as_text(self) -> None:
        tracker = a_tracker('/choose_topic{"topic":"garbage-bags"}', entities={"topic": "garbage-bags"})
        await run(ActionAnswer(), tracker)
        self.assertEqual(
            (self.desk.asked[0][1]["topic"], self.desk.asked[0][1]["text"]), ("garbage-bags", "")
        )

    async def test_an_offered_person_is_remembered(self) -> None:
        said, slots, _ = await run(ActionAnswer(), a_tracker("quantum"))
        self.assertEqual((kinds(said), slots["person_offered"]), (["offer_person"], True))

    async def test_a_wish_for_a_person_found_by_knowledge_opens_the_form(self) -> None:
        _, _, events = await run(ActionAnswer(), a_tracker("somebody"))
        self.assertEqual(events[-1]["name"], HANDOFF)

    async def test_a_question_that_only_sounds_like_thanks_is_answered(self) -> None:
        said, _, _ = await run(ActionSmalltalk(), a_tracker("how much is a bag", intent="thank"))
        self.assertEqual(kinds(said), ["answer"])

    async def test_a_question_that_only_sounds_like_a_wish_for_a_person_is_answered(self) -> None:
        said, _, events = await run(ActionWantPerson(), a_tracker("how much is a bag", intent="want_person"))
        self.assertEqual(kinds(said), ["answer"])
        self.assertNotIn(HANDOFF, [event.get("name") for event in events])

    async def test_a_wish_for_a_person_opens_the_form_unless_knowledge_is_surer_of_an_answer(self) -> None:
        for text in ("i want to talk to somebody", "a staff member please", "quantum person please", "human"):
            said, _, events = await run(ActionWantPerson(), a_tracker(text, intent="want_person"))
            self.assertEqual((kinds(said), events[-1].get("name")), ([], HANDOFF), text)

    async def test_the_button_for_a_person_asks_nothing(self) -> None:
        _, _, events = await run(ActionWantPerson(), a_tracker("/want_person", intent="want_person"))
        self.assertEqual((events[-1]["name"], self.desk.asked), (HANDOFF, []))

    async def test_without_desk_api_a_wish_for_a_person_opens_the_form(self) -> None:
        self.desk.stop()
        _, _, events = await run(ActionWantPerson(), a_tracker("how much is a bag", intent="want_person"))
        self.assertEqual(events[-1]["name"], HANDOFF)

    async def test_a_word_of_a_topic_that_only_sounds_like_no_is_answered(self) -> None:
        doubtful = a_tracker("how much", intent="deny", confidence=0.7)
        said, _, _ = await run(ActionSmalltalk(), doubtful)
        self.assertEqual(kinds(said), ["answer"])

    async def test_a_clear_yes_to_nothing_asks_nobody(self) -> None:
        said, _, _ = await run(ActionSmalltalk(), a_tracker("how much", intent="affirm", confidence=0.95))
        self.assertEqual((said.messages[0]["response"], self.desk.asked), ("utter_what_else", []))

    async def test_small_talk_is_answered_in_kind(self) -> None:
        for text, intent, response in (
            ("thx", "thank", "utter_thank"),
            ("good day, quantum people", "greet", "utter_greet"),
            ("who are you, two meanings", "ask_identity", "utter_identity"),
        ):
            said, _, _ = await run(ActionSmalltalk(), a_tracker(text, intent=intent))
            self.assertEqual([message.get("response") for message in said.messages], [response], text)

    async def test_an_item_that_nobody_knows_becomes_a_question(self) -> None:
        said, _, _ = await run(ActionItem(), a_tracker("where do i throw a frying pan"))
        self.assertEqual((self.desk.paths(), kinds(said)), (["items", "answers"], ["answer"]))

    async def test_an_item_that_is_in_no_table_comes_with_the_nearest_and_a_person(self) -> None:
        said, slots, _ = await run(ActionItem(), a_tracker("quantum computer"))
        self.assertEqual(said.messages[0]["custom"]["body"]["lead"], "not in the table")
        self.assertIs(slots["person_offered"], True)

    async def test_a_known_item_is_answered_at_once(self) -> None:
        await run(ActionItem(), a_tracker("umbrella"))
        self.assertEqual(self.desk.paths(), ["items"])

    async def test_shelters_are_asked_for_the_remembered_area(self) -> None:
        await run(ActionShelters(), a_tracker("where is the shelter", slots={"known_area": {"id": "asahi"}}))
        self.assertEqual(self.desk.asked[0][1]["area"], "asahi")

    async def test_an_emergency_closes_the_open_form(self) -> None:
        said, slots, events = await run(ActionEmergency(), a_tracker("fire", form=COLLECTION))
        self.assertEqual(kinds(said), ["emergency"])
        self.assertIn({"event": "active_loop", "timestamp": None, "name": None}, events)
        self.assertIsNone(slots["requested_slot"])

    async def test_a_question_leaves_the_collection_form_but_not_the_contact_question(self) -> None:
        _, left, _ = await run(ActionAnswer(), a_tracker("bags", form=COLLECTION))
        _, stayed, _ = await run(
            ActionAnswer(), a_tracker("bags", form=HANDOFF, slots={"requested_slot": "contact"})
        )
        self.assertIn("requested_slot", left)
        self.assertNotIn("requested_slot", stayed)


class DeskApiAway(WithDeskApi):
    async def test_every_action_says_so_instead_of_failing(self) -> None:
        self.desk.fail_with = 500
        actions = (ActionAnswer, ActionItem, ActionShelters, ActionCurrentState)
        for action in actions:
            said, _, _ = await run(action(), a_tracker("bags"))
            self.assertEqual(kinds(said), ["utter_unavailable"], action)
        said, _, _ = await run(ActionEmergency(), a_tracker("fire"))
        self.assertEqual(kinds(said), ["utter_emergency_unavailable"])

    async def test_the_form_ends_when_it_cannot_ask(self) -> None:
        self.desk.fail_with = 503
        said, slots, _ = await run(ValidateCollectionDayForm(), a_tracker("burnable?", form=COLLECTION))
        self.assertEqual(kinds(said), ["utter_unavailable"])
        self.assertIsNone(slots["requested_slot"])

    async def test_a_failing_answer_is_not_asked_twice_but_a_failing_connection_is(self) -> None:
        self.desk.fail_with = 500
        await run(ActionAnswer(), a_tracker("bags"))
        self.assertEqual(len(self.desk.asked), 1)
        with (
            mock.patch.dict(os.environ, {"KAKEHASHI_DESK_API_URL": "http://127.0.0.1:1"}),
            self.assertLogs("actions.desk_api") as logs,
        ):
            said, _, _ = await run(ActionAnswer(), a_tracker("my secret question"))
        self.assertEqual(kinds(said), ["utter_unavailable"])
        self.assertEqual(len(logs.output), 2)
        self.assertNotIn("secret", "".join(logs.output))


class CollectionDayForm(WithDeskApi):
    async def open(self, text: str, **slots: object) -> tuple[list[str], dict]:
        said, set_slots, _ = await run(
            ValidateCollectionDayForm(), a_tracker(text, form=COLLECTION, slots=slots)
        )
        return kinds(said), set_slots

    async def reply(
        self, text: str, *, intent: str = "inform_area", asked: int = 1, given: str | None = None
    ):
        tracker = a_tracker(
            text,
            intent=intent,
            form=COLLECTION,
            slots={
                "requested_slot": "area",
                "area_question": {"kind": "collection_days", "text": "when", "asked": asked},
            },
            new_slots={"area": given or text},
        )
        return await run(ValidateCollectionDayForm(), tracker)

    async def test_without_an_area_it_asks_with_the_areas_as_buttons(self) -> None:
        said, slots = await self.open("when is burnable")
        self.assertEqual((said, slots["area_choices"]), ([], BUTTONS))
        self.assertNotIn("requested_slot", slots)

    async def test_an_area_in_the_question_finishes_at_once(self) -> None:
        said, slots = await self.open("when is burnable in Asahi-cho")
        self.assertEqual((said, slots["known_area"]), (["answer"], {"id": "asahi"}))
        self.assertIsNone(slots["requested_slot"])

    async def test_the_remembered_area_serves_but_the_named_one_wins(self) -> None:
        _, first = await self.open("plastic?", known_area={"id": "kawabe"})
        _, second = await self.open("plastic in asahi?", known_area={"id": "kawabe"})
        self.assertEqual((first["known_area"], second["known_area"]), ({"id": "kawabe"}, {"id": "asahi"}))

    async def test_a_button_answers_the_question_that_was_asked(self) -> None:
        said, slots, _ = await self.reply('/inform_area{"area":"asahi"}', given="asahi")
        self.assertEqual(self.desk.asked[-1][1]["area"], "asahi")
        self.assertEqual(self.desk.asked[-1][1]["text"], "when")
        self.assertEqual((kinds(said), slots["requested_slot"]), (["answer"], None))

    async def test_an_unknown_area_is_asked_again_and_the_third_time_the_form_lets_go(self) -> None:
        _, slots, _ = await self.reply("nowhere", intent="nlu_fallback")
        self.assertEqual(slots["area_question"]["asked"], 2)
        said, slots, _ = await self.reply("nowhere", intent="nlu_fallback", asked=3)
        self.assertEqual((kinds(said), slots["requested_slot"]), (["utter_area_not_found"], None))

    async def test_another_question_is_let_go_for_its_own_rule(self) -> None:
        _, slots, events = await self.reply("how do i join the association", intent="ask_rule")
        self.assertIn("action_execution_rejected", [event["event"] for event in events])
        self.assertIsNone(slots["area"])

    async def test_after_an_interruption_nothing_is_asked_of_desk_api(self) -> None:
        tracker = a_tracker("thanks", form=COLLECTION, slots={"requested_slot": "area"})
        tracker.active_loop["is_interrupted"] = True
        _, _, events = await run(ValidateCollectionDayForm(), tracker)
        self.assertEqual((events, self.desk.asked), ([], []))

    async def test_the_second_time_the_question_is_worded_differently(self) -> None:
        said, _, _ = await run(
            ActionAskArea(), a_tracker(slots={"area_question": {"asked": 2}, "area_choices": BUTTONS})
        )
        self.assertEqual((kinds(said), said.messages[0]["choices"]), (["utter_ask_area_again"], BUTTONS))


class AreaOutsideTheForm(WithDeskApi):
    async def test_it_answers_the_last_question_that_needed_one(self) -> None:
        for kind, path in (("collection_days", "collection-days"), ("shelters", "shelters")):
            slots = {"area_question": {"kind": kind, "text": "when"}}
            await run(ActionArea(), a_tracker("Asahi-cho", intent="inform_area", slots=slots))
            self.assertEqual(self.desk.paths()[-1], path)

    async def test_without_a_question_it_is_kept_in_mind(self) -> None:
        said, slots, _ = await run(ActionArea(), a_tracker("Asahi-cho", intent="inform_area"))
        self.assertEqual((kinds(said), slots["known_area"]), (["utter_area_noted"], {"text": "Asahi-cho"}))


class Handoff(WithDeskApi):
    async def validate(self, text: str, intent: str, asked: str | None, given: object = None):
        slots = {"requested_slot": asked}
        new = {asked: given} if asked and given is not None else {}
        tracker = a_tracker(text, intent=intent, form=HANDOFF, slots=slots, new_slots=new)
        return await run(ValidateHandoffForm(), tracker)

    async def test_consent_is_asked_anew_and_an_old_contact_is_dropped(self) -> None:
        _, slots, _ = await self.validate("a person please", "want_person", None)
        self.assertEqual(slots, {"consent": None, "contact": None})

    async def test_a_contact_that_opened_the_form_is_kept(self) -> None:
        _, slots, _ = await self.validate("call 090-1234-5678", "inform_contact", None)
        self.assertEqual(slots["contact"], "call 090-1234-5678")

    async def test_a_contact_opens_the_form_but_a_question_with_a_contact_is_answered(self) -> None:
        _, _, events = await run(ActionContact(), a_tracker("090-1234-5678", intent="inform_contact"))
        self.assertEqual(events[-1]["name"], HANDOFF)
        long = "I am Tom, 090-1234-5678, and my neighbour burns garbage in the garden every evening"
        said, _, _ = await run(ActionContact(), a_tracker(long, intent="inform_contact"))
        self.assertEqual(kinds(said), ["answer"])

    async def test_refusing_consent_ends_the_form(self) -> None:
        _, slots, _ = await self.validate("no", "deny", "consent", given=False)
        self.assertEqual(slots, {"consent": False, "requested_slot": None})

    async def test_pressing_person_again_is_not_consent(self) -> None:
        _, slots, _ = await self.validate("/want_person", "want_person", "consent", given="again")
        self.assertEqual(slots, {"consent": None})

    async def test_a_question_instead_of_a_contact_is_answered_elsewhere(self) -> None:
        _, _, events = await self.validate(
            "what is the fee?", "ask_rule", "contact", given="what is the fee?"
        )
        self.assertIn("action_execution_rejected", [event["event"] for event in events])

    async def test_a_greeting_is_no_contact_and_thanks_mean_none(self) -> None:
        _, hello, _ = await self.validate("hello", "greet", "contact", given="hello")
        _, thanks, _ = await self.validate("thank you", "thank", "contact", given="thank you")
        _, why, _ = await self.validate("why my number", "other", "contact", given="why my number")
        self.assertEqual((hello["contact"], thanks["contact"], why["contact"]), (None, "", None))

    async def test_an_answered_question_closes_the_consent_question(self) -> None:
        slots = {"requested_slot": "consent"}
        for intent in ("other", "nlu_fallback"):
            tracker = a_tracker("bags", intent=intent, confidence=0.3, form=HANDOFF, slots=slots)
            said, left, _ = await run(ActionAnswer(), tracker)
            self.assertEqual((kinds(said), left["requested_slot"]), (["answer"], None))

    async def test_what_has_no_answer_is_met_by_the_consent_question_alone(self) -> None:
        slots = {"requested_slot": "consent"}
        tracker = a_tracker("quantum", intent="other", confidence=0.3, form=HANDOFF, slots=slots)
        said, _, events = await run(ActionAnswer(), tracker)
        self.assertEqual((kinds(said), events), ([], []))

    async def test_a_contact_is_cut_to_what_desk_api_takes(self) -> None:
        _, slots, _ = await self.validate("9" * 500, "inform_contact", "contact", given="9" * 500)
        self.assertEqual(len(slots["contact"]), 200)

    async def test_with_consent_a_case_is_opened_and_contact_and_consent_are_forgotten(self) -> None:
        tracker = a_tracker(slots={"consent": True, "contact": "tom@example.com"})
        said, slots, _ = await run(ActionHandoff(), tracker)
        asked = self.desk.asked[0][1]
        self.assertEqual((asked["consent"], asked["contact"]), (True, "tom@example.com"))
        self.assertNotIn("text", asked)
        self.assertEqual((kinds(said), slots["contact"], slots["consent"]), (["state"], None, None))

    async def test_without_consent_nothing_is_sent(self) -> None:
        said, _, _ = await run(ActionHandoff(), a_tracker(slots={"consent": False}))
        self.assertEqual((kinds(said), self.desk.asked), (["utter_handoff_declined"], []))


class Language(WithDeskApi):
    def test_a_language_is_found_by_its_names_in_other_languages(self) -> None:
        cases = {
            "tieng anh nha": "en", "ベトナム語できますか": "vi", "quero falar em japones": "ja",
            "やさしい日本語で": "ja-x-easy",
            "nepali ma bolnus": "ne", "not english, vietnamese": "vi", "用中文": "zh-Hans", "português": "pt-BR",
            "change language": None,
        }  # fmt: skip
        self.assertEqual({text: named_language(text) for text in cases}, cases)

    async def test_the_change_is_told_desk_api_and_confirmed_in_the_new_language(self) -> None:
        said, slots, _ = await run(ActionChooseLanguage(), a_tracker("vietnamese please"))
        self.assertEqual(self.desk.asked[-1], ("language", {"conversation": "c1", "language": "vi"}))
        self.assertEqual((said.messages[0]["language"], slots["chosen_language"]), ("vi", "vi"))

    async def test_a_short_question_that_names_a_language_is_answered(self) -> None:
        said, _, _ = await run(
            ActionChooseLanguage(), a_tracker("how much is a french licence", intent="choose_language")
        )
        self.assertEqual((self.desk.paths(), kinds(said)), (["answers"], ["answer"]))

    async def test_a_language_inside_a_longer_question_is_a_question(self) -> None:
        said, _, _ = await run(
            ActionChooseLanguage(),
            a_tracker("where can I get the garbage calendar of my town printed in portuguese"),
        )
        self.assertEqual((self.desk.paths(), kinds(said)), (["answers"], ["answer"]))

    async def test_without_a_name_all_languages_are_offered_by_their_own_names(self) -> None:
        said, _, _ = await run(ActionChooseLanguage(), a_tracker("another language"))
        self.assertIn({"title": "Tiếng Việt", "payload": "language:vi"}, said.messages[0]["choices"])


if __name__ == "__main__":
    unittest.main()
