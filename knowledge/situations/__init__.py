"""What must be recognised before or besides a question about the rules: danger, a wish for a person, small talk."""
