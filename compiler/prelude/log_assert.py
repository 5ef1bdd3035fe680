# Cost: a call. console.assert.
def log_assert(condition=False, *args, none=None, big=False):
    if truthy(condition):
        return
    if args:
        log_format("Assertion failed: " + to_str(args[0], none or "undefined"), *args[1:], none=none, big=big)
    else:
        log("Assertion failed")
