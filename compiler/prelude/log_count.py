# Cost: a dictionary. console.count.
_counts = {}


def log_count(label="default"):
    _counts[label] = _counts.get(label, 0) + 1
    log("%s: %d" % (label, _counts[label]))
