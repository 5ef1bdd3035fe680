# Cost: a call and a comparison. s.charAt(i).
def str_char_at(s, i=0):
    i = to_int(i)
    return s[i] if 0 <= i < len(s) else ""
