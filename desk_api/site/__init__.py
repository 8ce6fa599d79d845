"""Static widgets and the headers that protect them."""
