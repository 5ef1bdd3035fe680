export let value = 0;
export function up() {
  value += 1;
  return value;
}
