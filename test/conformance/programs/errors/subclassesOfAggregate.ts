// Errors that classes extending AggregateError are given
class MultiErr extends AggregateError { get count() { return this.errors.length; } }
class HttpErr extends Error { constructor(readonly code: number, opts?: ErrorOptions) { super("m" + code, opts); } toJSON() { return { code: this.code, msg: this.message, cause: this.cause instanceof Error ? this.cause.message : this.cause }; } }
try { throw new MultiErr([new HttpErr(500), new HttpErr(418, { cause: new RangeError("rr") })], "many"); } catch (e) { if (e instanceof MultiErr) for (const x of e.errors) if (x instanceof HttpErr) console.log(JSON.stringify(x)); }
class Wrapped extends Error {}
class Point { constructor(readonly z: number, readonly a: number) {} toJSON() { return { z: this.z, a: this.a, m: 1 }; } }
try { throw new Wrapped("w", { cause: new Point(1, 2) }); } catch (e) { if (e instanceof Wrapped) console.log(JSON.stringify(e.cause), e.cause); }
class Many extends AggregateError { constructor(list: Error[]) { super(list, "of " + list.length); } }
try { throw new Many([new HttpErr(1), new HttpErr(2)]); } catch (e) { if (e instanceof Many) console.log(e.message, e.errors.map((x) => JSON.stringify(x))); }
