# Cost: an iterator. a.keys().
def array_keys(a):
    i = 0
    while i < len(a):
        yield i
        i += 1
