import { Registry } from "../registry.js"; import { what } from "../odd.js"; Registry.add("a", what);
