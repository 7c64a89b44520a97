package hearthside.content;

/** Whether a finding keeps a workshop from being used, or only deserves a look. */
public enum Severity {
    ERROR,
    WARNING
}
