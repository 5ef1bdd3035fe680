# Cost: one look at each character up to the first that differs. a.localeCompare(b) of ASCII and of Latin-1's letters with
# accents: as ICU's root order, letters before accents before case, small before capital. Raises where other characters
# differ: boards have no tables of languages.
def str_locale_compare(a, b):
    by_accent = by_case = 0
    for x, y in zip(a, b):
        if x != y:
            i, accent, small = _collated(x)
            j, other, other_small = _collated(y)
            if i < 0 or j < 0:
                raise RangeError("localeCompare of %s and %s isn't known on the board" % (x, y))
            if i != j:
                return -1 if i < j else 1
            if by_accent == 0 and accent != other:
                by_accent = -1 if accent < other else 1
            if by_case == 0 and small != other_small:
                by_case = -1 if small else 1
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    return by_accent or by_case


# The letter's place, its accent's, and whether it is small.
def _collated(x):
    c = ord(x)
    if c < 128:
        small = x.lower()
        return _ORDER.find(small), -1, x == small
    # capitals stand 32 places before the small ones
    is_small = not 0xC0 <= c < 0xDF
    at = _ACCENTED.find(x if is_small else chr(c + 32))
    return (_ORDER.find(_LETTERS[at]) if at >= 0 else -1), at, is_small


_ORDER = "\t\n\x0b\x0c\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz"
# Of each letter in the order of accents: acute, grave, circumflex, ring, diaeresis, tilde, cedilla.
_ACCENTED = "\xe1\xe0\xe2\xe5\xe4\xe3\xe7\xe9\xe8\xea\xeb\xed\xec\xee\xef\xf1\xf3\xf2\xf4\xf6\xf5\xfa\xf9\xfb\xfc\xfd\xff"
_LETTERS = "aaaaaaceeeeiiiinooooouuuuyy"
