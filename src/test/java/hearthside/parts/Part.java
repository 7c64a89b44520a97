package hearthside.parts;

import java.util.List;

/**
 * Something of somebody else's that we build with.
 *
 * @param name {@code group:artifact}, or {@code npm:name}
 * @param licences the names it declares; one of them is enough
 */
record Part(String name, String version, List<String> licences) {
    String shortName() {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    @Override
    public String toString() {
        return name + " " + version + " " + licences;
    }
}
