# Cost: one look at each space. s.trimStart(), with JavaScript's white space.
def str_trim_start(s):
    i = 0
    while i < len(s) and s[i] in _SPACES:
        i += 1
    return s[i:]


_SPACES = " \t\n\r\x0b\x0c\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
