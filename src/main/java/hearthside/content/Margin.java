package hearthside.content;

/** The margin of one file, where its findings are written. */
final class Margin {
    private final String file;
    private final Findings findings;
    private int errors;

    Margin(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    String file() {
        return file;
    }

    void error(int line, String words) {
        errors++;
        findings.add(new Finding(file, line, Severity.ERROR, words));
    }

    void warning(int line, String words) {
        findings.add(new Finding(file, line, Severity.WARNING, words));
    }

    /** How many errors were written so far; a reader that compares two counts knows whether its own part is sound. */
    int errors() {
        return errors;
    }

    boolean broken() {
        return errors > 0;
    }
}
