# Cost: a list. s.split(separator, limit) with a string as separator.
def str_split(s, separator=None, limit=None):
    if separator is None:
        parts = [s]
    elif separator == "":
        parts = list(s)
    else:
        parts = s.split(separator)
    return parts if limit is None else parts[: u32(limit)]
