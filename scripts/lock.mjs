// Completes package-lock.json after `npm install`: where a registry or an installed tree lacks the binaries of other
// platforms, npm leaves them out of the lockfile, and then `npm ci` refuses it everywhere. `--check` only looks.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const file = join(resolve(import.meta.dirname, ".."), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const OS = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/;
const CPU = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|wasm32)\b/;
const missing = [];
for (const [path, pkg] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    const own = `${path === "" ? "" : `${path}/`}node_modules/${name}`;
    if (lock.packages[own] !== undefined || lock.packages[`node_modules/${name}`] !== undefined) continue;
    // only exact versions can be written without asking the registry
    if (!/^\d/.test(version)) continue;
    missing.push(name);
    const os = OS.exec(name)?.[1];
    const cpu = CPU.exec(name)?.[1];
    const libc = /musl/.test(name) ? "musl" : /gnu/.test(name) ? "glibc" : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      ...(pkg.dev ? { dev: true } : {}),
      ...(libc === undefined ? {} : { libc: [libc] }),
      optional: true,
      ...(os === undefined ? {} : { os: [os] }),
    };
  }
if (missing.length > 0 && !process.argv.includes("--check")) {
  const { "": project, ...rest } = lock.packages;
  lock.packages = { "": project, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(missing.length === 0 ? "package-lock.json is complete" : `left out of package-lock.json: ${missing.join(", ")}`);
if (process.argv.includes("--check")) process.exitCode = missing.length > 0 ? 1 : 0;
