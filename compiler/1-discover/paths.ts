/** Paths as TypeScript writes them, with `/`; no path here means a file on a disk. */

export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : slash === 0 ? "/" : path.slice(0, slash);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Joins and resolves `.` and `..`; leading `..` of a relative path stay. */
export function join(directory: string, path: string): string {
  if (isAbsolute(path)) return normalize(path);
  return normalize(directory === "" ? path : `${directory}/${path}`);
}

export function normalize(path: string): string {
  const unified = path.replaceAll("\\", "/");
  const root = /^([A-Za-z]:)?\//.exec(unified)?.[0] ?? "";
  const parts: string[] = [];
  for (const part of unified.slice(root.length).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (root === "") parts.push("..");
  }
  return root + parts.join("/");
}

export function isAbsolute(path: string): boolean {
  return /^([A-Za-z]:)?[/\\]/.test(path);
}

export function isRelativeSpecifier(specifier: string): boolean {
  return /^\.\.?(\/|$)/.test(specifier) || isAbsolute(specifier);
}

/** The path seen from a directory; unchanged if the two have different roots. */
export function relativeTo(directory: string, path: string): string {
  if (isAbsolute(directory) !== isAbsolute(path)) return path;
  const from = directory === "" ? [] : normalize(directory).split("/");
  const to = normalize(path).split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
