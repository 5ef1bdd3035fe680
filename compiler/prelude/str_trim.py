# Cost: one look at each space. s.trim(), with JavaScript's white space.
def str_trim(s):
    return str_trim_end(str_trim_start(s))
