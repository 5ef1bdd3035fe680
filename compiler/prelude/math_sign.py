# Cost: a call and some comparisons. Math.sign.
def math_sign(x):
    if x > 0:
        return 1
    return -1 if x < 0 else x
