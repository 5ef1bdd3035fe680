export const len = (s: string) => s.length;
