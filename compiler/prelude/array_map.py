# Cost: a call per element. a.map(f), where f may change a.
def array_map(a, f):
    out = []
    for i in range(len(a)):
        out.append(f(a[i], i, a) if i < len(a) else None)
    return out
