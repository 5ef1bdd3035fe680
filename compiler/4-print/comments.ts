/** A comment as lines with `#`; line breaks in it make more lines, other control characters have no place in a source. */
export function commentLines(comment: string): string[] {
  return comment.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => {
    const text = visible(line).trimEnd();
    return text === "" ? "#" : `# ${text.startsWith(" ") ? text.slice(1) : text}`;
  });
}

/** A doc string: on one line, or with the closing quotes on a line of their own. */
export function docStringLines(doc: string): string[] {
  const escaped = visible(doc.trim()).replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"');
  const [first = "", ...rest] = escaped.split("\n").map((line) => line.trimEnd());
  if (rest.length === 0) return [`"""${first.endsWith('"') ? `${first.slice(0, -1)}\\"` : first}"""`];
  return [`"""${first}`, ...rest, '"""'];
}

function visible(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\n\t\P{Cc}]/gu, " ");
}
