# Cost: an exponential. Math.sinh.
def math_sinh(x):
    if x - x != 0 or x == 0:
        return x
    a = abs(x)
    if a > 40:
        t = math_exp(a / 2)
        r = t / 2 * t
    else:
        t = math_expm1(a)
        r = (t + t / (t + 1)) / 2
    return -r if x < 0 else r
