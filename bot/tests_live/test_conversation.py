"""What a resident notices, in a conversation with the running bot."""

from __future__ import annotations

import unittest
import uuid
from typing import Any, ClassVar

from tests_live.running_bot import RASA_TOKEN, RunningBot

TRY = {
    "en": (
        "hello",
        "what day is burnable garbage",
        "where is the nearest shelter",
        "is there a warning right now",
    ),
    "ja": ("こんにちは", "燃えるごみの日はいつ", "避難所どこ", "今警報出てる？"),
    "ja-x-easy": (
        "こんにちは",
        "もえるごみは なんようびですか",
        "ひなんじょは どこですか",
        "いま けいほう ありますか",
    ),
    "zh-Hans": ("你好", "可燃垃圾是星期几", "避难所在哪里", "现在有警报吗"),
    "vi": ("xin chào", "rác cháy đổ thứ mấy", "cho lanh nan gan nhat o dau", "bây giờ có cảnh báo gì không"),
    "pt-BR": (
        "olá",
        "que dia passa o lixo queimável",
        "onde fica o abrigo mais perto",
        "tem algum alerta agora",
    ),
    "ne": ("नमस्ते", "जल्ने फोहोर कुन बार", "najik ko shelter kaha cha", "अहिले कुनै चेतावनी छ"),
}
INTENTS = ("greet", "ask_collection_day", "ask_shelter", "ask_disaster_state")


def seen(replies: list[dict[str, Any]]) -> list[str]:
    """Kinds of events, and "text" for what the bot says itself."""
    return [reply["custom"]["kind"] if "custom" in reply else "text" for reply in replies]


def payloads(replies: list[dict[str, Any]]) -> list[str]:
    """Payloads of the last reply's buttons."""
    return [button["payload"] for button in replies[-1].get("buttons", [])]


