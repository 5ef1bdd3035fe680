# Cost: as array_sort. a.sort(compare) of a typed array: by number.
import math


def typed_sort(a, order=None):
    for i, x in enumerate(merge_sort(list(a), order or _by_number)):
        a[i] = x
    return a


def _by_number(a, b):
    if a < b:
        return -1
    if a > b:
        return 1
    # NaN stands last, -0 before 0
    if a != b:
        return (a != a) - (b != b)
    return 0 if a else int(math.copysign(1, a) - math.copysign(1, b))
