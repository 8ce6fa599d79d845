"""Measuring answers: questions with labels in, shares of right answers out."""
