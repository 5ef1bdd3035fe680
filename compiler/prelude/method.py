# Cost: a look-up. A method of an object in whichever form, or None.
def method(x, name):
    if isinstance(x, dict):
        f = x.get(name)
        return f if callable(f) else None
    return getattr(x, name, None)
