# Cost: a call. console.timeEnd.
def log_time_end(label=None):
    log_time_log(label)
    log_times.pop("default" if label is None else label, None)
