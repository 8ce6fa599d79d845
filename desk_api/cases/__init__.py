"""What the rules could not answer, in the hands of a person."""
