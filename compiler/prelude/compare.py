# Cost: some type tests. `<`, `<=`, `>`, `>=` where the kinds aren't known.
def compare(op, a, b):
    a = to_primitive(a, "number")
    b = to_primitive(b, "number")
    if not (isinstance(a, str) and isinstance(b, str)):
        a = to_num(a)
        b = to_num(b)
    if op == "<":
        return a < b
    if op == "<=":
        return a <= b
    if op == ">":
        return a > b
    return a >= b
