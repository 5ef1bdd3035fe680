# Cost: an iterator and a list per element. a.entries().
def array_entries(a):
    i = 0
    while i < len(a):
        yield [i, a[i]]
        i += 1
