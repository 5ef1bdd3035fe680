# Cost: as array_sort. a.sort(compare) of a typed array: by number.
def typed_sort(a, order=None):
    for i, x in enumerate(merge_sort(list(a), order or _by_number)):
        a[i] = x
    return a


def _by_number(a, b):
    return 1 if a > b or (a != a and b == b) else -1 if a < b else 0
