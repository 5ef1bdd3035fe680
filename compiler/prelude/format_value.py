# Cost: as its parts. One argument of a format specifier of console.log.
def format_value(code, x, none):
    if code == "c":
        return ""
    if code == "s":
        if isinstance(x, str):
            return x
        if isinstance(x, (int, float)) or x is None:
            return inspect(x, none)
        if x is True or x is False:
            return to_str(x)
        if isinstance(x, Exception) or callable(x) or (method(x, "toString") is not None and not hasattr(x, "_tag")):
            return to_str(x)
        return inspect(x, none, 0)
    if code == "j":
        return json_stringify(x)
    if code == "o":
        return inspect(x, none, 4, True)
    if code == "O":
        return inspect(x, none)
    if code in "di" and isinstance(x, str) and x[-1:] == "n" and x[:-1].lstrip("-").isdigit():
        # bigints come as text
        return x
    if code == "d":
        return inspect(float("nan") if isinstance(x, (dict, Symbol)) else to_num(x))
    return num_str(parse_int(to_str(x)) if code == "i" else parse_float(to_str(x)))
