# Cost: a generator. yield* of what Python iterates, in a generator that is sent values: they are of no use there.
def each(xs):
    for x in xs:
        yield x
