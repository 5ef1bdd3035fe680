# Cost: a list. Array.from(x, f): of an iterable, which is closed if f throws, or of an object with a length.
def array_from(x, f=None):
    if isinstance(x, dict) and not is_iterable(x):
        n = to_int(x.get("length"))
        items = [x.get(num_str(i)) for i in range(n if n > 0 else 0)]
    else:
        items = iterate(x)
    if f is None:
        return list(items)
    try:
        return [f(v, i) for i, v in enumerate(items)]
    except Exception:
        close(items)
        raise
