# Cost: one look at each character. A string as JSON.stringify writes it.
def json_quoted(s):
    out = []
    for c in s:
        n = ord(c)
        if n == 34 or n == 92:
            c = "\\" + c
        elif n < 32:
            c = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"}.get(n) or "\\u%04x" % n
        elif 0xD800 <= n <= 0xDFFF:
            c = "\\u%04x" % n
        out.append(c)
    return '"' + "".join(out) + '"'
