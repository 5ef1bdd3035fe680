# Cost: a call. console.group.
def log_group(*args):
    if args:
        log(*args)
    log_indent[0] += "  "
