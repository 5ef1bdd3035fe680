# Cost: a call and a comparison. a / b where b may be zero.
def div(a, b):
    if b != 0:
        return a / b
    if a == 0 or a != a:
        return float("nan")
    if isinstance(b, float) and str(b)[0] == "-":
        a = -a
    return float("inf") if a > 0 else -float("inf")
