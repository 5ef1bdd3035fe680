# Cost: a call. console.assert.
def log_assert(condition, *args):
    if truthy(condition):
        return
    if args and isinstance(args[0], str):
        log_error("Assertion failed: " + args[0], *args[1:])
    elif args:
        log_error("Assertion failed", *args)
    else:
        log_error("Assertion failed")
