"""`kakehashi up`: checks the ports, starts every process under one supervisor, says where to click."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from pathlib import Path

import httpx
from rich.console import Console
from rich.panel import Panel

from desk_api.cli.demo import DEMO_USERS, SAMPLE
from desk_api.cli.processes import Process, environment, processes
from desk_api.settings import Settings

READY_SECONDS = 90

PROGRAM = """[program:{name}]
command={command}
directory={folder}
stdout_logfile={log}
redirect_stderr=true
stdout_logfile_maxbytes=5MB
stdout_logfile_backups=2
autorestart=true
startretries=20
stopasgroup=true
killasgroup=true
stopwaitsecs=8

"""


def run(settings: Settings, console: Console) -> None:
    """Run everything in the foreground until Ctrl-C; a process that dies is started again."""
    from supervisor import supervisord

    wanted = processes(settings)
    busy = [process for process in wanted if process.port and _in_use(process.port)]
    if busy:
        console.print(f"[red]{_sentence(busy[0])}[/red]")
        raise SystemExit(1)
    os.environ.update(environment(settings))
    configuration = _configuration(settings, wanted)
    threading.Thread(target=_announce, args=(settings, wanted, console), daemon=True).start()
    sys.argv = ["supervisord"]
    supervisord.main(["-n", "-c", str(configuration)])
    console.print("Everything has stopped.")


def _in_use(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def _sentence(process: Process) -> str:
    setting = {"desk_api": "PORT", "rasa": "RASA_PORT", "actions": "ACTIONS_PORT", "city": "CITY_PORT"}[
        process.name
    ]
    return (
        f"Port {process.port} ({process.name}) is in use: stop what uses it, "
        f"or choose another with KAKEHASHI_{setting}=… make up"
    )


def _configuration(settings: Settings, wanted: tuple[Process, ...]) -> Path:
    logs = settings.data_dir / "log"
    logs.mkdir(parents=True, exist_ok=True)
    head = (
        "[supervisord]\nnodaemon=true\nsilent=true\n"
        f"logfile={logs / 'supervisor.log'}\npidfile={settings.data_dir / 'supervisor.pid'}\n"
        f"childlogdir={logs}\n"
    )
    if os.geteuid() == 0:
        head += "user=root\n"
    programs = [
        PROGRAM.format(
            name=process.name,
            command=" ".join(process.command).replace("%", "%%"),
            folder=process.folder,
            log=logs / f"{process.name}.log",
        )
        for process in wanted
    ]
    path = settings.data_dir / "supervisord.conf"
    path.write_text(head + "\n" + "".join(programs), encoding="utf-8")
    return path


def _announce(settings: Settings, wanted: tuple[Process, ...], console: Console) -> None:
    started = time.monotonic()
    for process in wanted:
        if process.ready_url is None:
            continue
        while not _answers(process.ready_url):
            if time.monotonic() - started > READY_SECONDS:
                log = settings.data_dir / "log" / f"{process.name}.log"
                console.print(f"[red]{process.name} does not start. Its log says why: {log}[/red]")
                return
            time.sleep(0.3)
        console.print(f"  [green]✓[/green] {process.name} is ready ({time.monotonic() - started:.0f} s)")
    console.print(_where_to_click(settings))


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=2.0, trust_env=False).status_code < 500
    except httpx.HTTPError:
        return False


def _where_to_click(settings: Settings) -> Panel:
    desk = settings.public_base
    users = "\n".join(
        f"                   {user.username} / {user.password}   {user.title}" for user in DEMO_USERS
    )
    return Panel(
        f"[bold]City website[/bold]   http://127.0.0.1:{settings.city_port}/   (the widget is at the bottom right)\n"
        f"[bold]Staff desk[/bold]     {desk}/desk/?municipality={SAMPLE}\n{users}\n"
        f"[bold]Public page[/bold]    {desk}/m/{SAMPLE}/announcements?lang=vi\n"
        f"[bold]API docs[/bold]       {desk}/docs\n"
        f"[bold]Logs[/bold]           {settings.data_dir / 'log'}\n\nCtrl-C stops everything.",
        title="Kakehashi is running (sample city さくら野市)",
        expand=False,
    )
