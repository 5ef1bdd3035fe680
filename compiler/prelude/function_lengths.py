# Cost: a dictionary. The lengths of functions that are asked for them when the program runs.
function_lengths = {}
