"""The collection calendar of an area: a page of each month, and a feed that phones subscribe to."""
