# Cost: a call. Date.now(): ms since 1970, by the board's clock, whatever its own epoch is.
import time


def date_now():
    since = 946684800 if time.gmtime(0)[0] == 2000 else 0
    if hasattr(time, "time_ns"):
        return time.time_ns() // 1000000 + since * 1000
    return int(time.time() + since) * 1000
