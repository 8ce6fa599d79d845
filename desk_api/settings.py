"""Every setting, read once from the environment (prefix KAKEHASHI_) and passed in; docs/settings.md explains them."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
SECRETS_FILE = ROOT / "var" / "secrets.env"


class Settings(BaseSettings):
    """The settings of one installation. Secrets have no default: `make setup` writes them to var/secrets.env."""

    model_config = SettingsConfigDict(
        env_prefix="KAKEHASHI_", env_file=SECRETS_FILE, env_file_encoding="utf-8", frozen=True, extra="ignore"
    )

    internal_token: SecretStr = Field(description="Secret that the bot's action server shows to /internal.")
    rasa_token: SecretStr = Field(description="Secret that desk_api shows to Rasa.")

    database_url: str = Field(
        default=f"sqlite+aiosqlite:///{ROOT / 'var' / 'kakehashi.db'}",
        description="SQLAlchemy URL: sqlite+aiosqlite or postgresql+psycopg.",
    )
    redis_url: str | None = Field(
        default=None, description="Redis for several desk_api processes; else in-process."
    )
    data_dir: Path = Field(default=ROOT / "var", description="Database, index, secrets, logs.")
    content_dir: Path = Field(default=ROOT / "knowledge" / "content", description="Articles and messages.")
    municipalities_dir: Path = Field(
        default=ROOT / "knowledge" / "municipalities", description="One folder per municipality."
    )
    widgets_dir: Path = Field(default=ROOT / "widgets" / "dist", description="The built widgets.")
    argos_packages_dir: Path = Field(
        default=ROOT / "var" / "argos-packages", description="Installed Argos Translate packages."
    )
    embedding_model: str | None = Field(
        default=None,
        description="Further sentence-transformers model to fuse in: a folder or a name.",
    )
    embedding_languages: str = Field(
        default="", description="Languages that this model reads, separated by spaces; empty: all."
    )
    refresh_seconds: float = Field(
        default=1.0, ge=0.1, description="How often edited content and tables are looked for."
    )
    host: str = Field(default="127.0.0.1", description="Address that desk_api listens on.")
    port: int = Field(default=8000, description="Port of desk_api.")
    rasa_port: int = Field(default=5005, description="Port of Rasa, bound to loopback.")
    actions_port: int = Field(default=5055, description="Port of the action server, bound to loopback.")
    city_port: int = Field(default=8080, description="Port of the pretend city website.")
    rasa_url: str | None = Field(default=None, description="Where Rasa is; default: loopback at rasa_port.")
    desk_api_url: str | None = Field(
        default=None, description="Where the bot finds desk_api; default: loopback."
    )
    public_url: str | None = Field(
        default=None,
        description="Address residents use, if a proxy stands before; cards and calendars name it.",
    )
    embed_origins: str = Field(
        default="*", description="Origins that may embed the widget, separated by spaces; * allows any."
    )
    secure_cookies: bool = Field(default=False, description="Send the staff cookie over HTTPS only.")
    bot_python: Path = Field(
        default=ROOT / "bot" / ".venv" / "bin" / "python", description="The bot's Python."
    )
    rasa_timeout_seconds: float = Field(default=4.0, description="After this, knowledge answers directly.")
    messages_per_minute: int = Field(default=30, description="Limit per conversation, never per address.")
    session_hours: int = Field(default=12, description="How long a staff session lasts.")
    conversation_idle_days: int = Field(default=30, description="An idle conversation is closed after this.")
    log_level: str = Field(default="INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @property
    def rasa_base(self) -> str:
        """Base URL of Rasa, without a trailing slash."""
        return (self.rasa_url or f"http://127.0.0.1:{self.rasa_port}").rstrip("/")

    @property
    def desk_api_base(self) -> str:
        """Base URL of desk_api as the bot sees it, without a trailing slash."""
        return (self.desk_api_url or f"http://127.0.0.1:{self.port}").rstrip("/")

    @property
    def public_base(self) -> str:
        """Base URL of desk_api as residents and staff see it, without a trailing slash."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def index_dir(self) -> Path:
        """Folder of the built retrieval index."""
        return self.data_dir / "index"


def load_settings() -> Settings:
    """Return the settings of this process; raises pydantic.ValidationError naming what is missing."""
    return Settings()  # type: ignore[call-arg]
