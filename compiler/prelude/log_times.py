# Cost: a dictionary. When console.time was called.
log_times = {}
