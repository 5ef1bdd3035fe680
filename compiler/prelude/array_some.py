# Cost: a call per element. a.some(f).
def array_some(a, f):
    for i in range(len(a)):
        if i < len(a) and truthy(f(a[i], i, a)):
            return True
    return False
