# Cost: a call. console.countReset.
def log_count_reset(label=None):
    if label is None:
        label = "default"
    log_counts[label] = 0
