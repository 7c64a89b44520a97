package hearthside.ballot;

import java.util.ResourceBundle;

public final class PictureWords {
    public PictureWords(ResourceBundle words) {}

    public String lead(Picture picture) {
        return "";
    }

    public String rest(Picture picture) {
        return "";
    }
}
