from mpc_prelude import to_fixed


def clamp(x, low, high):
    return min(max(low, x), high)


class Pid:
    """A PID controller; see any textbook."""

    def __init__(self, kp, ki, kd, limit=100):
        self.integral = 0
        self.last = None
        self.kp = kp
        self.ki = ki
        self.kd = kd
        self.limit = limit

    def update(self, setpoint, measured, dt):
        """The output for a measurement, `dt` seconds after the one before."""
        error = setpoint - measured
        self.integral = clamp(self.integral + error * dt, -self.limit, self.limit)
        derivative = 0 if self.last is None else (measured - self.last) / dt
        self.last = measured
        return clamp(
            self.kp * error + self.ki * self.integral - self.kd * derivative, 0, self.limit
        )


# A room that loses heat.
temperature = 15.5
pid = Pid(8, 0.5, 1)
for minute in range(30):
    power = pid.update(21.5, temperature, 1)
    temperature += power * 0.02 - (temperature - 10.5) * 0.05
    if minute % 10 == 0:
        print(minute, to_fixed(temperature, 1), to_fixed(power, 1))
