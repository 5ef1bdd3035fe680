# Cost: walks the arguments. What console.log makes of arguments without a format.
def join_log(args, none, big):
    return " ".join([x if isinstance(x, str) else inspect(x, none, 2, False, big and not isinstance(x, int)) for x in args])
