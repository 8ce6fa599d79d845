"""Starts one of the bot's two processes for good: `python serve.py rasa` or `python serve.py actions`."""

from __future__ import annotations

import sys

from launcher import main

COMMANDS = {"rasa": "serve", "actions": "actions"}

if __name__ == "__main__":
    if sys.argv[1:2] == [] or sys.argv[1] not in COMMANDS:
        sys.exit("Which one? python serve.py rasa | python serve.py actions")
    main([COMMANDS[sys.argv[1]], *sys.argv[2:]])
