# Runs the callbacks of what has happened to the peripherals: scheduled by the simulation, as a port's interrupt would.
import sys
import _sim

_next = _sim.next_event
# By key: a function that takes the event's details.
handlers = {}


def run(_):
    while True:
        event = _next()
        if event < 0:
            return
        handler = handlers.get(event >> 3)
        if handler:
            try:
                handler(event & 7)
            except Exception as error:
                sys.print_exception(error)
