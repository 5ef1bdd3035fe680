# Cost: a pass over the replacement. $$, $&, $` and $' in what replaces a match.
def str_expand(by, s, part, i):
    if "$" not in by:
        return by
    out = ""
    j = 0
    while j < len(by):
        c = by[j]
        d = by[j + 1 : j + 2]
        if c == "$" and d and d in "$&`'":
            out += {"$": "$", "&": part, "`": s[:i], "'": s[i + len(part) :]}[d]
            j += 2
        else:
            out += c
            j += 1
    return out
