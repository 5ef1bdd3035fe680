# Cost: a list. The first n items of an iterable, as far as it has them; closes it if it has more.
def take(x, n):
    it = iterate(x)
    out = []
    try:
        while len(out) < n:
            out.append(next(it))
    except StopIteration:
        return out
    close(it)
    return out
