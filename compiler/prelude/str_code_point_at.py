# Cost: a call and a comparison. s.codePointAt(i).
def str_code_point_at(s, i=0):
    i = to_int(i)
    return ord(s[i]) if 0 <= i < len(s) else None
