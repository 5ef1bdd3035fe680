# Cost: a call and a comparison per element. a.indexOf(x, start).
def array_index_of(a, x, start=0):
    for i in range(relative(start, len(a)), len(a)):
        if equal(a[i], x):
            return i
    return -1
