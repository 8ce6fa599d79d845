"""Garbage: the 5374 tables that about 370 municipalities publish, and the collection days in them."""
