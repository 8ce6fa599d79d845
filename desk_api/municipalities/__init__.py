"""What the widget needs to know of a municipality before the first word."""
