# Cost: a copy of the rest. s.startsWith(part, start).
def str_starts_with(s, part, start=0):
    start = min(max(to_int(start), 0), len(s))
    return s[start:].startswith(part)
