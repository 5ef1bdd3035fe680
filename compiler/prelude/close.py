# Cost: a look-up. Ends an iterator that a loop leaves early, as `for…of` does.
def close(it):
    f = getattr(it, "close", None)
    if f is None:
        return
    try:
        f()
    except RuntimeError as e:
        if "GeneratorExit" not in str(e):  # else it has yielded in `finally`, and rests there
            raise
