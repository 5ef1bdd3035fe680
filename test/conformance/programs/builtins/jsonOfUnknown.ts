// What JSON has under keys of unknown types: nothing is null, under any key.
const config = JSON.parse('{"name":"x","none":null,"list":[1,{"deep":null}],"nested":{"n":null}}') as Record<string, unknown>;
console.log(config, Object.values(config), { ...config, more: 1 });
for (const key of Object.keys(config)) console.log(key, typeof config[key], config[key] === null, Array.isArray(config[key]));
for (const key in config) {
  const value = config[key];
  console.log(key, value, typeof value);
}
for (const [key, value] of Object.entries(config)) console.log(key, value);
Object.keys(config).forEach((key) => console.log(`${key}=${config[key]}`));
console.log(JSON.parse('{"n":null}') as { [key: string]: number | null }, JSON.parse('{"n":null}') as { n: unknown });

interface Row {
  id: number;
  note?: string;
  parent: number | null;
}
const rows = JSON.parse('[{"id":1,"parent":null},{"id":2,"note":"n","parent":1}]') as Row[];
console.log(rows, rows[0], rows.map((row) => row.parent), JSON.stringify(rows));
interface Options {
  a?: number;
  b?: string;
}
const options: Options = JSON.parse('{"a":1}');
console.log(options, options.b, { ...options, b: undefined });

class Store {
  #data: Record<string, unknown> = {};
  load(text: string) {
    this.#data = JSON.parse(text);
    return this;
  }
  dump() {
    console.log(this.#data);
    return JSON.stringify(this.#data);
  }
}
console.log(new Store().load('{"a":null}').dump());
