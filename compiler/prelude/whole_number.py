# Cost: a comparison. An int >= 0 that was read as text: past 2**53 rounded as JavaScript does, where floats are that wide.
def whole_number(n):
    if n <= 9007199254740992 or float_digits < 50:
        return n
    return exact_quotient(n, 1)
