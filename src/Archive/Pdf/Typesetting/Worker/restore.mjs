// Installs npm packages for the build as the package-lock.json of a folder has them: of the folder named, or of this one. Two builds at once each install into
// a folder of their own; the first to finish puts its packages in place, and the other throws its own away.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2] ? resolve(process.argv[2]) : dirname(fileURLToPath(import.meta.url));
const packages = join(folder, "node_modules");
const stamp = join(packages, ".restored");
const lock = readFileSync(join(folder, "package-lock.json"), "utf8");

const isRestored = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lock;

function install(into) {
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(folder, file), join(into, file));
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--fetch-retries=1"], {
    cwd: into,
    shell: process.platform === "win32",
    stdio: "inherit",
  });
  if (npm.status !== 0) return false;
  writeFileSync(join(into, "node_modules", ".restored"), lock);
  return true;
}

function putInPlace(from) {
  if (existsSync(packages)) renameSync(packages, join(from, "old"));
  try {
    renameSync(join(from, "node_modules"), packages);
  } catch (error) {
    // Another build was quicker.
    if (!isRestored()) throw error;
  }
}

if (isRestored()) {
  // Its time is what the build compares.
  writeFileSync(stamp, lock);
} else {
  mkdirSync(join(folder, "obj"), { recursive: true });
  const work = mkdtempSync(join(folder, "obj", "restoring-"));
  try {
    if (!install(work)) process.exitCode = 1;
    else if (!isRestored()) putInPlace(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
