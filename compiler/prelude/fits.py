# Cost: a call per value inside. Has x the shape? Classes and types stand for their instances, [s] for arrays of s,
# {"a": s, "b?": s} for objects, ("|", …) for one of these, ("=", …) for constants, ("()", least, …) for tuples, ("(*", …)
# for those whose last shape is repeated, ("{}", s, more) for objects with any keys.
def fits(x, shape):
    if isinstance(shape, str):
        if shape == "number":
            return isinstance(x, (int, float))
        if shape == "none":
            return x is None
        if shape == "present":
            return x is not None
        return callable(x) if shape == "function" else True
    if isinstance(shape, list):
        return isinstance(x, list) and all(fits(y, shape[0]) for y in x)
    if isinstance(shape, dict):
        return fits_keys(x, shape)
    if isinstance(shape, tuple):
        tag = shape[0]
        if tag == "|":
            return any(fits(x, s) for s in shape[1:])
        if tag == "=":
            return any(x == s and isinstance(x, bool) == isinstance(s, bool) for s in shape[1:])
        if tag in ("()", "(*"):
            last = len(shape) - 1
            if not isinstance(x, list) or len(x) < shape[1] or (tag == "()" and len(x) >= last):
                return False
            return all(fits(x[i], shape[min(i + 2, last)]) for i in range(len(x)))
        return isinstance(x, dict) and fits_keys(x, shape[2]) and all(fits(y, shape[1]) for y in x.values())
    return isinstance(x, shape)
