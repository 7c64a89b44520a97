package hearthside.bench;

import hearthside.sheet.pdf.Press;

/** In a process of its own: makes one sheet and says so. */
final class FirstSheet {
    private FirstSheet() {}

    public static void main(String[] args) {
        System.out.println("bytes " + new Press().pdf(CloseSheet.pack(false, 0)).length);
    }
}
