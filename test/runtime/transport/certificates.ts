import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A key and a certificate that it has signed itself, made by OpenSSL, in a folder that is gone when disposed of. */
export interface Certificate extends Disposable {
  readonly key: string;
  readonly cert: string;
  /** The file of the certificate. */
  readonly path: string;
}

/** `days` from now, negative ones for a certificate that has expired. */
export function certificateFor(name: string, days = 30): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "mpc-tls-"));
  const openssl = (line: string) => {
    const { status, stderr } = spawnSync("openssl", line.split(" "), { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`openssl ${line}: ${stderr}`);
  };
  openssl(
    `req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key -out request -subj /CN=${name} -addext subjectAltName=DNS:${name}`,
  );
  openssl(`x509 -req -in request -signkey key -days ${days} -copy_extensions copy -out cert`);
  const [key, cert] = ["key", "cert"].map((file) => readFileSync(join(folder, file), "utf8")) as [
    string,
    string,
  ];
  return {
    key,
    cert,
    path: join(folder, "cert"),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
