# Cost: a test per property. An object whose methods were another one's.
def rebind(o):
    for k in o:
        if isinstance(o[k], Bound):
            o[k] = Bound(o[k]._bound, o)
    return o
