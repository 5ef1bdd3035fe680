# Cost: as its parts. One argument of a format specifier of console.log.
def format_value(code, x, none):
    if code == "c":
        return ""
    if x is None:
        x = Shown(none or "undefined")
    if isinstance(x, Shown):
        x = x.text
        is_big = x[-1] == "n"
        if code == "j" and is_big:
            raise TypeError_("Do not know how to serialize a BigInt")
        if code in "sjoO" or (is_big and code in "di"):
            return x
        if code == "d" and x == "null":
            return "0"
    if code == "s":
        if isinstance(x, str):
            return x
        if isinstance(x, (int, float)):
            return inspect(x, none)
        if x is True or x is False:
            return to_str(x)
        if isinstance(x, Exception) or callable(x) or (method(x, "toString") is not None and not hasattr(x, "_tag")):
            return to_str(x)
        return inspect(x, none, 0)
    if code == "j":
        return json_stringify(x, None, None, none or "undefined") or "undefined"
    if code == "o":
        return inspect(x, none, 4, True)
    if code == "O":
        return inspect(x, none)
    if code in "di" and isinstance(x, str) and x[-1:] == "n" and x[:-1].lstrip("-").isdigit():
        # what may be a bigint comes as text
        return x
    if code == "d":
        return inspect(float("nan") if isinstance(x, (dict, Symbol)) else to_num(x))
    return num_str(parse_int(to_str(x)) if code == "i" else parse_float(to_str(x)))
