# Cost: moves all elements. a.shift(), None if empty.
def array_shift(a):
    return a.pop(0) if a else None
