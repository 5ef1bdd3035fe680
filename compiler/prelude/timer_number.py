# Cost: a list of one. The number of the last timer.
timer_number = [0]
