# Cost: a call. console.time.
import time


def log_time(label=None):
    if label is None:
        label = "default"
    log_times[label] = time.ticks_us()
