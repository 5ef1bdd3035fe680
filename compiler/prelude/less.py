# Cost: some type tests. `<` where the kinds aren't known.
def less(a, b):
    a = to_primitive(a)
    b = to_primitive(b)
    if isinstance(a, str) and isinstance(b, str):
        return a < b
    return to_num(a) < to_num(b)