class Conversation(unittest.TestCase):
    bot: ClassVar[RunningBot]

    @classmethod
    def setUpClass(cls) -> None:
        cls.bot = RunningBot()
        cls.addClassCleanup(cls.bot.stop)

    def setUp(self) -> None:
        self.conversation = uuid.uuid4().hex

    def talk(self, *turns: str, language: str = "en") -> list[list[dict[str, Any]]]:
        return [self.bot.say(self.conversation, turn, language) for turn in turns]

    def test_each_language_is_heard_and_greeted_in_its_own_words(self) -> None:
        greetings = set()
        for language, sentences in TRY.items():
            heard = tuple(self.bot.parse(sentence)["name"] for sentence in sentences)
            self.assertEqual(heard, INTENTS, language)
            greetings.add(self.bot.say(f"greet-{language}", sentences[0], language)[0]["text"])
        self.assertEqual(len(greetings), len(TRY))

    def test_a_script_the_bot_cannot_read_goes_to_knowledge(self) -> None:
        self.assertEqual(self.bot.parse("ნაგავს როდის იღებენ")["name"], "nlu_fallback")
        self.assertEqual(seen(self.talk("ნაგავს როდის იღებენ", language="en")[0]), ["answer"])

    def test_the_area_is_asked_once_remembered_and_can_be_changed(self) -> None:
        asked, first, second, other = self.talk(
            "what day is burnable garbage",
            '/inform_area{"area":"asahi"}',
            "what day is plastic?",
            "what about Kawabe-cho",
        )
        self.assertEqual(payloads(asked), ["area:asahi", "area:kawabe", "no"])
        titles = [reply[0]["custom"]["body"]["title"] for reply in (first, second, other)]
        self.assertEqual(titles, ["days of asahi", "days of asahi", "days of kawabe"])

    def test_no_area_of_these_ends_the_form_kindly(self) -> None:
        _, left, after = self.talk("what day is burnable garbage", "/deny", "how do i join the association")
        self.assertEqual((seen(left), payloads(left)), (["text"], []))
        self.assertEqual(seen(after), ["answer"])

    def test_a_question_in_the_form_is_answered_and_the_area_still_counts_afterwards(self) -> None:
        _, answer, days = self.talk(
            "what day is burnable garbage", "how do i become a member of the association here", "Asahi-cho"
        )
        self.assertEqual((seen(answer), days[0]["custom"]["body"]["title"]), (["answer"], "days of asahi"))

    def test_a_wish_for_a_person_in_the_form_wins(self) -> None:
        _, consent, _, done = self.talk(
            "what day is burnable garbage", "/want_person", "/affirm", "090-1234-5678"
        )
        self.assertEqual((payloads(consent), seen(done)), (["yes", "no"], ["state"]))
        sent = [
            body
            for path, body in self.bot.desk.asked
            if path == "handoffs" and body["conversation"] == self.conversation
        ]
        self.assertEqual((sent[0]["consent"], sent[0]["contact"]), (True, "090-1234-5678"))

    def test_a_question_while_the_contact_is_asked_is_answered_and_asked_again(self) -> None:
        *_, both, done = self.talk(
            "/want_person", "/affirm", "how much is the fee of the association?", "/skip"
        )
        self.assertEqual((seen(both), payloads(both), seen(done)), (["answer", "text"], ["skip"], ["state"]))

    def test_refusing_consent_sends_nothing(self) -> None:
        _, declined, after = self.talk("/want_person", "/deny", "how do i join the association")
        self.assertEqual((seen(declined), seen(after)), (["text"], ["answer"]))
        self.assertNotIn(
            self.conversation, [b["conversation"] for p, b in self.bot.desk.asked if p == "handoffs"]
        )

    def test_yes_to_an_offered_person_asks_for_consent(self) -> None:
        offered, consent = self.talk("explain quantum things", "/affirm")
        self.assertEqual((seen(offered), payloads(consent)), (["offer_person"], ["yes", "no"]))

    def test_a_person_found_by_knowledge_asks_for_consent(self) -> None:
        (consent,) = self.talk("zzz somebody zzz")
        self.assertEqual(payloads(consent), ["yes", "no"])

    def test_a_contact_nobody_asked_for_needs_consent_and_is_kept(self) -> None:
        consent, done = self.talk("my number is 090-1234-5678", "/affirm")
        self.assertEqual((payloads(consent), seen(done)), (["yes", "no"], ["state"]))
        contact = self.bot.desk.asked[-1][1]["contact"]
        self.assertEqual(contact, "my number is 090-1234-5678")

    def test_an_emergency_in_a_form_is_answered_at_once(self) -> None:
        _, emergency, after = self.talk("/want_person", "/emergency", "/affirm")
        self.assertEqual((seen(emergency), seen(after)), (["emergency"], ["text"]))

    def test_the_language_changes_from_one_message_to_the_next(self) -> None:
        (confirmed,) = self.talk("vietnamese please")
        self.assertIn("tiếng Việt", confirmed[0]["text"])
        asked = {"conversation": self.conversation, "language": "vi"}
        self.assertIn(("language", asked), self.bot.desk.asked)

    def test_a_long_conversation_keeps_the_area_over_its_sessions(self) -> None:
        self.talk("what day is burnable garbage", '/inform_area{"area":"kawabe"}')
        for _ in range(35):
            self.talk("/greet")
        self.assertEqual(self.talk("what day is plastic?")[0][0]["custom"]["body"]["title"], "days of kawabe")

    def test_when_desk_api_fails_the_bot_says_so(self) -> None:
        self.bot.desk.fail_with = 500
        self.addCleanup(setattr, self.bot.desk, "fail_with", None)
        replies, after = self.talk("/ask_rule", "what day is burnable garbage")
        self.assertEqual((seen(replies), seen(after)), (["unavailable"], ["unavailable"]))
        self.assertTrue(replies[0]["custom"]["body"]["lead"])

    def test_without_the_token_or_a_sender_the_channel_is_closed(self) -> None:
        body = {"sender": "c", "message": "hi"}
        self.assertEqual(self.bot.post(body, token=None)[0], 401)
        self.assertEqual(self.bot.post(body, token="wrong")[0], 401)
        self.assertEqual(self.bot.post({"message": "hi"})[0], 400)

    def test_neither_logs_nor_command_lines_hold_texts_or_tokens(self) -> None:
        self.talk(
            "my secret is strawberry", "what day is burnable garbage", "strawberry town", "090-9999-0000"
        )
        log = self.bot.log()
        for secret in ("strawberry", "090-9999", RASA_TOKEN):
            self.assertNotIn(secret, log)
        self.assertNotIn(RASA_TOKEN, self.bot.arguments())


if __name__ == "__main__":
    unittest.main()
