# Cost: one pass. a.fill(v, start, end) of a typed array.
def typed_fill(a, v, start=0, end=None):
    return array_fill(a, typed_value(typed_code(a), v), start, end)
