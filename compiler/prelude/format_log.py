# Cost: a pass over the text. What console.log makes of its arguments, with format specifiers in the first.
def format_log(args, none=None, big=False):
    used = 0
    first = args[0] if args else None
    if len(args) > 1 and isinstance(first, str) and "%" in first:
        used = 1
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
        if used == len(args):
            return first
    rest = join_log([x.text if isinstance(x, Shown) else x for x in args[used:]], none, big)
    return first + " " + rest if used else rest
