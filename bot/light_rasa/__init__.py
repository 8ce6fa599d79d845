"""What makes Rasa 3.6 start small and answer fast: no TensorFlow, settings from the environment, compiled hot spots."""
