# Cost: two looks where there is nothing to trim, else one at each space. s.trim(), with JavaScript's white space.
def str_trim(s):
    if s and " " < s[0] < "\x7f" and " " < s[-1] < "\x7f":
        return s
    return str_trim_end(str_trim_start(s))
