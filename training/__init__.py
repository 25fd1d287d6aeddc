"""The recipe of the bundled translation package: parallel text in, an Argos package that reads terms and hints out."""
