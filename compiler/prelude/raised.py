# Cost: a look-up. What the board raised, of an error that was caught.
def raised(x):
    return getattr(x, "_raised", x)
