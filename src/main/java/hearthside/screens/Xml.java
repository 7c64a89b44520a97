package hearthside.screens;

/** Text that goes into a picture we draw as markup; everywhere else Vaadin sets text as text. */
final class Xml {
    private Xml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
