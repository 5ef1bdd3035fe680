# Cost: a type test. The exception to raise for `throw x`; one that a board raised goes on as it was.
def throw(x):
    if isinstance(x, Exception):
        return getattr(x, "_raised", x)
    return Thrown(x)
