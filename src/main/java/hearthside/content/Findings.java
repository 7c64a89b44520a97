package hearthside.content;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects findings, each once, in the order of files and lines. */
final class Findings {
    private final SortedSet<Finding> all = new TreeSet<>();

    Margin margin(String file) {
        return new Margin(file, this);
    }

    void add(Finding finding) {
        all.add(finding);
    }

    void addAll(Findings others) {
        all.addAll(others.all);
    }

    boolean broken() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    List<Finding> inOrder() {
        return List.copyOf(all);
    }
}
