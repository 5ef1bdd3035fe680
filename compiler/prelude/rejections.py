# Cost: a list. Rejected promises that nothing handles yet.
rejections = []
