# Cost: a list. Array.from(x, f): of an iterable, or of an object with a length.
def array_from(x, f=None):
    if isinstance(x, dict) and not is_iterable(x):
        n = to_int(x.get("length"))
        out = [x.get(num_str(i)) for i in range(n if n > 0 else 0)]
    else:
        out = list(iterate(x))
    if f is None:
        return out
    return [f(v, i) for i, v in enumerate(out)]
