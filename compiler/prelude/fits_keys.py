# Cost: a call per key. Has x these properties? Names that end in ? may be left out.
def fits_keys(x, shape):
    if x is None or isinstance(x, (str, int, float, bool, list)):
        return False
    for name in shape:
        optional = name[-1] == "?"
        key = name[:-1] if optional else name
        y = x.get(key) if isinstance(x, dict) else getattr(x, attribute_of(x, key), None)
        if not (optional and y is None) and not fits(y, shape[name]):
            return False
    return True
