# Cost: walks its arguments. console.log as Node prints it, where the first argument is no format. `none` says what None is,
# `big` that ints inside of values are bigints.
def log(*args, none=None, big=False):
    print_log(join_log(args, none, big))
