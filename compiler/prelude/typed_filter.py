# Cost: a call per element. a.filter(f) of a typed array.
def typed_filter(a, f):
    return typed_of(typed_code(a), array_filter(a, f))
