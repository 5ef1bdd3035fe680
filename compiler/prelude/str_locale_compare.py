# Cost: one look at each character up to the first that differs. a.localeCompare(b) of ASCII: as ICU's root order, letters
# before case, small before capital. Raises where other characters differ: boards have no tables of languages.
def str_locale_compare(a, b):
    by_case = 0
    for x, y in zip(a, b):
        if x != y:
            i = _ORDER.find(x.lower())
            j = _ORDER.find(y.lower())
            if i < 0 or j < 0:
                raise RangeError("localeCompare of %s and %s isn't known on the board" % (x, y))
            if i != j:
                return -1 if i < j else 1
            if by_case == 0:
                by_case = -1 if x > y else 1
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    return by_case


_ORDER = "\t\n\x0b\x0c\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz"
