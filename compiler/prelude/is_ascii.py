# Cost: a look at the text's bytes. Has the text ASCII characters only?
def is_ascii(s):
    return len(s.encode()) == len(s)
