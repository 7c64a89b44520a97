package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pages of a file, a branch for each pack. A finished pack leaves one number here. */
final class PageTree {
    private final Objects objects;
    private final int root;
    private final List<Page> open = new ArrayList<>();
    private final List<Integer> branches = new ArrayList<>();
    private int count;

    /** @param root the number of the node on top */
    PageTree(Objects objects, int root) {
        this.objects = objects;
        this.root = root;
    }

    void add(Page page) {
        open.add(page);
        count++;
    }

    int count() {
        return count;
    }

    void endPack() {
        if (open.isEmpty()) return;
        int branch = objects.number();
        open.forEach(page -> page.write(objects, branch));
        List<Integer> pages = open.stream().map(Page::number).toList();
        objects.write(branch, out -> {
            out.say("<</Type/Pages/Parent").reference(root).say("/Count").number(pages.size());
            out.say("/Kids").references(pages).say(">>");
        });
        branches.add(branch);
        open.clear();
    }

    void end() {
        objects.write(
                root,
                out -> out.say("<</Type/Pages/Count")
                        .number(count)
                        .say("/Kids")
                        .references(branches)
                        .say(">>"));
    }
}
