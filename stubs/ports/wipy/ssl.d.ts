/**
 * What the WiPy port adds to `ssl`.
 * @ports wipy
 */

import type { Const } from "../../mpc.js";

declare module "../../ssl.js" {
  /** A version of SSL or TLS, for `ssl_version`. */
  type SSLVersion = Const<"ssl.version">;
  /** SSL 3, which is no longer safe. */
  const PROTOCOL_SSLv3: SSLVersion;
  /** TLS 1.0. */
  const PROTOCOL_TLSv1: SSLVersion;
  /** TLS 1.1. */
  const PROTOCOL_TLSv1_1: SSLVersion;
  /** TLS 1.2. */
  const PROTOCOL_TLSv1_2: SSLVersion;
  interface WrapSocketOptions {
    /** File of the certificates to check the other side's against: `"/flash/cert/ca.pem"`. */
    ca_certs?: string | null;
    /** File of this side's certificate: `"/flash/cert/cert.pem"`. */
    certfile?: string | null;
    /** File of this side's key: `"/flash/cert/private.key"`. */
    keyfile?: string | null;
    /** The version to speak (default `PROTOCOL_TLSv1`). */
    ssl_version?: SSLVersion;
  }
}
