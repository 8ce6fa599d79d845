"""Starts every Rasa command of this project without TensorFlow: `python bot/launcher.py train|run|test|data …`.

Besides Rasa's own commands it knows ours: `serve` (Rasa's server, configured from the environment, so that no token
shows in the process list), `actions` (the action server), `cross-validate` (how well it understands), `forget` (removes
old conversations) and `unittest` (Python's, with Rasa importable).
Plain `rasa` of the stock distribution trains the same project: nothing in it depends on this launcher.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

BOT = Path(__file__).resolve().parent


def main(arguments: list[str]) -> None:
    """Run one command in the bot's folder; leaves by SystemExit where the command does."""
    if str(BOT) not in sys.path:
        sys.path.insert(0, str(BOT))
    from light_rasa import settings

    settings.apply_defaults()
    os.chdir(BOT)
    command, rest = (arguments[0], arguments[1:]) if arguments else ("--help", [])
    if command == "actions":
        from light_rasa import action_server

        action_server.run(rest)
    elif command == "forget":
        from light_rasa import forget

        forget.run(rest)
    elif command == "cross-validate":
        prepare_rasa()
        import evaluate

        evaluate.run(rest)
    elif command == "unittest":
        prepare_rasa()
        import unittest

        unittest.main(module=None, argv=["unittest", *rest])
    elif command == "serve":
        from light_rasa import forget

        forget.every_day()
        run_rasa([*settings.serve_arguments(), *rest])
    else:
        run_rasa([command, *rest])


def run_rasa(arguments: list[str]) -> None:
    """Rasa's command line in this process: refuse TensorFlow components, stub TensorFlow, speed up, run."""
    from light_rasa import config_check

    problem = config_check.problem(arguments)
    if problem:
        sys.exit(problem)
    prepare_rasa()
    from rasa.__main__ import main as rasa_main

    sys.argv = ["rasa", *arguments]
    rasa_main()


def prepare_rasa() -> None:
    """Make `import rasa` work, fast and quiet, in this process."""
    from light_rasa import quiet_logs, speedups, tensorflow_stub

    quiet_logs.install()
    tensorflow_stub.install()
    speedups.install()


if __name__ == "__main__":
    main(sys.argv[1:])
