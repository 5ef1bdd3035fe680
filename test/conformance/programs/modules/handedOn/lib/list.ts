export let count = 0; export const bump = () => { count++; }; export const filter = (x: number[]) => x.map((v) => v + count); export const dict = { a: 1 }; export default (s: string) => s + s;
