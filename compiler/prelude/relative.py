# Cost: a call. A relative index (slice, splice, fill, …) as an index from 0 to n.
def relative(i, n, default=0):
    if i is None:
        return default
    if isinstance(i, float):
        i = to_int(i)
    if i < 0:
        i += n
        return int(i) if i > 0 else 0
    return int(i) if i < n else n
