# Cost: a string. String.fromCharCode(…): 16 bits each, pairs of surrogates joined.
def str_from_char_code(*codes):
    out = []
    high = 0
    for code in codes:
        code = i32(code) & 0xFFFF
        if high and 0xDC00 <= code <= 0xDFFF:
            out[-1] = chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00)
            high = 0
        else:
            out.append(chr(code))
            high = code if 0xD800 <= code <= 0xDBFF else 0
    return "".join(out)
