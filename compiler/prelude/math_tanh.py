# Cost: an exponential. Math.tanh.
def math_tanh(x):
    if x != x or x == 0:
        return x
    if abs(x) > 22:
        return 1 if x > 0 else -1
    t = math_expm1(2 * x)
    return t / (t + 2)
