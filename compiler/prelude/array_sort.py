# Cost: n log n comparisons, each a call, and a second list. a.sort(compare): stable, in place, gives a. None comes last where
# it is undefined; where `none` says "null" it is a value like others.
def array_sort(a, order=None, none=None):
    items = [x for x in a if x is not None or none]
    absent = len(a) - len(items)
    if order is None:
        items = [x for _, x in merge_sort([(to_str(x, none), x) for x in items], _by_text)]
    else:
        items = merge_sort(items, order)
    a[:] = items + [None] * absent
    return a


def _by_text(a, b):
    return -1 if a[0] < b[0] else 0
