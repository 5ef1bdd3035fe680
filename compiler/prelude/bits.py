# Cost: a string of the number. How many bits an int > 0 has.
def bits(n):
    s = "%x" % n
    return 4 * len(s) - (0 if s[0] >= "8" else 1 if s[0] >= "4" else 2 if s[0] >= "2" else 3)
