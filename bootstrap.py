"""Sets up what Kakehashi needs before its own code can run: both Python environments and the built widgets.

Standard library only, run by `make setup`. Each step is skipped when its inputs have not changed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VAR = ROOT / "var"
LOGS = VAR / "log"
PEERS_OF_BENCH = ROOT / "tests" / "load" / "peers" / "requirements.txt"
PYTHONS = ((3, 11), (3, 12))
NODE = 20


def main(arguments: list[str]) -> None:
    """Run the steps; `--test` also installs what the tests need, `--bench` what the benchmarks compare with."""
    testing = "--test" in arguments
    check_python()
    node = check_node()
    LOGS.mkdir(parents=True, exist_ok=True)
    with_tests = main_inputs("test")
    if testing:
        step("Python environment", with_tests, main_environment("test"), ROOT / ".venv")
    else:
        step("Python environment", main_inputs(""), main_environment(""), ROOT / ".venv", also=with_tests)
    step("Rasa environment", [ROOT / "bot" / "requirements.txt"], bot_environment, ROOT / "bot" / ".venv")
    if "--bench" in arguments:
        step("peers of the benchmarks", [PEERS_OF_BENCH], peers_environment, VAR / "peers")
    step("widgets", widget_inputs(), lambda: build_widgets(node), ROOT / "widgets" / "dist")


def check_python() -> None:
    if sys.version_info[:2] not in PYTHONS:
        stop(f"Python 3.11 or 3.12 is needed, this is {sys.version.split()[0]}: run make PYTHON=python3.11 …")


def check_node() -> str:
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        stop(
            f"Node.js {NODE} or newer with npm is needed to build the widgets: install it and run this again."
        )
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    if int(version.lstrip("v").split(".")[0] or 0) < NODE:
        stop(f"Node.js {NODE} or newer is needed, this is {version}: install a newer one and run this again.")
    return npm


def main_inputs(extra: str) -> list[Path | str]:
    return [ROOT / "pyproject.toml", ROOT / "constraints.txt", extra]


def main_environment(extra: str) -> Callable[[], None]:
    def install() -> None:
        python = new_environment(ROOT / ".venv")
        target = f".[{extra}]" if extra else "."
        command = [python, "-m", "pip", "install", "-c", "constraints.txt", "--editable", target]
        logged("python-environment", command, ROOT)

    return install


def bot_environment() -> None:
    python = new_environment(ROOT / "bot" / ".venv")
    logged(
        "rasa-environment",
        [
            python,
            "-m",
            "pip",
            "install",
            "--no-deps",
            "--ignore-requires-python",
            "-r",
            "bot/requirements.txt",
        ],
        ROOT,
    )


def peers_environment() -> None:
    python = new_environment(VAR / "peers")
    logged(
        "peers-environment", [python, "-m", "pip", "install", "--no-deps", "-r", str(PEERS_OF_BENCH)], ROOT
    )


def widget_inputs() -> list[Path | str]:
    widgets = ROOT / "widgets"
    skipped = {"node_modules", "dist", "city"}
    return sorted(
        path
        for path in widgets.rglob("*")
        if path.is_file() and not skipped & set(path.relative_to(widgets).parts) and ".test." not in path.name
    )


def build_widgets(npm: str) -> None:
    logged("widgets-install", [npm, "ci", "--no-audit", "--no-fund"], ROOT / "widgets")
    logged("widgets-build", [npm, "run", "build"], ROOT / "widgets")


def new_environment(folder: Path) -> str:
    """Make the environment if it is not there; return its Python."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True, clear=True)
    return str(python)


def step(
    name: str,
    inputs: Iterable[Path | str],
    work: Callable[[], None],
    result: Path,
    also: Iterable[Path | str] = (),
) -> None:
    """Do one step unless its result is there and its inputs are as they were; print one line.

    A result that was made of `also` serves as well.
    """
    stamp = VAR / "setup" / name.replace(" ", "-").lower()
    current = fingerprint(inputs)
    done = stamp.read_text().strip() if stamp.is_file() else ""
    if result.exists() and done in (current, fingerprint(also)):
        print(f"  ✓ {name}: up to date", flush=True)
        return
    print(f"  … {name}", flush=True)
    started = time.monotonic()
    work()
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(current + "\n")
    print(f"  ✓ {name} ({time.monotonic() - started:.0f} s)", flush=True)


def fingerprint(inputs: Iterable[Path | str]) -> str:
    digest = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    for each in inputs:
        digest.update(each.encode() if isinstance(each, str) else str(each.relative_to(ROOT)).encode())
        if isinstance(each, Path):
            digest.update(each.read_bytes())
    return digest.hexdigest()


def logged(name: str, command: list[str], folder: Path) -> None:
    """Run a command with its output in a log; on failure say where the log is and show its end."""
    log = LOGS / f"{name}.log"
    clean = {
        key: value
        for key, value in os.environ.items()
        if key not in ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV")
    }
    with log.open("w", encoding="utf-8") as output:
        done = subprocess.run(
            command, cwd=folder, env=clean, stdout=output, stderr=subprocess.STDOUT, check=False
        )
    if done.returncode != 0:
        print(
            "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]), file=sys.stderr
        )
        stop(f"The step {name} failed. The whole log: {log}")


def stop(sentence: str) -> None:
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
