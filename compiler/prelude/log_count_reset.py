# Cost: a call. console.countReset.
def log_count_reset(label="default"):
    _counts[label] = 0
    log_count
