# Cost: a look-up. Ends an async iterator that a loop leaves early, as `for await` does.
def async_close(it):
    f = getattr(it, "return_", None) or method(it, "return")
    return None if f is None else f()
