"""Scripts that the README's figures are made with."""
