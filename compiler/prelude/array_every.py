# Cost: a call per element. a.every(f).
def array_every(a, f):
    for i in range(len(a)):
        if i < len(a) and not truthy(f(a[i], i, a)):
            return False
    return True
