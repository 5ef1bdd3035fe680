# Cost: a call and a comparison. a[i] to compare with numbers, NaN where there is no such element.
def at_or_nan(a, i):
    if 0 <= i < len(a):
        if not isinstance(i, float):
            return a[i]
        if i == int(i):
            return a[int(i)]
    return float("nan")
