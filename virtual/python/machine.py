# The simulated peripherals, as the module `machine` of boards has them.
import sys
import time
import _sim
import _dispatch
from errno import EIO as _EIO
from io import IOBase as _IOBase
from uctypes import addressof as _addressof

PWRON_RESET = 1
HARD_RESET = 2
WDT_RESET = 3
DEEPSLEEP_RESET = 4
SOFT_RESET = 5

# Keys of callbacks; pins have their slots.
_TIMER = 128
_UART = 256

_state = {"freq": 160_000_000, "rtc": 0}


def _check(result):
    if result < 0:
        raise OSError(-result)
    return result


class _Irq:
    def __init__(self, key, handler, trigger, source):
        self._handler = handler
        self._trigger = trigger
        self._source = source
        self._flags = 0
        if handler is None:
            _dispatch.handlers.pop(key, None)
        else:
            _dispatch.handlers[key] = self._event

    def _event(self, detail):
        self._flags = detail
        self._handler(self._source)

    def __call__(self):
        self._event(self._trigger)

    def flags(self):
        return self._flags

    def trigger(self):
        return self._trigger


class Pin:
    IN = 0
    OUT = 1
    OPEN_DRAIN = 2
    ALT = 3
    PULL_UP = 1
    PULL_DOWN = 2
    IRQ_RISING = 1
    IRQ_FALLING = 2
    IRQ_LOW_LEVEL = 4
    IRQ_HIGH_LEVEL = 8
    DRIVE_0 = 0
    DRIVE_1 = 1
    DRIVE_2 = 2
    DRIVE_3 = 3

    def __init__(self, id, mode=-1, pull=-1, *, value=None, drive=0, alt=-1, hold=None):
        if isinstance(id, Pin):
            self._id = id._id
            self._slot = id._slot
        else:
            if not isinstance(id, (int, str)):
                raise TypeError("a pin is an int or a str")
            self._id = id
            self._slot = _sim.pin_slot(id)
            if self._slot < 0:
                raise ValueError("invalid pin")
        if mode != -1 or pull != -1 or value is not None:
            self.init(mode, pull, value=value)

    def init(self, mode=-1, pull=-1, *, value=None, drive=0, alt=-1, hold=None):
        if mode is None or mode == -1:
            mode = _sim.pin_mode(self._slot)
        if mode not in (-1, 0, 1, 2):
            raise ValueError("invalid pin mode")
        if pull == -1:
            pull = _sim.pin_pull(self._slot)
        _sim.pin_init(self._slot, mode, pull or 0, -1 if value is None else 1 if value else 0)

    def value(self, x=None):
        if x is None:
            return _sim.pin_get(self._slot)
        _sim.pin_set(self._slot, 1 if x else 0)

    def __call__(self, x=None):
        return self.value(x)

    def on(self):
        _sim.pin_set(self._slot, 1)

    def off(self):
        _sim.pin_set(self._slot, 0)

    high = on
    low = off

    def toggle(self):
        _sim.pin_toggle(self._slot)

    def mode(self, mode=None):
        if mode is None:
            return _sim.pin_mode(self._slot)
        self.init(mode)

    def pull(self, pull=-1):
        if pull == -1:
            return _sim.pin_pull(self._slot) or None
        self.init(pull=pull)

    def drive(self, drive=None):
        return 0 if drive is None else None

    def irq(self, handler=None, trigger=3, *, priority=1, wake=None, hard=False):
        if handler is not None and not callable(handler):
            raise TypeError("handler must be callable")
        if trigger & ~3:
            raise ValueError("only edges are simulated")
        _sim.pin_trigger(self._slot, 0 if handler is None else trigger)
        return _Irq(self._slot, handler, trigger, self)

    def __repr__(self):
        mode = ("IN", "OUT", "OPEN_DRAIN")[_sim.pin_mode(self._slot)] if _sim.pin_mode(self._slot) >= 0 else "-"
        return "Pin(%s, mode=%s)" % (self._id, mode)


class Signal:
    def __init__(self, pin, *args, invert=False, **kwargs):
        self._pin = pin if hasattr(pin, "value") else Pin(pin, *args, **kwargs)
        self._invert = bool(invert)

    def value(self, x=None):
        if x is None:
            return self._pin.value() ^ self._invert
        self._pin.value(bool(x) ^ self._invert)

    def __call__(self, x=None):
        return self.value(x)

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)


