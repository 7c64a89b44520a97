package hearthside.security;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** As much of Vaadin's client as it takes to open a page: what the server sends it is what a browser would draw. */
record FlowClient(Visitor browser, String cookie, String key, String ui) {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    static FlowClient in(Visitor browser, String cookie) {
        var begun = browser.get("/host/?v-r=init&location=&query=", "Cookie", cookie)
                .body();
        return new FlowClient(browser, cookie, found(KEY, begun), found(UI, begun));
    }

    private static String found(Pattern what, String text) {
        var matcher = what.matcher(text);
        if (!matcher.find()) throw new AssertionError("Vaadin did not begin: " + text);
        return matcher.group(1);
    }

    HttpResponse<String> goes(String page) {
        var navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key, page);
        return browser.post(
                "/host/?v-r=uidl&v-uiId=" + ui, navigate, "Content-Type", "application/json", "Cookie", cookie);
    }
}
