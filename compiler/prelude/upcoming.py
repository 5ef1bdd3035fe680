# Cost: walks the values. The text of an iterator of a Map or Set before its first step, as Node's console shows it.
def upcoming(name, items, none="undefined", big=False):
    inspector = Inspector(none, 2, False, big)
    inspector.deepest = 1
    inspector.indent = 2
    output = []
    items = list(items)
    for x in items[:100]:
        if name[-8:] == "Entries]":
            inspector.indent = 4
            pair = [inspector.show(y, 1) for y in x]
            inspector.indent = 2
            output.append(inspector.layout(pair, 2, "", "[", "]", 1, False))
        else:
            output.append(inspector.show(x, 1))
    if len(items) > 100:
        output.append(_more_items(len(items) - 100))
    inspector.indent = 0
    return inspector.layout(output, len(items), "", name + " {", "}", 1, False)
