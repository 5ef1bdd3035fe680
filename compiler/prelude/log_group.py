# Cost: a call. console.group.
def log_group(*args, none=None, big=False):
    if args:
        log_format(*args, none=none, big=big)
    log_indent[0] += "  "
