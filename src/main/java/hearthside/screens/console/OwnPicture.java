package hearthside.screens.console;

import hearthside.ballot.Picture;
import hearthside.ballot.PictureWords;
import java.util.List;
import java.util.stream.Collectors;

/** A picture in one line of text. */
record OwnPicture(PictureWords words) {
    String sentence(Picture picture) {
        var rest = words.rest(picture).map(" "::concat).orElse("");
        return switch (picture) {
            case Picture.Withheld _ -> words.lead(picture) + "." + rest;
            case Picture.Names(List<String> names, boolean _) ->
                words.lead(picture) + ": " + String.join("; ", names) + "." + rest;
            case Picture.Order(List<String> names, boolean _) ->
                words.lead(picture) + ": " + String.join("; ", names) + "." + rest;
            case Picture.Words(List<String> texts) ->
                words.lead(picture) + ": " + String.join("; ", texts) + "." + rest;
            case Picture.Shares shares -> words.lead(picture) + " " + shares(shares) + rest;
        };
    }

    private String shares(Picture.Shares shares) {
        return shares.shares().stream()
                .map(share -> share.name() + " " + words.share(share))
                .collect(Collectors.joining("; ", "", "."));
    }
}
