# Cost: walks the whole value. structuredClone(x).
def structured_clone(x, seen=None):
    if x is None or x is True or x is False or isinstance(x, (str, int, float)):
        return x
    if seen is None:
        seen = {}
    if id(x) in seen:
        return seen[id(x)]
    if isinstance(x, list):
        y = seen[id(x)] = []
        for v in x:
            y.append(structured_clone(v, seen))
    elif isinstance(x, dict):
        y = seen[id(x)] = type(x)()
        for k in x:
            y[k] = structured_clone(x[k], seen)
    elif is_typed_array(x):
        y = seen[id(x)] = bytearray(x) if isinstance(x, memoryview) else x[:]
    elif isinstance(x, Map):
        y = seen[id(x)] = Map()
        for k, v in Map.entries(x):
            y.set(structured_clone(k, seen), structured_clone(v, seen))
    elif isinstance(x, Set):
        y = seen[id(x)] = Set()
        for v in Keyed.keys(x):
            y.add(structured_clone(v, seen))
    elif isinstance(x, Error):
        y = seen[id(x)] = type(x)(x.message)
    elif callable(x):
        e = Error("a function could not be cloned.")
        e.name = "DataCloneError"
        raise e
    else:
        y = seen[id(x)] = _ordered()
        for k, v in entries(x):
            y[k] = structured_clone(v, seen)
    return y


def _ordered():
    from collections import OrderedDict

    return OrderedDict()
