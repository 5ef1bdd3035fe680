# Cost: one look at each digit, less for plain decimals. parseInt(text, radix).
def parse_int(s, radix=None):
    if (radix == 10 or radix in (None, 0)) and isinstance(s, str) and s.isdigit() and len(s) < 16:
        return int(s)
    s = prim_str(s)
    s = str_trim_start(s)
    sign = 1
    if s[:1] in ("-", "+"):
        if s[0] == "-":
            sign = -1
        s = s[1:]
    radix = i32(radix or 0)
    if radix == 0 or radix == 16:
        if s[:2] in ("0x", "0X"):
            s = s[2:]
            radix = 16
        elif radix == 0:
            radix = 10
    if radix < 2 or radix > 36:
        return float("nan")
    n = 0
    count = 0
    for c in s:
        d = "0123456789abcdefghijklmnopqrstuvwxyz".find(c.lower())
        if d < 0 or d >= radix:
            break
        n = n * radix + d
        count += 1
    if not count:
        return float("nan")
    return sign * whole_number(n) if n or sign > 0 else -0.0
