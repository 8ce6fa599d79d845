"""Conversations with a running bot: Rasa, its action server and a small desk_api, all on loopback ports."""
