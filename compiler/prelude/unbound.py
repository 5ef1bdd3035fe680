# Cost: a test. A method of an object literal as the function that takes its object first.
def unbound(f):
    return f._bound if isinstance(f, Bound) else without_this(f)
