/** A PID controller; see any textbook. */
class Pid {
  private integral = 0;
  private last: number | undefined;

  constructor(
    readonly kp: number,
    readonly ki: number,
    readonly kd: number,
    private readonly limit = 100,
  ) {}

  /** The output for a measurement, `dt` seconds after the one before. */
  update(setpoint: number, measured: number, dt: number): number {
    const error = setpoint - measured;
    this.integral = clamp(this.integral + error * dt, -this.limit, this.limit);
    const derivative = this.last === undefined ? 0 : (measured - this.last) / dt;
    this.last = measured;
    return clamp(this.kp * error + this.ki * this.integral - this.kd * derivative, 0, this.limit);
  }
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

// A room that loses heat.
let temperature = 15.5;
const pid = new Pid(8, 0.5, 1);
for (let minute = 0; minute < 30; minute++) {
  const power = pid.update(21.5, temperature, 1);
  temperature += power * 0.02 - (temperature - 10.5) * 0.05;
  if (minute % 10 === 0) console.log(minute, temperature.toFixed(1), power.toFixed(1));
}
