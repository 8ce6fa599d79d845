"""Unit tests of the bot, run in its own environment: `launcher.py unittest discover -s tests_unit -t .`"""
