# Cost: two strings. s.padEnd(length, fill).
def str_pad_end(s, length, fill=None):
    return s + str_pad(s, length, fill)
