# Cost: a call. a.push(…) where its value, the new length, is used.
def array_push(a, *items):
    a.extend(items)
    return len(a)
