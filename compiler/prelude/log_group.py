# Cost: a call. console.group.
def log_group(*args, none=None):
    if args:
        log_format(*args, none=none)
    log_indent[0] += "  "
