// Matrices over typed arrays
class Matrix {
  readonly d: Float64Array;
  constructor(readonly rows: number, readonly cols: number, init?: ArrayLike<number> | ((r: number, c: number) => number)) {
    this.d = new Float64Array(rows * cols);
    if (typeof init === "function") for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) this.d[r * cols + c] = init(r, c);
    else if (init) this.d.set(init);
  }
  static identity(n: number) { return new Matrix(n, n, (r, c) => (r === c ? 1 : 0)); }
  static from(rows: readonly (readonly number[])[]) { return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat()); }
  at(r: number, c: number) { return this.d[r * this.cols + c]!; }
  set(r: number, c: number, v: number) { this.d[r * this.cols + c] = v; return this; }
  mul(o: Matrix): Matrix { if (this.cols !== o.rows) throw new RangeError(`${this.cols} != ${o.rows}`); return new Matrix(this.rows, o.cols, (r, c) => { let s = 0; for (let k = 0; k < this.cols; k++) s += this.at(r, k) * o.at(k, c); return s; }); }
  get T() { return new Matrix(this.cols, this.rows, (r, c) => this.at(c, r)); }
  map(f: (v: number, i: number) => number) { return new Matrix(this.rows, this.cols, this.d.map(f)); }
  row(r: number) { return this.d.subarray(r * this.cols, (r + 1) * this.cols); }
  *[Symbol.iterator]() { for (let r = 0; r < this.rows; r++) yield this.row(r); }
  det(): number {
    if (this.rows !== this.cols) throw new Error("square");
    const m = new Matrix(this.rows, this.cols, this.d); let det = 1;
    for (let i = 0; i < m.rows; i++) {
      let p = i; for (let r = i + 1; r < m.rows; r++) if (Math.abs(m.at(r, i)) > Math.abs(m.at(p, i))) p = r;
      if (m.at(p, i) === 0) return 0;
      if (p !== i) { const a = m.row(i).slice(), b = m.row(p).slice(); m.row(i).set(b); m.row(p).set(a); det = -det; }
      det *= m.at(i, i);
      for (let r = i + 1; r < m.rows; r++) { const f = m.at(r, i) / m.at(i, i); for (let c = i; c < m.cols; c++) m.set(r, c, m.at(r, c) - f * m.at(i, c)); }
    }
    return det;
  }
  toString() { return [...this].map((r) => Array.from(r, (v) => v.toFixed(1).padStart(6)).join("")).join("\n"); }
  equals(o: Matrix) { return this.d.length === o.d.length && this.d.every((v, i) => v === o.d[i]); }
}
const a = Matrix.from([[1, 2, 3], [4, 5, 6]]), b = Matrix.from([[7, 8], [9, 10], [11, 12]]);
console.log(String(a)); console.log(`${a.mul(b)}`); console.log(a.T.d, a.T.equals(a), a.T.T.equals(a));
console.log(Matrix.from([[2, -1, 0], [-1, 2, -1], [0, -1, 2]]).det().toFixed(6), Matrix.from([[0, 1], [1, 0]]).det(), Matrix.from([[1, 2], [2, 4]]).det());
try { a.mul(a); } catch (e) { console.log(e instanceof RangeError, (e as Error).message); }
console.log(a, [...a].length, a.row(1), a.map((v, i) => v * i).d.reduce((x, y) => x + y, 0));
const hist = new Uint16Array(5); for (const v of [1, 2, 2, 4, 4, 4, 9]) { if (v in hist) hist[v]!++; } console.log(hist, hist.indexOf(3), Math.max(...hist), [...hist.entries()].filter(([, n]) => n).join(";"));
const clamp = Uint8ClampedArray.from([300, -5, 1.5, 2.5, NaN]); console.log(clamp, Int8Array.of(200, -200, 127), new Int16Array([70000]), new Uint32Array([-1])[0]);
const id = Matrix.identity(3); id.set(0, 2, 5).row(1).fill(9); console.log(id.d.join(" "), id.rows * id.cols === id.d.length);
let v = new Float32Array([0.1, 0.5]); console.log(v[0] === 0.1, v[1] === 0.5, v.map(Math.fround)[0] === Math.fround(0.1));
const fib = new BigUint64Array(8); fib[0] = fib[1] = 1n; for (let i = 2; i < 8; i++) fib[i] = fib[i - 1]! + fib[i - 2]!; console.log(fib, fib.at(-1));
