# Cost: as the step it makes. it.throw(error).
def iter_throw(it, error):
    f = None if is_generator(it) else method(it, "throw")
    if f is not None:
        return f(error)
    try:
        return step_result(inject(it, throw(error)), False)
    except StopIteration as e:
        return step_result(e.value, True)
