# Cost: a call and two comparisons. a.at(i): from the end where negative.
def array_at(a, i=0):
    i = to_int(i)
    if i < 0:
        i += len(a)
    return a[i] if 0 <= i < len(a) else None
