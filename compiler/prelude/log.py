# Cost: walks its arguments. console.log as Node prints it; `none` says what None is by its static type.
def log(*args, none=None, big=False):
    text = format_log(args, none, big)
    if log_indent[0]:
        text = log_indent[0] + text.replace("\n", "\n" + log_indent[0])
    print(text)
