# Cost: a look-up. What `using` does at the end of its block.
def dispose(x):
    f = x.get("@@dispose") if isinstance(x, dict) else getattr(x, "_dispose", None)
    if f is None:
        raise TypeError_("the value has no Symbol.dispose method")
    return f()
