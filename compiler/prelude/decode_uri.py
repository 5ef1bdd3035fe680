# Cost: a pass over the text. decodeURI and decodeURIComponent, which leaves what stands for a character of `kept`.
def decode_uri(x, kept):
    s = to_str(x)
    out = []
    i = 0
    while i < len(s):
        start = i
        if s[i] != "%":
            out.append(s[i])
            i += 1
            continue
        first = _byte_at(s, i)
        size = 1 if first < 0x80 else 2 if 0xC2 <= first < 0xE0 else 3 if first < 0xF0 else 4
        if 0x80 <= first < 0xC2 or first > 0xF4:
            raise URIError("URI malformed")
        code = first if size == 1 else first & (0x7F >> size)
        for _ in range(1, size):
            i += 3
            more = _byte_at(s, i)
            if more & 0xC0 != 0x80:
                raise URIError("URI malformed")
            code = code << 6 | more & 0x3F
        i += 3
        if code < (0, 0, 0x80, 0x800, 0x10000)[size] or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            raise URIError("URI malformed")
        ch = chr(code)
        out.append(s[start:i] if ch in kept else ch)
    return "".join(out)


def _byte_at(s, i):
    digits = s[i + 1 : i + 3].lower()
    if s[i : i + 1] != "%" or len(digits) < 2:
        raise URIError("URI malformed")
    high = "0123456789abcdef".find(digits[0])
    low = "0123456789abcdef".find(digits[1])
    if high < 0 or low < 0:
        raise URIError("URI malformed")
    return high * 16 + low
