# Cost: one look at each character. Is the key printed without quotes?
def is_identifier(s):
    for c in s:
        if not (c == "_" or "a" <= c <= "z" or "A" <= c <= "Z" or "0" <= c <= "9"):
            return False
    return s != "" and not "0" <= s[0] <= "9"
