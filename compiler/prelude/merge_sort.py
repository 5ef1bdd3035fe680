# Cost: n log n comparisons and as many list elements. Sorts a list stably by order(a, b) < 0, and gives it or a new one. Up to
# 63 elements are compared in the order that V8 compares them.
def merge_sort(a, order):
    n = len(a)
    least = n
    odd = 0
    while least >= 64:
        odd |= least & 1
        least >>= 1
    runs = []
    low = 0
    while low < n:
        high = min(low + least + odd, n)
        start = _run(a, low, n, order)
        for i in range(start, high):
            _insert(a, low, i, order)
        high = max(start, high)
        runs.append(a[low:high] if high - low < n else a)
        low = high
    while len(runs) > 1:
        pairs = [_merged(runs[i], runs[i + 1], order) for i in range(0, len(runs) - 1, 2)]
        runs = pairs + runs[2 * len(pairs) :]
    return runs[0] if runs else a


def _run(a, low, n, order):
    # the end of what is in order already from low on, or was in reverse
    i = low + 1
    if i == n:
        return i
    falls = order(a[i], a[low]) < 0
    i += 1
    while i < n and (order(a[i], a[i - 1]) < 0) == falls:
        i += 1
    if falls:
        a[low:i] = list(reversed(a[low:i]))
    return i


def _insert(a, left, at, order):
    x = a[at]
    right = at
    while left < right:
        middle = (left + right) // 2
        if order(x, a[middle]) < 0:
            right = middle
        else:
            left = middle + 1
    a.insert(left, a.pop(at))


def _merged(a, b, order):
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if order(b[j], a[i]) < 0:
            out.append(b[j])
            j += 1
        else:
            out.append(a[i])
            i += 1
    return out + a[i:] + b[j:]
