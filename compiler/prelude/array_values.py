# Cost: an iterator. a.values(): sees what is appended meanwhile.
def array_values(a):
    i = 0
    while i < len(a):
        yield a[i]
        i += 1
