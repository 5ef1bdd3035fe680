# Cost: a pass over the text. The line that console.log writes.
def format_log(args, none, big=False):
    if not args:
        return ""
    first = args[0]
    if not isinstance(first, str):
        return " ".join([x if isinstance(x, str) else inspect(x, none, 2, False, big and not isinstance(x, int)) for x in args])
    used = 1
    if len(args) > 1 and "%" in first:
        out = []
        parts = first.split("%")
        out.append(parts[0])
        i = 1
        while i < len(parts):
            part = parts[i]
            code = part[:1]
            if code == "" and i + 1 < len(parts):
                # %% is one %
                i += 1
                out.append("%" + parts[i])
            elif code and code in "sdifjoOc" and used < len(args):
                out.append(format_value(code, args[used], none))
                used += 1
                out.append(part[1:])
            else:
                out.append("%" + part)
            i += 1
        first = "".join(out)
    return " ".join([first] + [x if isinstance(x, str) else inspect(x, none, 2, False, big and not isinstance(x, int)) for x in args[used:]])
