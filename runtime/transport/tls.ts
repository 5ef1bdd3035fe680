import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ConnectError } from "../errors.js";

/** How the other end of a TLS link is checked. */
export interface TlsOptions {
  /**
   * A file of certificates (PEM): those who may have issued the other end's, or that one itself. They are trusted instead of those
   * that Node trusts. Default: Node's, with what `NODE_EXTRA_CA_CERTS` names.
   */
  readonly ca?: string | undefined;
  /** False: the other end may be anybody, and so may who listens. Default true. */
  readonly verify?: boolean | undefined;
}

/** The text of a file of certificates. One without any would leave Node to trust whom it trusts by itself. */
export async function trustedCertificates(path: string): Promise<string> {
  const wrong = (why: string, cause?: unknown) =>
    new ConnectError(`the certificates in ${path} can't be used: ${why}`, { code: "certificate", cause });
  const text = await readFile(path, "utf8").catch((cause: Error) => {
    throw wrong(cause.message, cause);
  });
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

/** Why TLS wasn't agreed on, in words with a way out; undefined for what isn't TLS's. */
export function explainTls(
  cause: Error & { readonly code?: string; readonly reason?: string },
): { readonly code: "certificate" | "refused"; readonly why: string } | undefined {
  const { code = "" } = cause;
  if (/^(?:ERR_SSL_|EPROTO)/.test(code))
    return {
      code: "refused",
      why: `it doesn't speak TLS as this side does (${cause.reason ?? cause.message})`,
    };
  if (!REFUSED.test(code)) return undefined;
  const why =
    OUT_OF_DATE[code] ??
    (code === "ERR_TLS_CERT_ALTNAME_INVALID"
      ? `its certificate is for another name (${cause.reason ?? cause.message}). Reach it by one that the certificate has`
      : `its certificate isn't trusted (${cause.message}). Name the file of who issued it, or of the certificate itself, by connect's \`tls: { ca }\`, by --ca, or in NODE_EXTRA_CA_CERTS`);
  return { code: "certificate", why: `${why.replace(/[^?]$/, "$&.")} ${UNCHECKED}` };
}
