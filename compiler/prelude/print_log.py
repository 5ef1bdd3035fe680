# Cost: a print. Prints a line of the console, indented by the groups that are open.
def print_log(text):
    if log_indent[0]:
        text = log_indent[0] + text.replace("\n", "\n" + log_indent[0])
    print(text)
