# Cost: an object per step. it.next(value) of a generator or any other iterator.
def iter_next(it, value=None):
    f = None if is_generator(it) else method(it, "next")
    if f is not None:
        return f() if value is None else f(value)
    try:
        if value is None:
            return step_result(next(it), False)
        try:
            return step_result(it.send(value), False)
        except TypeError as e:
            if "just-started" not in str(e):
                raise
            return step_result(next(it), False)
    except StopIteration as e:
        return step_result(e.value, True)
    except (Returned, GeneratorExit) as e:  # `finally` has yielded after it.return(value), and ends now
        return step_result(getattr(e, "value", None), True)
