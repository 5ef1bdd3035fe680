# Cost: a call and a comparison. a[i] = v, which may append; gives v. A gap is an error: lists have no holes.
def put(a, i, v):
    if isinstance(i, float) and i == int(i):
        i = int(i)
    n = len(a)
    if 0 <= i < n:
        a[i] = v
    elif isinstance(a, list):
        if i != n:
            raise RangeError("index %s would leave a hole in an array of %d" % (i, n))
        a.append(v)
    return v
