# Cost: a list of one. What console.group puts before each line.
log_indent = [""]
