import { AEAD_ChaCha20Poly1305, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';

/**
 * Sealing as RFC 9180 has it, base mode. A file of its own because it is half as large as the rest of the page and only a
 * poll needs it. Made without the browser's `crypto.subtle`, which is missing on plain http.
 */
export const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);

/** The sender's half of a fresh key, then what it hides. */
export async function sealTo(publicKey: Uint8Array, info: Uint8Array, plain: Uint8Array): Promise<Uint8Array> {
  const key = await suite.DeserializePublicKey(publicKey);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, plain, { info });
  const sealed = new Uint8Array(encapsulatedSecret.length + ciphertext.length);
  sealed.set(encapsulatedSecret);
  sealed.set(ciphertext, encapsulatedSecret.length);
  return sealed;
}

/** Seals nothing for nobody: what the first time costs is paid before somebody waits for it. */
export async function warmUp(): Promise<void> {
  const { publicKey } = await suite.GenerateKeyPair();
  await suite.Seal(publicKey, new Uint8Array(1));
}
