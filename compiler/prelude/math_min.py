# Cost: a comparison per argument. Math.min(…), NaN if any is.
def math_min(*xs):
    r = float("inf")
    for x in xs:
        if x != x:
            return x
        if x < r or (x == 0 and r == 0 and str(x)[0] == "-"):
            r = x
    return r
