# Cost: a dictionary. What console.count has counted.
log_counts = {}
