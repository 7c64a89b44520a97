import type { Answer } from './door';
import type { Snapshot } from './snapshot';

/**
 * The snapshot that came with the page: once, because it grows old.
 *
 * @param language what was chosen on this phone; the server knows only what the browser says
 */
export function handed(code: string, language: string | undefined, page: Document = document): Answer<Snapshot> | undefined {
  const meta = page.querySelector<HTMLMetaElement>('meta[name=room]');
  if (!meta) return undefined;
  meta.remove();
  const body = JSON.parse(meta.content) as Snapshot;
  const meant = body.code === code && body.language === (language ?? body.language);
  return meant ? { status: 200, body } : undefined;
}
