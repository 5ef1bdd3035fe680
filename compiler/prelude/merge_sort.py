# Cost: n log n comparisons and as many list elements. A new list, sorted stably by compare(a, b) > 0.
def merge_sort(a, order):
    n = len(a)
    if n < 2:
        return a
    if n < 9:
        for i in range(1, n):
            x = a[i]
            j = i
            while j and order(a[j - 1], x) > 0:
                a[j] = a[j - 1]
                j -= 1
            a[j] = x
        return a
    left = merge_sort(a[: n // 2], order)
    right = merge_sort(a[n // 2 :], order)
    if order(left[-1], right[0]) <= 0:
        return left + right
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if order(left[i], right[j]) > 0:
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
    return out + left[i:] + right[j:]
