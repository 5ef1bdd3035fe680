# Cost: a call. A value, or how None is to print.
def none_as(x, text):
    return text if x is None else x
