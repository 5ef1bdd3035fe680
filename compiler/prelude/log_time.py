# Cost: a call. console.time.
import time


def log_time(label="default"):
    log_times[label] = time.ticks_us()
