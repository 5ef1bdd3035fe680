# Cost: an object per step. yield* step by step: what comes in goes on to `it`, a generator or an iterator by hand.
def hand_on(it):
    step = iter_next(it)
    while not truthy(prop(step, "done")):
        try:
            sent = yield prop(step, "value")
        except (Returned, GeneratorExit) as e:
            step = hand_on_return(it, e)
            if step is None:
                raise
            if truthy(prop(step, "done")):
                raise Returned(prop(step, "value")) if isinstance(e, Returned) else e
        except Exception as e:
            if not is_generator(it) and method(it, "throw") is None:
                return_into(it, None)
                raise TypeError_("The iterator does not provide a 'throw' method")
            step = iter_throw(it, caught(e))
        else:
            step = iter_next(it, sent)
    return prop(step, "value")


def hand_on_return(it, e):
    if not is_generator(it):
        return return_into(it, getattr(e, "value", None))
    try:
        return step_result(inject(it, e), False)
    except StopIteration as s:  # `return` in `finally`
        return step_result(s.value, True)
