# Cost: an object per step. yield* of an async generator: what comes in goes on to `x`.
def async_delegate(x):
    it = async_iterate(x)
    step = yield it.next()
    while not truthy(prop(step, "done")):
        try:
            sent = yield (prop(step, "value"),)
        except Returned as e:
            step = return_into(it, e.value)
            if step is None:
                raise
            step = yield step
            if truthy(prop(step, "done")):
                raise Returned(prop(step, "value"))
        except Exception as e:
            f = method(it, "throw")
            if f is None:
                yield return_into(it, None)
                raise TypeError_("The iterator does not provide a 'throw' method")
            step = yield f(caught(e))
        else:
            step = yield it.next() if sent is None else it.next(sent)
    return prop(step, "value")
