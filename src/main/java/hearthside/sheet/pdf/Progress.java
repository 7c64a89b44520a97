package hearthside.sheet.pdf;

/** Hears how far a job is, and may stop it. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (_, _) -> true;

    /** @return whether to go on */
    boolean after(int packs, int of);
}
