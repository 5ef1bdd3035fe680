outer: for (let i = 0; i < 4; i++) {
  for (let j = 0; j < 4; j++) {
    if (j === 2) continue outer;
    if (i === 3) break outer;
    console.log(i, j);
  }
}

let count = 0;
block: {
  count++;
  if (count > 0) break block;
  count = 100;
}
console.log(count);

search: for (const row of [[1, 2], [3, 4], [5, 6]]) {
  for (const cell of row) {
    if (cell === 4) {
      console.log("found", cell);
      break search;
    }
    if (cell % 2 === 1) continue;
    console.log("even", cell);
  }
}

let n = 0;
again: while (true) {
  n++;
  do {
    if (n < 3) continue again;
    break again;
  } while (n < 10);
}
console.log(n);
