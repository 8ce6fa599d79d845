"""Tests of the bot; what needs Rasa runs in the bot's own environment, as a child process."""