class ADC:
    VREF = 65535
    CORE_VREF = 65535
    CORE_TEMP = 4
    ATTN_0DB = 0
    ATTN_2_5DB = 1
    ATTN_6DB = 2
    ATTN_11DB = 3
    WIDTH_9BIT = 9
    WIDTH_10BIT = 10
    WIDTH_11BIT = 11
    WIDTH_12BIT = 12

    def __init__(self, id, *, sample_ns=0, atten=0):
        self._slot = id._slot if isinstance(id, Pin) else Pin(id)._slot
        self._atten = atten

    def init(self, *, sample_ns=0, atten=0):
        self._atten = atten

    def atten(self, atten):
        self._atten = atten

    def width(self, bits):
        pass

    def read_u16(self):
        return _sim.analog(self._slot)

    def read_uv(self):
        return _sim.analog(self._slot) * 3300000 // 65535

    def read(self):
        return _sim.analog(self._slot) >> 4

    def deinit(self):
        pass


class PWM:
    def __init__(self, dest, freq=None, duty_u16=None, duty_ns=None, duty=None, invert=False):
        self._slot = dest._slot if isinstance(dest, Pin) else Pin(dest)._slot
        self._freq = 0
        self._duty = 0
        self._invert = invert
        self.init(freq=freq, duty_u16=duty_u16, duty_ns=duty_ns, duty=duty)

    def init(self, freq=None, duty_u16=None, duty_ns=None, duty=None, invert=None):
        if freq is not None:
            self._set_freq(freq)
        if invert is not None:
            self._invert = invert
        if duty_u16 is not None:
            self._duty = max(0, min(65535, duty_u16))
        elif duty_ns is not None:
            self._duty = self._from_ns(duty_ns)
        elif duty is not None:
            self._duty = max(0, min(65535, duty * 64))
        self._apply()

    def _set_freq(self, freq):
        if freq <= 0 or freq > 40_000_000:
            raise ValueError("invalid freq")
        self._freq = freq

    def _from_ns(self, ns):
        if not self._freq:
            raise ValueError("set freq first")
        return max(0, min(65535, (ns * self._freq * 65535 + 500_000_000) // 1_000_000_000))

    def _apply(self):
        _sim.pwm(self._slot, self._freq, 65535 - self._duty if self._invert else self._duty)

    def freq(self, value=None):
        if value is None:
            return self._freq
        self._set_freq(value)
        self._apply()

    def duty_u16(self, value=None):
        if value is None:
            return self._duty
        self._duty = max(0, min(65535, value))
        self._apply()

    def duty_ns(self, value=None):
        if value is None:
            return self._duty * 1_000_000_000 // (65535 * self._freq) if self._freq else 0
        self._duty = self._from_ns(value)
        self._apply()

    def duty(self, value=None):
        if value is None:
            return self._duty >> 6
        self.duty_u16(value * 64)

    def deinit(self):
        self._freq = self._duty = 0
        self._apply()


class Timer:
    ONE_SHOT = 0
    PERIODIC = 1
    _next = 64

    def __init__(self, id=-1, **kwargs):
        if id < 0:
            id = Timer._next
            Timer._next = 64 + (id - 63) % 63
        elif id >= 64:
            raise ValueError("invalid Timer id")
        self._id = id
        if kwargs:
            self.init(**kwargs)

    def init(self, *, mode=1, freq=-1, period=-1, callback=None, hard=False, tick_hz=1000):
        ms = 1000 / freq if freq > 0 else period * 1000 / tick_hz
        if ms <= 0:
            raise ValueError("Timer needs freq or period")
        if callback is None:
            _dispatch.handlers.pop(_TIMER + self._id, None)
        else:
            _dispatch.handlers[_TIMER + self._id] = lambda _: callback(self)
        _sim.timer_start(self._id, ms, mode == 0)

    def deinit(self):
        _sim.timer_stop(self._id)
        _dispatch.handlers.pop(_TIMER + self._id, None)


class I2C:
    def __init__(self, id=-1, *, scl=None, sda=None, freq=400000, timeout=50000):
        self._bus = str(id)

    def init(self, *, scl=None, sda=None, freq=400000):
        pass

    def deinit(self):
        pass

    def scan(self):
        found = bytearray(128)
        return list(found[: _check(_sim.i2c_scan(self._bus, _addressof(found)))])

    def _transfer(self, addr, out, into, stop=True):
        _check(
            _sim.i2c(
                self._bus,
                addr,
                _addressof(out) if out is not None and len(out) else 0 if out is None else 1,
                0 if out is None else len(out),
                _addressof(into) if into is not None and len(into) else 0,
                0 if into is None else len(into),
                stop,
            )
        )

    def readfrom_into(self, addr, buf, stop=True):
        self._transfer(addr, None, buf, stop)

    def readfrom(self, addr, nbytes, stop=True):
        buf = bytearray(nbytes)
        self._transfer(addr, None, buf, stop)
        return bytes(buf)

    def writeto(self, addr, buf, stop=True):
        if isinstance(buf, str):
            buf = buf.encode()
        self._transfer(addr, buf, None, stop)
        # How many bytes were acknowledged.
        return len(buf)

    def writevto(self, addr, vector, stop=True):
        return self.writeto(addr, b"".join(bytes(part) for part in vector), stop)

    def readfrom_mem_into(self, addr, memaddr, buf, *, addrsize=8):
        self._transfer(addr, memaddr.to_bytes(addrsize // 8, "big"), buf)

    def readfrom_mem(self, addr, memaddr, nbytes, *, addrsize=8):
        buf = bytearray(nbytes)
        self.readfrom_mem_into(addr, memaddr, buf, addrsize=addrsize)
        return bytes(buf)

    def writeto_mem(self, addr, memaddr, buf, *, addrsize=8):
        if isinstance(buf, str):
            buf = buf.encode()
        self._transfer(addr, memaddr.to_bytes(addrsize // 8, "big") + bytes(buf), None)


class SoftI2C(I2C):
    def __init__(self, scl, sda, *, freq=400000, timeout=50000):
        super().__init__("soft", freq=freq)


class SPI:
    MSB = 0
    LSB = 1
    CONTROLLER = 0

    def __init__(self, id=-1, baudrate=1000000, *args, **kwargs):
        self._bus = str(id)

    def init(self, baudrate=1000000, *args, **kwargs):
        pass

    def deinit(self):
        pass

    def write(self, buf):
        if isinstance(buf, str):
            buf = buf.encode()
        if len(buf):
            _check(_sim.spi(self._bus, _addressof(buf), len(buf), 0))

    def write_readinto(self, write_buf, read_buf):
        if len(write_buf) != len(read_buf):
            raise ValueError("buffers must be the same length")
        if len(write_buf):
            got = _check(_sim.spi(self._bus, _addressof(write_buf), len(write_buf), _addressof(read_buf)))
            if got < len(read_buf):
                raise OSError(_EIO)

    def readinto(self, buf, write=0):
        self.write_readinto(bytes((write,)) * len(buf), buf)

    def read(self, nbytes, write=0):
        buf = bytearray(nbytes)
        self.readinto(buf, write)
        return bytes(buf)


class SoftSPI(SPI):
    def __init__(self, baudrate=500000, *, polarity=0, phase=0, bits=8, firstbit=0, sck=None, mosi=None, miso=None):
        super().__init__("soft", baudrate)


class UART(_IOBase):
    IRQ_RX = 1
    IRQ_RXIDLE = 2
    IRQ_BREAK = 4
    INV_TX = 1
    INV_RX = 2
    RTS = 1
    CTS = 2

    def __init__(self, id, baudrate=9600, *args, **kwargs):
        self._id = id
        self._timeout = 0
        self.init(baudrate, *args, **kwargs)

    def init(self, baudrate=9600, bits=8, parity=None, stop=1, *, timeout=0, **kwargs):
        self._timeout = timeout

    def deinit(self):
        pass

    def any(self):
        return _sim.uart_any(self._id)

    def _take(self, n):
        buf = bytearray(n)
        return bytes(buf[: _check(_sim.uart_read(self._id, _addressof(buf), n))]) if n else b""

    def _wait(self, enough):
        # Until `enough` says so, or nothing more has come for the timeout.
        deadline = _sim.now() + self._timeout
        seen = self.any()
        while not enough(seen) and not _sim.wait_until(deadline):
            now = self.any()
            if now != seen:
                seen = now
                deadline = _sim.now() + self._timeout
        return self.any()

    def read(self, nbytes=-1):
        count = self._wait(lambda n: 0 <= nbytes <= n)
        if nbytes >= 0:
            count = min(count, nbytes)
        return self._take(count) if count else None

    def readinto(self, buf, nbytes=-1):
        data = self.read(len(buf) if nbytes < 0 else min(nbytes, len(buf)))
        if data is None:
            return None
        buf[: len(data)] = data
        return len(data)

    def readline(self):
        line = b""
        while self._wait(lambda n: n > 0):
            line += self._take(1)
            if line[-1:] == b"\n":
                break
        return line or None

    def write(self, buf):
        if isinstance(buf, str):
            buf = buf.encode()
        if len(buf):
            _sim.uart_write(self._id, _addressof(buf), len(buf))
        return len(buf)

    def sendbreak(self):
        pass

    def flush(self):
        pass

    def txdone(self):
        return True

    def ioctl(self, request, flags):
        # 3: which of these events are there? 1: readable, 4: writable
        if request != 3:
            return -1
        return (flags & 1 if self.any() else 0) | flags & 4

    def irq(self, handler=None, trigger=1, hard=False):
        return _Irq(_UART + self._id, handler, trigger, self)


class RTC:
    ALARM0 = 0

    def __init__(self, id=0, datetime=None):
        if datetime is not None:
            self.datetime(datetime)

    def datetime(self, value=None):
        if value is None:
            y, mo, d, h, mi, s, wd, _ = time.localtime(int(time.time()) + _state["rtc"])
            return (y, mo, d, wd, h, mi, s, 0)
        y, mo, d, _, h, mi, s, _ = value
        _state["rtc"] = time.mktime((y, mo, d, h, mi, s, 0, 0)) - int(time.time())

    def init(self, value=None):
        if value is not None:
            self.datetime(value)

    def memory(self, data=None):
        if data is None:
            return _state.get("memory", b"")
        _state["memory"] = bytes(data)


class WDT:
    def __init__(self, id=0, timeout=5000):
        if timeout < 1:
            raise ValueError("WDT timeout too short")
        _sim.watchdog(timeout)

    def feed(self):
        _sim.feed()


class _Memory:
    # Registers that remember what is written to them.
    _cells = {}

    def __init__(self, size):
        self._size = size

    def __getitem__(self, address):
        cells = _Memory._cells
        return sum(cells.get(address + i, 0) << (8 * i) for i in range(self._size))

    def __setitem__(self, address, value):
        for i in range(self._size):
            _Memory._cells[address + i] = (value >> (8 * i)) & 0xFF


mem8 = _Memory(1)
mem16 = _Memory(2)
mem32 = _Memory(4)


def unique_id():
    return bytes(_sim.unique_id(i) for i in range(8))


def freq(hz=None):
    if hz is None:
        return _state["freq"]
    _state["freq"] = hz


def reset():
    _sim.reset(HARD_RESET, 0)


def soft_reset():
    sys.exit()


def reset_cause():
    return _sim.reset_cause()


def wake_reason():
    return 0


def idle():
    time.sleep_ms(1)


def lightsleep(ms=None):
    if ms is None:
        while True:
            time.sleep_ms(1000)
    time.sleep_ms(ms)


def deepsleep(ms=0):
    _sim.reset(DEEPSLEEP_RESET, ms)


def bootloader(value=None):
    _sim.bootloader()


def disable_irq():
    return True


def enable_irq(state=True):
    pass


def time_pulse_us(pin, level, timeout_us=1000000):
    start = time.ticks_us()
    while pin.value() != level:
        if time.ticks_diff(time.ticks_us(), start) >= timeout_us:
            return -2
    start = time.ticks_us()
    while pin.value() == level:
        if time.ticks_diff(time.ticks_us(), start) >= timeout_us:
            return -1
    return time.ticks_diff(time.ticks_us(), start)


def bitstream(pin, encoding, timing, data):
    if len(data):
        _sim.bitstream(pin._slot, _addressof(data), len(data))
