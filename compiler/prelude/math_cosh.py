# Cost: an exponential. Math.cosh.
def math_cosh(x):
    return (math_exp(x) + math_exp(-x)) / 2
