# Cost: a call. Math.sin, cos and tan: NaN for what isn't finite.
def math_wave(f, x):
    return f(x) if x - x == 0 else float("nan")
