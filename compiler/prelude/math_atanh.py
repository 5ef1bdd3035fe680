# Cost: a logarithm. Math.atanh.
def math_atanh(x):
    if x == 0 or x != x:
        return x
    if abs(x) >= 1:
        return float("nan") if abs(x) > 1 else div(1, 0) * x
    return math_log1p(2 * x / (1 - x)) / 2
