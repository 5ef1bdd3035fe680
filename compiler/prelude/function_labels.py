# Cost: a dictionary. How the console shows functions whose Python name doesn't say it.
function_labels = {}
