"""A desk for each test module, with people at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desk_api.live import LiveDesk, settings_in


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveDesk]:
    live = LiveDesk(settings_in(tmp_path_factory.mktemp("desk")))
    live.add_user("linh", "agent", "announcer")
    live.add_user("sato", "coordinator", "approver")
    live.add_user("mori", "auditor")
    live.add_user("ito", "agent", municipality="minato")
    yield live
    live.stop()
