# Cost: a scan of the text. Number(x), also for unary plus.
def to_num(x=0):
    if isinstance(x, (int, float)):
        return x
    if x is None:
        return float("nan")
    if x is True:
        return 1
    if x is False:
        return 0
    if isinstance(x, str):
        return text_to_num(x)
    return text_to_num(to_str(to_primitive(x, "number")))
