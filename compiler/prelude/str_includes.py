# Cost: a search. s.includes(part, start).
def str_includes(s, part, start=0):
    start = max(to_int(start), 0)
    return part in s[start:] if start < len(s) else part == ""
