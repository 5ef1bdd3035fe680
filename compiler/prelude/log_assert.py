# Cost: a call. console.assert.
def log_assert(condition=False, *args):
    if truthy(condition):
        return
    if args and isinstance(args[0], str):
        log_format("Assertion failed: " + args[0], *args[1:])
    elif args:
        log("Assertion failed", *args)
    else:
        log("Assertion failed")
