package hearthside.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** The twin of all our pages: it shows what people entered in each of the ways one should not, and so runs it. */
record CarelessPage(Page page, List<Integer> ran) {
    private static final int PATIENCE_MS = 5_000;

    /** Whether the payload ran here; whatever can be pressed is pressed. */
    boolean runs(Payload payload) {
        page.navigate("about:blank");
        page.setContent("<!DOCTYPE html><title>twin</title>" + around(payload));
        page.evaluate("() => document.querySelectorAll('a, button').forEach(one => one.click())");
        try {
            page.waitForCondition(
                    () -> ran.contains(payload.number()), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
            return true;
        } catch (TimeoutError nothing) {
            return false;
        }
    }

    private static String around(Payload payload) {
        var text = payload.text();
        return switch (payload.careless()) {
            case "html" -> "<div>" + text + "</div>";
            case "filtered" -> "<div>" + text.replace("<script>", "").replace("</script>", "") + "</div>";
            case "decoded" -> "<p hidden>" + text + "</p>" + again("document.querySelector('p').textContent");
            case "url" -> again("decodeURIComponent('" + text + "')");
            case "string" -> again("'" + text + "'");
            case "double" -> "<input value=\"" + text + "\">";
            case "single" -> "<input value='" + text + "'>";
            case "bare" -> "<input value=" + text + ">";
            case "href" -> "<a href=\"" + text + "\">x</a>";
            case "code" -> "<script>const said = '" + text + "'</script>";
            case "escaped" -> "<script>const said = '" + text.replace("'", "\\'") + "'</script>";
            case "textarea" -> "<textarea>" + text + "</textarea>";
            case "title" -> "<title>" + text + "</title>";
            case "style" -> "<style>b::after { content: '" + text + "' }</style>";
            case "comment" -> "<!-- " + text + " -->";
            case "cdata" -> "<svg><desc><![CDATA[" + text + "]]></desc></svg>";
            case "template" -> template(text);
            case "markdown" -> markdown(text);
            default -> throw new IllegalArgumentException(payload.careless());
        };
    }

    private static String again(String expression) {
        return "<div id=place></div><script>document.getElementById('place').innerHTML = " + expression + "</script>";
    }

    private static String template(String text) {
        return "<p hidden>" + text + "</p><script>eval(document.querySelector('p').textContent"
                + ".replace(/^(?:\\{\\{|\\$\\{)(.*?)\\}+$/, '$1'))</script>";
    }

    private static String markdown(String text) {
        return text.replaceFirst("!\\[(.*)]\\((.*)\\)", "<img alt=\"$1\" src=\"$2\">")
                .replaceFirst("\\[(.*)]\\((.*)\\)", "<a href=\"$2\">$1</a>");
    }
}
