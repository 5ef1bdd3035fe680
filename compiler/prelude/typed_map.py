# Cost: a call per element. a.map(f) of a typed array.
def typed_map(a, f):
    return typed_of(typed_code(a), array_map(a, f))
