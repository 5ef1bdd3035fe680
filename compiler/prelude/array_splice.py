# Cost: moves the elements behind. a.splice(start, count, …), the removed elements.
def array_splice(a, start=None, *rest):
    n = len(a)
    i = relative(start, n)
    if rest:
        count = min(max(to_int(rest[0]), 0), n - i)
    else:
        # without a count all the rest goes; without arguments nothing
        count = n - i if start is not None else 0
    removed = a[i : i + count]
    a[i : i + count] = list(rest[1:])
    return removed
