import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ConnectError } from "../errors.js";

/** How the other end of a TLS link is checked, and what this one shows it. */
export interface TlsOptions {
  /**
   * A file of certificates (PEM): those who may have issued the other end's, or that one itself. They are trusted instead of those
   * that Node trusts. Default: Node's, with what `NODE_EXTRA_CA_CERTS` names.
   */
  readonly ca?: string | undefined;
  /** False: the other end may be anybody, and so may who listens. Default true. */
  readonly verify?: boolean | undefined;
  /** A file (PEM) of the certificate that says who this side is, for servers that ask, with those that lead to its issuer. Default: none. */
  readonly cert?: string | undefined;
  /** The file (PEM) of its private key. Default: the certificate's file. */
  readonly key?: string | undefined;
  /** What the key is encrypted with. It stands in no log and no error. */
  readonly passphrase?: string | undefined;
}

/** What a certificate is shown with. */
export interface OwnCertificate {
  readonly cert: string;
  readonly key: string;
  readonly passphrase?: string;
}

const unusable =
  (path: string) =>
  (why: string, cause?: unknown): ConnectError =>
    new ConnectError(`the certificates in ${path} can't be used: ${why}`, { code: "certificate", cause });

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: Error) => {
    throw unusable(path)(cause.message, cause);
  });
}

/** The certificate that this side shows, its key there and right; undefined if it shows none. */
export async function ownCertificate(options: TlsOptions): Promise<OwnCertificate | undefined> {
  const { cert: path, key: keyPath = path, passphrase } = options;
  if (path === undefined || keyPath === undefined) {
    if (keyPath === undefined && passphrase === undefined) return undefined;
    throw new ConnectError(
      "a private key is shown with a certificate: name its file, too (`tls: { cert }`, --cert)",
      {
        code: "certificate",
      },
    );
  }
  const [cert, key] = [await certificatesIn(path), await textOf(keyPath)];
  const wrong = (why: string) =>
    new ConnectError(`the private key in ${keyPath} can't be used: ${why}`, { code: "certificate" });
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
    throw wrong("there is none in it, in PEM's form (-----BEGIN PRIVATE KEY-----)");
  const isEncrypted = /-----BEGIN ENCRYPTED|^Proc-Type:.*ENCRYPTED/m.test(key);
  if (isEncrypted && passphrase === undefined)
    throw wrong("it is encrypted; give its passphrase by `tls: { passphrase }`, or in MPC_TLS_PASSPHRASE");
  const secret = isEncrypted ? { passphrase: passphrase! } : {};
  let fits: boolean;
  try {
    fits = new X509Certificate(cert).checkPrivateKey(createPrivateKey({ key, ...secret }));
  } catch {
    // What OpenSSL says of it helps nobody: "bad decrypt".
    throw wrong(isEncrypted ? "it is damaged, or its passphrase is another" : "it is damaged");
  }
  if (!fits) throw wrong(`it isn't that of the first certificate in ${path}`);
  return { cert, key, ...secret };
}

/** The text of a file of certificates. One without any would leave Node to trust whom it trusts by itself. */
export async function certificatesIn(path: string): Promise<string> {
  const wrong = unusable(path);
  const text = await textOf(path);
  const certificates =
    text.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END [A-Z0-9 ]+-----/g) ?? [];
  if (certificates.length === 0)
    throw wrong("there are none in it, in PEM's form (-----BEGIN CERTIFICATE-----)");
  for (const certificate of certificates) {
    try {
      new X509Certificate(certificate);
    } catch (cause) {
      throw wrong((cause as Error).message, cause);
    }
  }
  return text;
}

/** A certificate that is refused: OpenSSL's reasons as Node names them ("X509 certificate error codes"), and Node's own check of names. */
const REFUSED =
  /^(?:CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_|INVALID_|PATH_LENGTH_|HOSTNAME_|ERR_TLS_CERT)/;
const OUT_OF_DATE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "its certificate has expired. It needs a new one, unless this machine's clock is wrong",
  CERT_NOT_YET_VALID: "its certificate isn't valid yet. Is this machine's clock right?",
};
const UNCHECKED =
  "What isn't to be checked is said by connect's `tls: { verify: false }`, or --insecure: then it may be anybody.";

const SHOWING = "Name yours by connect's `tls: { cert, key }`, or by --cert and --key";

/** Why TLS wasn't agreed on, in words with a way out; undefined for what isn't TLS's. */
export function explainTls(
  cause: Error & { readonly code?: string; readonly reason?: string },
): { readonly code: "certificate" | "refused"; readonly why: string } | undefined {
  const { code = "" } = cause;
  const said = cause.reason ?? cause.message;
  if (/^ERR_SSL_\w+_ALERT_(?:\w*CERTIFICATE\w*|UNKNOWN_CA|ACCESS_DENIED)$/.test(code))
    return {
      code: "certificate",
      why: `it takes no connection without a certificate that it trusts (${said}). ${SHOWING}`,
    };
  if (code === "ECONNRESET")
    return {
      code: "refused",
      why: `it broke off instead of agreeing on TLS (${said}). If it wants a certificate: ${SHOWING}`,
    };
  if (/_ALERT_HANDSHAKE_FAILURE$/.test(code))
    return {
      code: "refused",
      why: `it refuses TLS as this side offers it (${said}). If it wants a certificate: ${SHOWING}`,
    };
  if (/^(?:ERR_SSL_|EPROTO)/.test(code))
    return {
      code: "refused",
      why: `it doesn't speak TLS as this side does (${said})`,
    };
  if (!REFUSED.test(code)) return undefined;
  const why =
    OUT_OF_DATE[code] ??
    (code === "ERR_TLS_CERT_ALTNAME_INVALID"
      ? `its certificate is for another name (${said}). Reach it by one that the certificate has`
      : `its certificate isn't trusted (${cause.message}). Name the file of who issued it, or of the certificate itself, by connect's \`tls: { ca }\`, by --ca, or in NODE_EXTRA_CA_CERTS`);
  return { code: "certificate", why: `${why.replace(/[^?]$/, "$&.")} ${UNCHECKED}` };
}
