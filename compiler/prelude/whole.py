# Cost: a walk over the array. The array, if there are no holes in it.
def whole(a):
    for x in a:
        if isinstance(x, Hole):
            x.x
    return a
