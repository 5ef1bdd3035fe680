# Cost: a look-up. Ends an async iterator that a loop leaves early, as `for await` does: awaits its return(), if it has one.
def async_close(it):
    f = getattr(it, "return_", None) or method(it, "return")
    if f is not None:
        yield f()
