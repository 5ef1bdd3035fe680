# Cost: a list. Intervals that were cleared while they ran.
cleared = []
