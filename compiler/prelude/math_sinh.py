# Cost: an exponential. Math.sinh.
def math_sinh(x):
    if x - x != 0 or x == 0:
        return x
    if abs(x) < 1e-5:
        return x + x * x * x / 6
    return (math_exp(x) - math_exp(-x)) / 2
