def convert(celsius, unit):
    """From degrees Celsius."""
    return celsius * 1.8 + 32 if unit == "F" else celsius
