package hearthside.content;

/** What became of the bytes that somebody brought: an article, or the reason why not. */
public sealed interface Brought permits Article, Refusal {}
