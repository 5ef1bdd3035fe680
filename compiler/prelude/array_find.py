# Cost: a call per element. a.find(f).
def array_find(a, f):
    for i in range(len(a)):
        x = at_or_none(a, i)
        if truthy(f(x, i, a)):
            return x
    return None
