package hearthside.workshop;

import java.util.Map;

/** Makes the files of a workshop out of an article. */
@FunctionalInterface
public interface Drafting {
    /**
     * @param article plain text or Markdown
     * @param name what the workshop's folder is to be called
     * @param language an IETF tag
     * @return texts by path below that folder: {@code workshop.txt}, {@code en/00-welcome.md}
     */
    Map<String, String> files(String article, String name, String language);
}
