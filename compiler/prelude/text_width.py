# Cost: a pass over text beyond ASCII. The columns that a text takes on a terminal, as Node counts them.
def text_width(s):
    if is_ascii(s):
        return len(s)
    width = 0
    for ch in s:
        c = ord(ch)
        if c < 0x300:
            width += 1
        elif c < 0x370 or 0x200B <= c < 0x2010 or 0xFE00 <= c < 0xFE10 or c == 0xFEFF:
            continue
        elif (
            c < 0x1100
            or 0x115F < c < 0x2E80
            or 0xA4CF < c < 0xAC00
            or 0xD7A3 < c < 0xF900
            or 0xFAFF < c < 0xFE30
            or 0xFE6F < c < 0xFF01
            or 0xFF60 < c < 0xFFE0
            or 0xFFE6 < c < 0x1F300
            or 0x1F64F < c < 0x1F900
            or 0x1F9FF < c < 0x20000
        ):
            width += 1
        else:
            width += 2
    return width
