# Cost: a look-up. Ends an async iterator that a loop leaves early, as `for await` does: awaits its return(), if it has one.
def async_close(it, failed=False):
    f = getattr(it, "return_", None) or method(it, "return")
    if f is not None:
        try:
            yield f()
        except Exception:
            # what the loop has thrown hides this
            if not failed:
                raise
