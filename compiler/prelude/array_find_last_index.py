# Cost: a call per element. a.findLastIndex(f).
def array_find_last_index(a, f):
    i = len(a) - 1
    while i >= 0:
        if truthy(f(at_or_none(a, i), i, a)):
            return i
        i -= 1
    return -1
