def fade(from_, to, step=1):
    """Fades from one level to another, in steps."""
    if from_ < to:
        x = from_
        while x <= to:
            yield x
            x += step
    else:
        x = from_
        while x >= to:
            yield x
            x -= step


def repeat(times, make):
    for i in range(times):
        yield from make()


def take(n, items):
    """The first `n` of anything."""
    left = n
    try:
        for item in items:
            left_ = left
            left -= 1
            if left_ <= 0:
                return
            yield item
    finally:
        items.close()


def breath():
    return list(fade(0, 4, 2)) + list(fade(3, 1, 2))


for level in take(7, repeat(3, breath)):
    print(level)
