# Cost: a string of the missing length. What padStart and padEnd add.
def str_pad(s, length, fill):
    n = to_int(length) - len(s)
    if n <= 0 or fill == "":
        return ""
    if len(fill) == 1:
        return fill * n
    return (fill * (n // len(fill) + 1))[:n]
