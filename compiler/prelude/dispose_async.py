# Cost: a look-up. What `await using` awaits at the end of its block; `failure` is the error that leaves it.
def dispose_async(x, failure=None):
    if x is None:
        return None
    f = x.get("@@asyncDispose") if isinstance(x, dict) else getattr(x, "_async_dispose", None)
    if failure is None:
        return dispose(x) if f is None else f()
    return _dispose_failed(x, f, failure)


@async_function
def _dispose_failed(x, f, failure):
    try:
        yield dispose(x) if f is None else f()
    except Exception as e:
        raise SuppressedError(caught(e), caught(failure))
