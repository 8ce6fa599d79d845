"""One message to everyone at once: drafted, approved by another person, sent."""
