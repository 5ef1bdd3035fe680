# Cost: a copy of the start. s.endsWith(part, end).
def str_ends_with(s, part, end=None):
    return s[: len(s) if end is None else min(max(to_int(end), 0), len(s))].endswith(part)
