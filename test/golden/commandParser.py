from collections import OrderedDict
from mpc_prelude import Error, at_or_none, caught, num_str, str_trim, text_to_num, throw


class ParseError(Error):
    def __init__(self, command):
        super().__init__("unknown command: %s" % command)
        self.command = command
        self.name = "ParseError"


values = {}


def set_(arg):
    name = at_or_none(arg, 0)
    value = at_or_none(arg, 1)
    if name is None or value is None:
        return "usage: set NAME VALUE"
    number = text_to_num(value)
    if number != number:
        return "not a number: %s" % value
    values[name] = number
    return "ok"


def get(arg):
    name = at_or_none(arg, 0)
    value = None if name is None else values.get(name)
    return "not set" if value is None else num_str(value)


def help(_2=None):
    items_ = list(handlers)
    items_.sort()
    return " ".join(items_)


handlers = OrderedDict((("set", set_), ("get", get), ("help", help)))


def run(line):
    result = str_trim(line).split(" ")
    command = at_or_none(result, 0)
    args = result[1:]
    handler = handlers.get("" if command is None else command)
    if handler is None:
        raise ParseError("" if command is None else command)
    return handler(args)


for line in ["set led 5", "get led", "get fan", "set led x", "help", "jump"]:
    try:
        print(run(line))
    except Exception as e:
        e = caught(e)
        if not isinstance(e, ParseError):
            raise throw(e)
        print(e.message)
