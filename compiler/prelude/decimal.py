# Cost: a few string operations. The number that a decimal literal stands for: an int where it has no fraction.
def decimal(s):
    if "." in s or "e" in s or "E" in s or s.startswith("-0"):
        return float(s)
    return int(s)
