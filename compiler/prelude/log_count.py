# Cost: a dictionary. console.count.
def log_count(label=None):
    if label is None:
        label = "default"
    log_counts[label] = log_counts.get(label, 0) + 1
    log("%s: %d" % (label, log_counts[label]))
