# Cost: a call per element. a.forEach(f).
def array_for_each(a, f):
    for i in range(len(a)):
        if i < len(a):
            f(a[i], i, a)
