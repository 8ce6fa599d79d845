"""Probabilities and thresholds."""

from __future__ import annotations

import json

import numpy as np

from knowledge.retrieval.calibration import Calibrated, cross_fitted
from knowledge.retrieval.confidence import Confidence, Goals, answer_threshold, learn_confidence

CHANCE = np.random.default_rng(3)
NUMBERS = CHANCE.normal(size=(400, 2)).astype(np.float32)
RIGHT = [bool(row[0] + 0.3 * noise > 0) for row, noise in zip(NUMBERS, CHANCE.normal(size=400), strict=True)]


def test_probabilities_are_honest() -> None:
    probability = cross_fitted(NUMBERS, [int(is_right) for is_right in RIGHT], 2)[:, 1]
    sure = probability > 0.8
    assert np.mean(np.array(RIGHT)[sure]) > 0.85
    assert abs(probability.mean() - np.mean(RIGHT)) < 0.05


def test_a_class_that_was_never_seen_gets_no_probability() -> None:
    model = Calibrated.fit(NUMBERS, [int(is_right) for is_right in RIGHT], 3)
    assert model.probabilities(NUMBERS[0])[2] < 1e-6
    assert np.isclose(model.probabilities(NUMBERS[0]).sum(), 1.0)


def test_one_class_alone_is_certain() -> None:
    assert Calibrated.fit(NUMBERS, [1] * len(NUMBERS), 2).probabilities(NUMBERS[0])[1] > 0.99


def test_the_threshold_keeps_wrong_answers_and_strangers_out() -> None:
    probability = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    right = np.array([True, True, False, True, False])
    inside = np.array([True, True, True, True, False])
    threshold = answer_threshold(
        probability, right, inside, Goals(right_of_answered=0.9, outside_answered=0.0)
    )
    assert 0.7 < threshold <= 0.8


def test_without_a_threshold_that_holds_nothing_is_answered() -> None:
    probability = np.array([0.9, 0.8])
    nothing_right = np.array([False, False])
    assert answer_threshold(probability, nothing_right, np.array([True, True]), Goals()) == 1.0


def test_decisions_follow_the_thresholds_and_survive_saving() -> None:
    learnt = learn_confidence(NUMBERS, RIGHT, [True] * len(RIGHT), Goals())
    stored = Confidence.from_json(json.loads(json.dumps(learnt.as_json())))
    assert stored.decide(stored.answer_from) == "answer"
    assert stored.decide(stored.ask_from) in ("ask_back", "answer")
    assert stored.decide(stored.ask_from - 0.01) == "hand_over"
    assert stored.ask_from <= stored.answer_from
    assert np.isclose(stored.probability(NUMBERS[5]), learnt.probability(NUMBERS[5]))
