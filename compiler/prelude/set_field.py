# Cost: a loop per decorated field. Sets its first value.
def set_field(decorated, o, attribute, value):
    changes, starts = decorated
    for change in changes:
        value = change(o, value)
    setattr(o, attribute, value)
    run_starts(starts, o)
