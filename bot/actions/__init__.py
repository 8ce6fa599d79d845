"""Custom actions: each asks desk_api's internal API and hands its events on. No rule and no fact lives here."""
