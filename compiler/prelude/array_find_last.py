# Cost: a call per element. a.findLast(f).
def array_find_last(a, f):
    i = len(a) - 1
    while i >= 0:
        x = at_or_none(a, i)
        if truthy(f(x, i, a)):
            return x
        i -= 1
    return None
