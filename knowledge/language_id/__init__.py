"""Which language a resident writes in: script first, then letters and marker words, then learnt n-grams."""
