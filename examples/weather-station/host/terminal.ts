/** A series as bars, one column a value. */
export function plot(values: readonly number[], rows: number): string {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const blocks = " ▁▂▃▄▅▆▇█";
  const lines: string[] = [];
  for (let row = rows - 1; row >= 0; row--) {
    const label = row === rows - 1 ? high : row === 0 ? low : undefined;
    const cells = values.map((value) => {
      const level = ((value - low) / (high - low || 1)) * (rows - 1) * 8 + 8 - row * 8;
      return blocks[Math.max(0, Math.min(8, Math.round(level)))];
    });
    lines.push(`${label === undefined ? "        " : `${label.toFixed(2)} °`.padStart(8)} ${cells.join("")}`);
  }
  return lines.join("\n");
}

/** A frame buffer as Braille characters, each two dots wide and four high. */
export function frameText(memory: Uint8Array, width: number, height: number): string {
  const dot = (x: number, y: number) => (memory[(y >> 3) * width + x]! >> (y & 7)) & 1;
  const order = [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
    [0, 3],
    [1, 3],
  ] as const;
  const lines: string[] = [];
  for (let y = 0; y < height; y += 4) {
    let line = "";
    for (let x = 0; x < width; x += 2) {
      const bits = order.reduce((sum, [dx, dy], bit) => sum | (dot(x + dx, y + dy) << bit), 0);
      line += String.fromCodePoint(0x2800 + bits);
    }
    lines.push(line);
  }
  return lines.join("\n");
}
