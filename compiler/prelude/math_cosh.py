# Cost: an exponential. Math.cosh.
def math_cosh(x):
    t = math_exp(abs(x) / 2)
    if abs(x) > 40:
        return t / 2 * t
    t *= t
    return (t + 1 / t) / 2
