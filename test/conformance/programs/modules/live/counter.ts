export let count = 0;
export const state = { total: 0 };
export function increment(): void {
  count++;
  state.total += count;
}
