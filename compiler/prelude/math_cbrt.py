# Cost: a power. Math.cbrt.
def math_cbrt(x):
    if x == 0 or x != x or x - x != 0:
        return x
    r = abs(x) ** (1 / 3)
    n = int(r + 0.5)
    if n * n * n == abs(x):
        r = n
    else:
        # one step of Newton's method
        r -= (r * r * r - abs(x)) / (3 * r * r)
    return -r if x < 0 else r
