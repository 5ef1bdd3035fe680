# Cost: a call. console.countReset.
def log_count_reset(label="default"):
    log_counts[label] = 0
