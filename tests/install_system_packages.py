"""Installs the Debian packages that the tests need, where that is allowed; says what is missing where it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

# program that shows a package is there → package
NEEDED = {
    "chromium": "chromium",
    "redis-server": "redis-server",
    "/usr/lib/postgresql/15/bin/postgres": "postgresql",
}
FONTS = ("fonts-noto-core", "fonts-noto-cjk")


def missing() -> list[str]:
    """The packages whose program is not on this machine."""
    return [package for program, package in NEEDED.items() if not present(program)]


def present(program: str) -> bool:
    if program.startswith("/usr/lib/postgresql"):
        return shutil.which("postgres") is not None or any(
            os.access(f"/usr/lib/postgresql/{version}/bin/postgres", os.X_OK) for version in range(13, 20)
        )
    return shutil.which(program) is not None


def main() -> None:
    wanted = missing()
    if not wanted:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        print(f"The tests need these programs, please install them: {', '.join(wanted)}", file=sys.stderr)
        raise SystemExit(1)
    print(f"  … Debian packages: {', '.join(wanted)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *wanted, *FONTS]):
        done = subprocess.run(
            ["apt-get", "-q", *command], env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            print((done.stdout + done.stderr)[-2000:], file=sys.stderr)
            raise SystemExit(f"apt-get {command[0]} failed: install {', '.join(wanted)} by hand.")


if __name__ == "__main__":
    main()
