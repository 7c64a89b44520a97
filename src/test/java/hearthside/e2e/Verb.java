package hearthside.e2e;

/** What can be asked of a browser by W3C WebDriver: the address it has over HTTP, and the name Firefox gives it. */
enum Verb {
    BEGIN("POST", "/session", "WebDriver:NewSession"),
    GO("POST", "/session/{session}/url", "WebDriver:Navigate"),
    ASK("POST", "/session/{session}/execute/async", "WebDriver:ExecuteAsyncScript"),
    CLICK("POST", "/session/{session}/element/{id}/click", "WebDriver:ElementClick"),
    TYPE("POST", "/session/{session}/element/{id}/value", "WebDriver:ElementSendKeys"),
    SIZE("POST", "/session/{session}/window/rect", "WebDriver:SetWindowRect"),
    PICTURE("GET", "/session/{session}/screenshot", "WebDriver:TakeScreenshot"),
    END("DELETE", "/session/{session}", "WebDriver:DeleteSession");

    final String method;
    final String path;
    final String firefox;

    Verb(String method, String path, String firefox) {
        this.method = method;
        this.path = path;
        this.firefox = firefox;
    }
}
