# Cost: a generator, and a look-up per step. yield* in a program that drives iterators by hand: what comes in goes on to `x`.
def delegate(x):
    it = own_iterator(x)
    if is_generator(it) or not (isinstance(it, dict) or hasattr(it, "next")):
        return (yield from iter(it))
    step = iter_next(it)
    while not truthy(prop(step, "done")):
        try:
            sent = yield prop(step, "value")
        except (Returned, GeneratorExit) as e:
            step = return_into(it, getattr(e, "value", None))
            if step is None:
                raise
            if truthy(prop(step, "done")):
                raise Returned(prop(step, "value")) if isinstance(e, Returned) else e
        except Exception as e:
            f = method(it, "throw")
            if f is None:
                return_into(it, None)
                raise TypeError_("The iterator does not provide a 'throw' method")
            step = f(caught(e))
        else:
            step = iter_next(it, sent)
    return prop(step, "value")
