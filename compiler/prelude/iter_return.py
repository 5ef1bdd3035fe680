# Cost: runs what is left in `finally`. it.return(value).
def iter_return(it, value=None):
    f = None if is_generator(it) else method(it, "return") or method(it, "return_")
    if f is not None:
        return f(value)
    it.close()
    return step_result(value, True)
