# Cost: walks the whole value. JSON.stringify(x, replacer, indent). None inside of x is `none`, x itself `top`: "null", or absent where "undefined"; a tuple has the keys that hold null.
def json_stringify(x, replacer=None, indent=None, none="null", top=None):
    if isinstance(indent, (int, float)):
        indent = " " * min(max(to_int(indent), 0), 10)
    if not isinstance(indent, str):
        indent = ""
    s = _json_value("", x, None, replacer, indent[:10], "", none, [])
    if x is None and (s is None or s == "null"):
        return "null" if (top or none) == "null" else None
    return s


def _json_value(key, x, holder, replacer, indent, before, none, seen):
    if x is not None and type(x) is not list and not isinstance(x, (str, int, float)):
        f = method(x, "toJSON")
        if callable(f):
            x = f(key)
    if callable(replacer):
        given = x
        x = replacer(key, x)
        if x is None and given is not None:
            # what a replacer leaves out is undefined
            return None
    if x is None:
        return "null" if none == "null" or (isinstance(none, tuple) and key in none) else None
    if isinstance(x, str):
        return json_quoted(x)
    if x is True:
        return "true"
    if x is False:
        return "false"
    if isinstance(x, (int, float)):
        return num_str(x) if x - x == 0 else "null"
    if isinstance(x, Symbol) or callable(x):
        return None
    for y in seen:
        if y is x:
            raise TypeError_("Converting circular structure to JSON")
    seen.append(x)
    inner = before + indent
    if isinstance(x, (list, tuple)):
        parts = [
            _json_value(str(i), v, x, replacer, indent, inner, none, seen) or "null" for i, v in enumerate(x)
        ]
        brackets = "[]"
    else:
        parts = []
        colon = ": " if indent else ":"
        pairs = entries(x)
        if isinstance(replacer, list):
            names = [to_str(name) for name in replacer]
            pairs = [[name, v] for n in names for name, v in pairs if name == n]
        for name, v in pairs:
            s = _json_value(name, v, x, replacer, indent, inner, none, seen)
            if s is not None:
                parts.append(json_quoted(name) + colon + s)
        brackets = "{}"
    seen.pop()
    if not parts:
        return brackets
    if not indent:
        return brackets[0] + ",".join(parts) + brackets[1]
    return brackets[0] + "\n" + inner + (",\n" + inner).join(parts) + "\n" + before + brackets[1]
