# Cost: a class. The strings of a tagged template, with `raw`.
class TemplateStrings(list):
    _name = ""


def template_strings(strings, raw):
    result = TemplateStrings(strings)
    result.raw = raw
    return result
