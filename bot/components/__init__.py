"""NLU components of the bot; none needs TensorFlow, none persists with pickle."""
