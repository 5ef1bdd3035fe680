function f(x: number, y: boolean) {
  sw: switch (x) {
    case 1:
      if (y) break sw;
      console.log("one");
      break sw;
    case 2: {
      if (y) break sw;
      else console.log("else");
      break;
    }
    default:
      try {
        if (y) break sw;
        console.log("t");
      } finally {
        console.log("f");
      }
  }
  console.log("end", x, y);
}
for (const y of [true, false]) for (const x of [1, 2, 3]) f(x, y);
const g = (x: number) => {
  const r: string[] = [];
  out: for (const k of [0, 1]) {
    sw: switch (x) {
      case 0:
        for (;;) {
          r.push("l");
          break sw;
        }
      case 1:
        switch (k) {
          case 0:
            continue out;
          default:
            break sw;
          case 5:
            r.push("5");
        }
        r.push("never");
        break;
      case 2:
        sub: switch (k) {
          case 0:
            break sub;
          default:
            break out;
        }
        r.push("sub");
        break;
      default:
        do {
          if (k) break sw;
          r.push("d");
        } while (false);
        r.push("after");
    }
    r.push("e" + k);
  }
  return r.join();
};
console.log([0, 1, 2, 3].map(g));
function f2(n: number) {
  sw: switch (n) {
    case 1:
      for (const x of [1, 2, 3]) {
        switch (x) {
          case 2:
            break sw;
          default:
            console.log("in", x);
        }
      }
      console.log("never");
      break;
    case 2:
      while (true) {
        if (n > 1) break sw;
      }
    default:
      console.log("d");
  }
  return n;
}
console.log(f2(1), f2(2), f2(3));
function g2(n: number) {
  a: {
    switch (n) {
      case 1:
        for (;;) {
          switch (n) {
            default:
              break a;
          }
        }
      case 2:
        for (const q of [1]) {
          if (q) continue;
        }
        break a;
    }
    console.log("after");
  }
  console.log("end", n);
}
g2(1);
g2(2);
g2(3);
sw: switch (1 as number) {
  case 1:
    for (const x of [1, 2, 3]) {
      switch (x) {
        case 2:
          break sw;
        default:
          console.log("in", x);
          continue;
      }
    }
    console.log("never");
}
