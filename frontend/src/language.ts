const key = 'hearthside:language';

/** The language that somebody chose on this phone. Kept while the tab is open, and nowhere else. */
export function keptLanguage(shelf: () => Pick<Storage, 'getItem'>): string | undefined {
  try {
    return shelf().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepLanguage(language: string, shelf: () => Pick<Storage, 'setItem'>): void {
  try {
    shelf().setItem(key, language);
  } catch {
    // a browser that keeps nothing: the language holds until the page is left
  }
}

/** What this phone speaks before there is a room. */
export function spokenHere(): string {
  return keptLanguage(() => sessionStorage) ?? navigator.language;
}

/** What a room is first asked for: what was chosen here, else what the browser says with every request anyway, the dearest first. */
export function wished(kept: string | undefined, browser: readonly string[]): string {
  return kept ?? browser.slice(0, 5).join();
}

/** The next of a room's languages, round and round; undefined where there is nothing to choose. */
export function nextLanguage(now: string, all: readonly string[]): string | undefined {
  return all.length < 2 ? undefined : all[(all.indexOf(now) + 1) % all.length];
}

/** A language by its own name: français. */
export function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
