# Cost: as log. console.trace, without the stack.
def log_trace(*args, none=None, big=False):
    text = format_log(args, none, big)
    log("Trace: " + text if text else "Trace")
