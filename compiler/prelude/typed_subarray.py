# Cost: a view. a.subarray(start, end): shares the memory.
def typed_subarray(a, start=0, end=None):
    n = len(a)
    i = relative(start, n)
    return memoryview(a)[i : max(i, relative(end, n, n))]
