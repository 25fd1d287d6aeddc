"""The glossaries that come with the program, one CSV per domain."""
