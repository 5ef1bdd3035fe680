# Cost: one look at each character. Length of the longest StrDecimalLiteral (without Infinity) that s starts with, from i.
def scan_decimal(s, i):
    n = len(s)
    start = i
    if i < n and s[i] in "+-":
        i += 1
    digits = i
    while i < n and "0" <= s[i] <= "9":
        i += 1
    count = i - digits
    if i < n and s[i] == ".":
        j = i + 1
        while j < n and "0" <= s[j] <= "9":
            j += 1
        if count or j > i + 1:
            count += j - i - 1
            i = j
    if not count:
        return start
    if i < n and s[i] in "eE":
        j = i + 1
        if j < n and s[j] in "+-":
            j += 1
        k = j
        while k < n and "0" <= s[k] <= "9":
            k += 1
        if k > j:
            i = k
    return i
