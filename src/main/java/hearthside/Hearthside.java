package hearthside;

/** Where everything starts. */
public final class Hearthside {
    private Hearthside() {}

    public static void main(String[] args) {
        System.out.println("Hearthside");
    }
}
