# Cost: a call. console.timeEnd.
def log_time_end(label="default"):
    log_time_log(label)
    log_times.pop(label, None)
