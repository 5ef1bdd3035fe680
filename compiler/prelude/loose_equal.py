# Cost: some type tests. `==` where the kinds aren't known.
def loose_equal(a, b):
    if a is None or b is None:
        return a is b
    if equal(a, b):
        return True
    if a is True or a is False:
        return loose_equal(1 if a else 0, b)
    if b is True or b is False:
        return loose_equal(a, 1 if b else 0)
    plain = (int, float, str)
    if isinstance(a, plain) and isinstance(b, plain):
        return not (isinstance(a, str) and isinstance(b, str)) and to_num(a) == to_num(b)
    if isinstance(a, plain):
        return loose_equal(a, to_primitive(b))
    if isinstance(b, plain):
        return loose_equal(to_primitive(a), b)
    return False
