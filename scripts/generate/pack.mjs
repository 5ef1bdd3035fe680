// Makes ASCII text shorter for boards that can't inflate: again and again the pair of bytes that stands most often becomes one
// of the 128 bytes that ASCII leaves free. Unpacking is one `replace` for each pair, the last one first.

const FREE = 128;
/** Bytes below this stand for what is put in later. */
const FIRST_PACKED = 5;

/**
 * The pairs, two bytes each, then the packed text. Other ASCII may be put between: it unpacks to itself.
 * @returns {{ pairs: Buffer, packed: Buffer }}
 */
export function packPairs(text) {
  let bytes = [...Buffer.from(text, "latin1")];
  if (bytes.some((byte) => byte >= FREE)) throw new Error("only ASCII can be packed");
  const pairs = [];
  for (let symbol = FREE; symbol < 2 * FREE; symbol++) {
    const pair = mostFrequentPair(bytes);
    pairs.push(...pair);
    bytes = withSymbol(bytes, pair, symbol);
  }
  return { pairs: Buffer.from(pairs), packed: Buffer.from(bytes) };
}

function mostFrequentPair(bytes) {
  const counts = new Map();
  for (let i = 1; i < bytes.length; i++) {
    if (Math.min(bytes[i - 1], bytes[i]) < FIRST_PACKED) continue;
    const pair = (bytes[i - 1] << 8) | bytes[i];
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const [pair] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return [pair >> 8, pair & 255];
}

function withSymbol(bytes, [first, second], symbol) {
  const out = [];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === first && bytes[i + 1] === second) {
      out.push(symbol);
      i++;
    } else out.push(bytes[i]);
  }
  return out;
}
