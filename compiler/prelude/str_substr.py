# Cost: a call and some comparisons. s.substr(start, length).
def str_substr(s, start=0, length=None):
    n = len(s)
    start = relative(start, n)
    end = n if length is None else min(start + max(to_int(length), 0), n)
    return s[start:end]
