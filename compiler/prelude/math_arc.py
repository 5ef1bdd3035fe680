# Cost: a call. Math.asin and Math.acos: NaN outside of their domain.
def math_arc(f, x):
    return f(x) if -1 <= x <= 1 else float("nan")
