# Cost: a list of two. The loop's time in ms since it began, and the ticks at which that was.
import time

clock = [0, time.ticks_ms()]
