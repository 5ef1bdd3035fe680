# Cost: runs what is left in `finally`, which may yield. it.return(value).
def iter_return(it, value=None):
    f = None if is_generator(it) else method(it, "return") or method(it, "return_")
    if f is not None:
        return f(value)
    if not hasattr(it, "throw"):
        return step_result(value, True)
    try:
        return step_result(inject(it, Returned(value)), False)
    except StopIteration as e:
        return step_result(e.value, True)
    except Returned as e:
        return step_result(e.value, True)
