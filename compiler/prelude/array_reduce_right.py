# Cost: a call per element. a.reduceRight(f, start).
def array_reduce_right(a, f, *start):
    i = len(a) - 1
    if start:
        x = start[0]
    elif a:
        x = a[i]
        i -= 1
    else:
        raise TypeError_("Reduce of empty array with no initial value")
    while i >= 0:
        if i < len(a):
            x = f(x, a[i], i, a)
        i -= 1
    return x
