# Cost: a call and some type tests. A primitive as console.log prints it: as prim_str, but -0 as such.
def show(x, none="undefined"):
    if isinstance(x, float) and x == 0 and str(x)[0] == "-":
        return "-0"
    return prim_str(x, none)
