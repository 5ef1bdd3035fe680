# Cost: walks its arguments. console.error and console.warn: as log, on stderr where the board has one.
import sys


def log_error(*args, none=None):
    text = format_log(args, none)
    if log_indent[0]:
        text = log_indent[0] + text.replace("\n", "\n" + log_indent[0])
    if hasattr(sys, "stderr"):
        print(text, file=sys.stderr)
    else:
        print(text)
