# Cost: a call and some comparisons. s.slice(start, end).
def str_slice(s, start=0, end=None):
    n = len(s)
    start = relative(start, n)
    end = relative(end, n, n)
    return s[start:end] if start < end else ""
