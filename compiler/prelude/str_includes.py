# Cost: a search. s.includes(part, start).
def str_includes(s, part, start=0):
    return part in s[max(to_int(start), 0) :] if start < len(s) else part == ""
