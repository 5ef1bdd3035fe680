# Cost: a type test. What `for await` steps through: its next() gives a promise or a result.
def async_iterate(x):
    if isinstance(x, AsyncGenerator):
        return x
    f = method(x, "@@asyncIterator") if isinstance(x, dict) else getattr(x, "__aiter__", None)
    if f is not None:
        it = f()
        return AsyncSteps(it) if isinstance(it, dict) else it
    # JavaScript's own collections have iterators without a return()
    is_own = isinstance(x, (list, str)) or getattr(x, "_tag", "") in ("Map", "Set") or is_typed_array(x)
    return AsyncItems(iterate(x), not is_own)
