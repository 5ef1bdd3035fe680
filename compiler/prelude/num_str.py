# Cost: an int as str(x); a float with a fraction a repr and a float() more (see shortest). Number to string as JavaScript.
def num_str(x):
    if not isinstance(x, float):
        return str(x)
    if x != x:
        return "NaN"
    if x < 0:
        return "-" + num_str(-x)
    if x - x != 0:
        return "Infinity"
    if x < 9e15 and x == int(x):
        return str(int(x))
    digits, n = shortest(x)
    k = len(digits)
    if 0 < n <= 21:
        if k <= n:
            return digits + "0" * (n - k)
        return digits[:n] + "." + digits[n:]
    if -6 < n <= 0:
        return "0." + "0" * -n + digits
    if k > 1:
        digits = digits[0] + "." + digits[1:]
    return "%se%s%d" % (digits, "+" if n > 0 else "-", abs(n - 1))
