# Cost: a call and a comparison. `x!`, which raises where there is nothing.
def not_none(x):
    if x is None:
        raise TypeError_("value is null or undefined")
    return x
