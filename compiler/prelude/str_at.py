# Cost: a call and a comparison. s.at(i).
def str_at(s, i=0):
    i = to_int(i)
    if i < 0:
        i += len(s)
    return s[i] if 0 <= i < len(s) else None
