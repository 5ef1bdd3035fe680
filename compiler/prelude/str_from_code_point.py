# Cost: a string. String.fromCodePoint(…).
def str_from_code_point(*codes):
    out = ""
    for code in codes:
        if not 0 <= code <= 0x10FFFF or code != int(code):
            raise RangeError("Invalid code point " + num_str(code))
        out += chr(int(code))
    return out
