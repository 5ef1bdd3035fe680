# Cost: one look at each character. A string as Node's console shows it inside of something.
def quoted(s):
    q = "'"
    if "'" in s:
        if '"' not in s:
            q = '"'
        elif "`" not in s and "${" not in s:
            q = "`"
    out = []
    for c in s:
        n = ord(c)
        if c == "\\" or (c == q and q == "'"):
            c = "\\" + c
        elif n < 32 or 127 <= n < 160:
            c = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"}.get(n) or "\\x%02X" % n
        elif 0xD800 <= n <= 0xDFFF:
            c = "\\u%X" % n
        out.append(c)
    return q + "".join(out) + q
