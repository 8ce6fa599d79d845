"""Measuring answers: questions with labels in, shares of right answers out."""

from knowledge.evaluation.faq import FaqReport, evaluate_faq, read_judged
from knowledge.evaluation.metrics import Report, evaluate
from knowledge.evaluation.questions import BadQuestions, Question, read_questions
from knowledge.evaluation.subject import Reaction, Scope, Subject, knowledge_scope, knowledge_subject
from knowledge.evaluation.tables import as_table

__all__ = [
    "BadQuestions",
    "FaqReport",
    "Question",
    "Reaction",
    "Report",
    "Scope",
    "Subject",
    "as_table",
    "evaluate",
    "evaluate_faq",
    "knowledge_scope",
    "knowledge_subject",
    "read_judged",
    "read_questions",
]
