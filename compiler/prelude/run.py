# Cost: the event loop. Returns when no timer and no promise is left that could run.
import time


def run():
    while True:
        wait = run_due()
        if wait < 0:
            return
        time.sleep_ms(min(wait, 10))
