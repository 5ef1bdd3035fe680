# Cost: a list. Timers by due time: (due, number, f, args, interval or None, when the board may run it).
timers = []
