from machine import Pin
from mpc_prelude import Promise, async_function, run, set_timeout

led = Pin(2, Pin.OUT)
button = Pin(0, Pin.IN, Pin.PULL_UP)


def sleep(ms):
    return Promise(lambda done, _: set_timeout(done, ms))


@async_function
def blink(period):
    """Blinks until the button is pressed."""
    count = 0
    while button.value() == 1:
        led.value(1)
        yield sleep(period / 2)
        led.value(0)
        yield sleep(period / 2)
        count += 1
    return count


@async_function
def main():
    try:
        count = yield blink(500)
        print("blinked %s times" % count)
    finally:
        led.value(0)


main()

run()
