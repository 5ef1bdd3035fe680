#!/usr/bin/env node
import { exitCodeOf } from "./exit.js";
import { createCommand } from "./program.js";

process.exitCode = await exitCodeOf(() => createCommand().parseAsync());
