# Cost: a call per element. a.filter(f), where f may change a.
def array_filter(a, f):
    out = []
    for i in range(len(a)):
        if i < len(a):
            x = a[i]
            if truthy(f(x, i, a)):
                out.append(x)
    return out
