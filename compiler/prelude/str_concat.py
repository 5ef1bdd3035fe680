# Cost: a new string. s.concat(…).
def str_concat(s, *parts):
    return s + "".join([to_str(part) for part in parts])
