# Cost: a pass over the text. The first argument of console.log where another is text already, which no format can show.
def unformatted(s):
    parts = s.split("%") if isinstance(s, str) else [s]
    for part in parts[1:-1] + [part for part in parts[1:] if part]:
        if part[:1] in ("", "s", "d", "i", "f", "j", "o", "O", "c"):
            raise TypeError_("no format can show a value with null and undefined inside")
    return s
