# Cost: a call and a comparison. `x!` to compare with numbers: nothing is less or more.
def or_nan(x):
    return float("nan") if x is None else x
