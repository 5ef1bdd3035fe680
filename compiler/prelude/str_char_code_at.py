# Cost: a call and a comparison. s.charCodeAt(i).
def str_char_code_at(s, i=0):
    i = to_int(i)
    return ord(s[i]) if 0 <= i < len(s) else float("nan")
