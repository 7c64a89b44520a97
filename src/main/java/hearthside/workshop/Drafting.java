package hearthside.workshop;

import java.util.Map;

/** Makes the files of a workshop out of an article. */
@FunctionalInterface
public interface Drafting {
    /**
     * @param article plain text or Markdown, as the file has it
     * @param language of the article, as an IETF tag
     * @param speech of whoever brought it, for the words of a refusal
     */
    Drafted draft(byte[] article, String language, String speech);

    sealed interface Drafted {
        /** @param files texts by path below the workshop's folder: {@code workshop.txt}, {@code en/00-welcome.md} */
        record Files(Map<String, String> files) implements Drafted {
            public Files {
                files = Map.copyOf(files);
            }
        }

        /** @param words why no workshop can be made of it, and what to do */
        record Unfit(String words) implements Drafted {}
    }
}
