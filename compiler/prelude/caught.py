# Cost: some type tests. The JavaScript value that `catch (e)` sees.
def caught(e):
    if isinstance(e, Error):
        return e
    if isinstance(e, Thrown):
        return e.value
    if hasattr(e, "_own"):
        return e
    text = str(e)
    if isinstance(e, (OSError_, MemoryError_)):
        return e
    if isinstance(e, OSError):
        x = OSError_(*e.args)
        x.message = text
    elif isinstance(e, MemoryError):
        x = MemoryError_(*e.args)
        x.message = text
    elif isinstance(e, NameError) or "module" in text[:8]:  # modules that import each other
        x = ReferenceError(text)
    elif isinstance(e, (AttributeError, IndexError, KeyError, TypeError)):
        x = TypeError_(text)
    elif isinstance(e, (ValueError, ArithmeticError)):
        x = RangeError(text)
    elif isinstance(e, SyntaxError):
        x = SyntaxError_(text)
    elif isinstance(e, RuntimeError) and ("recursion" in text or "pystack" in text):
        x = RangeError("Maximum call stack size exceeded")
    else:
        x = Error(text)
    x._raised = e
    return x
