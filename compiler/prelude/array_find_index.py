# Cost: a call per element. a.findIndex(f).
def array_find_index(a, f):
    for i in range(len(a)):
        if truthy(f(at_or_none(a, i), i, a)):
            return i
    return -1
