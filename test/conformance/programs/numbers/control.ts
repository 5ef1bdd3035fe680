class Ring {
  private buf: number[];
  private i = 0;
  private full = false;
  constructor(private n: number) {
    this.buf = new Array<number>(n).fill(0);
  }
  push(v: number) {
    this.buf[this.i] = v;
    this.i = (this.i + 1) % this.n;
    if (this.i === 0) this.full = true;
  }
  get avg() {
    const k = this.full ? this.n : this.i;
    if (k === 0) return 0;
    let s = 0;
    for (let j = 0; j < k; j++) s += this.buf[j]!;
    return s / k;
  }
}
const rb = new Ring(3);
console.log(rb.avg);
[1, 2, 3, 10].forEach((x) => {
  rb.push(x);
  console.log(rb.avg);
});
class PID {
  private i = 0;
  private last?: number;
  constructor(
    private kp: number,
    private ki: number,
    private kd: number,
  ) {}
  step(e: number, dt = 1) {
    this.i += e * dt;
    const d = this.last === undefined ? 0 : (e - this.last) / dt;
    this.last = e;
    return this.kp * e + this.ki * this.i + this.kd * d;
  }
}
const pid = new PID(2, 0.5, 1);
console.log([4, 2, 0].map((e) => pid.step(e)));
const ema = (a: number) => {
  let v: number | undefined;
  return (x: number) => (v = v === undefined ? x : a * x + (1 - a) * v);
};
const e = ema(0.5);
console.log(e(2), e(4), e(3));
const bits = (n: number) => {
  let c = 0;
  while (n) {
    c += n & 1;
    n >>>= 1;
  }
  return c;
};
console.log(bits(255), bits(-1));
const rev = (n: number) => {
  let r = 0;
  for (let i = 0; i < 8; i++) {
    r = (r << 1) | (n & 1);
    n >>= 1;
  }
  return r;
};
console.log(rev(1), rev(0xa5));
const bcd = (n: number) => ((n / 10) << 4) | (n % 10);
console.log(bcd(42).toString(16));
const hex = (n: number) => "0x" + n.toString(16).padStart(4, "0").toUpperCase();
console.log(hex(255), hex(48879));
const map = (x: number, a: number, b: number, c: number, d: number) => ((x - a) * (d - c)) / (b - a) + c;
console.log(map(5, 0, 10, 0, 100), Math.round(map(1, 0, 3, 0, 100)));
const lerp = (a: number, b: number, t: number) => a + (b - a) * t;
console.log([0, 0.5, 1].map((t) => lerp(10, 20, t)));
const wrap = (x: number, n: number) => ((x % n) + n) % n;
console.log(wrap(-1, 5), wrap(7, 5), wrap(-0.5, 1));
const sgn = (x: number) => (x > 0 ? 1 : x < 0 ? -1 : 0);
console.log([-2, 0, 0.1].map(sgn));
const deg = (r: number) => (r * 180) / Math.PI;
console.log(deg(Math.PI), deg(Math.PI / 4));
