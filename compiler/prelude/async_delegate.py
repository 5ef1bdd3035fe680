# Cost: an object per step. yield* of an async generator.
def async_delegate(x):
    it = async_iterate(x)
    step = yield it.next()
    while not step["done"]:
        sent = yield (step["value"],)
        step = yield it.next(sent)
    return step["value"]
