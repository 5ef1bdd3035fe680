# Cost: one look at each character. s.toLowerCase() for Latin, Greek and Cyrillic.
def str_lower(s):
    if is_ascii(s):
        return s.lower()
    out = []
    for i, c in enumerate(s):
        n = ord(c)
        if n < 128:
            c = c.lower()
        elif n == 0x3A3:
            # a sigma at the end of a word is a final one
            c = "\u03c2" if i and is_letter(s[i - 1]) and not is_letter(s[i + 1 : i + 2]) else "\u03c3"
        elif 0xC0 <= n <= 0xDE and n != 0xD7 or 0x391 <= n <= 0x3AB and n != 0x3A2 or 0x410 <= n <= 0x42F:
            c = chr(n + 32)
        elif n == 0x178:
            c = "\xff"
        elif n == 0x130:
            c = "i\u0307"
        elif case_pair(n):
            c = chr(n + 1) if n & 1 == 2 - case_pair(n) else c
        elif 0x400 <= n <= 0x40F:
            c = chr(n + 80)
        elif 0x388 <= n <= 0x38A:
            c = chr(n + 37)
        elif n in (0x386, 0x38C, 0x38E, 0x38F):
            c = {0x386: "\u03ac", 0x38C: "\u03cc", 0x38E: "\u03cd", 0x38F: "\u03ce"}[n]
        elif not has_no_case(n):
            raise RangeError("toLowerCase() of U+%04X isn't known on the board" % n)
        out.append(c)
    return "".join(out)
