# Cost: a call and some comparisons. s.substring(start, end).
def str_substring(s, start=0, end=None):
    n = len(s)
    start = min(max(to_int(start), 0), n)
    end = n if end is None else min(max(to_int(end), 0), n)
    return s[start:end] if start < end else s[end:start]
