# Cost: a call. a.pop(), None if empty.
def array_pop(a):
    return a.pop() if a else None
