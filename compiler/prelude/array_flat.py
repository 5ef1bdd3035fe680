# Cost: a list per level. a.flat(depth).
def array_flat(a, depth=None):
    if depth is None:
        depth = 1
    out = []
    for x in a:
        if isinstance(x, (list, tuple)) and depth >= 1:
            out.extend(array_flat(x, depth - 1))
        else:
            out.append(x)
    return out
