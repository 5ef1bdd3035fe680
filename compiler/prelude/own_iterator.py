# Cost: two look-ups. o[Symbol.iterator]() where the program's own method gives an iterator that it has written.
def own_iterator(o):
    f = o.get("@@iterator") if isinstance(o, dict) else getattr(o, "_iterator", None)
    return iterate(o) if f is None else f()
