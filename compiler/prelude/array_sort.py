# Cost: n log n comparisons, each a call, and a second list. a.sort(compare): stable, in place, gives a.
def array_sort(a, order=None):
    items = [x for x in a if x is not None]
    absent = len(a) - len(items)
    if order is None:
        items = [x for _, x in merge_sort([(to_str(x), x) for x in items], _by_text)]
    else:
        items = merge_sort(items, order)
    n = len(items)
    for i in range(n):
        a[i] = items[i]
    for i in range(n, n + absent):
        a[i] = None
    return a


def _by_text(a, b):
    return a[0] > b[0]
