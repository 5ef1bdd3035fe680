# Cost: one look at each character. s.toUpperCase() for Latin, Greek and Cyrillic.
def str_upper(s):
    if is_ascii(s):
        return s.upper()
    out = []
    for c in s:
        n = ord(c)
        if n < 128:
            c = c.upper()
        elif n == 0xDF:
            c = "SS"
        elif n == 0xB5:
            c = "\u039c"
        elif n == 0xFF:
            c = "\u0178"
        elif 0xE0 <= n <= 0xFE and n != 0xF7 or 0x3B1 <= n <= 0x3CB and n != 0x3C2 or 0x430 <= n <= 0x44F:
            c = chr(n - 32)
        elif n == 0x3C2:
            c = "\u03a3"
        elif n == 0x131:
            c = "I"
        elif n == 0x17F:
            c = "S"
        elif case_pair(n):
            c = chr(n - 1) if n & 1 == case_pair(n) - 1 else c
        elif 0x450 <= n <= 0x45F:
            c = chr(n - 80)
        elif 0x3AD <= n <= 0x3AF:
            c = chr(n - 37)
        elif n in (0x3AC, 0x3CC, 0x3CD, 0x3CE):
            c = {0x3AC: "\u0386", 0x3CC: "\u038c", 0x3CD: "\u038e", 0x3CE: "\u038f"}[n]
        elif not has_no_case(n):
            raise RangeError("toUpperCase() of U+%04X isn't known on the board" % n)
        out.append(c)
    return "".join(out)
