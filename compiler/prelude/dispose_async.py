# Cost: a look-up. What `await using` awaits at the end of its block.
def dispose_async(x):
    f = x.get("@@asyncDispose") if isinstance(x, dict) else getattr(x, "_async_dispose", None)
    return dispose(x) if f is None else f()
