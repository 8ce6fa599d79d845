"""A resident's conversation: accepted first, answered after, streamed by number."""
