#!/usr/bin/env node
import { exitCodeOf } from "./exit.js";
import { runLine } from "./line.js";

process.exitCode = await exitCodeOf(() => runLine(process.argv.slice(2)));
