# Cost: big integers. x.toFixed(digits), exact: rounds the true value of the float, halves up.
def to_fixed(x, digits=0):
    digits = to_int(digits)
    if not 0 <= digits <= 100:
        raise RangeError("toFixed() digits argument must be between 0 and 100")
    if x != x or x - x != 0 or abs(x) >= 1e21:
        return num_str(x)
    a, b = ratio(abs(x))
    s = str((2 * a * 10**digits + b) // (2 * b))
    if digits:
        s = "0" * (digits + 1 - len(s)) + s
        s = s[:-digits] + "." + s[-digits:]
    return "-" + s if x < 0 else s
