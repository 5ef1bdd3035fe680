# Cost: a call and a comparison. a[i] = v, which may lie past the end; places between are holes. Gives v.
def put_far(a, i, v):
    if isinstance(i, float) and i == int(i):
        i = int(i)
    n = len(a)
    if i >= n:
        if i > n:
            a.extend([Hole()] * (i - n))
        a.append(v)
    elif i >= 0:
        a[i] = v
    return v
