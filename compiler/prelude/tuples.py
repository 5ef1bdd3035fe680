# Cost: a copy. The object with tuples where it has arrays, at any depth.
def tuples(x):
    if isinstance(x, list):
        return tuple([tuples(y) for y in x])
    if isinstance(x, dict):
        return {k: tuples(v) for k, v in x.items()}
    return x
