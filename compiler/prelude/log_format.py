# Cost: walks its arguments. console.log as Node prints it, with format specifiers such as %s in the first argument.
def log_format(*args, none=None, big=False):
    print_log(format_log(args, none, big))
