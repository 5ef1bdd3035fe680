# Cost: a search and a new string. s.replace(part, by) with a string as pattern.
def str_replace(s, part, by):
    i = s.find(part)
    if i < 0:
        return s
    by = to_str(by(part, i, s)) if callable(by) else str_expand(by, s, part, i)
    return s[:i] + by + s[i + len(part) :]
