"""What the bot may ask for; never open to the outside."""
