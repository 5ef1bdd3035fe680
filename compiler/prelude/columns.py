# Cost: several passes over the texts. Node's grouping of more than six entries of an array into columns.
import math


def columns(output, more, indent, numeric):
    count = len(output) - more
    widths = [text_width(s) for s in output[:count]]
    longest = max(widths)
    total = sum(widths) + 2 * count
    widest = longest + 2
    if widest * 3 + indent >= 80 or (total / widest <= 5 and longest > 6):
        return output
    bias = max(widest - 3 - math.sqrt(widest - total / len(output)), 1)
    n = min(
        math.floor(math.sqrt(2.5 * bias * count) / bias + 0.5),
        (80 - indent) // widest,
        12,
        15,
    )
    if n <= 1:
        return output
    line_widths = [max(widths[i::n]) + 2 for i in range(n)]
    lines = []
    for i in range(0, count, n):
        line = ""
        last = min(i + n, count) - 1
        for j in range(i, last + 1):
            s = output[j] if j == last else output[j] + ", "
            pad = " " * (line_widths[j - i] - (2 if j == last else 0) - text_width(s))
            if numeric:
                line += pad + s
            else:
                line += s if j == last else s + pad
        lines.append(line)
    return lines + output[count:]
