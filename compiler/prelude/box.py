# Cost: a string per cell. A table as Node draws it.
def box(head, rows):
    widths = [max([text_width(row[i]) for row in rows + [head]]) + 2 for i in range(len(head))]
    lines = ["\u2500" * w for w in widths]

    def line(row):
        out = []
        for cell, w in zip(row, widths):
            out.append(" " + cell + " " * (w - text_width(cell) - 1))
        return "\u2502" + "\u2502".join(out) + "\u2502\n"

    return (
        "\u250c"
        + "\u252c".join(lines)
        + "\u2510\n"
        + line(head)
        + "\u251c"
        + "\u253c".join(lines)
        + "\u2524\n"
        + "".join([line(row) for row in rows])
        + "\u2514"
        + "\u2534".join(lines)
        + "\u2518"
    )
