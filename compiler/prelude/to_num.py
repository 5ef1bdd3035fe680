# Cost: a scan of the text. Number(x), also for unary plus; None is `none`, NaN unless told.
def to_num(x=0, none=None):
    if isinstance(x, (int, float)):
        return x
    if x is None:
        return float("nan") if none is None else none
    if x is True:
        return 1
    if x is False:
        return 0
    if isinstance(x, str):
        return text_to_num(x)
    if callable(x):
        return float("nan")
    return text_to_num(to_str(to_primitive(x, "number")))
