# Cost: two strings. s.padStart(length, fill).
def str_pad_start(s, length, fill=None):
    return str_pad(s, length, fill) + s
