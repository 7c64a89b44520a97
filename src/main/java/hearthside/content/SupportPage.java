package hearthside.content;

import hearthside.workshop.Support;

/**
 * A support page, with the very file that it was read from. A page that is broken now is kept as it last was, and so a room
 * must not be given the file that lies in the folder.
 */
record SupportPage(Support support, byte[] file) {
    String path() {
        return path(support.id());
    }

    static String path(String id) {
        return LibraryReader.SUPPORT + "/" + id + ".txt";
    }
}
