# Cost: some type tests. Object.is.
def same_value(a, b):
    if isinstance(a, float) or isinstance(b, float):
        if a != a:
            return b != b
        if a == 0 and b == 0:
            return (str(a)[0] == "-") == (str(b)[0] == "-")
    return equal(a, b)
