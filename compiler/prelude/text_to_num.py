# Cost: a scan of the text. Number(text).
def text_to_num(x):
    s = str_trim(x)
    if not s:
        return 0
    if scan_decimal(s, 0) == len(s):
        return decimal(s)
    if s in ("Infinity", "+Infinity"):
        return float("inf")
    if s == "-Infinity":
        return -float("inf")
    radix = {"0x": 16, "0o": 8, "0b": 2}.get(s[:2].lower())
    if radix:
        n = 0
        for c in s[2:]:
            d = "0123456789abcdef".find(c.lower())
            if d < 0 or d >= radix:
                return float("nan")
            n = n * radix + d
        if len(s) > 2:
            return n
    return float("nan")
