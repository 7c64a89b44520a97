package hearthside.room;

/** Reads a script back from its source. */
@FunctionalInterface
public interface Scripts {
    Script read(Setting setting, byte[] source);
}
