# Cost: as the places it jumps over. a[i] = v, which may lie past the end; places between hold None. Gives v.
def put_past(a, i, v):
    if isinstance(i, float) and i == int(i):
        i = int(i)
    n = len(a)
    if i >= n:
        a.extend([None] * (i - n))
        a.append(v)
    elif i >= 0:
        a[i] = v
    return v
