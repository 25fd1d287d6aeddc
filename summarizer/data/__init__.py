"""The translation package that comes with the program."""
