# Cost: a list of three. The event loop's time, which stands still while code runs; the board's time; its ticks; in ms.
import time

clock = [0, 0, time.ticks_ms()]
