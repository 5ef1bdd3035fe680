# Cost: as log. console.trace, without the stack.
def log_trace(*args):
    text = format_log(args)
    log("Trace: " + text if text else "Trace")
