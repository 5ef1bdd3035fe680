# Cost: some type tests. `+` where the kinds aren't known.
def add(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a + b
    a = to_primitive(a)
    b = to_primitive(b)
    if isinstance(a, str) or isinstance(b, str):
        return to_str(a) + to_str(b)
    return to_num(a) + to_num(b)
