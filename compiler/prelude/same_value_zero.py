# Cost: some type tests. How includes, Map and Set compare.
def same_value_zero(a, b):
    return equal(a, b) or (isinstance(a, float) and a != a and isinstance(b, float) and b != b)
