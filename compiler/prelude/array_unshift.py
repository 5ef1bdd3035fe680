# Cost: moves all elements. a.unshift(…), the new length.
def array_unshift(a, *items):
    a[0:0] = items
    return len(a)
