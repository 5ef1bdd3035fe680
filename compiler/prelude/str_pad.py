# Cost: a string of the missing length. What padStart and padEnd add.
def str_pad(s, length, fill):
    n = to_int(length) - len(s)
    if fill is None:
        fill = " "
    if n <= 0 or fill == "":
        return ""
    if n - n != 0:
        raise RangeError("Invalid string length")
    if len(fill) == 1:
        return fill * n
    return (fill * (n // len(fill) + 1))[:n]
