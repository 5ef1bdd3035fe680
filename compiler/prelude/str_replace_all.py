# Cost: a search and a new string. s.replaceAll(part, by) with a string as pattern.
def str_replace_all(s, part, by):
    out = []
    last = 0
    i = s.find(part)
    while i >= 0:
        out.append(s[last:i])
        out.append(to_str(by(part, i, s)) if callable(by) else str_expand(by, s, part, i))
        last = i + len(part)
        i = i + (len(part) or 1)
        i = s.find(part, i) if i <= len(s) else -1
    out.append(s[last:])
    return "".join(out)
