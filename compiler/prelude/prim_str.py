# Cost: a call and some type tests. String(x) of a primitive: text, number, boolean, or None as `none`.
def prim_str(x, none="undefined"):
    if isinstance(x, str):
        return x
    if x is None:
        return none
    if x is True:
        return "true"
    if x is False:
        return "false"
    return num_str(x)
