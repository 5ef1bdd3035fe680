/**
 * What the WiPy port adds to `ssl`.
 * @ports wipy
 */

declare module "../../ssl.js" {
  interface WrapSocketOptions {
    /** File of the certificates to check the other side's against: `"/flash/cert/ca.pem"`. */
    ca_certs?: string | null;
    /** File of this side's certificate: `"/flash/cert/cert.pem"`. */
    certfile?: string | null;
    /** File of this side's key: `"/flash/cert/private.key"`. */
    keyfile?: string | null;
  }
}

export {};
