"""All tables in one place, for migrations and for tests that create them."""

from desk_api.announcements import models as announcements
from desk_api.cases import models as cases
from desk_api.conversations import models as conversations
from desk_api.database import Model
from desk_api.staff import models as staff

__all__ = ["Model", "announcements", "cases", "conversations", "staff"]
