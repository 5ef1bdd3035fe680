# Cost: a call per element. a.flatMap(f).
def array_flat_map(a, f):
    return array_flat(array_map(a, f))
