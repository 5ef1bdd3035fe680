# Cost: walks the value. console.table: rows of objects or arrays.
def log_table(data=None, only=None, none=None, big=False):
    if data is None or isinstance(data, (str, int, float)) or data is True or data is False:
        log(data, none=none)
        return
    head = ["(index)"]
    if isinstance(data, Map):
        head = ["(iteration index)", "Key"]
        rows = [[str(i), inspect(k, none, 2, False, big)] for i, k in enumerate(data.keys())]
        items = list(data.values())
    elif isinstance(data, Set):
        head = ["(iteration index)"]
        items = list(data.values())
        rows = [[str(i)] for i in range(len(items))]
    else:
        pairs = entries(data)
        rows = [[k] for k, _ in pairs]
        items = [v for _, v in pairs]
    names = []
    plain = False
    is_row = []
    for x in items:
        row = isinstance(x, (list, dict)) or hasattr(x, "_fields")
        is_row.append(row and not isinstance(data, (Map, Set)))
        if is_row[-1]:
            for k in keys(x):
                if k not in names:
                    names.append(k)
        else:
            plain = True
    if only is not None:
        names = list(only)
    for i, x in enumerate(items):
        cells = {k: v for k, v in entries(x)} if is_row[i] else {}
        for k in names:
            rows[i].append(inspect(cells[k], none, 0, False, big) if k in cells else "")
        if plain:
            rows[i].append("" if is_row[i] else inspect(x, none, 0, False, big))
    head = head + names + (["Values"] if plain else [])
    log(box(head, rows))
