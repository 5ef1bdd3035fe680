# Cost: one look at each space. s.trimEnd(), with JavaScript's white space.
def str_trim_end(s):
    i = len(s)
    while i and str_trim_start(s[i - 1]) == "":
        i -= 1
    return s[:i]
