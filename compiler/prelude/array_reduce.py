# Cost: a call per element. a.reduce(f, start).
def array_reduce(a, f, *start):
    i = 0
    if start:
        x = start[0]
    elif a:
        x = a[0]
        i = 1
    else:
        raise TypeError_("Reduce of empty array with no initial value")
    for i in range(i, len(a)):
        if i < len(a):
            x = f(x, a[i], i, a)
    return x
