# Cost: a look at each byte. encodeURI and encodeURIComponent, which keep letters, digits and `kept`.
def encode_uri(x, kept):
    out = []
    for ch in to_str(x):
        if ("a" <= ch <= "z" or "A" <= ch <= "Z" or "0" <= ch <= "9") or ch in kept:
            out.append(ch)
        elif 0xD800 <= ord(ch) < 0xE000:
            raise URIError("URI malformed")
        else:
            for b in ch.encode():
                out.append("%%%02X" % b)
    return "".join(out)
