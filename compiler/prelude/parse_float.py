# Cost: a scan of the text. parseFloat(text).
def parse_float(s):
    s = str_trim_start(prim_str(s))
    end = scan_decimal(s, 0)
    if end:
        return decimal(s[:end])
    if s.startswith("Infinity") or s.startswith("+Infinity"):
        return float("inf")
    if s.startswith("-Infinity"):
        return -float("inf")
    return float("nan")
