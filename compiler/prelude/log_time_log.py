# Cost: a call. console.timeLog.
import time


def log_time_log(label=None, *args, none=None, big=False):
    if label is None:
        label = "default"
    if label in log_times:
        us = time.ticks_diff(time.ticks_us(), log_times[label])
        text = to_fixed(us / 1000000, 3) + "s" if us >= 1000000 else num_str(us / 1000) + "ms"
        log("%s: %s" % (label, text), *args, none=none, big=big)
