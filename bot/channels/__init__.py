"""Input channels of the bot: there is one, `desk`."""
