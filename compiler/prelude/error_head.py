# Cost: some string operations. An error without its properties, as Node's console shows it, without a stack.
def error_head(e):
    name = to_str(getattr(e, "name", type(e).__name__))
    message = getattr(e, "message", None)
    if message is None:
        message = str(e)
    cls = class_name(type(e))
    text = name + ": " + message if message else name
    if cls != name and name.endswith("Error"):
        text = (cls if name in cls else "%s [%s]" % (cls, name)) + text[len(name) :]
    return text
