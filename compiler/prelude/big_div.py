# Cost: two calls. a / b of bigints: truncated.
def big_div(a, b):
    if b == 0:
        raise RangeError("Division by zero")
    return int_div(a, b)
