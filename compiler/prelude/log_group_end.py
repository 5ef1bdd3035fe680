# Cost: a call. console.groupEnd.
def log_group_end():
    log_indent[0] = log_indent[0][2:]
