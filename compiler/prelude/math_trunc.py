# Cost: a call and a test. Math.trunc.
def math_trunc(x):
    if isinstance(x, float):
        return int(x) if x - x == 0 else x
    return x
