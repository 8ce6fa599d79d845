"""Installs an Argos Translate package from a file, made fit for use without a network.

A package that brings no MiniSBD sentence splitter would fetch one at its first use; so each gets the small
rule-based one that lies beside this file (it ends sentences at 。！？. ! ? । ។ ။ and line ends).
"""

import json
import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

SPLITTER = Path(__file__).with_name("sentence_end.onnx")


class PackageUnusable(ValueError):
    """The file is no Argos Translate package that could be used."""


def install_package(file: Path, packages: Path) -> tuple[str, str]:
    """Install `file` into the folder `packages`; return its pair (from, to). Raises PackageUnusable.

    A package of the same name is replaced as a whole; on an error nothing is changed.
    """
    packages.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=packages.parent) as scratch:
        unpacked = _unpack(file, Path(scratch))
        pair = _pair(unpacked, file)
        splitter = unpacked / "minisbd"
        if not list(splitter.glob("*.onnx")):
            splitter.mkdir(exist_ok=True)
            shutil.copyfile(SPLITTER, splitter / SPLITTER.name)
        target = packages / unpacked.name
        if target.exists():
            shutil.rmtree(target)
        shutil.move(unpacked, target)
    return pair


def _unpack(file: Path, scratch: Path) -> Path:
    try:
        with zipfile.ZipFile(file) as archive:
            names = [PurePosixPath(name) for name in archive.namelist()]
            if any(name.is_absolute() or ".." in name.parts for name in names):
                raise PackageUnusable(f"{file}: a path leads out of the package")
            archive.extractall(scratch)
    except (zipfile.BadZipFile, OSError) as error:
        raise PackageUnusable(f"{file}: {error}") from error
    folders = [each for each in scratch.iterdir() if each.is_dir()]
    if len(folders) != 1:
        raise PackageUnusable(f"{file}: expected one folder at the top, found {len(folders)}")
    return folders[0]


def _pair(unpacked: Path, file: Path) -> tuple[str, str]:
    try:
        metadata = json.loads((unpacked / "metadata.json").read_text(encoding="utf-8"))
        pair = str(metadata["from_code"]), str(metadata["to_code"])
    except (OSError, ValueError, KeyError) as error:
        raise PackageUnusable(f"{file}: metadata.json: {error}") from error
    if not (unpacked / "model").is_dir():
        raise PackageUnusable(f"{file}: there is no model folder")
    return pair
