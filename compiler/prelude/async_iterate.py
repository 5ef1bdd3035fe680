# Cost: a type test. What `for await` steps through: its next() gives a promise or a result.
def async_iterate(x):
    if isinstance(x, AsyncGenerator):
        return x
    f = method(x, "@@asyncIterator") if isinstance(x, dict) else getattr(x, "__aiter__", None)
    if f is not None:
        it = f()
        return AsyncSteps(it) if isinstance(it, dict) else it
    return AsyncGenerator(_async_items(iterate(x)))


def _async_items(it):
    try:
        for x in it:
            yield ((yield promise_resolve(x)),)
    except Returned:
        close(it)
        raise
