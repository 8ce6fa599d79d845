"""Unit tests of the bot, run in the bot's own environment: `bot/.venv/bin/python -m unittest discover -s tests_unit -t .`"""
