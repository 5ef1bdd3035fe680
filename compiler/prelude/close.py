# Cost: a look-up. Ends an iterator that a loop leaves early, as `for…of` does.
def close(it):
    f = getattr(it, "close", None)
    if f is not None:
        f()
